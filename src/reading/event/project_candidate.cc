#include "reading/event/project_candidate.h"

#include <algorithm>

#include "reading/event/project_kind.h"
#include "reading/event/token_facts.h"

namespace concord::reading {
namespace {

// Whether only "for the", "of a" stands between the two.
bool is_purpose(const Scene& scene, const TokenFacts& facts, std::uint32_t first, std::uint32_t end) {
  constexpr std::uint32_t kMostBetween = 3;  // tokens
  if (first >= end || end - first > kMostBetween || (facts.flags[first] & kIsPreposition) == 0) return false;
  for (std::uint32_t at = first; at < end; ++at)
    if (scene.document.tokens[at].kind != TokenKind::kWord ||
        (facts.flags[at] & (kIsConjunction | kIsSubordinator | kIsRelative | kBeginsFrameVerb)) != 0)
      return false;
  return true;
}

}  // namespace

void drop_overlapping(ProjectsByKind& projects) {
  const auto yields = [](const ProjectCandidate& one, const ProjectCandidate& other) {
    if (&one == &other || one.at.end <= other.at.first || other.at.end <= one.at.first) return false;
    if (one.confidence != other.confidence) return one.confidence < other.confidence;
    return one.at.end - one.at.first < other.at.end - other.at.first;
  };
  std::erase_if(projects, [&](const auto& one) {
    return std::ranges::any_of(projects, [&](const auto& other) { return yields(one.second, other.second); });
  });
}

void join_to_its_kind(ProjectsByKind& projects) {
  const auto other = projects.find(std::string(kOtherKind));
  if (other == projects.end()) return;
  for (auto& [kind, candidate] : projects) {
    const ProjectCandidate& whole = other->second;
    if (&candidate == &whole || candidate.at.end <= whole.at.first || whole.at.end <= candidate.at.first)
      continue;
    candidate.at.first = std::min(candidate.at.first, whole.at.first);
    candidate.at.end = std::max(candidate.at.end, whole.at.end);
    projects.erase(other);
    return;
  }
}

void join_purposes(const Scene& scene, const TokenFacts& facts, ProjectsByKind& projects) {
  for (auto first = projects.begin(); first != projects.end();) {
    const auto purpose = std::ranges::find_if(projects, [&](const auto& one) {
      return is_purpose(scene, facts, first->second.at.end, one.second.at.first);
    });
    if (purpose == projects.end()) {
      ++first;
      continue;
    }
    const auto kept = first->first == kOtherKind ? purpose : first;
    const auto joined = kept == first ? purpose : first;
    kept->second.at = {first->second.at.first, purpose->second.at.end};
    kept->second.confidence = std::max(first->second.confidence, purpose->second.confidence);
    projects.erase(joined);
    first = projects.begin();
  }
}

bool names_place(const Scene& scene, const TokenFacts& facts, const ProjectCandidate& candidate) {
  for (std::uint32_t at = candidate.at.first; at < candidate.at.end; ++at) {
    const std::uint32_t mention = facts.mention[at];
    if (mention != kNone && scene.mentions[mention].kind == MentionKind::kPlace) return true;
  }
  return false;
}

bool has_own_name(const Scene& scene, const Sentence& sentence, const ProjectCandidate& candidate) {
  const auto [first, end] = candidate.phrase;
  const std::vector<Token>& tokens = scene.document.tokens;
  if (first == end || tokens[first].shape == Shape::kCapitalised) return false;
  for (std::uint32_t at = candidate.at.first; at < candidate.at.end; ++at) {
    const bool own = at < first || at >= end;
    if (own && at != sentence.first_token && tokens[at].kind == TokenKind::kWord &&
        tokens[at].shape != Shape::kLower)
      return true;
  }
  return false;
}

void settle_kind(const Scene& scene, const Sentence& sentence, ProjectCandidate& candidate) {
  constexpr std::uint32_t kWordsBehind = 25;  // tokens
  if (candidate.kind != kOtherKind) return;
  const auto [first, end] = candidate.at;
  if (!has_hit(scene, class_bits(LexiconClass::kTitledProject), first, end) ||
      has_hit(scene, class_bits(LexiconClass::kTopic, LexiconClass::kProjectWord), first, end))
    return;
  const std::string kind = kind_of_words(scene, end, std::min(end + kWordsBehind, sentence.end_token));
  if (!kind.empty()) candidate.kind = kind;
}

}  // namespace concord::reading
