#include "reading/event/argument.h"

#include <algorithm>

#include "reading/event/argument_finder.h"
#include "reading/event/case_relation.h"

namespace concord::reading {

void ArgumentFinder::run(std::uint32_t index) {
  out_.clear();
  own(syntax_.clauses[index]);
  add_relative_object(syntax_.clauses[index]);
  if (!has(Surface::kObject)) share_object(index);
  if (!has(Surface::kSubject)) behind_infinitive(index);
  if (!has(Surface::kSubject)) behind_next_verb(index);
  if (!has(Surface::kSubject)) inherit(index);
  if (!has_actor_subject()) add_speaker(index);
  add_quoted_speaker(index);
  add_giver(index);
}

// When and where: behind it the clause goes on as if it were not there.
bool ArgumentFinder::is_circumstance(const Chunk& chunk) const {
  if (chunk.kind != ChunkKind::kMention) return false;
  const MentionKind kind = scene_.mentions[chunk.index].kind;
  return kind == MentionKind::kDate || kind == MentionKind::kPlace;
}

bool ArgumentFinder::is_body(const Chunk& chunk) const {
  if (chunk.kind != ChunkKind::kMention) return false;
  const Mention& mention = scene_.mentions[chunk.index];
  return mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kOrganisation;
}

bool ArgumentFinder::has(Surface surface) const {
  return std::ranges::any_of(out_, [&](const Argument& one) { return one.surface == surface; });
}

bool ArgumentFinder::has_actor_subject() const {
  return std::ranges::any_of(out_, [&](const Argument& one) {
    return one.surface == Surface::kSubject && syntax_.chunks[one.chunk].kind == ChunkKind::kMention;
  });
}

void ArgumentFinder::own(const Clause& clause) {
  bool after_verb = false;
  bool who_does = false;  // "attending were the minister and the envoy"
  bool governed = false;  // a preposition governs a noun that the chunk may still belong to
  for (const std::uint32_t index : clause.chunks) {
    const Chunk& chunk = syntax_.chunks[index];
    if (chunk.kind == ChunkKind::kVerb) {
      who_does = after_verb && !scene_.pack.has_cases() && syntax_.verbs[clause.verb].gerund &&
                 syntax_.verbs[chunk.index].auxiliary;
      after_verb = true;
    }
    if (chunk.kind == ChunkKind::kPreposition) governed = true;
    if (chunk.kind == ChunkKind::kComma || chunk.kind == ChunkKind::kConjunction) governed = false;
    if (!is_noun_phrase(chunk)) continue;
    // "received on Monday a delegation": its article opens a phrase of its own.
    const bool inside = governed && !has_hit(scene_, class_bits(LexiconClass::kDeterminer),
                                             chunk.first - (chunk.first > 0 ? 1 : 0), chunk.first + 1);
    if (is_circumstance(chunk)) governed = false;
    Argument argument{index, Surface::kBare, chunk.preposition, chunk.cases, false};
    if (!chunk.preposition.empty()) {
      argument.surface = Surface::kPreposition;
    } else if (!scene_.pack.has_cases()) {
      argument.surface = after_verb && !who_does ? Surface::kObject : Surface::kSubject;
      if (after_verb && inside && is_body(chunk)) argument.surface = Surface::kBare;
      if (argument.surface == Surface::kSubject && !can_be_subject(scene_, chunk))
        argument.surface = Surface::kBare;
    }
    out_.push_back(argument);
  }
  if (scene_.pack.has_cases()) relate_by_case(scene_, syntax_, clause, out_);
  if (!scene_.pack.has_cases() && !has(Surface::kSubject)) loose_subject(clause);
}

// "In its statement the ministry ...": words between the preposition and the last phrase before the verb.
void ArgumentFinder::loose_subject(const Clause& clause) {
  if (clause.verb == kNone) return;
  Argument* last = nullptr;
  for (Argument& argument : out_) {
    const Chunk& chunk = syntax_.chunks[argument.chunk];
    if (chunk.first > syntax_.verbs[clause.verb].head) break;
    if (argument.surface == Surface::kPreposition && chunk.loose && can_be_subject(scene_, chunk))
      last = &argument;
  }
  if (last != nullptr) {
    last->surface = Surface::kSubject;
    last->preposition = {};
  }
}

PrepositionBits prepositions_of(const Syntax& syntax, const Clause& clause,
                                const std::vector<Argument>& arguments) {
  PrepositionBits bits = 0;
  for (const Argument& one : arguments)
    bits |= preposition_bit(one.preposition) | preposition_bit(syntax.chunks[one.chunk].outer_preposition);
  for (const std::uint32_t index : clause.chunks) bits |= preposition_bit(syntax.chunks[index].preposition);
  return bits;
}

void find_arguments(const Scene& scene, const Syntax& syntax, std::uint32_t clause,
                    std::vector<Argument>& out) {
  ArgumentFinder(scene, syntax, out).run(clause);
}

}  // namespace concord::reading
