// Pairs of annotated and found things: each has one partner at most, the heaviest pairs are made first, and
// among equals those that stand first. Greedy on purpose: a person can follow it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <tuple>
#include <vector>

namespace concord::reading {

struct Pair {
  std::size_t annotated = 0;  // indices
  std::size_t found = 0;
  bool operator==(const Pair&) const = default;
};

// `fits(a, f)` tells whether two may pair, `weight(a, f)` (an int) which pairs come first.
template <class Fits, class Weight>
std::vector<Pair> pair_up(std::size_t annotated, std::size_t found, Fits&& fits, Weight&& weight) {
  std::vector<std::tuple<int, std::size_t, std::size_t>> candidates;
  for (std::size_t a = 0; a < annotated; ++a) {
    for (std::size_t f = 0; f < found; ++f) {
      if (fits(a, f)) candidates.emplace_back(-weight(a, f), a, f);
    }
  }
  std::ranges::sort(candidates);
  std::vector<bool> a_taken(annotated, false);
  std::vector<bool> f_taken(found, false);
  std::vector<Pair> pairs;
  for (const auto& [weight_below, a, f] : candidates) {
    if (a_taken[a] || f_taken[f]) continue;
    a_taken[a] = true;
    f_taken[f] = true;
    pairs.push_back({a, f});
  }
  return pairs;
}

}  // namespace concord::reading
