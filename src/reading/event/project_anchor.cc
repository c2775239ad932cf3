#include "reading/event/project_anchor.h"

#include <algorithm>
#include <iterator>

namespace concord::reading {

bool ProjectAnchors::anchored(const Sentence& sentence, const Hit& topic) const {
  const auto& anchors = scene_.hits.of(LexiconClass::kAnchor);
  const std::uint32_t from = std::max(
      sentence.first_token, topic.first_token > kAnchorDistance ? topic.first_token - kAnchorDistance : 0);
  const std::uint32_t to = std::min(sentence.end_token, topic.end_token + kAnchorDistance);
  const auto first = std::ranges::lower_bound(anchors, from, {}, &Hit::first_token);
  return (first != anchors.end() && first->first_token < to) || is_counted(sentence, topic);
}

// "200 solar lamps", "300 000 young seedlings"
bool ProjectAnchors::is_counted(const Sentence& sentence, const Hit& topic) const {
  constexpr std::uint32_t kMostBetween = 1;  // words
  if (scene_.pack.lexicon.entry(topic.entry).number != 0) return false;
  for (std::uint32_t at = topic.first_token, between = 0; at > sentence.first_token; ++between) {
    const Token& before = scene_.document.tokens[--at];
    if (before.kind == TokenKind::kNumber ||
        (!scene_.pack.has_cases() && (facts_.flags[at] & kIsQuantity) != 0))
      return at == sentence.first_token || (facts_.flags[at - 1] & kIsDeterminer) == 0;  // "the two cables"
    if (between == kMostBetween || before.kind != TokenKind::kWord || facts_.flags[at] != 0) return false;
  }
  return false;
}

bool ProjectAnchors::is_worked_on(const Sentence& sentence, const Hit& topic) const {
  const auto& anchors = scene_.hits.of(LexiconClass::kAnchor);
  std::uint32_t end = topic.first_token;
  while (end > sentence.first_token && (facts_.flags[end - 1] & (kIsDeterminer | kIsPossessive)) != 0) --end;
  if (is_of_a_project(sentence, end)) return true;
  const auto next = std::ranges::lower_bound(anchors, topic.first_token, {}, &Hit::first_token);
  if (next == anchors.begin() || words_.is_about(*std::prev(next))) return false;
  return std::prev(next)->first_token >= sentence.first_token && std::prev(next)->end_token == end;
}

// "a programme against (drought)"
bool ProjectAnchors::is_of_a_project(const Sentence& sentence, std::uint32_t end) const {
  if (scene_.pack.has_cases() || end < sentence.first_token + 2) return false;
  return (facts_.flags[end - 1] & kIsPreposition) != 0 &&
         has_hit(scene_, class_bits(LexiconClass::kTitledProject), end - 2, end - 1);
}

}  // namespace concord::reading
