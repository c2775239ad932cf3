#include "reading/event/project_kind.h"

#include <algorithm>

namespace concord::reading {

std::string kind_within(const Scene& scene, std::uint32_t first, std::uint32_t end) {
  for (const LexiconClass kind : {LexiconClass::kProject, LexiconClass::kTopic}) {
    const auto& hits = scene.hits.of(kind);
    const auto it = std::ranges::lower_bound(hits, first, {}, &Hit::first_token);
    if (it != hits.end() && it->first_token < end) return scene.pack.lexicon.entry(it->entry).value;
  }
  return {};
}

std::string kind_of_words(const Scene& scene, std::uint32_t first, std::uint32_t end) {
  for (const Hit& hit : hits_in(scene, LexiconClass::kProjectWord, first, end)) {
    const LexiconEntry& word = scene.pack.lexicon.entry(hit.entry);
    if (word.number == 0) return word.value;
  }
  return {};
}

}  // namespace concord::reading
