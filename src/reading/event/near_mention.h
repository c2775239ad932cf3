// Mentions around a match: those of its sentence, those of its clause, and the nearest that fits.
#pragma once

#include <algorithm>

#include "reading/event/match.h"
#include "reading/event/syntax.h"

namespace concord::reading {

template <class Use>
void mentions_of_sentence(const Scene& scene, std::uint32_t sentence, Use&& use) {
  const auto first = std::ranges::lower_bound(scene.mentions, sentence, {}, &Mention::sentence);
  for (auto it = first; it != scene.mentions.end() && it->sentence == sentence; ++it) use(*it);
}

bool in_clause(const Syntax& syntax, const Match& match, const Mention& mention);

// Whether the mention stands in a relative clause other than that of the match: it says something of somebody
// only.
bool in_other_relative(const Scene& scene, const Syntax& syntax, const Match& match, const Mention& mention);

// "They agreed to meet again in Vienna in May": where and when something is to be is not where and when it
// was agreed on.
bool is_agreed_on(const Scene& scene, const Match& match, const Mention& told);

Span words_of(const Scene& scene, const Mention& mention);

// In tokens, between where they begin.
std::uint32_t distance(const Match& match, const Mention& mention);

// The nearest mention of the clause, else of the sentence, that `fits`.
template <class Fits>
const Mention* nearest(const Scene& scene, const Syntax& syntax, const Match& match, Fits&& fits) {
  const Mention* best = nullptr;
  bool best_inside = false;
  mentions_of_sentence(scene, syntax.sentence, [&](const Mention& mention) {
    if (!fits(mention) || in_other_relative(scene, syntax, match, mention)) return;
    const bool inside = in_clause(syntax, match, mention);
    if (best == nullptr || (inside && !best_inside) ||
        (inside == best_inside && distance(match, mention) < distance(match, *best))) {
      best = &mention;
      best_inside = inside;
    }
  });
  return best;
}

}  // namespace concord::reading
