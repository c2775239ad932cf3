#include "reading/event/verb_position.h"

#include <algorithm>

#include "reading/event/subordinator.h"
#include "reading/event/told_aside.h"
#include "reading/event/verb_place.h"
#include "reading/pack/pronoun.h"

namespace concord::reading {
namespace {

// "thanked Lithuania for its expert help": one expert would have helped or helps.
bool is_one_noun(const Scene& scene, const TokenFacts& facts, std::uint32_t actor) {
  const std::uint32_t first = scene.mentions[facts.mention[actor]].first_token;
  const bool determined = (facts.flags[first] & kIsDeterminer) != 0 ||
                          (first > 0 && (facts.flags[first - 1] & kIsDeterminer) != 0);
  return determined && !after_several(scene, facts, actor);
}

// "we support", "they back": behind these no form is a noun.
bool is_plural_pronoun(const Scene& scene, std::uint32_t token) {
  if (token == kNone) return false;
  const auto hits = hits_in(scene, LexiconClass::kPronoun, token, token + 1);
  return std::ranges::any_of(hits, [&](const Hit& hit) {
    const Pronoun kind = pronoun_kind(scene.pack.lexicon, hit);
    return kind == Pronoun::kOwn || kind == Pronoun::kPlural;
  });
}

bool is_past(const Scene& scene, std::uint32_t token) {
  return token != kNone &&
         std::ranges::any_of(scene.document.of(scene.document.tokens[token]), &Analysis::past);
}

// "took place": a verb of several words in the past.
bool is_past_phrase(const Scene& scene, const TokenFacts& facts, std::uint32_t token) {
  return token < facts.flags.size() && (facts.flags[token] & kBeginsFrameVerb) != 0 &&
         facts.verb_phrase[token] > 1 && is_past(scene, token);
}

// "that": stands for the noun before it, or opens what is told.
bool is_noun_subordinator(const Scene& scene, const TokenFacts& facts, std::uint32_t token) {
  return token != kNone && (facts.flags[token] & kIsSubordinator) != 0 &&
         has_subordinator(scene, token, token + 1, Subordinator::kNoun);
}

// "a leader that looks at the climate": behind a noun, what stands for it has a verb.
bool is_behind_relative(const Scene& scene, const TokenFacts& facts, std::uint32_t previous) {
  if (previous == kNone || previous == 0) return false;
  return scene.document.tokens[previous - 1].kind == TokenKind::kWord &&
         !scene.document.may_be(previous - 1, part_bits(PartOfSpeech::kVerb)) &&
         is_noun_subordinator(scene, facts, previous);
}

// "Meeting in Vienna, the ministers agreed": at the head of a sentence and before no more than where and
// when, behind which somebody is named.
bool tells_of_next(const Scene& scene, const TokenFacts& facts, std::uint32_t token) {
  constexpr std::uint32_t kMostUpToComma = 12;
  constexpr std::uint32_t kMostBeforeName = 3;
  const auto& tokens = scene.document.tokens;
  const auto kind_at = [&](std::uint32_t at) {
    return facts.mention[at] == kNone ? kNone
                                      : static_cast<std::uint32_t>(scene.mentions[facts.mention[at]].kind);
  };
  const auto is = [](std::uint32_t kind, MentionKind one) { return kind == static_cast<std::uint32_t>(one); };
  const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(tokens.size(), token + kMostUpToComma));
  bool circumstance = false;
  std::uint32_t at = token + 1;
  for (; at < end && tokens[at].mark != U','; ++at) {
    const std::uint32_t kind = kind_at(at);
    const bool city =
        is(kind, MentionKind::kPlace) && scene.mentions[facts.mention[at]].place_kind == PlaceKind::kCity;
    circumstance = circumstance || city || is(kind, MentionKind::kDate);
    if (kind == kNone ? (facts.flags[at] & (kIsPreposition | kIsDeterminer)) == 0
                      : !city && !is(kind, MentionKind::kDate))
      return false;
  }
  if (!circumstance || at == end) return false;
  for (std::uint32_t name = at + 1; name < std::min(at + 1 + kMostBeforeName, end); ++name)
    if (kind_at(name) <= static_cast<std::uint32_t>(MentionKind::kGroup)) return true;
  return false;
}

// "spoke while meeting the envoy": behind what opens a clause, and before whom or with whom it is done.
bool does_meanwhile(const Scene& scene, const TokenFacts& facts, std::uint32_t token,
                    std::uint32_t previous) {
  if (previous == kNone || (facts.flags[previous] & kIsSubordinator) == 0 || token + 1 >= facts.flags.size())
    return false;
  const std::uint32_t next = facts.flags[token + 1];
  if ((next & (kIsDeterminer | kIsPreposition)) == 0 && facts.mention[token + 1] == kNone) return false;
  return !is_noun_subordinator(scene, facts, previous);
}

// "A workshop bringing together Norway and Kenya was held": behind the noun of a meeting, before who met.
bool tells_who_met(const Scene& scene, const TokenFacts& facts, std::uint32_t token, std::uint32_t previous) {
  if (previous == kNone || facts.mention[previous] != kNone || (facts.flags[previous] & kInFrameNoun) == 0 ||
      (facts.flags[token] & kBeginsFrameVerb) == 0)
    return false;
  std::uint32_t next = token + facts.verb_phrase[token];
  if (next < facts.flags.size() && (facts.flags[next] & kIsDeterminer) != 0) ++next;
  if (next >= facts.flags.size() || facts.mention[next] == kNone ||
      scene.mentions[facts.mention[next]].kind > MentionKind::kGroup)
    return false;
  return std::ranges::any_of(hits_in(scene, LexiconClass::kFrameVerb, token, token + 1), [&](const Hit& hit) {
    const Frame& frame = scene.pack.frame_of(hit);
    return frame.type == EventType::kConsult && frame.slot(Relation::kObject) != nullptr;
  });
}

// "ended the visit by signing a memorandum": behind who or what does it, and before an article.
bool tells_means(const Scene& scene, const TokenFacts& facts, std::uint32_t token, std::uint32_t previous) {
  return previous != kNone && (facts.flags[previous] & kIsPreposition) != 0 &&
         scene.pack.lexicon.entry(facts.preposition[previous]).value == scene.pack.agent_preposition &&
         token + 1 < facts.flags.size() && (facts.flags[token + 1] & kIsDeterminer) != 0;
}

// "urged developed countries": between a verb in the past and a plain noun it only describes the noun.
bool describes_object(const Scene& scene, const TokenFacts& facts, std::uint32_t token,
                      std::uint32_t previous) {
  constexpr std::uint32_t kSmall = kIsPreposition | kIsConjunction | kIsSubordinator | kIsRelative |
                                   kIsPassive | kIsPerfect | kIsInfinitive | kIsDeterminer | kIsPossessive |
                                   kIsNegated | kIsImpersonal | kIsAdverb | kIsQuantity;
  const std::uint32_t next = token + 1;
  if (previous == kNone || next >= facts.flags.size() || facts.mention[previous] != kNone ||
      facts.mention[next] != kNone || scene.document.tokens[next].kind != TokenKind::kWord ||
      scene.document.tokens[next].shape != Shape::kLower)
    return false;
  return is_past(scene, previous) &&
         (facts.flags[previous] & (kIsPassive | kIsPerfect | kInFrameNoun)) == 0 &&
         (facts.flags[next] & kSmall) == 0 && !is_past(scene, next);
}

// "the Norway-Peru talks": what the two hold together is named behind them.
bool is_behind_pair(const Scene& scene, const TokenFacts& facts, std::uint32_t previous) {
  if (scene.pack.has_cases() || previous == kNone || facts.mention[previous] == kNone) return false;
  const Mention& mention = scene.mentions[facts.mention[previous]];
  return mention.kind == MentionKind::kGroup && mention.cases == kGenitive;
}

}  // namespace

