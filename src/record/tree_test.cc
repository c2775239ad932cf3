#include "record/tree.h"

#include <cstdlib>
#include <gtest/gtest.h>
#include <map>
#include <string>

namespace concord::record::CONCORD_FILE {
namespace {

std::string bytes(std::string_view hex) {
  return from_hex(hex).value();
}
std::vector<std::string> hexes(const std::vector<Digest>& digests) {
  std::vector<std::string> texts;
  for (const Digest& digest : digests) texts.push_back(digest.hex());
  return texts;
}

// RFC 6962, section 2.1, as it is written there: D[first:end] and recursion. Slow and plain on purpose.
class Definition {
 public:
  explicit Definition(std::vector<Digest> leaves) : leaves_(std::move(leaves)) {}

  Digest mth(std::size_t first, std::size_t end) {
    if (first == end) return sha256("");
    if (end - first == 1) return leaves_[first];
    auto [known, fresh] = known_.try_emplace({first, end});
    if (fresh) {
      std::size_t k = split(end - first);
      Digest left = mth(first, first + k);
      Digest right = mth(first + k, end);
      known->second = sha256(std::string(1, '\x01'), left.view(), right.view());
      return known_.at({first, end});
    }
    return known->second;
  }

  std::vector<Digest> path(std::size_t m, std::size_t first, std::size_t end) {
    if (end - first == 1) return {};
    std::size_t k = split(end - first);
    auto rest = m < k ? path(m, first, first + k) : path(m - k, first + k, end);
    rest.push_back(m < k ? mth(first + k, end) : mth(first, first + k));
    return rest;
  }

  std::vector<Digest> subproof(std::size_t m, std::size_t first, std::size_t end, bool known) {
    if (m == end - first) return known ? std::vector<Digest>{} : std::vector<Digest>{mth(first, end)};
    std::size_t k = split(end - first);
    auto rest = m <= k ? subproof(m, first, first + k, known) : subproof(m - k, first + k, end, false);
    rest.push_back(m <= k ? mth(first + k, end) : mth(first, first + k));
    return rest;
  }

  NodeReader reader() {
    return [this](Node node) -> Result<Digest> {
      std::size_t first = node.index << node.level;
      return mth(first, first + (std::size_t{1} << node.level));
    };
  }

