// The arguments of a clause: which noun phrase stands in which relation to its verb, by position and
// preposition, and in languages with cases by case.
#pragma once

#include <vector>

#include "reading/event/syntax.h"

namespace concord::reading {

enum class Surface : std::uint8_t { kSubject, kObject, kBare, kPreposition };

struct Argument {
  std::uint32_t chunk = kNone;
  Surface surface = Surface::kBare;
  std::string_view preposition;
  std::uint8_t cases = 0;
  bool inherited = false;  // the subject of another clause, or what a relative pronoun stands for
  bool speaker = false;    // the subject of the verb of saying before
};

// Those of the arguments of a clause and of its own chunks.
PrepositionBits prepositions_of(const Syntax& syntax, const Clause& clause,
                                const std::vector<Argument>& arguments);

// Into `out`, which is cleared first; in the order of the text, inherited ones first.
void find_arguments(const Scene& scene, const Syntax& syntax, std::uint32_t clause,
                    std::vector<Argument>& out);

}  // namespace concord::reading
