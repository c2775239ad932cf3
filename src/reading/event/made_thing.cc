#include "reading/event/made_thing.h"

#include <algorithm>
#include <optional>

#include "reading/event/token_facts.h"

namespace concord::reading {
namespace {

constexpr std::uint32_t kMostBeforeThing = 9;  // tokens: "to build (a new and larger solar and wind) plant"

class MadeThingFinder {
 public:
  MadeThingFinder(const Scene& scene, const TokenFacts& facts, const Sentence& sentence)
      : scene_(scene), facts_(facts), sentence_(sentence) {}

  std::vector<MadeThing> run() {
    std::vector<MadeThing> out;
    for (const Hit& anchor :
         hits_in(scene_, LexiconClass::kAnchor, sentence_.first_token, sentence_.end_token)) {
      if (scene_.pack.lexicon.entry(anchor.entry).value != kFoundingAnchor) continue;
      auto thing = behind(anchor.end_token);
      if (!thing && is_passive(anchor.first_token)) thing = before(anchor.first_token);
      if (thing && (out.empty() || out.back().end <= thing->first)) out.push_back(*thing);
    }
    return out;
  }

 private:
  const Token& token(std::uint32_t index) const { return scene_.document.tokens[index]; }
  bool has(std::uint32_t index, std::uint32_t flags) const { return (facts_.flags[index] & flags) != 0; }

  bool ends_phrase(std::uint32_t index) const {
    constexpr std::uint32_t kEnds =
        kIsSubordinator | kIsRelative | kIsPreposition | kIsPassive | kIsInfinitive;
    return token(index).kind == TokenKind::kPunctuation || has(index, kEnds) ||
           (scene_.pack.has_cases() && has(index, kIsConjunction));
  }

  // The last noun of what is made in the phrase from `at` on: "a (system) platform".
  std::optional<MadeThing> behind(std::uint32_t at) const {
    if (!scene_.pack.has_cases() && at < sentence_.end_token && has(at, kIsPreposition))
      ++at;  // "the construction of"
    const std::uint32_t limit = std::min(sentence_.end_token, at + kMostBeforeThing);
    std::uint32_t first = at;
    while (first < limit && has(first, kIsDeterminer | kIsPossessive)) ++first;
    std::optional<MadeThing> out;
    for (; at < limit && !ends_phrase(at); ++at)
      for (const Hit& noun : things_at(at)) out = MadeThing{first, noun.end_token, noun.entry};
    return out;
  }

  // "(a monitoring centre) will be set up"
  std::optional<MadeThing> before(std::uint32_t verb) const {
    std::uint32_t at = verb;
    while (at > sentence_.first_token &&
           (has(at - 1, kIsPassive | kIsPlanned | kIsPerfect | kIsInfinitive | kIsAdverb | kIsHypothetical)))
      --at;
    if (at == sentence_.first_token || at == verb) return {};
    const auto nouns = things_at(at - 1);
    if (nouns.empty()) return {};
    std::uint32_t first = at - 1;
    while (first > sentence_.first_token && at - first < kMostBeforeThing && !ends_phrase(first - 1) &&
           !has(first - 1, kIsDeterminer | kIsConjunction))
      --first;
    return MadeThing{first, nouns.front().end_token, nouns.front().entry};
  }

  bool is_passive(std::uint32_t verb) const {
    return verb > sentence_.first_token && has(verb - 1, kIsPassive);
  }

  std::span<const Hit> things_at(std::uint32_t at) const {
    const auto hits = hits_in(scene_, LexiconClass::kProjectWord, at, at + 1);
    const bool made = std::ranges::any_of(
        hits, [&](const Hit& hit) { return scene_.pack.lexicon.entry(hit.entry).number == 1; });
    return made ? hits : std::span<const Hit>{};
  }

  const Scene& scene_;
  const TokenFacts& facts_;
  const Sentence& sentence_;
};

}  // namespace

std::vector<MadeThing> made_things(const Scene& scene, const TokenFacts& facts, const Sentence& sentence) {
  return MadeThingFinder(scene, facts, sentence).run();
}

}  // namespace concord::reading
