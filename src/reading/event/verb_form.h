// Whether a token is used as a verb, and in which form. Endings alone do not tell in languages like English
// ("talks", "signed", "meeting"), so what stands before the token decides with them.
#pragma once

#include "reading/event/token_facts.h"

namespace concord::reading {

enum class VerbForm : std::uint8_t { kNoVerb, kFinite, kInfinitive, kGerund, kParticiple };

struct VerbUse {
  VerbForm form = VerbForm::kNoVerb;
  bool passive = false;  // the form itself is passive (a short participle)
  bool future = false;
  bool bare = false;  // a base form that only the actor before it shows to be a verb
};

// Most words are out at once: those without a verb's form, unless what stands around makes a verb of them.
inline bool cannot_be_verb(const Scene& scene, const TokenFacts& facts, std::uint32_t token,
                           std::uint32_t previous) {
  using enum PartOfSpeech;
  if (scene.pack.has_cases())
    return !scene.document.may_be(token, part_bits(kVerb, kInfinitive, kGerund, kParticiple, kAdjective));
  const bool after_mark = previous != kNone && (facts.flags[previous] & kIsInfinitive) != 0;
  return !after_mark && (facts.flags[token] & (kIsPassive | kIsPerfect | kBeginsFrameVerb)) == 0 &&
         !scene.document.may_be(token, part_bits(kVerb, kGerund));
}

// How the token is used; `previous` is the token before it in the sentence, or kNone.
VerbUse verb_use(const Scene& scene, const TokenFacts& facts, std::uint32_t token, std::uint32_t previous);

// "is", "has": an auxiliary of [passive] or [perfect] in the present, as the pack has it.
bool is_present_auxiliary(const Scene& scene, LexiconClass kind, std::uint32_t token);

// Whether the token is an auxiliary in its base form: "agreed that a group be set up".
bool is_subjunctive(const Scene& scene, const TokenFacts& facts, std::uint32_t token);

// "to restore", and neither "to be" nor "to Vienna", where verbs have such a mark. `end` bounds the verb.
bool opens_infinitive(const Scene& scene, const TokenFacts& facts, std::uint32_t token, std::uint32_t end);

}  // namespace concord::reading
