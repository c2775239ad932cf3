// Who signed, where no clause says it: the parties that a document names itself ("a grant agreement of the
// bank for Kenya", the first of a list), or the two of whom the text told right before ("Norway and Kenya
// move closer: a memorandum was signed").
#include <algorithm>

#include "reading/event/alike.h"
#include "reading/event/document_list.h"
#include "reading/event/document_party.h"
#include "reading/event/finding.h"

namespace concord::reading {
namespace {

// States and bodies that act: where something is, nobody signs.
void add_party(const Mention& mention, std::vector<Actor>& out) {
  const bool body = mention.kind == MentionKind::kActor && mention.actor.kind != ActorKind::kPerson;
  if (body && !mention.anonymous) add_actor(mention.actor, out);
  if (mention.kind == MentionKind::kGroup && !mention.referred)
    for (const Actor& one : mention.members) add_actor(one, out);
}

// "Oslo and Stockholm moved closer": a capital stands for its state beside another one.
void add_partner(const Mention& mention, std::vector<Actor>& out) {
  if (acts(mention))
    add_actor(actor_of_place(mention), out);
  else
    add_party(mention, out);
}

}  // namespace

// Of the documents that a list tells one by one the first that names its parties; of one document the states
// and bodies in its title, in whatever case.
std::vector<Actor> FindingMaker::parties_named(const Syntax& syntax, const Match& match, bool listed) const {
  const Frame& frame = frame_of(match);
  if (!scene_.pack.has_dictionary || frame.type != EventType::kCooperate || !frame.agreement) return {};
  for (const Fill& fill : match.fills) {
    if ((frame.slots[fill.slot].fillers & kAgreementFiller) == 0 || fill.chunks.empty()) continue;
    const Chunk& chunk = syntax.chunks[fill.chunks.front()];
    if (chunk.kind != ChunkKind::kNominal) return {};
    const DocumentTitle title = document_title(scene_, facts_, syntax.sentence, chunk.first, chunk.end);
    if (title.background || title.based_on) return {};
    if (!listed) return bodies_within(title);
    for (const DocumentTitle& one : documents_told_by(scene_, facts_, syntax.sentence, title))
      if (std::vector<Actor> own = parties_in_title(scene_, facts_, frame, one); !own.empty()) return own;
    return {};
  }
  return {};
}

std::vector<Actor> FindingMaker::bodies_within(const DocumentTitle& title) const {
  std::vector<Actor> bodies;
  std::uint32_t last = kNone;
  for (std::uint32_t at = title.first_token; at < title.end_token; ++at) {
    const std::uint32_t index = facts_.mention[at];
    if (index == kNone || index == last) continue;
    last = index;
    add_party(scene_.mentions[index], bodies);
  }
  return bodies;
}

// The last two of the sentence that a conjunction joins before the predicate.
std::vector<Actor> FindingMaker::pair_before(const Syntax& syntax, const Match& match) const {
  if (!scene_.pack.has_dictionary || frame_of(match).type != EventType::kCooperate || !match.passive)
    return {};
  for (std::uint32_t index = 2; index < syntax.chunks.size(); ++index) {
    const Chunk& second = syntax.chunks[index];
    if (second.first >= match.first_token) break;
    const Chunk& first = syntax.chunks[index - 2];
    if (syntax.chunks[index - 1].kind != ChunkKind::kConjunction) continue;
    if (first.kind != ChunkKind::kMention || second.kind != ChunkKind::kMention) continue;
    if (!first.preposition.empty() || !second.preposition.empty()) continue;
    std::vector<Actor> pair;
    add_partner(scene_.mentions[first.index], pair);
    add_partner(scene_.mentions[second.index], pair);
    if (pair.size() == 2) return pair;
  }
  return {};
}

void FindingMaker::add_named_parties(const Syntax& syntax, const Match& match,
                                     std::vector<Actor>& actors) const {
  if (actors.size() > 1) return;
  std::vector<Actor> named = parties_named(syntax, match, false);
  if (named.empty() && actors.empty()) named = pair_before(syntax, match);
  const bool adds = std::ranges::any_of(named, [&](const Actor& one) {
    return std::ranges::none_of(actors, [&](const Actor& known) { return covers(known, one); });
  });
  if (!adds || (actors.empty() && named.size() < 2)) return;
  // "a bank signed an agreement on the projects of a council": what belongs to a body is not signed by it.
  if (!actors.empty()) std::erase_if(named, [](const Actor& one) { return one.kind != ActorKind::kState; });
  for (const Actor& one : named) add_actor(one, actors);
}

}  // namespace concord::reading
