#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <set>
#include <unicode/ucurr.h>
#include <unicode/uloc.h>

#include "base/whole_word.h"
#include "reading/pack/lint.h"

namespace concord::reading {
namespace {

// Whether a code stands in ISO 4217, as far as CLDR knows it.
bool is_currency(const std::string& code) {
  UErrorCode status = U_ZERO_ERROR;
  UEnumeration* codes = ucurr_openISOCurrencies(UCURR_ALL, &status);
  bool found = false;
  while (U_SUCCESS(status) && !found) {
    const char* one = uenum_next(codes, nullptr, &status);
    if (one == nullptr) break;
    found = code == one;
  }
  uenum_close(codes);
  return found;
}

// Sections whose words stand in keys of another section of their file.
struct WordsOfKeys {
  std::string_view file;
  std::string_view section;
  std::string_view keys;
};
constexpr std::array kWordsOfKeys{WordsOfKeys{"roles.ini", "heading", "head"},
                                  WordsOfKeys{"roles.ini", "of-state-only", "head"},
                                  WordsOfKeys{"roles.ini", "posted", "head"},
                                  WordsOfKeys{"roles.ini", "to-country", "head"},
                                  WordsOfKeys{"organisations.ini", "opening", "head"},
                                  WordsOfKeys{"organisations.ini", "any-body", "short"},
                                  WordsOfKeys{"agreements.ini", "one-sided", "document"},
                                  WordsOfKeys{"grammar.ini", "aim", "preposition"}};

class LineChecker {
 public:
  LineChecker(const IniFile& file, Problems& problems)
      : file_(file), name_(file.file.substr(file.file.find('/') + 1)), problems_(problems) {}

  void run() {
    for (const IniSection& section : file_.sections) {
      for (const IniEntry& entry : section.entries) {
        for (const IniValue& value : entry.values) note(section, entry, value);
        if (name_ == "pack.ini") check_property(entry);
        if (name_ == "money.ini" && section.kind == "currency" && !is_currency(entry.key.front()))
          report(entry.line, fmt::format("{} is no ISO 4217 code of a currency", entry.key.front()));
      }
    }
    for (const WordsOfKeys& words : kWordsOfKeys)
      if (words.file == name_) check_words(words);
    if (name_ == "roles.ini") check_instead();
    if (name_ == "calendar.ini") {
      expect_numbers("month", 12);
      expect_numbers("weekday", 7);
    }
  }

 private:
  void report(std::uint32_t line, std::string what) {
    problems_.push_back({file_.file, line, std::move(what)});
  }

  void check_property(const IniEntry& entry) {
    if (entry.values.empty()) return;
    const std::string& value = entry.values.front().text;
    if (entry.key.front() == "language" && uloc_getISO3Language(value.c_str())[0] == 0)
      report(entry.line, fmt::format("{} is no ISO 639-1 code of a language", value));
  }

  // With another key it is a contradiction, which loading tells.
  void note(const IniSection& section, const IniEntry& entry, const IniValue& value) {
    if (name_ == "pack.ini") return;
    const bool slot = name_ == "predicates.ini" && entry.values.size() == 1 && entry.key.front() != "verb" &&
                      entry.key.front() != "noun" && entry.key.front() != "not-with";
    if (slot && entry.key.front() != "example" && entry.key.front() != "counterexample") return;
    const auto [first, is_new] = seen_.try_emplace(
        {section.kind + " " + section.name + " " + entry.key.front(), value.text}, value.line);
    if (is_new) return;
    report(value.line, fmt::format("\"{}\" stands in line {} already", value.text, first->second));
  }

  bool is_in_key(std::string_view kind, const std::string& words, bool whole) const {
    for (const IniSection& section : file_.sections)
      for (const IniEntry& entry : section.entries) {
        const std::string& key = entry.key.front();
        if (section.kind == kind && (whole ? key == words : has_whole_words(key, words))) return true;
      }
    return false;
  }

  void check_words(const WordsOfKeys& words) {
    for (const IniSection& section : file_.sections) {
      if (section.kind != words.section) continue;
      for (const IniEntry& entry : section.entries)
        for (const IniValue& value : entry.values)
          if (!is_in_key(words.keys, value.text, false))
            report(value.line, fmt::format("\"{}\" stands in no key of [{}]", value.text, words.keys));
    }
  }

  // A role that others are called by is one itself.
  void check_instead() {
    for (const IniSection& section : file_.sections) {
      if (section.kind != "instead") continue;
      for (const IniEntry& entry : section.entries)
        if (!is_in_key("head", entry.key.front(), true))
          report(entry.line, fmt::format("{} is no key of [head]", entry.key.front()));
    }
  }

  void expect_numbers(std::string_view kind, int most) {
    std::set<std::string> there;
    std::uint32_t line = 0;
    for (const IniSection& section : file_.sections) {
      if (section.kind != kind) continue;
      line = section.line;
      for (const IniEntry& entry : section.entries) there.insert(entry.key.front());
    }
    for (int number = 1; number <= most; ++number) {
      if (!there.contains(std::to_string(number)))
        report(line, fmt::format("the {} {} has no name", kind, number));
    }
  }

  const IniFile& file_;
  std::string name_;
  Problems& problems_;
  std::map<std::pair<std::string, std::string>, std::uint32_t> seen_;
};

}  // namespace

void check_lines(const IniFile& file, Problems& problems) {
  LineChecker(file, problems).run();
}

void check_properties(const IniFile& file, const Pack& pack, Problems& problems) {
  const auto is_preposition = [&](const std::string& key) {
    for (std::uint32_t i = 0; i < pack.lexicon.size(); ++i) {
      const LexiconEntry& entry = pack.lexicon.entry(i);
      if (entry.kind == LexiconClass::kPreposition && entry.value == key) return true;
    }
    return false;
  };
  for (const IniSection& section : file.sections) {
    for (const IniEntry& entry : section.entries) {
      if (!entry.key.front().ends_with("-preposition") || entry.values.empty()) continue;
      const std::string& named = entry.values.front().text;
      if (!is_preposition(named))
        problems.push_back(
            {file.file, entry.line, fmt::format("\"{}\" is no preposition of grammar.ini", named)});
    }
  }
}

}  // namespace concord::reading
