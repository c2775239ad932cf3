// The Merkle tree of RFC 6962 (section 2.1), hashes and proofs only: where the leaves are kept is the
// caller's matter, who hands over a function that gives the hash of a complete subtree.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/sha256.h"

namespace concord::record {

Digest leaf_hash(std::string_view entry);                   // SHA-256(0x00 ‖ entry)
Digest node_hash(const Digest& left, const Digest& right);  // SHA-256(0x01 ‖ left ‖ right)
Digest empty_root();                                        // SHA-256("")

// A complete subtree: 2^level leaves, the index-th of its level from the left.
struct Node {
  int level = 0;
  std::uint64_t index = 0;
  bool operator==(const Node&) const = default;
};
using NodeReader = std::function<Result<Digest>(Node)>;

// Root, proofs: all read O(log n) nodes. kUsage for an index or size out of range.
Result<Digest> tree_root(std::uint64_t size, const NodeReader& read);
Result<std::vector<Digest>> inclusion_path(std::uint64_t index, std::uint64_t size, const NodeReader& read);
Result<std::vector<Digest>> consistency_path(std::uint64_t old_size, std::uint64_t size,
                                             const NodeReader& read);

// RFC 9162, sections 2.1.3.2 and 2.1.4.2. kDamaged where the proof does not lead to the root.
Status check_inclusion(const Digest& leaf, std::uint64_t index, std::uint64_t size,
                       std::span<const Digest> path, const Digest& root);
Status check_consistency(std::uint64_t old_size, const Digest& old_root, std::uint64_t size,
                         const Digest& root, std::span<const Digest> path);

// The right edge of a growing tree: the roots of its complete subtrees, largest first. Appending is O(1)
// amortised.
class Frontier {
 public:
  Frontier() = default;
  Frontier(std::uint64_t size, std::vector<Digest> roots) : size_(size), roots_(std::move(roots)) {}
  void append(const Digest& leaf) { append_subtree(leaf, 0); }
  // A complete subtree of 2^height leaves at once; the size so far is a multiple of that.
  void append_subtree(const Digest& root, int height);
  Digest root() const;
  std::uint64_t size() const { return size_; }

 private:
  std::uint64_t size_ = 0;
  std::vector<Digest> roots_;
};

}  // namespace concord::record
