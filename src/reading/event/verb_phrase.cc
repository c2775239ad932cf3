// Verbs of several words in a group ("be ready", "put their signatures"), which of their words is the verb,
// and bare verbs that are joined behind one auxiliary ("will design, build and operate").
#include <algorithm>

#include "reading/event/verb_group.h"

namespace concord::reading {

// A base form that nothing shows to be a noun.
bool VerbGroupReader::is_bare_verb(std::uint32_t token) const {
  if (token >= sentence_.end_token || facts_.mention[token] != kNone) return false;
  const Token& word = scene_.document.tokens[token];
  if (word.kind != TokenKind::kWord || word.shape != Shape::kLower) return false;
  if ((flags(token) & (kIsPreposition | kIsSubordinator | kIsConjunction | kIsDeterminer | kIsAdverb)) != 0)
    return false;
  return scene_.document.may_be(token, part_bits(PartOfSpeech::kOther));
}

bool VerbGroupReader::join_open(std::uint32_t token) {
  if (!head_is_verb_ || token != group_.end) return false;
  if (group_.first == group_.head || !is_bare_verb(group_.head)) return false;
  for (std::uint32_t at = token; at < sentence_.end_token;) {
    const bool last = (flags(at) & kIsConjunction) != 0;
    if (!last && scene_.document.word(scene_.document.tokens[at]) != ",") return false;
    if (!last && at + 1 < sentence_.end_token && (flags(at + 1) & kIsConjunction) != 0) {
      ++at;
      continue;
    }
    if (!is_bare_verb(at + 1)) return false;
    if (last) {
      if ((flags(at + 1) & kBeginsFrameVerb) == 0) return false;
      group_.head = at + 1;
      group_.end = at + 1 + phrase_behind(at + 1);
      group_.causative = (flags(group_.head) & kIsCausative) != 0;
      last_of_group_ = group_.end - 1;
      return true;
    }
    at += 2;
  }
  return false;
}

// Tokens of the verb phrase that a frame knows here: "be ready", "put their signatures". It ends before a
// mention, and a preposition at its end governs what follows as any other does.
std::uint32_t VerbGroupReader::phrase_behind(std::uint32_t token) const {
  const std::uint32_t length = std::max<std::uint32_t>(facts_.verb_phrase[token], 1);
  std::uint32_t end = free_end(facts_, token, std::min(token + length, sentence_.end_token));
  const auto governs = [&](std::uint32_t last) {
    if ((flags(last) & kIsInfinitive) != 0) return true;
    return (flags(last) & kIsPreposition) != 0 && (flags(last) & kIsPlanned) == 0;  // "is due" to be signed
  };
  while (end > token + 1 && governs(end - 1)) --end;
  return end - token;
}

// "be given" is a phrase of a frame, and the passive of another frame's verb: both may tell what was done.
void VerbGroupReader::take_passive_in_phrase(std::uint32_t first, std::uint32_t end) {
  if (scene_.pack.has_cases() || (flags(first) & kIsPassive) == 0) return;
  const std::uint32_t last = end - 1;
  if ((flags(last) & kBeginsFrameVerb) == 0 || !is_passive_participle(last)) return;
  group_.phrase = first;
  group_.head = group_.first_head = last;
  group_.passive = true;
}

bool VerbGroupReader::is_passive_participle(std::uint32_t token) const {
  return scene_.document.may_be(token, part_bits(PartOfSpeech::kParticiple)) &&
         std::ranges::any_of(scene_.document.of(scene_.document.tokens[token]), [](const Analysis& one) {
           return one.part == PartOfSpeech::kParticiple && one.passive;
         });
}

// Where heads come last, the verb of a phrase is its last word: "müzakirə edib".
std::uint32_t VerbGroupReader::verb_in_phrase(std::uint32_t token) const {
  return scene_.pack.heads_last ? token + phrase_behind(token) - 1 : token;
}

// Where verbs come last, a participle or a future form before another word describes it: "keçiriləcək
// konfrans".
bool VerbGroupReader::describes_next(std::uint32_t verb) const {
  if (!scene_.pack.heads_last || verb + 1 >= sentence_.end_token) return false;
  const auto analyses = scene_.document.of(scene_.document.tokens[verb]);
  const bool may_describe = std::ranges::any_of(
      analyses, [](const Analysis& one) { return one.future || one.part == PartOfSpeech::kParticiple; });
  if (!may_describe) return false;
  return scene_.document.tokens[verb + 1].kind == TokenKind::kWord &&
         (flags(verb + 1) & (kIsConjunction | kIsSubordinator)) == 0;
}

}  // namespace concord::reading
