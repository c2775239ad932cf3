// What a pack says, by the keys of [subordinator] in grammar.ini, of words that open a clause. Entries of the
// lexicon have it as their number.
#pragma once

#include <cstdint>

namespace concord::reading {

enum class Subordinator : std::int32_t {
  kPlain,
  kEither,    // either: a preposition as well: "before the talks", "before they met"
  kDone,      // done: the same, and before what was done to a document: "after the deal was signed"
  kNoun,      // noun: stands for the noun before it as well: "a fund that supports farmers"
  kQuestion,  // question: only asks: "whether they met"
  kPurpose,   // purpose: what should come of it: "чтобы подписали"
  kTime,      // time: the present behind it is still to come: "when the deal is signed"
  kPlace,     // place: what goes on there: "where they met"
};

}  // namespace concord::reading
