#include "reading/pack/topics.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <string_view>

#include "reading/pack/pack.h"

namespace concord::reading {
namespace {

// The kinds of projects of docs/glossary.md.
constexpr std::array<std::string_view, 15> kProjectKinds{
    "power",     "grid",    "hydrogen",  "ccus",          "forest",     "wetland",   "land", "water",
    "transport", "finance", "inventory", "carbon-market", "adaptation", "education", "other"};

}  // namespace

bool is_project_kind(std::string_view kind) {
  return std::ranges::find(kProjectKinds, kind) != kProjectKinds.end();
}

void add_topics(const IniFile& file, LexiconBuilder& builder, Problems& problems) {
  for (const IniSection& section : file.sections) {
    const bool anchors = section.kind == "anchors";
    if (!anchors && !is_project_kind(section.kind)) {
      problems.push_back({file.file, section.line,
                          fmt::format("{} is no kind of project; they are {}, and there is [anchors]",
                                      section.kind, fmt::join(kProjectKinds, ", "))});
      continue;
    }
    for (const IniEntry& entry : section.entries) {
      const std::string& key = entry.key.front();
      LexiconClass kind = LexiconClass::kTopic;
      const bool special = anchors && (key == kAboutAnchor || key == kFoundingAnchor);
      if (special || (anchors && key == "anchor")) {
        kind = LexiconClass::kAnchor;
      } else if (anchors && key == "titled") {
        kind = LexiconClass::kTitledProject;
      } else if (!anchors && key == "project") {
        kind = LexiconClass::kProject;
      } else if (!anchors && (key == "word" || key == kMadeThing)) {
        kind = LexiconClass::kProjectWord;
      } else if (anchors || (key != "topic" && key != kFieldTopic)) {
        problems.push_back({file.file, entry.line,
                            anchors ? "the key here is anchor, about, founding or titled"
                                    : "the key here is topic, field, project, word or thing"});
        continue;
      }
      const std::int32_t marked = !anchors && (key == kFieldTopic || key == kMadeThing) ? 1 : 0;
      const auto index =
          builder.add_entry({kind, special ? key : section.kind, "", false, marked, entry.line});
      for (const IniValue& value : entry.values) {
        if (auto added = builder.add_phrase(index, value.text); !added) {
          problems.push_back({file.file, value.line, added.error().what});
        }
      }
    }
  }
}

}  // namespace concord::reading
