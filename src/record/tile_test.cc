#include "record/tile.h"

#include <cstdlib>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "record/bundle.h"
#include "record/tree.h"

namespace concord::record::CONCORD_FILE {
namespace {

// rapidcheck reads its settings when it is first used; the same examples every time.
const int kSettled = ::setenv("RC_PARAMS", "seed=1", 0);

TEST(Tile, Paths) {
  EXPECT_EQ((TileId{0, 0, 256}.path()), "tile/0/000");
  EXPECT_EQ((TileId{0, 999, 256}.path()), "tile/0/999");
  EXPECT_EQ((TileId{3, 1000, 256}.path()), "tile/3/x001/000");
  EXPECT_EQ((TileId{0, 1'234'067, 256}.path()), "tile/0/x001/x234/067");  // the specification's example
  EXPECT_EQ((TileId{1, 1, 17}.path()), "tile/1/001.p/17");
  EXPECT_EQ((TileId{kEntryBundle, 273, 112}.path()), "tile/entries/273.p/112");
  EXPECT_EQ((TileId{63, 0, 1}.path()), "tile/63/000.p/1");
}

TEST(Tile, RefusesOtherPaths) {
  for (const char* bad : {"",
                          "tile",
                          "tile/",
                          "tile/0",
                          "tile/0/",
                          "/tile/0/000",
                          "tile/0/0",
                          "tile/0/0000",
                          "tile/0/x000/000",
                          "tile/0/x001",
                          "tile/0/001/000",
                          "tile/0/x001/x000",
                          "tile/00/000",
                          "tile/64/000",
                          "tile/-1/000",
                          "tile/0/000.p/0",
                          "tile/0/000.p/256",
                          "tile/0/000.p/01",
                          "tile/0/000.p/",
                          "tile/0/000.p",
                          "tile/0/000/",
                          "tile/0/000.p/1/",
                          "tile/entry/000",
                          "tile/0/000 ",
                          "tile/0/a00",
                          "tile/0/x001//000",
                          "Tile/0/000",
                          "tile/0/..",
                          "tile/0/x999/x999/x999/x999/x999/x999/x999/999"}) {
    EXPECT_FALSE(TileId::parse(bad)) << bad;
  }
}

TEST(Tile, PathsReadBack) {
  EXPECT_TRUE(rc::check([]() {
    TileId id;
    id.level = *rc::gen::inRange(-1, 64);
    id.index = *rc::gen::arbitrary<std::uint64_t>() >> *rc::gen::inRange(1U, 64U);
    id.width = *rc::gen::inRange(1, 257);
    auto again = TileId::parse(id.path());
    RC_ASSERT(again.has_value());
    RC_ASSERT(*again == id);
  }));
}

TEST(Tile, ParsingIsStrict) {
  EXPECT_TRUE(rc::check([](const std::string& noise) {
    std::string path = "tile/" + noise;
    auto id = TileId::parse(path);
    if (id) RC_ASSERT(id->path() == path);
  }));
}

TEST(Tile, GeometryOfTheSpecificationsExamples) {
  EXPECT_EQ(tile_levels(70'000), (std::vector<TileLevel>{{273, 112}, {1, 17}, {0, 1}}));
  EXPECT_EQ(tile_levels(256), (std::vector<TileLevel>{{1, 0}, {0, 1}}));
  EXPECT_EQ(tile_levels(1), (std::vector<TileLevel>{{0, 1}}));
  EXPECT_EQ(tile_levels(255), (std::vector<TileLevel>{{0, 255}}));
  EXPECT_EQ(tile_levels(257), (std::vector<TileLevel>{{1, 1}, {0, 1}}));
  EXPECT_EQ(tile_levels(65'536), (std::vector<TileLevel>{{256, 0}, {1, 0}, {0, 1}}));
  EXPECT_TRUE(tile_levels(0).empty());
  EXPECT_EQ(tile_levels((std::uint64_t{1} << 63U) - 1).size(), static_cast<std::size_t>(kMostTileLevels));
}

TEST(Tile, HashesReadBackAndLengthsAreChecked) {
  std::vector<Digest> hashes = {sha256("a"), sha256("b"), sha256("c")};
  std::string bytes = encode_tile(hashes);
  ASSERT_EQ(bytes.size(), 96U);
  EXPECT_EQ(*parse_tile(bytes, 3), hashes);
  EXPECT_EQ(parse_tile(bytes, 2).error().code, ErrorCode::kDamaged);
  EXPECT_EQ(parse_tile(bytes, 4).error().code, ErrorCode::kDamaged);
  EXPECT_EQ(hashes_root(hashes), node_hash(node_hash(hashes[0], hashes[1]), hashes[2]));
}

TEST(Bundle, Form) {
  std::string bundle;
  ASSERT_TRUE(append_to_bundle(bundle, "ab"));
  ASSERT_TRUE(append_to_bundle(bundle, ""));
  ASSERT_TRUE(append_to_bundle(bundle, std::string(65'535, 'x')));
  EXPECT_EQ(bundle.substr(0, 8), std::string("\x00\x02"
                                             "ab\x00\x00\xff\xff",
                                             8));
  EXPECT_EQ(append_to_bundle(bundle, std::string(65'536, 'x')).error().code, ErrorCode::kTooLarge);
  auto entries = parse_bundle(bundle, 3);
  ASSERT_TRUE(entries);
  EXPECT_EQ((*entries)[0], "ab");
  EXPECT_EQ((*entries)[1], "");
  EXPECT_EQ((*entries)[2].size(), 65'535U);
  EXPECT_EQ(bundle_prefix(bundle, 2), 6U);
  EXPECT_EQ(bundle_prefix(bundle, 4), std::nullopt);
}

TEST(Bundle, EveryCutAndEveryExtraByteIsNoticed) {
  std::string bundle;
  for (const char* entry : {"one", "", "three"}) ASSERT_TRUE(append_to_bundle(bundle, entry));
  for (std::size_t length = 0; length < bundle.size(); ++length) {
    EXPECT_EQ(parse_bundle(bundle.substr(0, length), 3).error().code, ErrorCode::kDamaged);
  }
  EXPECT_TRUE(parse_bundle(bundle, 3));
  EXPECT_FALSE(parse_bundle(bundle + std::string(1, '\0'), 3));
  EXPECT_FALSE(parse_bundle(bundle, 2));
  EXPECT_FALSE(parse_bundle(bundle, 4));
}

TEST(Bundle, ReadsBack) {
  EXPECT_TRUE(rc::check([](const std::vector<std::string>& entries) {
    std::string bundle;
    for (const std::string& entry : entries) RC_ASSERT(append_to_bundle(bundle, entry).has_value());
    auto again = parse_bundle(bundle, static_cast<int>(entries.size()));
    RC_ASSERT(again.has_value());
    RC_ASSERT(std::equal(again->begin(), again->end(), entries.begin(), entries.end()));
  }));
}

}  // namespace
}  // namespace concord::record::CONCORD_FILE
