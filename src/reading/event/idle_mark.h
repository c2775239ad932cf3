// Marks that part nothing: the clause goes on behind them as if they were not there.
#pragma once

#include "reading/event/syntax.h"
#include "reading/event/token_facts.h"

namespace concord::reading {

// Whether the comma right behind the chunks found so far is the second mark of a name that holds the first:
// "The meeting of the minister, Anna Berg, with the envoy". Not where it ends what describes another: "The
// team, led by the minister, Anna Berg, in Oslo". Never in languages with cases.
bool ends_apposition(const Scene& scene, const Syntax& syntax, std::uint32_t comma);

// Where a bracket at `bracket` ends in which nothing is told: how the noun before is shortened, "a solar
// power plant (SPP) in", or where in a picture somebody is, "Minister Anna Berg (front, left) and". `bracket`
// where it is none of these. Nothing from `end` on is looked at.
std::uint32_t idle_bracket_end(const Scene& scene, const TokenFacts& facts, std::uint32_t bracket,
                               std::uint32_t end);

}  // namespace concord::reading
