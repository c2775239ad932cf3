#include "reading/event/new_body.h"

#include <algorithm>

#include "reading/event/token_facts.h"
#include "reading/event/verb_group.h"

namespace concord::reading {
namespace {

constexpr std::uint32_t kMostBeforeItsName = 7;  // tokens: "to open (in the capital of the country) a centre"

// "the centre founded in 2010" describes a body that there is.
bool only_describes(const Scene& scene, std::uint32_t at) {
  return scene.document.may_be(at, part_bits(PartOfSpeech::kParticiple)) && cases_of(scene, at) != 0;
}

// A body that no list has: of one that is known nothing is founded.
bool is_unknown_body(const Scene& scene, const Mention& mention) {
  return mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kOrganisation &&
         !has_hit(scene, class_bits(LexiconClass::kOrganisation), mention.first_token,
                  mention.first_token + 1);
}

// "opened the session of the Committee": something else was opened.
bool may_be_noun(const Scene& scene, const TokenFacts& facts, std::uint32_t at) {
  return facts.mention[at] == kNone && scene.document.may_be(at, part_bits(PartOfSpeech::kNoun)) &&
         !scene.document.may_be(at, part_bits(PartOfSpeech::kAdjective));
}

const Mention* named_behind(const Scene& scene, const TokenFacts& facts, const Sentence& sentence,
                            std::uint32_t from) {
  const std::uint32_t limit = std::min(sentence.end_token, from + kMostBeforeItsName);
  for (std::uint32_t at = from; at < limit; ++at) {
    if (scene.document.tokens[at].kind == TokenKind::kPunctuation ||
        (facts.flags[at] & (kBeginsFrameVerb | kIsSubordinator | kIsRelative)) != 0)
      return nullptr;
    if (facts.mention[at] == kNone) continue;
    const Mention& mention = scene.mentions[facts.mention[at]];
    const bool governed =
        at > from && ((facts.flags[at - 1] & kIsPreposition) != 0 || may_be_noun(scene, facts, at - 1));
    if (mention.first_token == at && !governed && is_unknown_body(scene, mention)) return &mention;
    at = std::max(at, mention.end_token - 1);
  }
  return nullptr;
}

}  // namespace

std::vector<NewBody> new_bodies(const Scene& scene, const TokenFacts& facts, const Sentence& sentence) {
  std::vector<NewBody> out;
  const auto& anchors = scene.hits.of(LexiconClass::kAnchor);
  for (auto it = std::ranges::lower_bound(anchors, sentence.first_token, {}, &Hit::first_token);
       it != anchors.end() && it->first_token < sentence.end_token; ++it) {
    const LexiconEntry& entry = scene.pack.lexicon.entry(it->entry);
    if (entry.value != kFoundingAnchor || only_describes(scene, it->first_token)) continue;
    const Mention* body = named_behind(scene, facts, sentence, it->end_token);
    if (body != nullptr) out.push_back({body->first_token, body->end_token, entry.line});
  }
  return out;
}

}  // namespace concord::reading
