// Hashes and proofs of the tree. RFC 6962 defines them by recursion; here each is a loop along one path from
// the root, so that nothing grows with the tree but the path itself.
#include "record/tree.h"

#include <algorithm>
#include <array>
#include <bit>
#include <fmt/format.h>
#include <optional>

namespace concord::record {

namespace {

// The leaves [first, end) of one subtree: `first` is a multiple of a power of two that is at least end -
// first.
struct Range {
  std::uint64_t first = 0;
  std::uint64_t end = 0;
  std::uint64_t size() const { return end - first; }
  // The largest power of two smaller than the size, where the tree divides (RFC 6962, section 2.1).
  std::uint64_t split() const { return first + std::bit_floor(size() - 1); }
};

// Reads the complete subtrees of which the range consists, from the right, and joins them.
Result<Digest> range_root(Range range, const NodeReader& read) {
  if (range.size() == 0) return empty_root();
  std::optional<Digest> joined;
  std::uint64_t end = range.end;
  for (std::uint64_t rest = range.size(); rest != 0; rest &= rest - 1) {
    int level = std::countr_zero(rest);
    end -= std::uint64_t{1} << level;
    CONCORD_TRY(Digest left, read(Node{level, end >> level}));
    joined = joined ? node_hash(left, *joined) : left;
  }
  return *joined;
}

std::unexpected<Error> out_of_range(std::uint64_t what, std::uint64_t size) {
  return fail(ErrorCode::kUsage, fmt::format("{} is out of range in a tree of {} entries", what, size));
}

std::unexpected<Error> wrong_proof(std::string_view why) {
  return fail(ErrorCode::kDamaged, fmt::format("the proof is wrong: {}", why));
}

// The way from a node up to the root, past the siblings that a proof names (RFC 9162, section 2.1.3.2).
class Climb {
 public:
  // `at` and `last` number the node and the last one of its level.
  Climb(std::uint64_t at, std::uint64_t last) : at_(at), last_(last) {}

  bool is_at_root() const { return last_ == 0; }
  // Goes up past the next sibling, and whether that one stands on the left.
  bool passes_left_sibling() {
    const bool left = (at_ & 1U) != 0 || at_ == last_;
    while (left && (at_ & 1U) == 0 && at_ != 0) go_up();
    go_up();
    return left;
  }

 private:
  void go_up() {
    at_ >>= 1U;
    last_ >>= 1U;
  }

  std::uint64_t at_;
  std::uint64_t last_;
};

}  // namespace

Digest leaf_hash(std::string_view entry) {
  return sha256(std::string_view("\x00", 1), entry);
}

Digest node_hash(const Digest& left, const Digest& right) {
  std::array<char, 65> bytes;
  bytes[0] = '\x01';
  std::ranges::copy(left.view(), bytes.begin() + 1);
  std::ranges::copy(right.view(), bytes.begin() + 33);
  return sha256(std::string_view(bytes.data(), bytes.size()));
}

Digest empty_root() {
  return sha256("");
}

Result<Digest> tree_root(std::uint64_t size, const NodeReader& read) {
  return range_root({0, size}, read);
}

Result<std::vector<Digest>> inclusion_path(std::uint64_t index, std::uint64_t size, const NodeReader& read) {
  if (index >= size) return out_of_range(index, size);
  std::vector<Digest> path;
  Range at{0, size};
  while (at.size() > 1) {
    std::uint64_t split = at.split();
    Range left{at.first, split};
    Range right{split, at.end};
    CONCORD_TRY(Digest sibling, range_root(index < split ? right : left, read));
    path.push_back(sibling);
    at = index < split ? left : right;
  }
  std::ranges::reverse(path);
  return path;
}

Result<std::vector<Digest>> consistency_path(std::uint64_t old_size, std::uint64_t size,
                                             const NodeReader& read) {
  if (old_size > size) return out_of_range(old_size, size);
  std::vector<Digest> path;
  if (old_size == 0 || old_size == size) return path;
  Range at{0, size};
  while (at.end != old_size) {
    std::uint64_t split = at.split();
    Range left{at.first, split};
    Range right{split, at.end};
    CONCORD_TRY(Digest sibling, range_root(old_size <= split ? right : left, read));
    path.push_back(sibling);
    at = old_size <= split ? left : right;
  }
  // The old tree itself is known to the verifier; a part of it is not.
  if (at.first != 0) {
    CONCORD_TRY(Digest part, range_root(at, read));
    path.push_back(part);
  }
  std::ranges::reverse(path);
  return path;
}

Status check_inclusion(const Digest& leaf, std::uint64_t index, std::uint64_t size,
                       std::span<const Digest> path, const Digest& root) {
  if (index >= size) return wrong_proof("the index is not in the tree");
  Climb climb(index, size - 1);
  Digest hash = leaf;
  for (const Digest& sibling : path) {
    if (climb.is_at_root()) return wrong_proof("it is too long");
    hash = climb.passes_left_sibling() ? node_hash(sibling, hash) : node_hash(hash, sibling);
  }
  if (!climb.is_at_root()) return wrong_proof("it is too short");
  if (hash != root) return wrong_proof("it does not lead to the root");
  return {};
}

Status check_consistency(std::uint64_t old_size, const Digest& old_root, std::uint64_t size,
                         const Digest& root, std::span<const Digest> path) {
  if (old_size > size) return wrong_proof("the old tree is larger than the new one");
  if (old_size == 0 || old_size == size) {
    if (!path.empty()) return wrong_proof("it is too long");
    if (old_root != (old_size == 0 ? empty_root() : root)) return wrong_proof("the roots differ");
    return {};
  }
  // Where the old tree is complete, its root stands in the new tree and is the start.
  bool complete = std::has_single_bit(old_size);
  if (!complete && path.empty()) return wrong_proof("it is too short");
  Digest old_hash = complete ? old_root : path.front();
  Digest new_hash = old_hash;
  const int skip = std::countr_one(old_size - 1);
  Climb climb((old_size - 1) >> skip, (size - 1) >> skip);
  for (const Digest& sibling : path.subspan(complete ? 0 : 1)) {
    if (climb.is_at_root()) return wrong_proof("it is too long");
    if (climb.passes_left_sibling()) {
      old_hash = node_hash(sibling, old_hash);
      new_hash = node_hash(sibling, new_hash);
    } else {
      new_hash = node_hash(new_hash, sibling);
    }
  }
  if (!climb.is_at_root()) return wrong_proof("it is too short");
  if (old_hash != old_root) return wrong_proof("it does not lead to the old root");
  if (new_hash != root) return wrong_proof("it does not lead to the new root");
  return {};
}

void Frontier::append_subtree(const Digest& root, int height) {
  Digest hash = root;
  for (std::uint64_t rest = size_ >> height; (rest & 1U) != 0; rest >>= 1U) {
    hash = node_hash(roots_.back(), hash);
    roots_.pop_back();
  }
  roots_.push_back(hash);
  size_ += std::uint64_t{1} << height;
}

Digest Frontier::root() const {
  if (roots_.empty()) return empty_root();
  Digest hash = roots_.back();
  for (auto left = roots_.rbegin() + 1; left != roots_.rend(); ++left) hash = node_hash(*left, hash);
  return hash;
}

}  // namespace concord::record
