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

void SlotFiller::fill(const Frame& frame, const Slot& slot, const Match& match, Fill& out) const {
  if (may_be_there(slot)) {
    const bool subject = slot.relation == Relation::kSubject && !match.passive && !frame.verbs.empty() &&
                         (slot.fillers & kAgreementFiller) == 0;
    for (const Argument& argument : arguments_) {
      // Most are out at once.
      if (subject && argument.surface != Surface::kSubject) continue;
      if (slot.relation == Relation::kPreposition &&
          (argument.surface != Surface::kPreposition || argument.preposition != slot.preposition))
        continue;
      if (may_fill(slot, syntax_.chunks[argument.chunk], match) && stands_in(frame, slot, match, argument))
        out.chunks.push_back(argument.chunk);
    }
    if (out.chunks.empty() && slot.relation == Relation::kPreposition) fill_from_attributes(slot, match, out);
  }
  if (!out.chunks.empty() && frame.verbs.empty() && frame.type == EventType::kConsult)
    add_owner(slot, match, out);
  if (out.chunks.empty() && slot.relation == Relation::kObject && (slot.fillers & kMoneyFiller) != 0) {
    fill_with_money(match, out);
  }
  if (out.chunks.empty() && (slot.fillers & kClauseFiller) != 0) out.rest = rest_of(slot, match);
  if (out.chunks.empty() && (slot.fillers & kInfinitiveFiller) != 0) out.rest = infinitive_of(match);
}

// Most slots are of a preposition, which the clause mostly lacks.
bool SlotFiller::may_be_there(const Slot& slot) const {
  return slot.relation != Relation::kPreposition || (prepositions_ & slot.preposition_bits) != 0;
}

// "took part in the session of the council of the bank": the bank, through the session.
void SlotFiller::fill_from_attributes(const Slot& slot, const Match& match, Fill& out) const {
  for (const Argument& argument : arguments_) {
    const Chunk& chunk = syntax_.chunks[argument.chunk];
    if (chunk.outer_preposition != slot.preposition || chunk.outer_preposition.empty()) continue;
    if (argument.surface == Surface::kSubject || !is_dependent_side(chunk, match)) continue;
    if (beyond_mark(match, chunk)) continue;
    if (may_fill(slot, chunk, match)) out.chunks.push_back(argument.chunk);
  }
}

// "Berg's meeting with the ambassador": whose meeting it is, right before its noun.
void SlotFiller::add_owner(const Slot& slot, const Match& match, Fill& out) const {
  if (scene_.pack.has_cases() || slot.relation != Relation::kPreposition) return;
  const auto& marks = scene_.hits.of(LexiconClass::kPossessive);
  for (std::uint32_t i = 0; i + 1 < syntax_.chunks.size(); ++i) {
    const Chunk& chunk = syntax_.chunks[i];
    if (chunk.end >= match.noun_token || chunk.kind != ChunkKind::kMention || !may_fill(slot, chunk, match))
      continue;
    const auto mark = std::ranges::lower_bound(marks, chunk.end, {}, &Hit::first_token);
    if (mark == marks.end() || mark->first_token != chunk.end || mark->end_token > match.noun_token) continue;
    const bool right_before = std::ranges::none_of(syntax_.chunks, [&](const Chunk& between) {
      return between.first >= mark->end_token && between.first < match.noun_token &&
             between.kind != ChunkKind::kWord && between.kind != ChunkKind::kNominal;
    });
    if (right_before) out.chunks.push_back(i);
  }
  add_own(match, out);
}

// "said Berg when his meeting with the ambassador was over": the last person named before whom no preposition
// governs.
void SlotFiller::add_own(const Match& match, Fill& out) const {
  if (match.noun_token == 0) return;
  const auto own = hits_in(scene_, LexiconClass::kDeterminer, match.noun_token - 1, match.noun_token);
  if (std::ranges::none_of(
          own, [&](const Hit& hit) { return scene_.pack.lexicon.entry(hit.entry).value == kOwnDeterminer; }))
    return;
  for (std::uint32_t i = static_cast<std::uint32_t>(syntax_.chunks.size()); i-- > 0;) {
    const Chunk& chunk = syntax_.chunks[i];
    if (chunk.end >= match.noun_token || chunk.kind != ChunkKind::kMention || !chunk.preposition.empty())
      continue;
    const Mention& mention = scene_.mentions[chunk.index];
    if (mention.kind != MentionKind::kActor || mention.actor.kind != ActorKind::kPerson) continue;
    if (std::ranges::find(out.chunks, i) == out.chunks.end()) out.chunks.push_back(i);
    return;
  }
}

