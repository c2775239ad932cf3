#include "reading/event/slot_filler.h"

#include <algorithm>

namespace concord::reading {
namespace {

// "called on the minister": the preposition is part of the verb, so what it governs is the verb's object.
bool in_verb_phrase(const Match& match, const Chunk& chunk) {
  return !match.passive && chunk.preposition_token != kNone && chunk.preposition_token > match.verb_first &&
         chunk.preposition_token < match.verb_end;
}

// Where a preposition has one slot in the frame, an unclear case does not matter.
bool only_one(const Frame& frame, const Slot& slot) {
  return std::ranges::count(frame.slots, slot.preposition, &Slot::preposition) == 1;
}

bool may_be_speaker(const Frame& frame) {
  return !frame.type || frame.type == EventType::kSupport || frame.type == EventType::kAgree ||
         frame.type == EventType::kAid;
}

}  // namespace

std::span<const Hit> hits_in(const Scene& scene, LexiconClass kind, std::uint32_t first, std::uint32_t end) {
  const std::vector<Hit>& hits = scene.hits.of(kind);
  const auto begin = std::ranges::lower_bound(hits, first, {}, &Hit::first_token);
  const auto stop = std::ranges::lower_bound(hits, end, {}, &Hit::first_token);
  return {begin, stop};
}

void SlotFiller::fill(const Frame& frame, const Slot& slot, const Match& match, Fill& out) const {
  for (const Argument& argument : arguments_) {
    if (!stands_in(frame, slot, match, argument)) continue;
    if (may_fill(slot, syntax_.chunks[argument.chunk], match)) out.chunks.push_back(argument.chunk);
  }
  if (out.chunks.empty() && slot.relation == Relation::kPreposition) fill_from_attributes(slot, match, out);
  if (out.chunks.empty() && slot.relation == Relation::kObject && (slot.fillers & kMoneyFiller) != 0) {
    fill_with_money(match, out);
  }
  if (out.chunks.empty() && (slot.fillers & kClauseFiller) != 0) out.rest = rest_of(slot, match);
  if (out.chunks.empty() && (slot.fillers & kInfinitiveFiller) != 0) out.rest = infinitive_of(match);
}

// "took part in the session of the council of the bank": the bank, through the session.
void SlotFiller::fill_from_attributes(const Slot& slot, const Match& match, Fill& out) const {
  for (const Argument& argument : arguments_) {
    const Chunk& chunk = syntax_.chunks[argument.chunk];
    if (chunk.outer_preposition != slot.preposition || chunk.outer_preposition.empty()) continue;
    if (argument.surface == Surface::kSubject || !is_dependent_side(chunk, match)) continue;
    if (may_fill(slot, chunk, match)) out.chunks.push_back(argument.chunk);
  }
}

// "pledged just over $303 million": words about the size stand before a sum.
void SlotFiller::fill_with_money(const Match& match, Fill& out) const {
  for (const Argument& argument : arguments_) {
    const Chunk& chunk = syntax_.chunks[argument.chunk];
    const bool money =
        chunk.kind == ChunkKind::kMention && scene_.mentions[chunk.index].kind == MentionKind::kMoney;
    if (money && (scene_.pack.has_cases() || match.passive || chunk.first > match.first_token))
      out.chunks.push_back(argument.chunk);
  }
}

bool SlotFiller::stands_in(const Frame& frame, const Slot& slot, const Match& match,
                           const Argument& argument) const {
  const Chunk& chunk = syntax_.chunks[argument.chunk];
  if (match.noun_token >= chunk.first && match.noun_token < chunk.end) return false;
  const bool nominal = frame.verbs.empty();
  const bool dependent_side = is_dependent_side(chunk, match);
  const bool subject = slot.relation == Relation::kSubject;
  if (nominal && dependent_side && !subject && !argument.inherited && behind_verb(match, chunk)) return false;
  switch (slot.relation) {
    case Relation::kSubject:
      if (argument.speaker && !may_be_speaker(frame)) return false;
      if (nominal) return argument.surface == Surface::kSubject;
      return match.passive ? is_agent(argument) : argument.surface == Surface::kSubject;
    case Relation::kObject:
      if (in_verb_phrase(match, chunk)) return true;
      return argument.surface == (match.passive ? Surface::kSubject : Surface::kObject);
    case Relation::kAgent:
      return is_agent(argument);
    case Relation::kBareCase:
      if (nominal && !dependent_side) return false;
      if (match.noun_token != kNone && slot.cases == kGenitive && is_of_other_noun(argument.chunk, match))
        return false;
      return argument.surface != Surface::kPreposition &&
             (argument.cases == 0 || (argument.cases & slot.cases) != 0) &&
             (argument.surface == Surface::kBare || (argument.surface == Surface::kObject && dependent_side));
    case Relation::kPreposition:
      if (nominal && !dependent_side && !argument.inherited) return false;
      if (nominal && (beyond_object(match, chunk) || beyond_mark(match, chunk))) return false;
      return argument.surface == Surface::kPreposition && argument.preposition == slot.preposition &&
             (slot.cases == 0 || argument.cases == 0 || (argument.cases & slot.cases) != 0 ||
              only_one(frame, slot));
  }
  return false;
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

// "The talks covered the work of the bank": what stands behind the verb's own object is no attribute of a
// noun before the verb. "A meeting took place between ..." has no object.
bool SlotFiller::beyond_object(const Match& match, const Chunk& chunk) const {
  const Clause& clause = syntax_.clauses[match.clause];
  if (scene_.pack.has_cases() || clause.verb == kNone) return false;
  const VerbGroup& verb = syntax_.verbs[clause.verb];
  if (verb.passive || verb.head < match.noun_token || chunk.first < verb.end) return false;
  for (const std::uint32_t index : clause.chunks) {
    const Chunk& next = syntax_.chunks[index];
    if (next.first < verb.end) continue;
    return next.kind == ChunkKind::kWord || next.kind == ChunkKind::kNominal ||
           (next.kind == ChunkKind::kMention && next.preposition.empty() &&
            scene_.mentions[next.index].kind != MentionKind::kDate);
  }
  return false;
}

// A mark between a noun and what it would govern parts them.
bool SlotFiller::beyond_mark(const Match& match, const Chunk& chunk) const {
  if (scene_.pack.has_cases() || chunk.preposition_token == kNone) return false;
  return std::ranges::any_of(syntax_.clauses[match.clause].chunks, [&](std::uint32_t index) {
    const Chunk& between = syntax_.chunks[index];
    return between.kind == ChunkKind::kComma && between.first > match.noun_token &&
           between.first < chunk.preposition_token;
  });
}

// Where what depends on a noun or a verb stands: behind it, or before it.
bool SlotFiller::is_dependent_side(const Chunk& chunk, const Match& match) const {
  return scene_.pack.heads_last ? chunk.first < match.end_token : chunk.first > match.first_token;
}

bool SlotFiller::is_agent(const Argument& argument) const {
  if (!scene_.pack.agent_preposition.empty() && argument.preposition == scene_.pack.agent_preposition)
    return true;
  const std::uint8_t agent = scene_.pack.case_relations.agent;
  return agent != 0 && argument.surface == Surface::kBare && (argument.cases & agent) != 0;
}

bool SlotFiller::may_fill(const Slot& slot, const Chunk& chunk, const Match& match) const {
  if (chunk.kind == ChunkKind::kNominal) {
    return (slot.fillers & kAgreementFiller) != 0 && document_in(chunk) && chunk.first != match.noun_token;
  }
  const Mention& mention = scene_.mentions[chunk.index];
  switch (mention.kind) {
    case MentionKind::kActor:
      return (slot.fillers & kActorFiller) != 0 ||
             ((slot.fillers & kPlaceFiller) != 0 && mention.actor.kind == ActorKind::kState);
    case MentionKind::kGroup:
      return (slot.fillers & kActorFiller) != 0;
    case MentionKind::kPlace: {
      // "In Astana": where it was, though a capital can stand for its government.
      const bool where = slot.relation == Relation::kPreposition && (slot.cases & kLocative) != 0 &&
                         mention.place_kind == PlaceKind::kCity;
      return (slot.fillers & kPlaceFiller) != 0 ||
             ((slot.fillers & kActorFiller) != 0 && acts(mention) && !where);
    }
    case MentionKind::kMoney:
      return (slot.fillers & kMoneyFiller) != 0;
    case MentionKind::kDate:
      return false;
  }
  return false;
}

bool SlotFiller::document_in(const Chunk& chunk) const {
  return !hits_in(scene_, LexiconClass::kDocument, chunk.first, chunk.end).empty();
}

// The rest of the clause behind the predicate, the infinitive that it governs included.
Span SlotFiller::rest_of(const Slot& slot, const Match& match) const {
  const Clause& clause = syntax_.clauses[match.clause];
  const bool by_preposition = slot.relation == Relation::kPreposition;
  std::uint32_t first = kNone;
  std::uint32_t end = 0;
  for (const std::uint32_t index : clause.chunks) {
    const Chunk& chunk = syntax_.chunks[index];
    const bool before = chunk.first < match.end_token;
    if (before && !by_preposition) continue;
    if (first != kNone && chunk.kind == ChunkKind::kVerb) break;
    // "he agreed, banks could do more": a mark right behind the verb makes it an aside.
    if (first == kNone && !by_preposition && chunk.kind == ChunkKind::kComma && index == after(match))
      return {};
    if (is_sign(chunk) || is_subject(match, index)) continue;
    if (first == kNone && by_preposition &&
        !(chunk.kind == ChunkKind::kPreposition && chunk.preposition == slot.preposition)) {
      continue;
    }
    first = std::min(first, chunk.first);
    end = chunk.end;
  }
  if (first != kNone) end = std::max(end, gerund_end(end));
  if (first < match.end_token) return span_of(first, end);
  for (const Clause& other : syntax_.clauses) {
    if (other.governor != match.clause || other.chunks.empty()) continue;
    if (syntax_.chunks[other.chunks.front()].first < match.end_token) continue;
    first = std::min(first, syntax_.chunks[other.chunks.front()].first);
    end = std::max(end, syntax_.chunks[other.chunks.back()].end);
  }
  if (first == kNone) first = following_clause(match, end);
  if (first == kNone || end <= first) return {};
  return span_of(first, end);
}

// "is committed to cutting emissions": the end of the clause of a gerund that a preposition before `token`
// governs, or 0.
std::uint32_t SlotFiller::gerund_end(std::uint32_t token) const {
  const bool governed = std::ranges::any_of(syntax_.chunks, [&](const Chunk& chunk) {
    return chunk.kind == ChunkKind::kPreposition && chunk.end == token;
  });
  if (scene_.pack.has_cases() || !governed) return 0;
  for (const Clause& other : syntax_.clauses) {
    if (other.verb == kNone || other.chunks.empty() || !syntax_.verbs[other.verb].gerund) continue;
    if (syntax_.chunks[other.chunks.front()].first == token) return syntax_.chunks[other.chunks.back()].end;
  }
  return 0;
}

// "Займутся эксперты": who does it may stand behind the verb, and is not what is done.
bool SlotFiller::is_subject(const Match& match, std::uint32_t chunk) const {
  if (!scene_.pack.has_dictionary) return false;
  const Frame& frame = scene_.pack.frames[match.frame];
  return std::ranges::any_of(match.fills, [&](const Fill& fill) {
    return frame.slots[fill.slot].relation == Relation::kSubject &&
           std::ranges::find(fill.chunks, chunk) != fill.chunks.end();
  });
}

// "has offered to train experts": the infinitive right behind the predicate, or behind whom it is offered to.
Span SlotFiller::infinitive_of(const Match& match) const {
  for (const Clause& other : syntax_.clauses) {
    if (other.governor != match.clause || other.chunks.empty()) continue;
    const Chunk& first = syntax_.chunks[other.chunks.front()];
    if (first.first < match.end_token) continue;
    const bool right_behind = std::ranges::all_of(syntax_.chunks, [&](const Chunk& between) {
      return between.first < match.end_token || between.first >= first.first ||
             (between.kind == ChunkKind::kMention &&
              scene_.mentions[between.index].kind <= MentionKind::kPlace);
    });
    if (right_behind) return span_of(first.first, syntax_.chunks[other.chunks.back()].end);
  }
  return {};
}

// The chunk right behind the predicate, or kNone.
std::uint32_t SlotFiller::after(const Match& match) const {
  const auto it = std::ranges::lower_bound(syntax_.chunks, match.end_token, {}, &Chunk::first);
  return it == syntax_.chunks.end() ? kNone : static_cast<std::uint32_t>(it - syntax_.chunks.begin());
}

bool SlotFiller::is_sign(const Chunk& chunk) const {
  return scene_.document.tokens[chunk.first].kind == TokenKind::kPunctuation;
}

Span SlotFiller::span_of(std::uint32_t first, std::uint32_t end) const {
  const auto& tokens = scene_.document.tokens;
  return {tokens[first].at.begin, tokens[end - 1].at.end};
}

// "It was agreed that ...": the clause that a subordinator opens right behind.
std::uint32_t SlotFiller::following_clause(const Match& match, std::uint32_t& end) const {
  for (std::size_t i = match.clause + 1; i < syntax_.clauses.size(); ++i) {
    const Clause& next = syntax_.clauses[i];
    if (next.chunks.empty()) continue;
    const Chunk& opener = syntax_.chunks[next.chunks.front()];
    if (opener.kind != ChunkKind::kSubordinator || opener.first < match.end_token) return kNone;
    end = syntax_.chunks[next.chunks.back()].end;
    return opener.first;
  }
  return kNone;
}

}  // namespace concord::reading
