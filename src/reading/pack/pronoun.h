// What a pack says, by the keys of [pronoun] in grammar.ini, of whom a pronoun stands for. Entries of the
// lexicon have it as their number.
#pragma once

#include <cstdint>

#include "reading/pack/lexicon.h"

namespace concord::reading {

enum class Pronoun : std::int32_t {
  kSubject,  // subject: the person that the text speaks of: he, she
  kObject,   // object: another person, named shortly before: him
  kDirect,   // direct: the same, or whose something is: her, его
  kPlural,   // plural: the actors of the meeting told before: they
  kCounted,  // counted: the same, before a verb only: the two
  kGuest,    // guest: the person named last: the visitor
  kOwn,      // own: who speaks: I, we
  kSpeaker,  // speaker: words of somebody's own speech: our, you
};

inline Pronoun pronoun_kind(const Lexicon& lexicon, const Hit& hit) {
  return static_cast<Pronoun>(lexicon.number(hit.entry));
}

}  // namespace concord::reading
