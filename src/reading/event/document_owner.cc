// "The Norway-Benin memorandum was signed": the two before a document, whose it is, are its parties, and so
// are those whom its title names.
#include <algorithm>

#include "reading/event/argument.h"
#include "reading/event/document_party.h"
#include "reading/event/finding.h"

namespace concord::reading {

// "Norway and Benin's memorandum": whose it is stands before the possessive.
void FindingMaker::add_possessors(const Syntax& syntax, std::uint32_t last,
                                  std::vector<Actor>& owners) const {
  const auto add = [&](std::uint32_t index) {
    const Mention& mention = scene_.mentions[syntax.chunks[index].index];
    if (mention.kind == MentionKind::kActor && mention.actor.kind != ActorKind::kPerson)
      add_actor(mention.actor, owners);
    if (acts(mention)) add_actor(actor_of_place(mention), owners);
  };
  if (last > 1 && syntax.chunks[last - 1].kind == ChunkKind::kConjunction &&
      syntax.chunks[last - 2].kind == ChunkKind::kMention)
    add(last - 2);
  add(last);
}

std::vector<Actor> FindingMaker::owners_of_document(const Syntax& syntax, const Match& match) const {
  const Frame& frame = frame_of(match);
  std::vector<Actor> owners;
  if (scene_.pack.has_cases() || !frame.agreement) return owners;
  for (const Fill& fill : match.fills) {
    if ((frame.slots[fill.slot].fillers & kAgreementFiller) == 0 || fill.chunks.empty()) continue;
    std::uint32_t before = fill.chunks.front();
    const auto describes = [](ChunkKind kind) {
      return kind == ChunkKind::kWord || kind == ChunkKind::kNominal;
    };
    while (before > 0 && describes(syntax.chunks[before - 1].kind)) --before;
    if (before == 0 || syntax.chunks[before - 1].kind != ChunkKind::kMention) continue;
    const Chunk& chunk = syntax.chunks[before - 1];
    const Mention& owner = scene_.mentions[chunk.index];
    if (owner.kind == MentionKind::kGroup && !owner.referred && owner.members.size() == 2)
      return owner.members;
    const bool said_of = match.passive || frame.slots[fill.slot].relation == Relation::kSubject;
    if (said_of && (facts_.flags[chunk.end] & kIsPossessive) != 0) add_possessors(syntax, before - 1, owners);
  }
  return owners;
}

// "The sides signed a memorandum on fighting frost between Norway and Benin": a verb within the title stands
// between the document and its parties.
void FindingMaker::add_parties_in_title(const Syntax& syntax, const Match& match,
                                        std::vector<Actor>& actors) const {
  const Frame& frame = frame_of(match);
  if (scene_.pack.has_cases() || !frame.agreement || !actors.empty()) return;
  for (const Fill& fill : match.fills) {
    if ((frame.slots[fill.slot].fillers & kAgreementFiller) == 0 || fill.chunks.empty()) continue;
    const Chunk& document = syntax.chunks[fill.chunks.front()];
    const DocumentTitle title = document_title(scene_, facts_, syntax.sentence, document.first, document.end);
    for (const Actor& party : parties_in_title(scene_, facts_, frame, title)) add_actor(party, actors);
    break;
  }
  if (actors.empty()) add_bound(syntax, match, actors);
}

// "Under a protocol signed in Oslo, Norway and Benin will link their grids": who acts under it has signed it.
void FindingMaker::add_bound(const Syntax& syntax, const Match& match, std::vector<Actor>& actors) const {
  const Clause& clause = syntax.clauses[match.clause];
  if (clause.antecedent == kNone || clause.verb == kNone || !syntax.verbs[clause.verb].reduced) return;
  const Chunk& document = syntax.chunks[clause.antecedent];
  if (document.kind != ChunkKind::kNominal || document.preposition.empty()) return;
  std::vector<Actor> bound;
  for (std::uint32_t index = 0; index < syntax.clauses.size(); ++index) {
    const Clause& around = syntax.clauses[index];
    if (std::ranges::find(around.chunks, clause.antecedent) == around.chunks.end()) continue;
    std::vector<Argument> arguments;
    find_arguments(scene_, syntax, index, arguments);
    for (const Argument& one : arguments) {
      const Chunk& chunk = syntax.chunks[one.chunk];
      if (one.surface != Surface::kSubject || chunk.kind != ChunkKind::kMention || chunk.first < document.end)
        continue;
      const Mention& mention = scene_.mentions[chunk.index];
      if (mention.kind == MentionKind::kActor) add_actor(mention.actor, bound);
      if (mention.kind == MentionKind::kGroup && !mention.referred)
        for (const Actor& member : mention.members) add_actor(member, bound);
      if (acts(mention)) add_actor(actor_of_place(mention), bound);
    }
  }
  if (bound.size() > 1) actors = std::move(bound);
}

}  // namespace concord::reading
