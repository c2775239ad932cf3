#include "reading/event/frame_noun.h"

#include <algorithm>
#include <ranges>

#include "reading/event/fronted_phrase.h"

namespace concord::reading {
namespace {

// "In a telephone conversation the minister asked the envoy": at a meeting, one says something to another.
bool addresses(const Frame& frame) {
  const Slot* object = frame.slot(Relation::kObject);
  return frame.type == EventType::kConsult && object != nullptr && object->required &&
         object->fillers == kActorFiller;
}

// "Among the participants were A and B", "Present at the talks were ...": who is told behind the verb, and
// the noun is what it is said of.
bool names_who(const Frame& frame) {
  const Slot* subject = frame.slot(Relation::kSubject);
  const Slot* object = frame.slot(Relation::kObject);
  return subject != nullptr && subject->fillers == kClauseFiller && object != nullptr &&
         (object->fillers & kActorFiller) != 0;
}

std::uint32_t distance(const VerbGroup& verb, const Hit& noun) {
  return noun.first_token > verb.head ? noun.first_token - verb.head : verb.head - noun.first_token;
}

}  // namespace

bool is_intransitive(const Frame& frame) {
  return frame.slot(Relation::kObject) == nullptr;
}

// Its object, or in a passive its subject; of several the nearest.
bool FrameNouns::take(std::uint32_t index, const VerbGroup& verb, Match& match) const {
  const Clause& clause = syntax_.clauses[index];
  const Frame& frame = frame_of(match);
  const bool cases = scene_.pack.has_cases();
  const Hit* best = nullptr;
  bool best_aside = false;
  const std::uint32_t begin = verb.passive ? end_of_fronted_phrase(scene_, syntax_, clause) : 0;
  for (const ClauseHit& one : nouns_) {
    const Hit& hit = one.hit;
    if (one.clause != index || one.frame != match.frame || hit.first_token < begin) continue;
    // "Under the pact they agreed to meet": what a preposition governs is not what the verb is said of.
    const Chunk& chunk = syntax_.chunks[one.chunk];
    if (frame.type == EventType::kAid && names_person(chunk)) continue;  // "the Finance Minister"
    const bool governed = !chunk.preposition.empty() || is_governed_within(chunk, hit);
    const bool after = hit.first_token > verb.head;
    if (!cases && after && stands_apart(chunk)) continue;
    // "В рамках визита министр посетила завод": what several words govern only tells when.
    if (!after && !verb.passive && tells_when(frame, chunk)) continue;
    // "A session was held as part of the conference": of a passive, the noun without a preposition.
    const bool aside = (scene_.pack.has_dictionary || !cases) && verb.passive && governed;
    if (!cases && !after && !verb.passive && !names_who(frame) && !(governed && addresses(frame)) &&
        (!is_intransitive(frame) || governed))
      continue;
    if (best == nullptr || (best_aside && !aside) ||
        (best_aside == aside && distance(verb, hit) < distance(verb, *best))) {
      best = &hit;
      best_aside = aside;
    }
  }
  if (best != nullptr) {
    match.noun_token = best->first_token;
    return true;
  }
  // "the meeting that the ministers held"
  if (cases && clause.antecedent != kNone && clause.antecedent_preposition.empty() &&
      frame.slot(Relation::kSubject) != nullptr &&
      (clause.antecedent_cases & scene_.pack.case_relations.object) != 0 &&
      take_from(syntax_.chunks[clause.antecedent], match))
    return true;
  return take_antecedent(clause, verb, match) || take_far_subject(verb, match);
}

// "They concluded, after two rounds of talks, an agreement": with its preposition between marks.
bool FrameNouns::stands_apart(const Chunk& chunk) const {
  const std::uint32_t governs = chunk.preposition_token;
  if (governs == kNone || governs == 0 || scene_.document.tokens[governs - 1].mark != U',') return false;
  // The mark that ends "Anna Berg, Minister of Water," is no chunk and parts nothing.
  return std::ranges::any_of(syntax_.chunks, [&](const Chunk& mark) {
    return mark.kind == ChunkKind::kComma && mark.end == governs;
  });
}

// "in the course of", where the frame has no slot for it
bool FrameNouns::tells_when(const Frame& frame, const Chunk& chunk) const {
  return scene_.pack.has_dictionary && chunk.preposition.contains(' ') &&
         std::ranges::find(frame.slots, chunk.preposition, &Slot::preposition) == frame.slots.end();
}

// "By a memorandum of cooperation they sealed": what is part of the name of another noun.
bool FrameNouns::is_governed_within(const Chunk& chunk, const Hit& hit) const {
  return scene_.pack.has_dictionary && hit.first_token > chunk.first &&
         has_hit(scene_, class_bits(LexiconClass::kPreposition), chunk.first, hit.first_token);
}

bool FrameNouns::take_from(const Chunk& chunk, Match& match) const {
  for (const Hit& hit : hits_in(scene_, LexiconClass::kFrameNoun, chunk.first, chunk.end)) {
    if (scene_.pack.lexicon.number(hit.entry) != static_cast<std::int32_t>(match.frame)) continue;
    match.noun_token = hit.first_token;
    return true;
  }
  return false;
}

// "A meeting dedicated to water was held": a participle stands between, and the noun is in its clause.
bool FrameNouns::take_far_subject(const VerbGroup& verb, Match& match) const {
  if (scene_.pack.has_cases() || (!verb.passive && !is_intransitive(frame_of(match)))) return false;
  return std::ranges::any_of(arguments_, [&](const Argument& argument) {
    return argument.surface == Surface::kSubject && take_from(syntax_.chunks[argument.chunk], match);
  });
}

// "a meeting attended by both", "the talks that they held": the noun is what the clause is about. Of "a
// conference on climate finance organised by the bank" it is the one that goes with the verb.
bool FrameNouns::take_antecedent(const Clause& clause, const VerbGroup& verb, Match& match) const {
  if (clause.antecedent == kNone || (scene_.pack.has_cases() && !verb.reduced)) return false;
  if (!verb.passive && !is_intransitive(frame_of(match))) return false;
  if (verb.reduced && is_place_or_date(syntax_.chunks[clause.antecedent])) return take_before(verb, match);
  for (std::uint32_t index = clause.antecedent; index != kNone; index = chunk_that_governs(index)) {
    const Chunk& chunk = syntax_.chunks[index];
    if (take_from(chunk, match)) return true;
    if (names_actor(chunk)) break;  // "talks with a delegation led by": who is led, and not the talks
  }
  return false;
}

// "The session took place in Baku, chaired by": nothing is said of a place or a day, but of the noun before.
bool FrameNouns::is_place_or_date(const Chunk& chunk) const {
  if (chunk.kind != ChunkKind::kMention) return false;
  const MentionKind kind = scene_.mentions[chunk.index].kind;
  return kind == MentionKind::kPlace || kind == MentionKind::kDate;
}

bool FrameNouns::take_before(const VerbGroup& verb, Match& match) const {
  const auto from_last = nouns_ | std::views::reverse;
  const auto found = std::ranges::find_if(from_last, [&](const ClauseHit& one) {
    return one.frame == match.frame && one.hit.first_token < verb.first;
  });
  if (found == from_last.end()) return false;
  match.noun_token = found->hit.first_token;
  return true;
}

bool FrameNouns::names_person(const Chunk& chunk) const {
  return names_actor(chunk) && scene_.mentions[chunk.index].actor.kind == ActorKind::kPerson;
}

bool FrameNouns::names_actor(const Chunk& chunk) const {
  return chunk.kind == ChunkKind::kMention && scene_.mentions[chunk.index].kind == MentionKind::kActor;
}

// The noun phrase before a preposition and its noun, with no verb or comma between.
std::uint32_t FrameNouns::chunk_that_governs(std::uint32_t index) const {
  if (syntax_.chunks[index].preposition.empty()) return kNone;
  while (index-- > 0) {
    const ChunkKind kind = syntax_.chunks[index].kind;
    if (kind == ChunkKind::kNominal || kind == ChunkKind::kMention) return index;
    if (kind != ChunkKind::kPreposition && kind != ChunkKind::kWord) break;
  }
  return kNone;
}

}  // namespace concord::reading
