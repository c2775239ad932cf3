#include "reading/event/outlook.h"

#include <algorithm>

#include "reading/event/token_facts.h"
#include "reading/event/verb_form.h"

namespace concord::reading {
namespace {

// "was in Vienna (to meet the envoy)"
bool is_at_place(const Scene& scene, const TokenFacts& facts, const Syntax& syntax, const Clause& clause) {
  const VerbGroup& verb = syntax.verbs[clause.verb];
  if ((facts.flags[verb.head] & kIsPassive) == 0 || verb.planned_form ||
      is_present_auxiliary(scene, LexiconClass::kPassive, verb.head))
    return false;
  return std::ranges::any_of(clause.chunks, [&](std::uint32_t index) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.first < verb.end || chunk.kind != ChunkKind::kMention || chunk.preposition.empty())
      return false;
    const Mention& mention = scene.mentions[chunk.index];
    return mention.kind == MentionKind::kPlace ||
           (mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kState);
  });
}

}  // namespace

Outlook outlook_of(const TokenFacts& facts, const VerbGroup& verb, std::uint32_t skip_first,
                   std::uint32_t skip_end) {
  Outlook out{.planned = false, .hypothetical = false, .negated = verb.negated};
  for (std::uint32_t token = verb.first; token < verb.end; ++token) {
    if (token >= skip_first && token < skip_end) continue;
    const std::uint32_t flags = facts.flags[token];
    out.planned = out.planned || (flags & kIsPlanned) != 0;
    out.hypothetical = out.hypothetical || (flags & kIsHypothetical) != 0;
    out.negated = out.negated || (token == verb.head && (flags & kIsNegated) != 0);  // "refused to pay"
  }
  return out;
}

bool came_to_do(const Scene& scene, const TokenFacts& facts, const Syntax& syntax, const Clause& clause) {
  if (scene.pack.has_cases() || clause.governor == kNone) return false;
  const std::uint32_t index = syntax.clauses[clause.governor].verb;
  if (index == kNone) return false;
  const VerbGroup& verb = syntax.verbs[index];
  const Outlook outlook = outlook_of(facts, verb, 0, 0);
  const auto analyses = scene.document.of(scene.document.tokens[verb.head]);
  if (!verb.finite || outlook.planned || outlook.hypothetical || outlook.negated) return false;
  if (is_at_place(scene, facts, syntax, syntax.clauses[clause.governor])) return true;
  if (std::ranges::none_of(analyses, &Analysis::past)) return false;
  return std::ranges::any_of(
      hits_in(scene, LexiconClass::kFrameVerb, verb.head, verb.end), [&](const Hit& hit) {
        const Frame& frame =
            scene.pack.frames[static_cast<std::size_t>(scene.pack.lexicon.entry(hit.entry).number)];
        return frame.type == EventType::kConsult && frame.nouns.empty() &&
               std::ranges::any_of(frame.slots, [](const Slot& slot) {
                 return slot.relation == Relation::kPreposition && (slot.fillers & kPlaceFiller) != 0;
               });
      });
}

}  // namespace concord::reading
