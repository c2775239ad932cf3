// Words that look like a promise and say nothing of what is promised.
#include <algorithm>

#include "reading/event/finding.h"

namespace concord::reading {
namespace {

constexpr std::uint32_t kSmallWord =
    kIsPreposition | kIsDeterminer | kIsConjunction | kIsSubordinator | kIsAdverb;

}  // namespace

// "They must study them": what, a sentence before has told.
bool FindingMaker::points_only(Span what) const {
  if (!scene_.pack.has_dictionary) return false;
  const auto& tokens = scene_.document.tokens;
  bool points = false;
  for (std::size_t at = token_at(what.begin); at < tokens.size() && tokens[at].at.end <= what.end; ++at) {
    if (tokens[at].kind != TokenKind::kWord || (facts_.flags[at] & kSmallWord) != 0) continue;
    const auto is = [&](PartOfSpeech part) {
      return std::ranges::any_of(scene_.document.of(tokens[at]),
                                 [part](const Analysis& one) { return one.part == part; });
    };
    const bool pronoun = is(PartOfSpeech::kPronoun);
    if (!pronoun && !is(PartOfSpeech::kInfinitive)) return false;
    points = points || pronoun;
  }
  return points;
}

// "An understanding was reached": of what, only other words could tell.
bool FindingMaker::says_more(const Match& match, Span quote) const {
  const auto& tokens = scene_.document.tokens;
  for (std::size_t at = token_at(quote.begin); at < tokens.size() && tokens[at].at.end <= quote.end; ++at) {
    const bool told = (at >= match.verb_first && at < match.verb_end) || at == match.noun_token;
    if (!told && tokens[at].kind == TokenKind::kWord && (facts_.flags[at] & kSmallWord) == 0) return true;
  }
  return false;
}

// "the steps they agreed on in Vienna": behind a preposition that hangs in the air nothing tells what.
bool FindingMaker::hangs_in_the_air(const Match& match, Span what) const {
  if (scene_.pack.has_cases() || match.verb_first == kNone || !begins_with(what, kIsPreposition))
    return false;
  const std::uint32_t last = match.verb_end - 1;
  if (last > match.verb_first && (facts_.flags[last] & kIsPreposition) != 0) return true;
  const auto first = static_cast<std::uint32_t>(token_at(what.begin));
  if (first + 1 >= scene_.document.tokens.size()) return false;
  if (scene_.document.tokens[first + 1].mark == U',') return true;
  constexpr std::uint32_t kGoverns = kIsPreposition | kIsInfinitive;
  return (facts_.flags[first + 1] & kGoverns) == kIsPreposition &&
         std::ranges::none_of(
             hits_in(scene_, LexiconClass::kPreposition, first, first + 2),
             [&](const Hit& hit) { return hit.first_token == first && hit.end_token > first + 1; });
}

// "They agreed the banks could do more": the noun behind the verb is the subject of what they think.
bool FindingMaker::is_told_opinion(const Syntax& syntax, const Match& match, Span what) const {
  constexpr std::uint32_t kOpensPhrase = kIsInfinitive | kIsPreposition | kIsSubordinator;
  if (scene_.pack.has_cases() || frame_of(match).type != EventType::kAgree || what.begin == what.end ||
      begins_with(what, kOpensPhrase))
    return false;
  const std::size_t end = token_at(what.end);
  if (end < facts_.flags.size() && (facts_.flags[end] & (kIsPassive | kIsPerfect)) != 0) return true;
  return std::ranges::any_of(syntax.clauses, [&](const Clause& clause) {
    if (clause.verb == kNone || clause.antecedent != kNone) return false;
    const VerbGroup& verb = syntax.verbs[clause.verb];
    if (verb.first != end || !verb.finite) return false;
    for (std::uint32_t at = verb.first; at < verb.head; ++at)
      if ((facts_.flags[at] & kIsPlanned) != 0) return false;
    return true;
  });
}

// "He agreed that the climate is changing": what one person alone thinks is no agreement.
bool FindingMaker::is_own_opinion(const Syntax& syntax, const Match& match) const {
  const Frame& frame = frame_of(match);
  if (frame.type != EventType::kAgree || !frame.what || match.actors > 1 || scene_.pack.has_cases())
    return false;
  const bool alone = std::ranges::all_of(match.fills, [&](const Fill& fill) {
    return std::ranges::all_of(fill.chunks, [&](std::uint32_t index) {
      const Chunk& chunk = syntax.chunks[index];
      return chunk.kind != ChunkKind::kMention ||
             scene_.mentions[chunk.index].actor.kind == ActorKind::kPerson;
    });
  });
  const Fill* what = match.fill_of(*frame.what);
  return alone && what != nullptr &&
         (is_opinion(syntax, match, what->rest) || is_told_opinion(syntax, match, what->rest));
}

// "Five million Norway will give to Kenya": behind the verb stands only who gets it.
bool FindingMaker::names_actors_only(Span text) const {
  const auto& tokens = scene_.document.tokens;
  for (std::size_t at = token_at(text.begin); at < tokens.size() && tokens[at].at.end <= text.end; ++at) {
    const std::uint32_t mention = facts_.mention[at];
    if (mention == kNone || scene_.mentions[mention].kind > MentionKind::kPlace) return false;
  }
  return true;
}

}  // namespace concord::reading
