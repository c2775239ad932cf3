// Whether an argument stands where what fills a slot stands: on the side of its noun or verb, over no mark,
// and as no attribute of another noun.
#include <algorithm>

#include "reading/event/slot_filler.h"

namespace concord::reading {

// "Вступило в силу соглашение": behind a verb that takes no object the document is its subject.
bool SlotFiller::stands_behind(const Frame& frame, const Slot& slot, const Argument& argument) const {
  return scene_.pack.has_dictionary && (slot.fillers & kAgreementFiller) != 0 &&
         frame.slot(Relation::kObject) == nullptr && argument.surface == Surface::kObject &&
         (argument.cases & kNominative) != 0;
}

// "На форуме стран прошла встреча министров": a genitive behind a noun that a preposition governs is of that
// noun, and of no other.
bool SlotFiller::is_of_other_noun(std::uint32_t index, const Match& match) const {
  if (!scene_.pack.has_dictionary || index == 0 || syntax_.chunks[index].outer_preposition.empty())
    return false;
  const Chunk& before = syntax_.chunks[index - 1];
  if (before.kind != ChunkKind::kNominal && before.kind != ChunkKind::kWord) return false;
  return match.noun_token < before.first || match.noun_token >= before.end;
}

// "After talks a memorandum was signed between them": what stands behind the verb does not belong to a noun
// before it.
bool SlotFiller::behind_verb(const Match& match, const Chunk& chunk) const {
  const std::uint32_t verb = syntax_.clauses[match.clause].verb;
  if (!scene_.pack.has_cases() || verb == kNone) return false;
  const std::uint32_t head = syntax_.verbs[verb].head;
  return match.noun_token < head && head < chunk.first;
}

// "Документ подписан после встречи между президентами": those who met need not have signed; but nobody
// visits between.
bool SlotFiller::belongs_to_meeting(const Match& match, const Chunk& chunk) const {
  if (!scene_.pack.has_dictionary || chunk.preposition_token == kNone || chunk.preposition_token == 0 ||
      match.noun_token != kNone)
    return false;
  const std::uint32_t noun = chunk.preposition_token - 1;
  return std::ranges::any_of(hits_in(scene_, LexiconClass::kFrameNoun, noun, noun + 1), [&](const Hit& hit) {
    const Frame& frame = scene_.pack.frame_of(hit);
    return frame.type == EventType::kConsult &&
           std::ranges::find(frame.slots, chunk.preposition, &Slot::preposition) != frame.slots.end();
  });
}

// "After the meeting with the bank, the ministry signed": with whom, the noun before the verb says.
bool SlotFiller::belongs_to_noun_before(const Match& match, const Chunk& chunk) const {
  const bool said_of_noun = match.passive || (match.noun_token != kNone && match.noun_token < chunk.first);
  return !scene_.pack.has_cases() && !said_of_noun && chunk.end <= match.first_token &&
         !chunk.outer_preposition.empty();
}

// "of the bank"
bool SlotFiller::is_attribute(const Chunk& chunk) const {
  if (chunk.preposition_token == kNone) return false;
  return std::ranges::any_of(
      hits_in(scene_, LexiconClass::kRoleLink, chunk.preposition_token, chunk.preposition_token + 1),
      [&](const Hit& hit) { return scene_.pack.lexicon.entry(hit.entry).value == "of"; });
}

// "The talks covered the work of the bank", "took place within the session of the bank": what stands behind
// the verb's own object is no attribute of a noun before the verb. "A meeting took place between ..." has no
// object.
bool SlotFiller::beyond_object(const Match& match, const Chunk& chunk) const {
  const Clause& clause = syntax_.clauses[match.clause];
  if (scene_.pack.has_cases() || clause.verb == kNone) return false;
  const VerbGroup& verb = syntax_.verbs[clause.verb];
  const bool attribute = is_attribute(chunk);
  if (verb.passive || verb.head < match.noun_token || chunk.first < verb.end) return false;
  for (const std::uint32_t index : clause.chunks) {
    const Chunk& next = syntax_.chunks[index];
    if (next.first < verb.end ||
        (attribute && next.kind == ChunkKind::kPreposition && next.end < chunk.first))
      continue;
    return next.kind == ChunkKind::kWord || next.kind == ChunkKind::kNominal ||
           (next.kind == ChunkKind::kMention && next.preposition.empty() &&
            scene_.mentions[next.index].kind != MentionKind::kDate);
  }
  return false;
}

// "At the end of the talks an agreement was reached between the banks": of the subject of the verb, and not
// of a noun that a preposition governs before it.
bool SlotFiller::is_of_subject(const Match& match, const Chunk& chunk) const {
  const Clause& clause = syntax_.clauses[match.clause];
  if (scene_.pack.has_cases() || clause.verb == kNone) return false;
  const VerbGroup& verb = syntax_.verbs[clause.verb];
  if (!verb.passive || verb.head < match.noun_token || chunk.first < verb.end) return false;
  bool aside = false;
  for (const std::uint32_t index : clause.chunks) {
    const Chunk& one = syntax_.chunks[index];
    if (one.first >= verb.first) return false;
    if (one.first <= match.noun_token && match.noun_token < one.end) {
      aside = !one.preposition.empty();
    } else if (aside && one.kind == ChunkKind::kNominal) {
      return one.preposition.empty() || one.loose;
    }
  }
  return false;
}

// "talks with Berg of the bank": whose she is, and no other who talks.
bool SlotFiller::is_of_person(std::uint32_t index) const {
  constexpr std::uint32_t kToPerson = 2;  // over the preposition
  if (scene_.pack.has_cases() || index < kToPerson) return false;
  const Chunk& person = syntax_.chunks[index - kToPerson];
  if (syntax_.chunks[index - 1].kind != ChunkKind::kPreposition || person.kind != ChunkKind::kMention)
    return false;
  const Mention& mention = scene_.mentions[person.index];
  return is_attribute(syntax_.chunks[index]) && syntax_.chunks[index].preposition != person.preposition &&
         !person.preposition.empty() && mention.kind == MentionKind::kActor &&
         mention.actor.kind == ActorKind::kPerson;
}

// A mark between a noun and what it would govern parts them.
bool SlotFiller::beyond_mark(const Match& match, const Chunk& chunk) const {
  if (scene_.pack.has_cases() || chunk.preposition_token == kNone) return false;
  return std::ranges::any_of(syntax_.chunks, [&](const Chunk& between) {
    return between.kind == ChunkKind::kComma && between.first > match.noun_token &&
           between.first < chunk.preposition_token;
  });
}

// Where what depends on a noun or a verb stands: behind it, or before it.
bool SlotFiller::is_dependent_side(const Chunk& chunk, const Match& match) const {
  return scene_.pack.heads_last ? chunk.first < match.end_token : chunk.first > match.first_token;
}

// "The plan was praised by the minister at talks with the envoy": who does what the clause tells, was there.
bool SlotFiller::does_beside(const Argument& argument, const Match& match) const {
  const std::uint32_t verb = syntax_.clauses[match.clause].verb;
  return !scene_.pack.has_cases() && verb != kNone && syntax_.verbs[verb].passive && is_agent(argument);
}

// "The Norway-Sweden energy dialogue was held": those before the noun, whose it is, are who holds it.
bool SlotFiller::owns_noun(const Frame& frame, const Match& match, const Argument& argument) const {
  const Chunk& owner = syntax_.chunks[argument.chunk];
  if (scene_.pack.has_cases() || frame.nouns.empty() || frame.slot(Relation::kObject) != nullptr ||
      argument.surface != Surface::kSubject || argument.inherited || owner.kind != ChunkKind::kMention ||
      scene_.mentions[owner.index].kind != MentionKind::kGroup || owner.end > match.noun_token)
    return false;
  return std::ranges::none_of(syntax_.chunks, [&](const Chunk& between) {
    return between.first >= owner.end && between.first < match.noun_token &&
           between.kind != ChunkKind::kWord && between.kind != ChunkKind::kNominal;
  });
}

bool SlotFiller::is_agent(const Argument& argument) const {
  if (!scene_.pack.agent_preposition.empty() && argument.preposition == scene_.pack.agent_preposition)
    return true;
  const std::uint8_t agent = scene_.pack.case_relations.agent;
  return agent != 0 && argument.surface == Surface::kBare && (argument.cases & agent) != 0;
}

}  // namespace concord::reading