VerbUse by_position(const Scene& scene, const TokenFacts& facts, std::uint32_t token, std::uint32_t previous,
                    const Readings& readings) {
  const Token& word = scene.document.tokens[token];
  const std::uint32_t flags = facts.flags[token];
  const std::uint32_t before = previous == kNone ? 0 : facts.flags[previous];
  const bool after_mark = is_after_mark(scene, facts, previous);
  // "Having met", "thanked Kenya for having met"
  if ((flags & kIsPerfect) != 0 && readings.gerund && (after_mark || (before & kIsPreposition) != 0))
    return {VerbForm::kGerund};
  if ((flags & (kIsPassive | kIsPerfect)) != 0) {
    return {(before & kIsInfinitive) != 0 ? VerbForm::kInfinitive : VerbForm::kFinite};
  }
  if ((before & (kIsPossessive | kIsDeterminer)) != 0 || is_behind_pair(scene, facts, previous)) return {};
  if (previous != kNone && word.shape != Shape::kLower &&
      ((flags & kBeginsFrameVerb) == 0 || (flags & kInTitle) == 0) &&
      !(readings.finite && is_headline_verb(scene, facts, token, previous))) {
    return {};  // a name, not a verb; but titles may have capitals everywhere
  }
  // "energy-saving equipment", "coal-fired plants": describe what follows.
  if ((flags & kBeginsFrameVerb) == 0 && scene.document.word(word).find('-') != std::string_view::npos)
    return {};
  const std::uint32_t actor = actor_before(scene, facts, previous);
  const bool after_actor = actor != kNone;
  if (readings.gerund) {
    if ((before & kIsPassive) != 0) return {VerbForm::kFinite};
    // "After meeting Minister Berg": whom they met stands right behind it.
    if ((before & kIsPreposition) != 0 && names_person(scene, facts, token + 1)) return {VerbForm::kGerund};
    if ((before & (kIsPreposition | kIsSubordinator)) != 0 && tells_of_next(scene, facts, token))
      return {VerbForm::kGerund};
    if (does_meanwhile(scene, facts, token, previous) || is_behind_company(scene, facts, token))
      return {VerbForm::kGerund};
    if (tells_means(scene, facts, token, previous) || tells_who_met(scene, facts, token, previous))
      return {VerbForm::kGerund};
    // "committed to funding the plant"
    if ((flags & kBeginsFrameVerb) != 0 && (before & kIsInfinitive) != 0 && token + 1 < facts.flags.size() &&
        (facts.flags[token + 1] & kIsDeterminer) != 0)
      return {VerbForm::kGerund};
    if ((flags & kInFrameNoun) != 0 && !after_mark) return {};
    const bool before_preposition =
        token + 1 < facts.flags.size() && (facts.flags[token + 1] & kIsPreposition) != 0;
    if (before_preposition && !after_mark) return {};  // "the holding of": a noun
    // "Signing of a memorandum", "Meeting between ministers"
    if (before_preposition && previous == kNone && (flags & kInFrameNoun) != 0 &&
        !tells_of_next(scene, facts, token))
      return {};
    // "deep and lasting gratitude": a noun of a frame right behind what describes it.
    const bool describes = (flags & kBeginsFrameVerb) == 0 && token + 1 < facts.flags.size() &&
                           (facts.flags[token + 1] & kInFrameNoun) != 0;
    if (describes && (before & kIsConjunction) != 0) return {};
    if (after_mark || (before & (kIsConjunction | kIsSubordinator | kIsPreposition)) != 0) {
      return {VerbForm::kGerund};
    }
    return {};
  }
  if (readings.base && (before & kIsInfinitive) != 0 && (flags & kIsPreposition) == 0) {
    return {VerbForm::kInfinitive};  // "to cut" as well, whose past is spelled alike
  }
  if (readings.past) {
    if ((before & kIsPreposition) != 0 && !is_noun_subordinator(scene, facts, previous)) return {};
    // "pledged continued support": what begins the verb's own noun is no second verb.
    const bool noun_before = (before & kInFrameNoun) != 0 && !is_past(scene, previous);
    if ((before & kBeginsFrameVerb) != 0 && (before & (kIsPassive | kIsPerfect)) == 0 && !noun_before &&
        (flags & kInFrameNoun) != 0 && facts.phrase_end[token] > 1 && facts.mention[previous] == kNone)
      return {};
    if (describes_object(scene, facts, token, previous) || is_qualified(facts, previous)) return {};
    return {VerbForm::kFinite};
  }
  const bool frame = (flags & kBeginsFrameVerb) != 0;
  const bool noun_too = (flags & kInFrameNoun) != 0;
  if (readings.finite) {  // "talks", "visits": a noun as well
    const std::uint32_t after = token + 1 < facts.flags.size() ? facts.flags[token + 1] : 0;
    const bool has_verb = (after & (kIsPassive | kIsPerfect | kIsPlanned | kIsHypothetical)) != 0;
    // "the Norway-Kenya talks were held", "consultations took place"
    const bool before_verb =
        (after & (kIsPassive | kIsPerfect)) != 0 || is_past_phrase(scene, facts, token + 1);
    if (noun_too && before_verb) return {};
    const bool goes_on = (frame && !noun_too) || opens_object(scene, facts, token + 1);
    if ((after_actor && (actor == previous || goes_on)) ||
        (before & (kIsRelative | kIsImpersonal | kIsAdverb)) != 0)
      return {VerbForm::kFinite};
    // "is preparing for the summit and intends to plant trees"
    if ((before & kIsConjunction) != 0 && frame && !noun_too && opens_object(scene, facts, token + 1))
      return {VerbForm::kFinite};
    if (frame && !noun_too && only_verb(scene, facts, token, previous)) return {VerbForm::kFinite};
    if ((flags & kIsSpeech) != 0 && is_told_aside(scene, facts, token, previous)) return {VerbForm::kFinite};
    if (!has_verb && (!noun_too || goes_on) && is_behind_relative(scene, facts, previous))
      return {VerbForm::kFinite};
    return {};
  }
  if (readings.base && says_which_documents(scene, facts, token, previous))
    return {.form = VerbForm::kFinite, .bare = true};
  if (!readings.base || !frame) return {};
  if (begins_with_modal(facts, token)) return {VerbForm::kFinite};
  const bool behind_adverb = (before & kIsAdverb) != 0 && previous > 0;  // "we fully support"
  if (is_plural_pronoun(scene, behind_adverb ? previous - 1 : previous))
    return {.form = VerbForm::kFinite, .bare = true};
  // "may support", and not "requested support"
  if ((before & (kIsPlanned | kIsHypothetical | kIsNegated)) != 0 && (before & kIsPreposition) == 0 &&
      !is_past(scene, previous))
    return {VerbForm::kFinite};
  if (actor == previous && after_actor && !noun_too && !is_one_noun(scene, facts, actor))
    return {.form = VerbForm::kFinite, .bare = true};
  // "Norway and Peru also want to widen"
  const std::uint32_t several = behind_adverb ? actor_before(scene, facts, previous - 1) : actor;
  const bool phrase = facts.verb_phrase[token] > 1 && !noun_too;
  if (several != kNone && after_several(scene, facts, several) &&
      (phrase || opens_object(scene, facts, token + 1))) {
    return {.form = VerbForm::kFinite, .bare = true};
  }
  return {};
}

}  // namespace concord::reading
