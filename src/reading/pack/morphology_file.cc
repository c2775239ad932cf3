#include "reading/pack/morphology_file.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <string_view>

namespace concord::reading {
namespace {

const std::map<std::string_view, PartOfSpeech> kParts{
    {"noun", PartOfSpeech::kNoun}, {"verb", PartOfSpeech::kVerb}, {"adjective", PartOfSpeech::kAdjective}};
const std::map<std::string_view, PartOfSpeech> kClosed{{"preposition", PartOfSpeech::kPreposition},
                                                       {"conjunction", PartOfSpeech::kConjunction},
                                                       {"subordinator", PartOfSpeech::kConjunction},
                                                       {"relative", PartOfSpeech::kPronoun},
                                                       {"impersonal", PartOfSpeech::kPronoun}};

// What a section says of its endings behind the part of speech: [suffix noun gen plural].
const std::map<std::string_view, std::uint8_t> kCases{
    {"nom", kNominative},   {"gen", kGenitive}, {"dat", kDative},  {"acc", kAccusative},
    {"ins", kInstrumental}, {"loc", kLocative}, {"abl", kAblative}};
const std::map<std::string_view, PartOfSpeech> kVerbForms{{"infinitive", PartOfSpeech::kInfinitive},
                                                          {"gerund", PartOfSpeech::kGerund},
                                                          {"participle", PartOfSpeech::kParticiple}};

bool read_form(std::string_view word, Analysis& form) {
  if (const auto found = kCases.find(word); found != kCases.end()) {
    form.cases = static_cast<std::uint8_t>(form.cases | found->second);
  } else if (const auto verb = kVerbForms.find(word);
             verb != kVerbForms.end() && form.part == PartOfSpeech::kVerb) {
    form.part = verb->second;
  } else if (word == "plural" || word == "past" || word == "future" || word == "passive") {
    (word == "plural"   ? form.plural
     : word == "past"   ? form.past
     : word == "future" ? form.future
                        : form.passive) = true;
  } else {
    return word == "present" || word == "singular";
  }
  return true;
}

struct Heading {
  PartOfSpeech part = PartOfSpeech::kOther;
  std::optional<Analysis> form;
};

// "noun gen plural"; nothing where a word of it is unknown.
std::optional<Heading> read_heading(std::string_view name) {
  Heading heading;
  const auto space = name.find(' ');
  const auto part = kParts.find(name.substr(0, space));
  if (part == kParts.end()) return std::nullopt;
  heading.part = part->second;
  if (space == std::string_view::npos) return heading;
  heading.form.emplace();
  heading.form->part = heading.part;
  for (name.remove_prefix(space + 1); !name.empty();) {
    const auto end = std::min(name.find(' '), name.size());
    if (end > 0 && !read_form(name.substr(0, end), *heading.form)) return std::nullopt;
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return heading;
}

std::string without_dash(const std::string& ending) {
  return ending == "-" ? std::string() : ending;
}

}  // namespace

void read_morphology(const IniFile& file, SuffixRules& rules, Problems& problems) {
  for (const IniSection& section : file.sections) {
    const auto heading = read_heading(section.name);
    const bool names = section.kind == "suffix" && section.name == "name";
    const bool irregular =
        section.kind == "irregular" && (section.name.empty() || (heading && !heading->form));
    if (!irregular && !names && (section.kind != "suffix" || !heading)) {
      problems.push_back({file.file, section.line,
                          "unknown section; this file has [irregular], [suffix noun], [suffix verb] and "
                          "[suffix adjective], the last three also with what their endings tell, such as "
                          "[suffix noun gen], and [suffix name]"});
      continue;
    }
    const Heading of = heading.value_or(Heading{});
    for (const IniEntry& entry : section.entries) {
      const std::string& key = entry.key.front();
      if (entry.values.empty()) problems.push_back({file.file, entry.line, "nothing stands after ="});
      for (const IniValue& value : entry.values) {
        if (irregular) {
          rules.irregular.push_back({of.part, key, value.text});
        } else if (names) {
          rules.names.push_back({key, without_dash(value.text)});
        } else {
          rules.endings.push_back({of.part, key, without_dash(value.text), of.form});
        }
      }
    }
  }
}

void add_closed_words(const IniFile& grammar, SuffixRules& rules) {
  for (const IniSection& section : grammar.sections) {
    const auto part = kClosed.find(section.kind);
    if (part == kClosed.end()) continue;
    for (const IniEntry& entry : section.entries) {
      for (const IniValue& value : entry.values) {
        if (value.text.find_first_of(" \"(*") == std::string::npos)
          rules.closed.push_back({part->second, value.text});
      }
    }
  }
}

}  // namespace concord::reading