 private:
  static std::size_t split(std::size_t n) {
    std::size_t k = 1;
    while (k * 2 < n) k *= 2;
    return k;
  }
  std::vector<Digest> leaves_;
  std::map<std::pair<std::size_t, std::size_t>, Digest> known_;
};

Definition numbered(std::size_t size) {
  std::vector<Digest> leaves;
  for (std::size_t i = 0; i < size; ++i) leaves.push_back(leaf_hash(std::to_string(i)));
  return Definition(std::move(leaves));
}

// The leaves, roots and proofs that the reference implementation of Certificate Transparency publishes.
const std::vector<std::string> kClassicLeaves = {
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
const std::vector<std::string> kClassicRoots = {
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
constexpr const char* kNode01 = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
constexpr const char* kNode23 = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
constexpr const char* kNode4567 = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";
constexpr const char* kLeaf4 = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
constexpr const char* kNode67 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
constexpr const char* kNode45 = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";

Definition classic() {
  std::vector<Digest> leaves;
  for (const std::string& leaf : kClassicLeaves) leaves.push_back(leaf_hash(bytes(leaf)));
  return Definition(std::move(leaves));
}

TEST(Tree, RootsOfTheClassicLeaves) {
  EXPECT_EQ(empty_root().hex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  Definition tree = classic();
  Frontier frontier;
  EXPECT_EQ(frontier.root(), empty_root());
  for (std::size_t size = 1; size <= 8; ++size) {
    frontier.append(leaf_hash(bytes(kClassicLeaves[size - 1])));
    EXPECT_EQ(frontier.root().hex(), kClassicRoots[size - 1]);
    EXPECT_EQ(tree_root(size, tree.reader())->hex(), kClassicRoots[size - 1]);
  }
}

TEST(Tree, ProofsOfTheClassicLeaves) {
  using Hexes = std::vector<std::string>;
  Definition tree = classic();
  EXPECT_EQ(hexes(*inclusion_path(0, 8, tree.reader())), (Hexes{kNode01, kNode23, kNode4567}));
  EXPECT_EQ(hexes(*inclusion_path(5, 8, tree.reader())), (Hexes{kLeaf4, kNode67, kClassicRoots[3]}));
  EXPECT_EQ(hexes(*inclusion_path(2, 3, tree.reader())), (Hexes{kClassicRoots[1]}));
  EXPECT_EQ(hexes(*inclusion_path(1, 5, tree.reader())), (Hexes{kClassicRoots[0], kNode23, kLeaf4}));
  EXPECT_EQ(hexes(*consistency_path(1, 8, tree.reader())), (Hexes{kNode01, kNode23, kNode4567}));
  EXPECT_EQ(hexes(*consistency_path(6, 8, tree.reader())), (Hexes{kNode45, kNode67, kClassicRoots[3]}));
  EXPECT_EQ(hexes(*consistency_path(2, 5, tree.reader())), (Hexes{kNode23, kLeaf4}));
}

void flip(Digest& digest, std::size_t bit) {
  digest.bytes[bit / 8] = static_cast<std::uint8_t>(digest.bytes[bit / 8] ^ (1U << (bit % 8)));
}

// Every size up to 300 against the definition: every proof accepted, and refused with any single bit of it
// flipped. That is some minutes of hashing, so it is cut into parts that run side by side, and without
// CONCORD_EXHAUSTIVE=1 in the environment the trees over 32 leaves have one bit of each hash flipped, a
// different one each time.
constexpr std::size_t kLargest = 300;
constexpr std::size_t kParts = 8;

class TreeOfEverySize : public testing::TestWithParam<std::size_t> {
 protected:
  template <class Check>
  void expect_flips_refused(std::vector<Digest> path, std::size_t size, const Check& accepted) {
    const bool all = exhaustive_ || size <= 32;
    for (Digest& hash : path) {
      const std::size_t first = all ? 0 : turn_++ % 256;
      const std::size_t end = all ? 256 : first + 1;
      for (std::size_t bit = first; bit < end; ++bit) {
        flip(hash, bit);
        ASSERT_FALSE(accepted(path)) << "bit " << bit;
        flip(hash, bit);
      }
    }
  }

  const bool exhaustive_ = std::getenv("CONCORD_EXHAUSTIVE") != nullptr;  // NOLINT(concurrency-mt-unsafe)
  std::size_t turn_ = 0;
  Definition tree_ = numbered(kLargest);
};

TEST_P(TreeOfEverySize, InclusionProofs) {
  for (std::size_t size = GetParam() + 1; size <= kLargest; size += kParts) {
    Digest root = tree_.mth(0, size);
    ASSERT_EQ(*tree_root(size, tree_.reader()), root);
    for (std::size_t index = 0; index < size; ++index) {
      auto path = inclusion_path(index, size, tree_.reader());
      ASSERT_TRUE(path);
      ASSERT_EQ(*path, tree_.path(index, 0, size));
      Digest leaf = tree_.mth(index, index + 1);
      auto accepted = [&](const std::vector<Digest>& given) {
        return check_inclusion(leaf, index, size, given, root).has_value();
      };
      ASSERT_TRUE(accepted(*path));
      expect_flips_refused(*path, size, accepted);
      std::vector<Digest> longer = *path;
      longer.push_back(root);
      ASSERT_FALSE(accepted(longer));
      ASSERT_FALSE(!path->empty() && accepted({path->begin(), path->end() - 1}));
      ASSERT_FALSE(check_inclusion(leaf, (index + 1) % size, size, *path, root).has_value() && size > 1);
    }
  }
}

TEST_P(TreeOfEverySize, ConsistencyProofs) {
  for (std::size_t size = GetParam() + 1; size <= kLargest; size += kParts) {
    Digest root = tree_.mth(0, size);
    for (std::size_t old_size = 1; old_size <= size; ++old_size) {
      auto path = consistency_path(old_size, size, tree_.reader());
      ASSERT_TRUE(path);
      ASSERT_EQ(*path, tree_.subproof(old_size, 0, size, true));
      Digest old_root = tree_.mth(0, old_size);
      auto accepted = [&](const std::vector<Digest>& given) {
        return check_consistency(old_size, old_root, size, root, given).has_value();
      };
      ASSERT_TRUE(accepted(*path));
      expect_flips_refused(*path, size, accepted);
      std::vector<Digest> longer = *path;
      longer.push_back(root);
      ASSERT_FALSE(accepted(longer));
      ASSERT_FALSE(!path->empty() && accepted({path->begin(), path->end() - 1}));
      if (old_size < size) {
        Digest wrong = old_root;
        flip(wrong, turn_ % 256);
        ASSERT_FALSE(check_consistency(old_size, wrong, size, root, *path));
        wrong = root;
        flip(wrong, turn_ % 256);
        ASSERT_FALSE(check_consistency(old_size, old_root, size, wrong, *path));
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Part, TreeOfEverySize, testing::Range(std::size_t{0}, kParts));

TEST(Tree, EdgesOfSizes) {
  Definition tree = numbered(4);
  Digest root = tree.mth(0, 4);
  EXPECT_EQ(inclusion_path(4, 4, tree.reader()).error().code, ErrorCode::kUsage);
  EXPECT_EQ(inclusion_path(0, 0, tree.reader()).error().code, ErrorCode::kUsage);
  EXPECT_EQ(consistency_path(5, 4, tree.reader()).error().code, ErrorCode::kUsage);
  EXPECT_EQ(*tree_root(0, tree.reader()), empty_root());
  EXPECT_TRUE(consistency_path(0, 4, tree.reader())->empty());
  EXPECT_TRUE(check_consistency(0, empty_root(), 4, root, {}));
  EXPECT_FALSE(check_consistency(0, root, 4, root, {}));
  EXPECT_TRUE(check_consistency(4, root, 4, root, {}));
  EXPECT_FALSE(check_consistency(4, empty_root(), 4, root, {}));
  EXPECT_FALSE(check_consistency(5, root, 4, root, {}));
  EXPECT_FALSE(check_inclusion(leaf_hash("0"), 4, 4, {}, root));
  EXPECT_FALSE(check_inclusion(leaf_hash("0"), 0, 0, {}, empty_root()));
}

TEST(Tree, AnErrorOfTheReaderComesThrough) {
  NodeReader broken = [](Node) -> Result<Digest> { return fail(ErrorCode::kIo, "no disk"); };
  EXPECT_EQ(tree_root(3, broken).error().code, ErrorCode::kIo);
  EXPECT_EQ(inclusion_path(1, 3, broken).error().code, ErrorCode::kIo);
  EXPECT_EQ(consistency_path(1, 3, broken).error().code, ErrorCode::kIo);
}

// A frontier taken up in the middle goes on as if it had never stopped.
TEST(Tree, FrontierFromItsParts) {
  Definition tree = numbered(20);
  Frontier resumed(11, {tree.mth(0, 8), tree.mth(8, 10), tree.mth(10, 11)});
  EXPECT_EQ(resumed.root(), tree.mth(0, 11));
  for (std::size_t i = 11; i < 20; ++i) resumed.append(tree.mth(i, i + 1));
  EXPECT_EQ(resumed.size(), 20U);
  EXPECT_EQ(resumed.root(), tree.mth(0, 20));
}

}  // namespace
}  // namespace concord::record::CONCORD_FILE
