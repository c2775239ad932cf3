// Which of several spellings are one actor. A function of the set alone: it does not matter in which order or
// in what portions reports came in, and what is taken away leaves no trace.
#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "reading/link/same_actor.h"

namespace concord::reading {

using IndexPair = std::pair<std::size_t, std::size_t>;

// Groups of 0 .. n-1, each named by its smallest member; groups with one pair of members that must not be
// together never become one.
class Groups {
 public:
  explicit Groups(std::size_t count);
  void keep_apart(IndexPair pair) { apart_.push_back(pair); }
  bool together(std::size_t a, std::size_t b) const { return root_[a] == root_[b]; }
  // False where they must not be together.
  bool join(std::size_t a, std::size_t b);
  std::size_t of(std::size_t member) const { return root_[member]; }
  const std::vector<std::size_t>& all() const { return root_; }

 private:
  std::vector<std::size_t> root_;
  std::vector<IndexPair> apart_;
};

// `together` and `apart` are what people said. What is the same is joined first, then what says too little
// with the only group that it could mean.
Groups group_actors(std::span<const Described> actors, std::span<const IndexPair> together,
                    std::span<const IndexPair> apart);

}  // namespace concord::reading
