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

}  // namespace concord::reading
