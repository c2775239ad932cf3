#include "reading/matched_line.h"

#include <algorithm>

#include "reading/event/syntax.h"
#include "reading/pack/section.h"

namespace concord::reading {
namespace {

std::string value_of(const Pack& pack, const LexiconEntry& entry) {
  const bool of_frame = entry.kind == LexiconClass::kFrameVerb || entry.kind == LexiconClass::kFrameNoun ||
                        entry.kind == LexiconClass::kFrameVeto;
  if (of_frame) return pack.frames[static_cast<std::size_t>(entry.number)].name;
  if (entry.kind == LexiconClass::kCountry) return entry.country;
  return entry.value;
}

}  // namespace

std::vector<MatchedLine> matched_lines(const Scene& scene) {
  std::vector<MatchedLine> lines;
  const auto& tokens = scene.document.tokens;
  for (const auto& hits : scene.hits.by_class) {
    for (const Hit& hit : hits) {
      const LexiconEntry& entry = scene.pack.lexicon.entry(hit.entry);
      const std::string file =
          entry.line == 0 ? "CLDR" : scene.pack.folder + "/" + std::string(file_of(entry.kind));
      lines.push_back({{tokens[hit.first_token].at.begin, tokens[hit.end_token - 1].at.end},
                       file,
                       entry.line,
                       value_of(scene.pack, entry)});
    }
  }
  std::ranges::stable_sort(lines, {}, [](const MatchedLine& one) { return one.words.begin; });
  return lines;
}

}  // namespace concord::reading