// "pledged just over $303 million": words about the size stand before a sum.
void SlotFiller::fill_with_money(const Match& match, Fill& out) const {
  for (const Argument& argument : arguments_) {
    const Chunk& chunk = syntax_.chunks[argument.chunk];
    const bool money =
        chunk.kind == ChunkKind::kMention && scene_.mentions[chunk.index].kind == MentionKind::kMoney;
    const bool nominal = match.verb_end == 0;  // "a 20 million dollar loan"
    if (money && (scene_.pack.has_cases() || match.passive || nominal || chunk.first > match.first_token))
      out.chunks.push_back(argument.chunk);
  }
  if (!out.chunks.empty() || match.verb_end > 0 || scene_.pack.has_cases()) return;
  // "A 20 million dollar loan was signed": no argument of the verb, but right before the noun.
  for (std::uint32_t i = 0; i < syntax_.chunks.size() && syntax_.chunks[i].first < match.noun_token; ++i) {
    const Chunk& chunk = syntax_.chunks[i];
    if (chunk.end == match.noun_token && chunk.kind == ChunkKind::kMention &&
        scene_.mentions[chunk.index].kind == MentionKind::kMoney)
      out.chunks.push_back(i);
  }
}

// "told her Norwegian guest, Minister Berg": the noun is said of somebody with a name.
bool SlotFiller::names_somebody(const Chunk& chunk) const {
  if (scene_.pack.has_cases() || chunk.kind != ChunkKind::kMention) return false;
  const Mention& mention = scene_.mentions[chunk.index];
  return mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kPerson &&
         !mention.anonymous;
}

bool SlotFiller::stands_in(const Frame& frame, const Slot& slot, const Match& match,
                           const Argument& argument) const {
  const Chunk& chunk = syntax_.chunks[argument.chunk];
  if (match.noun_token >= chunk.first && match.noun_token < chunk.end && !names_somebody(chunk)) return false;
  const bool nominal = frame.verbs.empty();
  const bool dependent_side = is_dependent_side(chunk, match);
  const bool subject = slot.relation == Relation::kSubject;
  if (nominal && dependent_side && !subject && !argument.inherited && behind_verb(match, chunk)) return false;
  switch (slot.relation) {
    case Relation::kSubject:
      if (argument.speaker && !may_be_speaker(frame)) return false;
      if (nominal) return argument.surface == Surface::kSubject || does_beside(argument, match);
      if (match.passive) return is_agent(argument) || owns_noun(frame, match, argument);
      return argument.surface == Surface::kSubject || stands_behind(frame, slot, argument);
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
      if (nominal && (is_of_person(argument.chunk) || is_of_subject(match, chunk))) return false;
      if (frame.type == EventType::kConsult && match.noun_token != kNone && is_attribute(chunk) &&
          !chunk.outer_preposition.empty() && !scene_.pack.is_companion(chunk.outer_preposition) &&
          beyond_object(match, chunk))
        return false;
      if (!nominal && !argument.inherited && belongs_to_noun_before(match, chunk)) return false;
      if (frame.agreement && !argument.inherited && belongs_to_meeting(match, chunk)) return false;
      return (slot.cases == 0 || argument.cases == 0 || (argument.cases & slot.cases) != 0 ||
              only_one(frame, slot));
  }
  return false;
}

// "пообещал, что река станет чище": the clause that this word opens, right behind.
Span SlotFiller::clause_opened_by(std::string_view word, const Match& match) const {
  std::uint32_t end = 0;
  const std::uint32_t first = following_clause(match, end);
  const bool told = first != kNone && fold(scene_.document.word(scene_.document.tokens[first])) == word;
  return told && end > first ? span_of(first, end) : Span{};
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
      // "In Astana": where it was, though a capital can stand for its government. So where its form leaves
      // open whether "в Баку" is in it or into it.
      const bool in = (slot.cases & kLocative) != 0 || (slot.cases != 0 && (chunk.cases & kLocative) != 0);
      // "During a visit to Vienna, the minister thanked": before the verb it says where, and not whom.
      const bool fronted = !scene_.pack.has_cases() && chunk.end <= match.first_token;
      const bool where = slot.relation == Relation::kPreposition && (in || fronted) &&
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
  return has_hit(scene_, class_bits(LexiconClass::kDocument), chunk.first, chunk.end);
}

}  // namespace concord::reading
