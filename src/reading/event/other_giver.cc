// "Germany gave ten million, France five and Japan two": the verb stands once, and whoever else gave stands
// right before a sum of his own.
#include <algorithm>

#include "reading/event/alike.h"
#include "reading/event/finding.h"

namespace concord::reading {

// Whether a sum, or a number that leaves out its currency, stands behind the chunk, over a dash or not.
bool FindingMaker::stands_before_sum(const Chunk& chunk, std::uint32_t end) const {
  const auto& tokens = scene_.document.tokens;
  std::uint32_t at = chunk.end;
  if (at < end && (tokens[at].mark == U'–' || tokens[at].mark == U'—')) ++at;
  if (at >= end) return false;
  const std::uint32_t mention = facts_.mention[at];
  if (mention != kNone) return scene_.mentions[mention].kind == MentionKind::kMoney;
  return tokens[at].kind == TokenKind::kNumber &&
         !hits_in(scene_, LexiconClass::kScale, at + 1, std::min(at + 2, end)).empty();
}

bool FindingMaker::is_other_giver(const Chunk& chunk) const {
  if (chunk.kind != ChunkKind::kMention || !chunk.preposition.empty()) return false;
  const Mention& mention = scene_.mentions[chunk.index];
  return mention.kind == MentionKind::kActor && !mention.anonymous;
}

// ", with the bank contributing a further five million"
bool FindingMaker::gives_with_others(const Chunk& chunk) const {
  if (!scene_.pack.is_companion(chunk.preposition) || chunk.preposition_token == 0 ||
      scene_.document.tokens[chunk.preposition_token - 1].mark != U',' ||
      scene_.mentions[chunk.index].kind != MentionKind::kActor)
    return false;
  return std::ranges::any_of(
      hits_in(scene_, LexiconClass::kFrameVerb, chunk.end, chunk.end + 1),
      [&](const Hit& hit) { return scene_.pack.frame_of(hit).type == EventType::kAid; });
}

// Whether a word of a frame for money or help stands right behind, over no more than what describes it.
bool FindingMaker::stands_before_aid(std::uint32_t from, std::uint32_t end) const {
  constexpr std::uint32_t kMostBetween = 2;
  const auto is_aid = [&](const Hit& hit) {
    const Frame& frame = scene_.pack.frame_of(hit);
    return frame.type == EventType::kAid && frame.verbs.empty();
  };
  const std::uint32_t last = std::min(from + kMostBetween + 1, end);
  for (std::uint32_t at = from; at < last && scene_.document.tokens[at].shape == Shape::kLower; ++at)
    if (std::ranges::any_of(hits_in(scene_, LexiconClass::kFrameNoun, at, at + 1), is_aid)) return true;
  return false;
}

// "a Japanese grant", "ten million in German development aid": the state before such a word gives, where
// nobody else is told to. So does a body ("the World Bank loan") and, where another is told to get it, the
// state whose it is ("Norway's grant to Kenya").
std::optional<Actor> FindingMaker::giver_before_aid(const Syntax& syntax, const Match& match,
                                                    const std::vector<Actor>& actors) const {
  const Clause& clause = syntax.clauses[match.clause];
  if (scene_.pack.has_cases() || clause.chunks.empty() || names_giver(match) || !names_money(match))
    return std::nullopt;
  const std::uint32_t first = syntax.chunks[clause.chunks.front()].first;
  const std::uint32_t end = syntax.chunks[clause.chunks.back()].end;
  for (const Hit& hit : hits_in(scene_, LexiconClass::kCountryAdjective, first, end)) {
    if (!stands_before_aid(hit.end_token, end)) continue;
    Actor giver;
    giver.kind = ActorKind::kState;
    giver.country = scene_.pack.lexicon.entry(hit.entry).value;
    giver.name = country_name(giver.country);
    return giver;
  }
  for (const std::uint32_t index : clause.chunks) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.kind != ChunkKind::kMention) continue;
    const Mention& mention = scene_.mentions[chunk.index];
    const bool body = mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kOrganisation;
    const bool owns = chunk.end < end && (facts_.flags[chunk.end] & kIsPossessive) != 0;
    const bool state = mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kState;
    if (!body && (!owns || actors.empty() || !(state || acts(mention)))) continue;
    if (stands_before_aid(owns ? chunk.end + 1 : chunk.end, end))
      return body || state ? mention.actor : actor_of_place(mention, true);
  }
  return std::nullopt;
}

bool FindingMaker::add_giver_by_adjective(const Syntax& syntax, const Match& match,
                                          std::vector<Actor>& actors) const {
  const std::optional<Actor> giver = giver_before_aid(syntax, match, actors);
  if (!giver || giver->name.empty() || std::ranges::any_of(actors, [&](const Actor& one) {
        return one.name == giver->name || (!giver->country.empty() && one.country == giver->country);
      }))
    return false;
  actors.insert(actors.begin(), *giver);
  return true;
}

void FindingMaker::add_other_givers(const Syntax& syntax, const Match& match,
                                    std::vector<Actor>& actors) const {
  const Frame& frame = frame_of(match);
  if (frame.type != EventType::kAid || frame.verbs.empty() || actors.empty()) return;
  const std::uint32_t end = scene_.document.sentences[syntax.sentence].end_token;
  for (std::uint32_t index = 1; index < syntax.chunks.size(); ++index) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.first < match.first_token || chunk.kind != ChunkKind::kMention) continue;
    if (gives_with_others(chunk)) add_actor(scene_.mentions[chunk.index].actor, actors);
    if (chunk.first < match.end_token || !is_other_giver(chunk) || !stands_before_sum(chunk, end)) continue;
    const ChunkKind before = syntax.chunks[index - 1].kind;
    if (before != ChunkKind::kComma && before != ChunkKind::kConjunction) continue;
    const Mention& mention = scene_.mentions[chunk.index];
    // "Indonesia and Brazil a billion each"
    if (before == ChunkKind::kConjunction && index > 2 && is_other_giver(syntax.chunks[index - 2]) &&
        syntax.chunks[index - 3].kind == ChunkKind::kComma)
      add_actor(scene_.mentions[syntax.chunks[index - 2].index].actor, actors);
    add_actor(mention.actor, actors);
  }
}

}  // namespace concord::reading
