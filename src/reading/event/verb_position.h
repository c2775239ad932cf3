// How a word is used in languages whose endings do not tell verbs from nouns: what stands around it does.
#pragma once

#include "reading/event/verb_form.h"

namespace concord::reading {

// What the forms of a word may be.
struct Readings {
  bool finite = false;
  bool past = false;
  bool future = false;
  bool infinitive = false;
  bool gerund = false;
  bool participle = false;  // agrees with a noun, or may
  bool predicate = false;   // short participle or adjective: stands for a verb
  bool noun = false;
  bool base = false;  // the bare lemma, whose part of speech is not known
};

// `previous` is the token before it in the sentence, or kNone.
VerbUse by_position(const Scene& scene, const TokenFacts& facts, std::uint32_t token, std::uint32_t previous,
                    const Readings& readings);

}  // namespace concord::reading
