// Who gets money, where another clause tells what it is for: "approved a loan so that Kenya and Peru can
// build". And who gives it, where a clause names only who gets it: "half of it goes to Kenya".
#include <algorithm>

#include "reading/event/actor_list.h"
#include "reading/event/alike.h"
#include "reading/event/finding.h"

namespace concord::reading {
namespace {

bool is_joint(ChunkKind kind) {
  return kind == ChunkKind::kComma || kind == ChunkKind::kConjunction;
}

// ", Norway, which gave": another giver, and not what the money is for.
bool tells_of_somebody(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  if (clause.antecedent == kNone) return false;
  const Chunk& about = syntax.chunks[clause.antecedent];
  return about.kind == ChunkKind::kMention && scene.mentions[about.index].kind <= MentionKind::kPlace;
}

}  // namespace

// Whether the clause names who gives, where its frame has a place for them.
bool FindingMaker::names_giver(const Match& match) const {
  const Frame& frame = frame_of(match);
  return std::ranges::any_of(match.fills, [&](const Fill& fill) {
    const Slot& slot = frame.slots[fill.slot];
    if ((slot.fillers & kActorFiller) == 0 || fill.chunks.empty()) return false;
    if (frame.commitment && fill.slot == *frame.commitment) return true;
    if (slot.relation == Relation::kPreposition) return slot.preposition == scene_.pack.agent_preposition;
    return slot.relation == Relation::kSubject && !only_receives(frame);
  });
}

// "receives from", "goes to": who gives stands behind a preposition.
bool FindingMaker::only_receives(const Frame& frame) {
  return frame.commitment && frame.slots[*frame.commitment].relation == Relation::kPreposition;
}

// A state or a place that may get money; nothing for others.
std::optional<Actor> FindingMaker::receiver_at(const Chunk& chunk) const {
  if (chunk.kind != ChunkKind::kMention) return std::nullopt;
  const Mention& mention = scene_.mentions[chunk.index];
  if (mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kState) return mention.actor;
  const bool country = mention.kind == MentionKind::kPlace && !mention.country.empty() &&
                       mention.place_kind == PlaceKind::kCountry;
  return country || acts(mention) ? std::optional(actor_of_place(mention, true)) : std::nullopt;
}

// The first of them from this chunk on, and all that are listed with it.
bool FindingMaker::add_receivers(const Syntax& syntax, std::uint32_t from, std::uint32_t end,
                                 std::vector<Actor>& actors) const {
  bool found = false;
  for (std::uint32_t index = from; index < end; ++index) {
    const Chunk& chunk = syntax.chunks[index];
    const std::optional<Actor> receiver = receiver_at(chunk);
    if (receiver) add_actor(*receiver, actors);
    found = found || receiver;
    if (found && !receiver && !is_joint(chunk.kind)) return true;
    if (chunk.kind == ChunkKind::kVerb && says_or_hopes(scene_, syntax.verbs[chunk.index])) return found;
  }
  return found;
}

// "five million for Kenya, Peru and Fiji": the rest of a list that a conjunction closes, unless its last
// member is who does what a verb behind it tells.
void FindingMaker::add_listed_receivers(const Syntax& syntax, std::uint32_t first,
                                        std::vector<Actor>& actors) const {
  if (scene_.pack.has_cases() || !receiver_at(syntax.chunks[first])) return;
  std::vector<Actor> listed;
  bool closed = false;
  std::uint32_t index = first + 1;
  while (!closed && index < syntax.chunks.size() && is_joint(syntax.chunks[index].kind)) {
    closed = syntax.chunks[index].kind == ChunkKind::kConjunction;
    ++index;
    if (!closed && index < syntax.chunks.size() && syntax.chunks[index].kind == ChunkKind::kConjunction) {
      closed = true;
      ++index;
    }
    if (index >= syntax.chunks.size()) return;
    auto receiver = receiver_at(syntax.chunks[index]);
    if (!receiver || syntax.chunks[index].first != syntax.chunks[index - 1].end) return;
    listed.push_back(std::move(*receiver));
    ++index;
  }
  const bool acts_itself = index < syntax.chunks.size() && syntax.chunks[index].kind == ChunkKind::kVerb &&
                           syntax.verbs[syntax.chunks[index].index].finite &&
                           !syntax.verbs[syntax.chunks[index].index].bare;
  if (!closed || acts_itself) return;
  for (const Actor& one : listed) add_actor(one, actors);
}

// "a grant so that Kenya can prepare", "a grant that will help Kenya", "For pumps in Kenya a grant was
// given".
void FindingMaker::add_purpose(const Syntax& syntax, const Match& match, std::vector<Actor>& actors) const {
  const std::size_t givers = std::max<std::size_t>(subjects_of(match), 1);
  if (scene_.pack.has_cases() || actors.empty() || actors.size() > givers || !names_giver(match)) return;
  const Chunk& head = syntax.chunks.front();
  if (head.kind == ChunkKind::kPreposition && has_slot(match, head.preposition)) {
    std::uint32_t end = 1;
    while (end < syntax.chunks.size() && syntax.chunks[end].kind != ChunkKind::kVerb &&
           !is_joint(syntax.chunks[end].kind) && syntax.chunks[end].first < match.first_token)
      ++end;
    if (add_receivers(syntax, 1, end, actors)) return;
  }
  for (std::uint32_t index = 0; index < syntax.clauses.size(); ++index) {
    const Clause& clause = syntax.clauses[index];
    if (clause.chunks.empty() || index == match.clause) continue;
    const std::uint32_t opener = clause.chunks.front();
    const ChunkKind kind = syntax.chunks[opener].kind;
    const bool inner = kind == ChunkKind::kSubordinator || kind == ChunkKind::kRelative;
    if (!inner || syntax.chunks[opener].first < match.end_token || tells_of_somebody(scene_, syntax, clause))
      continue;
    if (add_receivers(syntax, opener, static_cast<std::uint32_t>(syntax.chunks.size()), actors)) return;
  }
}

// "Half of it goes to Kenya": from whom, the report has told shortly before.
void FindingMaker::add_last_giver(const Syntax& syntax, const Match& match, const Story& story,
                                  std::vector<Actor>& actors) const {
  constexpr std::uint32_t kMostSentences = 6;
  if (scene_.pack.has_cases() || !story.aid_from || syntax.sentence > story.aid_sentence + kMostSentences ||
      names_giver(match))
    return;
  const Actor& giver = *story.aid_from;
  const bool one = std::ranges::any_of(
      actors, [&](const Actor& other) { return covers(other, giver) || covers(giver, other); });
  if (!one) actors.insert(actors.begin(), giver);
}

}  // namespace concord::reading
