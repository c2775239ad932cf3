#include "base/near_miss.h"

#include <gtest/gtest.h>

namespace concord::CONCORD_FILE {
namespace {

const std::vector<std::string> kFuels = {"Anthracite",  "Coking Coal",         "Coal Tar",      "Lignite",
                                         "Natural Gas", "Natural Gas Liquids", "Gas/Diesel Oil"};

TEST(NearMiss, CaseAloneGoesBeforeLettersAndLettersBeforeWords) {
  EXPECT_EQ(near_misses("natural gas", kFuels), std::vector<std::string>{"Natural Gas"});
  EXPECT_EQ(near_misses("Lignit", kFuels), std::vector<std::string>{"Lignite"});
  EXPECT_EQ(near_misses("Coal", kFuels), (std::vector<std::string>{"Coking Coal", "Coal Tar"}));
  EXPECT_EQ(near_misses("diesel", kFuels), std::vector<std::string>{"Gas/Diesel Oil"});
  EXPECT_TRUE(near_misses("Snow", kFuels).empty());
  EXPECT_TRUE(near_misses("", kFuels).empty());
  EXPECT_EQ(near_misses("Coal", kFuels, 1).size(), 1U);
}

TEST(NearMiss, IsAskedInWords) {
  EXPECT_EQ(did_you_mean("lignite", kFuels), "; did you mean 'Lignite'?");
  EXPECT_EQ(did_you_mean("coal", kFuels), "; did you mean 'Coking Coal' or 'Coal Tar'?");
  EXPECT_EQ(did_you_mean("Snow", kFuels), "");
}

// kitten, sitten, sittin, sitting.
TEST(NearMiss, CountsLettersToInsertDropOrChange) {
  EXPECT_EQ(edit_distance("kitten", "sitting"), 3U);
  EXPECT_EQ(edit_distance("", "abc"), 3U);
}

}  // namespace
}  // namespace concord::CONCORD_FILE
