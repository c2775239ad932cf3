// By what a body or an official is called again, and whom somebody receives behind a word for the place.
// Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read(const std::string& text) {
  return read_text("4 May 2024. " + text);
}

TEST(EnglishCalledAgain, KnownLettersStandForNoMoreThanTheyDo) {
  const Lines told =
      told_events(read("Minister Anna Berg hosted Otto Lind, the Executive Director of the Board of the "
                       "Asian Development Bank "
                       "(ADB). Lind said the ADB is ready to build roads in Armenia."));
  ASSERT_EQ(told.size(), 2U);
  EXPECT_EQ(told.back(), "SUPPORT: Asian Development Bank, Armenia");
}

TEST(EnglishCalledAgain, LettersBehindTheBodyOfAGroupAreNoOtherBody) {
  EXPECT_EQ(told_events(read("Minister Anna Berg met a delegation from the German Development Bank (KfW).")),
            Lines{"CONSULT: Anna Berg, German Development Bank"});
  EXPECT_EQ(
      told_actors(read("Minister Anna Berg met Otto Lind of the Norwegian Climate Agency (NCA). The NCA will "
                       "give 5 million euros to Kenya."),
                  EventType::kAid),
      Lines{"Norwegian Climate Agency, Kenya"});
}

TEST(EnglishCalledAgain, TheEnergyMinisterIsWhoWasCalledSo) {
  const Lines told = told_events(read(
      "Kenyan Energy Minister Anna Berg met Minister for Economy and Energy of Peru Otto Lind. The Energy "
      "Minister also had a meeting with Masdar CEO Omar Haddad."));
  ASSERT_EQ(told.size(), 2U);
  EXPECT_EQ(told.back(), "CONSULT: Anna Berg, Omar Haddad");
}

TEST(EnglishCalledAgain, WhoIsReceivedMayStandBehindThePlaceOrTheDay) {
  for (const std::string where : {"at her office", "on Monday", "at a lunch"})
    EXPECT_EQ(told_events(read("Minister Anna Berg of Kenya received " + where + " a delegation of UNDP.")),
              Lines{"CONSULT: Anna Berg, UNDP"})
        << where;
  EXPECT_EQ(told_events(read("Minister Anna Berg of Kenya spoke at the forum of the World Bank.")),
            Lines{"CONSULT: Anna Berg"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
