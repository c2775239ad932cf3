#include "reading/pack/coordinates.h"

#include <gtest/gtest.h>

#include "base/file.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Gazetteer read(std::string_view text, Problems& problems) {
  return Gazetteer::read(parse_ini(text, "coordinates.ini", problems), problems);
}

TEST(Coordinates, APlaceIsFoundInItsCountryUnderItsFoldedName) {
  Problems problems;
  const Gazetteer places = read("[place]\nBaku ; AZ = 40.41 49.87\nBogotá ; CO = 4.61 -74.08\n", problems);
  EXPECT_TRUE(problems.empty());
  EXPECT_EQ(places.find("baku", "AZ"), (Coordinates{40.41, 49.87}));
  EXPECT_EQ(places.find("Bogotá", "CO"), (Coordinates{4.61, -74.08}));
  EXPECT_FALSE(places.find("Baku", "GE"));
  EXPECT_FALSE(places.find("Ganja", "AZ"));
}

TEST(Coordinates, WhatIsWrongIsToldWithItsLineAndLeftOut) {
  Problems problems;
  const Gazetteer places = read(
      "[place]\n"
      "Baku ; AZ = 140.41 49.87\n"
      "Ganja ; AZ = 40.68\n"
      "Sheki ; XX = 41.19 47.17\n"
      "Quba ; AZ = 41.36 48.51 12\n"
      "Lankaran ; AZ = 38.75 48.85\n"
      "Lankaran ; AZ = 38.75 48.85\n"
      "[river]\n"
      "Kura ; AZ = 40 48\n",
      problems);
  EXPECT_EQ(places.size(), 1U);
  ASSERT_EQ(problems.size(), 6U);
  for (std::uint32_t i = 0; i < 4; ++i) EXPECT_EQ(problems[i].line, i + 2);
  EXPECT_EQ(problems[4].line, 7U);
  EXPECT_EQ(problems[5].line, 8U);
}

// The file that comes with Concord: nothing is wrong with it, and capitals lie where an atlas has them.
TEST(Coordinates, TheOnesThatComeWithConcordAreSound) {
  Problems problems;
  const auto text = read_file(fs::path(CONCORD_SOURCE_DIR) / "packs/common/coordinates.ini");
  ASSERT_TRUE(text);
  const Gazetteer places = read(*text, problems);
  for (const Problem& problem : problems) ADD_FAILURE() << problem.line << ": " << problem.what;
  const auto near = [&](const char* place, const char* country, double latitude, double longitude) {
    const auto found = places.find(place, country);
    ASSERT_TRUE(found) << place;
    EXPECT_NEAR(found->latitude, latitude, 0.3) << place;
    EXPECT_NEAR(found->longitude, longitude, 0.3) << place;
  };
  near("Baku", "AZ", 40.4, 49.9);
  near("Astana", "KZ", 51.2, 71.4);
  near("Brasilia", "BR", -15.8, -47.9);
  near("Canberra", "AU", -35.3, 149.1);
  near("Washington", "US", 38.9, -77.0);
  near("Moscow", "RU", 55.75, 37.6);
  near("Tashkent", "UZ", 41.3, 69.25);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
