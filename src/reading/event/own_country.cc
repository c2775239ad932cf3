#include "reading/event/own_country.h"

#include <algorithm>

#include "reading/event/token_facts.h"

namespace concord::reading {

bool speaks_of_own_country(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  constexpr std::string_view kOfStates = "states";  // key of [collective]
  if (!scene.pack.has_dictionary || clause.chunks.empty() || clause.verb == kNone) return false;
  const std::uint32_t first = syntax.chunks[clause.chunks.front()].first;
  const auto countries = hits_in(scene, LexiconClass::kCollective, first, syntax.verbs[clause.verb].first);
  return std::ranges::any_of(countries, [&](const Hit& hit) {
    return hit.first_token > 0 && scene.pack.lexicon.entry(hit.entry).value == kOfStates &&
           !hits_in(scene, LexiconClass::kPronoun, hit.first_token - 1, hit.first_token).empty();
  });
}

}  // namespace concord::reading
