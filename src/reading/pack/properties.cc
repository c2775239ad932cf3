#include "reading/pack/properties.h"

#include <fmt/format.h>
#include <map>
#include <string_view>
#include <unicode/uchar.h>

namespace concord::reading {
namespace {

const std::map<std::string_view, std::uint8_t> kRelationCases{
    {"nom", kNominative},   {"gen", kGenitive}, {"dat", kDative},  {"acc", kAccusative},
    {"ins", kInstrumental}, {"loc", kLocative}, {"abl", kAblative}};

// "nom subject"
bool read_case_relation(std::string_view text, CaseRelations& relations) {
  const auto space = text.find(' ');
  const auto found = kRelationCases.find(text.substr(0, space));
  if (space == std::string_view::npos || found == kRelationCases.end()) return false;
  const std::string_view relation = text.substr(text.find_first_not_of(' ', space));
  if (relation == "subject") {
    relations.subject = found->second;
  } else if (relation == "object") {
    relations.object = found->second;
  } else if (relation == "agent") {
    relations.agent = found->second;
  } else {
    return false;
  }
  return true;
}

bool is_script_code(const std::string& code) {  // of ISO 15924
  const std::int32_t script = u_getPropertyValueEnum(UCHAR_SCRIPT, code.c_str());
  const char* known = script == UCHAR_INVALID_CODE
                          ? nullptr
                          : u_getPropertyValueName(UCHAR_SCRIPT, script, U_SHORT_PROPERTY_NAME);
  return known != nullptr && code == known;
}

}  // namespace

void read_properties(const IniFile& file, Pack& pack, std::string& morphology, Problems& problems) {
  const auto report = [&](std::uint32_t line, std::string what) {
    problems.push_back({file.file, line, std::move(what)});
  };
  const std::map<std::string_view, std::string*> texts{{"language", &pack.language},
                                                       {"name", &pack.name},
                                                       {"script", &pack.script},
                                                       {"morphology", &morphology},
                                                       {"transliteration", &pack.transliteration},
                                                       {"agent-preposition", &pack.agent_preposition},
                                                       {"companion-preposition", &pack.companion_preposition},
                                                       {"superior-preposition", &pack.superior_preposition},
                                                       {"source-preposition", &pack.source_preposition}};
  std::map<std::string_view, std::uint32_t> lines;  // of properties with a text
  for (const IniSection& section : file.sections) {
    if (section.kind != "pack") {
      report(section.line, "unknown section; this file has the section [pack]");
      continue;
    }
    for (const IniEntry& entry : section.entries) {
      const std::string& key = entry.key.front();
      if (const auto text = texts.find(key); text != texts.end()) {
        lines[text->first] = entry.line;
        if (entry.values.size() == 1) *text->second = entry.values.front().text;
        if (entry.values.size() != 1) report(entry.line, fmt::format("{} has one value", key));
      } else if (key == "heads") {
        const std::string& where = entry.values.empty() ? key : entry.values.front().text;
        pack.heads_last = where == "last";
        if (where != "first" && where != "last") report(entry.line, "heads is first or last");
      } else if (key == "case-relations") {
        for (const IniValue& value : entry.values) {
          if (!read_case_relation(value.text, pack.case_relations)) {
            report(value.line, "a case relation is a case (nom, gen ...) and subject, object or agent");
          }
        }
      } else {
        report(entry.line, fmt::format("unknown property {}", key));
      }
    }
  }
  if (pack.language.empty()) {
    report(lines["language"], "language is missing; write for instance language = en");
    pack.language = pack.folder;
  }
  if (pack.name.empty()) report(lines["name"], "name is missing: what the language is called in itself");
  if (pack.script.empty())
    report(0, "script is missing; write for instance script = Latn");
  else if (!is_script_code(pack.script))
    report(lines["script"],
           fmt::format("script is an ISO 15924 code, as Latn or Cyrl is, and not \"{}\"", pack.script));
  if (morphology != "opencorpora" && morphology != "english" && morphology != "suffixes") {
    report(lines["morphology"], "morphology is opencorpora, english or suffixes");
  }
}

}  // namespace concord::reading
