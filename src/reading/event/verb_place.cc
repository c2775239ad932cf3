#include "reading/event/verb_place.h"

#include <algorithm>

#include "reading/event/subordinator.h"

namespace concord::reading {
namespace {

constexpr std::uint32_t kSmallWords = kIsConjunction | kIsSubordinator | kIsRelative | kIsPassive |
                                      kIsPerfect | kIsPlanned | kIsHypothetical | kIsNegated | kIsInfinitive |
                                      kIsImpersonal | kIsAdverb | kIsPreposition;
constexpr std::uint32_t kMostTokensLooked = 20;  // on either side, for another verb

bool is_word(const Scene& scene, std::uint32_t token) {
  return token < scene.document.tokens.size() && scene.document.tokens[token].kind == TokenKind::kWord;
}

bool is_noun(const Scene& scene, const TokenFacts& facts, std::uint32_t token) {
  if (facts.mention[token] != kNone) return acts(scene.mentions[facts.mention[token]]);
  if ((facts.flags[token] & (kInFrameNoun | kIsDocument)) != 0) return true;
  if (!is_word(scene, token) || scene.document.tokens[token].shape != Shape::kLower) return false;
  if ((facts.flags[token] & (kSmallWords | kIsDeterminer | kIsPossessive)) != 0) return false;
  return std::ranges::none_of(scene.document.of(scene.document.tokens[token]), [](const Analysis& one) {
    return one.past || one.part == PartOfSpeech::kGerund || one.part == PartOfSpeech::kPronoun;
  });
}

// Whether the token shows that its clause has a verb of its own.
bool is_other_verb(const Scene& scene, const TokenFacts& facts, std::uint32_t token) {
  if (facts.mention[token] != kNone) return false;
  // "Norway's grant amounts to": behind a name it is no "is".
  if ((facts.flags[token] & kIsPossessive) != 0 && token > 0 && facts.mention[token - 1] != kNone)
    return false;
  if ((facts.flags[token] & (kIsPassive | kIsPerfect)) != 0) return true;
  return std::ranges::any_of(scene.document.of(scene.document.tokens[token]),
                             [](const Analysis& one) { return one.past && one.part == PartOfSpeech::kVerb; });
}

bool is_comma(const Scene& scene, std::uint32_t token) {
  return scene.document.tokens[token].mark == U',';
}

bool is_actor(const Scene& scene, const TokenFacts& facts, std::uint32_t token) {
  return facts.mention[token] != kNone && scene.mentions[facts.mention[token]].kind <= MentionKind::kGroup;
}

// "Oslo pledges", but not "in Oslo": a capital that nothing governs stands for its state.
bool is_capital(const Scene& scene, const TokenFacts& facts, std::uint32_t token) {
  if (facts.mention[token] == kNone) return false;
  const Mention& mention = scene.mentions[facts.mention[token]];
  if (mention.kind != MentionKind::kPlace || !mention.capital || mention.end_token != token + 1) return false;
  constexpr std::uint32_t kGoverns = kIsPreposition | kIsDeterminer;
  return mention.first_token == 0 || (facts.flags[mention.first_token - 1] & kGoverns) == 0;
}

bool ends_clause(const Scene& scene, const TokenFacts& facts, std::uint32_t token) {
  if (scene.document.tokens[token].kind == TokenKind::kPunctuation) return true;
  return facts.mention[token] == kNone &&
         (facts.flags[token] & (kIsSubordinator | kIsRelative | kIsConjunction)) != 0;
}

// "UNEP (the programme for the environment) plans": the actor before the bracket that `closing` closes.
std::uint32_t actor_before_bracket(const Scene& scene, const TokenFacts& facts, std::uint32_t closing) {
  for (std::uint32_t at = closing - 1; at > 0 && closing - at < kMostTokensLooked; --at) {
    if (scene.document.tokens[at].mark == U'(') return is_actor(scene, facts, at - 1) ? at - 1 : kNone;
  }
  return kNone;
}

std::uint32_t sentence_start(const Scene& scene, std::uint32_t token) {
  return scene.document.sentences[sentence_of_token(scene.document, token)].first_token;
}

// Whether the sentence tells before the token that somebody gave.
bool gave_before(const Scene& scene, std::uint32_t token) {
  const auto gives = [&](const Hit& hit) {  // not "the fund"
    return scene.pack.frame_of(hit).type == EventType::kAid &&
           !(hit.first_token > 0 &&
             has_hit(scene, class_bits(LexiconClass::kDeterminer), hit.first_token - 1, hit.first_token));
  };
  return std::ranges::any_of(hits_in(scene, LexiconClass::kFrameVerb, sentence_start(scene, token), token),
                             gives);
}

// "attending", "providing" where others gave, not "signing": who came or gave with the others is told so, and
// nothing that they did apart.
bool tells_of_others_too(const Scene& scene, std::uint32_t verb) {
  bool gives = false;
  bool comes = false;
  for (const Hit& hit : hits_in(scene, LexiconClass::kFrameVerb, verb, verb + 1)) {
    const Frame& frame = scene.pack.frame_of(hit);
    if (frame.type == EventType::kCooperate && frame.agreement) return false;
    gives = gives || frame.type == EventType::kAid;
    comes = comes || (frame.retells && frame.type == EventType::kConsult);
  }
  return comes || (gives && gave_before(scene, verb));
}

}  // namespace

bool after_several(const Scene& scene, const TokenFacts& facts, std::uint32_t previous) {
  const Mention& last = scene.mentions[facts.mention[previous]];
  if (last.kind == MentionKind::kGroup || last.plural) return true;
  if (last.first_token < 2) return false;
  const std::uint32_t joint = last.first_token - 1;
  const bool list = (facts.flags[joint] & kIsConjunction) != 0 ||
                    ((facts.flags[joint] & kInTitle) != 0 && scene.document.tokens[joint].mark == U',');
  if (!list || facts.mention[joint - 1] == kNone) return false;
  const Mention& first = scene.mentions[facts.mention[joint - 1]];
  return first.kind <= MentionKind::kGroup || acts(first);
}

std::uint32_t actor_before(const Scene& scene, const TokenFacts& facts, std::uint32_t previous) {
  if (previous == kNone) return kNone;
  if (is_actor(scene, facts, previous) || is_capital(scene, facts, previous)) return previous;
  if (previous == 0 || facts.mention[previous] != kNone) return kNone;
  if (scene.document.tokens[previous].mark == U')') return actor_before_bracket(scene, facts, previous);
  if (!is_comma(scene, previous)) return kNone;
  // An actor whose own words hold the apposition, or the one before the comma that opens it.
  const std::uint32_t inner = is_actor(scene, facts, previous - 1) ? previous - 1 : kNone;
  const std::uint32_t start = sentence_start(scene, previous);
  const std::uint32_t from = std::max(start, previous - std::min(previous, kMostTokensLooked));
  for (std::uint32_t at = previous - 1; at > from; --at) {
    if (facts.mention[at] != kNone) {
      const Mention& mention = scene.mentions[facts.mention[at]];
      for (std::uint32_t inside = mention.first_token; inside < mention.end_token; ++inside)
        if (is_actor(scene, facts, at) && is_comma(scene, inside)) return at;
      at = std::max(mention.first_token, from + 1);
    } else if (is_comma(scene, at)) {
      return is_actor(scene, facts, at - 1) ? at - 1 : inner;
    } else if (scene.document.tokens[at].kind == TokenKind::kPunctuation) {
      return kNone;
    }
  }
  return kNone;
}

bool opens_object(const Scene& scene, const TokenFacts& facts, std::uint32_t token) {
  if (opens_noun_phrase(scene, facts, token)) return true;
  return is_word(scene, token) && is_word(scene, token + 1) && facts.mention[token + 1] == kNone &&
         (facts.flags[token] & kIsInfinitive) != 0 &&
         std::ranges::any_of(scene.document.of(scene.document.tokens[token + 1]),
                             [](const Analysis& one) { return one.part == PartOfSpeech::kOther; });
}

bool opens_noun_phrase(const Scene& scene, const TokenFacts& facts, std::uint32_t token) {
  if (token >= scene.document.tokens.size()) return false;
  if (facts.mention[token] != kNone) return scene.mentions[facts.mention[token]].kind != MentionKind::kDate;
  const TokenKind kind = scene.document.tokens[token].kind;
  if (kind != TokenKind::kWord && kind != TokenKind::kNumber) return false;
  return (facts.flags[token] & (kSmallWords | kIsPossessive)) == 0 && !is_other_verb(scene, facts, token);
}

bool only_verb(const Scene& scene, const TokenFacts& facts, std::uint32_t token, std::uint32_t previous) {
  if (previous == kNone || !is_noun(scene, facts, previous)) return false;
  const std::uint32_t next = token + 1;
  const bool goes_on = opens_noun_phrase(scene, facts, next) ||
                       (is_word(scene, next) && (facts.flags[next] & kIsPreposition) != 0);
  if (!goes_on) return false;
  for (std::uint32_t at = previous; previous - at < kMostTokensLooked; --at) {
    if (ends_clause(scene, facts, at)) break;
    if (is_other_verb(scene, facts, at)) return false;
    if (at == 0) break;
  }
  const auto tokens = static_cast<std::uint32_t>(scene.document.tokens.size());
  for (std::uint32_t at = next; at < std::min(tokens, next + kMostTokensLooked); ++at) {
    if (ends_clause(scene, facts, at)) break;
    if (is_other_verb(scene, facts, at)) return false;
  }
  return true;
}

bool is_headline_verb(const Scene& scene, const TokenFacts& facts, std::uint32_t token,
                      std::uint32_t previous) {
  constexpr std::uint32_t kVerbAlone = kBeginsFrameVerb | kInFrameNoun;
  if ((facts.flags[token] & kVerbAlone) != kBeginsFrameVerb || facts.mention[previous] == kNone ||
      token + 1 >= facts.flags.size() || (facts.flags[token + 1] & kIsPreposition) == 0)
    return false;
  const Mention& mention = scene.mentions[facts.mention[previous]];
  return mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kPerson;
}

bool is_behind_company(const Scene& scene, const TokenFacts& facts, std::uint32_t token) {
  if (scene.pack.has_cases() || (facts.flags[token] & kBeginsFrameVerb) == 0 ||
      tells_of_others_too(scene, token))
    return false;
  std::uint32_t at = token;
  while (at > 0 && (facts.flags[at - 1] & kIsAdverb) != 0) --at;
  bool somebody = false;
  while (at > 1 && token - at < kMostTokensLooked) {
    --at;
    if (facts.mention[at] != kNone) {
      const Mention& mention = scene.mentions[facts.mention[at]];
      somebody = somebody || is_actor(scene, facts, at) || acts(mention);
      at = mention.first_token;
    } else if (const std::uint32_t entry = facts.preposition[at]; entry != kNone) {
      if (scene.pack.is_companion(scene.pack.lexicon.entry(entry).value))
        return somebody && is_comma(scene, at - 1);
    } else if (scene.document.tokens[at].kind == TokenKind::kPunctuation || is_other_verb(scene, facts, at)) {
      return false;
    }
  }
  return false;
}

// "the newly arrived ambassador": behind an article and an adverb it is no verb.
bool is_qualified(const TokenFacts& facts, std::uint32_t previous) {
  return previous != kNone && previous > 0 && (facts.flags[previous] & kIsAdverb) != 0 &&
         (facts.flags[previous - 1] & kIsDeterminer) != 0;
}

bool says_which_documents(const Scene& scene, const TokenFacts& facts, std::uint32_t token,
                          std::uint32_t previous) {
  if (scene.pack.has_cases() || previous == kNone || previous == 0 || facts.mention[previous - 1] != kNone)
    return false;
  const std::uint32_t small = kSmallWords & ~kIsAdverb;
  return (facts.flags[previous - 1] & kIsDocument) != 0 && (facts.flags[token] & small) == 0 &&
         (facts.flags[previous] & kIsSubordinator) != 0 &&
         has_subordinator(scene, previous, previous + 1, Subordinator::kNoun);
}

bool begins_with_modal(const TokenFacts& facts, std::uint32_t token) {
  if (facts.verb_phrase[token] < 2 || (facts.flags[token] & (kIsPlanned | kIsHypothetical)) == 0)
    return false;
  const std::uint32_t next = facts.flags[token + 1];
  const bool like = (next & kIsPreposition) != 0 && token + 2 < facts.flags.size() &&
                    (facts.flags[token + 2] & kIsInfinitive) != 0;
  return (next & (kIsInfinitive | kIsDeterminer)) == 0 && ((next & kIsPreposition) == 0 || like);
}

}  // namespace concord::reading
