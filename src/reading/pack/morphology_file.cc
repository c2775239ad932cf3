#include "reading/pack/morphology_file.h"

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

std::string without_dash(const std::string& ending) {
  return ending == "-" ? std::string() : ending;
}

}  // namespace

void read_morphology(const IniFile& file, SuffixRules& rules, Problems& problems) {
  for (const IniSection& section : file.sections) {
    const auto part = kParts.find(section.name);
    const bool irregular = section.kind == "irregular" && (section.name.empty() || part != kParts.end());
    if (!irregular && (section.kind != "suffix" || part == kParts.end())) {
      problems.push_back({file.file, section.line,
                          "unknown section; this file has [irregular], [suffix noun], [suffix verb] and "
                          "[suffix adjective]"});
      continue;
    }
    const PartOfSpeech of = part == kParts.end() ? PartOfSpeech::kOther : part->second;
    for (const IniEntry& entry : section.entries) {
      const std::string& key = entry.key.front();
      if (entry.values.empty()) problems.push_back({file.file, entry.line, "nothing stands after ="});
      for (const IniValue& value : entry.values) {
        if (irregular) {
          rules.irregular.push_back({of, key, value.text});
        } else {
          rules.endings.push_back({of, key, without_dash(value.text)});
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
