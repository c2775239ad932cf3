// What stands around a word that endings leave open between verb and noun ("launch", "comes", "supports").
#pragma once

#include "reading/event/token_facts.h"

namespace concord::reading {

// Whether several actors end at `previous`, as subjects of a plural do: "Germany and Kenya launch ...".
bool after_several(const Scene& scene, const TokenFacts& facts, std::uint32_t previous);

// The last token of the actor that a verb behind `previous` may have for its subject, or kNone: the one right
// before it, or before an apposition that a comma closes: "Anna Berg, Minister of Energy, meets".
std::uint32_t actor_before(const Scene& scene, const TokenFacts& facts, std::uint32_t previous);

// Whether a noun phrase without preposition may begin at `token`.
bool opens_noun_phrase(const Scene& scene, const TokenFacts& facts, std::uint32_t token);

// Whether what goes with a verb may begin at `token`: a noun phrase or an infinitive.
bool opens_object(const Scene& scene, const TokenFacts& facts, std::uint32_t token);

// Whether the word in -s stands where a clause has its verb: behind a noun, before what goes with a verb, and
// with no other verb on either side: "The money comes from the fund."
bool only_verb(const Scene& scene, const TokenFacts& facts, std::uint32_t token, std::uint32_t previous);

// "On July 7, Minister Berg Meets with Ambassador Lind": a headline that was made the first sentence keeps
// the capital of its verb, which stands between a person and a preposition.
bool is_headline_verb(const Scene& scene, const TokenFacts& facts, std::uint32_t token,
                      std::uint32_t previous);

// Whether the word behind `previous` stands behind an article and an adverb, and so is no verb: "the newly
// arrived ambassador".
bool is_qualified(const TokenFacts& facts, std::uint32_t previous);

// Whether the verb at `token` tells what those do whom "with" behind a mark governs: "They met, with the
// envoy (also) agreeing to help."
bool is_behind_company(const Scene& scene, const TokenFacts& facts, std::uint32_t token);

// Whether the base form at `token` tells what documents named right before "that" are for, and so is a verb:
// "agreements that cover forests", and not "said that cover crops".
bool says_which_documents(const Scene& scene, const TokenFacts& facts, std::uint32_t token,
                          std::uint32_t previous);

// Whether the words of a frame's verb at `token` begin with a modal, which is finite by itself: "can count
// on", "would like to", but not "plan to" or "prospect for", whose first word may be a noun.
bool begins_with_modal(const TokenFacts& facts, std::uint32_t token);

}  // namespace concord::reading
