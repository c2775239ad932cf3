// How far the quote of an event or an agreement goes: to its other tellings, to the names of those who took
// part, and no further. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines quotes_of_events(const std::string& text) {
  const std::string report = "4 May 2024. " + text;
  Lines out;
  for (const Event& event : read_text(report).events)
    out.push_back(report.substr(event.quote.begin, event.quote.end - event.quote.begin));
  return out;
}

TEST(Evidence, OfActorsToldInTheSentenceBeforeShowsTheirNames) {
  EXPECT_EQ(
      quotes_of_events("Ministers Anna Berg and Otto Lind came together in Vienna. The sides spoke of the "
                       "harvest. They also discussed the water of the Danube."),
      Lines{"Ministers Anna Berg and Otto Lind came together in Vienna. The sides spoke of the harvest. They "
            "also discussed the water of the Danube"});
}

TEST(Evidence, OfADayIsTheEventBeforeWhereThatTellsIt) {
  const Reading told = read_text(
      "4 May 2024. Ministers Anna Berg and Otto Lind met in Vienna on 2 May. They signed a memorandum on "
      "water.");
  ASSERT_EQ(told.events.size(), 2U);
  EXPECT_EQ(told.events[0].origin.date.ground, Ground::kWords);
  EXPECT_EQ(told.events[1].origin.date.ground, Ground::kEventBefore);
  EXPECT_EQ(told.events[1].date->text(), "2024-05-02");
}

TEST(Evidence, GoesOverNoOtherEvent) {
  EXPECT_EQ(
      quotes_of_events("Ministers Anna Berg and Otto Lind met in Vienna. They signed a memorandum on water."),
      (Lines{"Ministers Anna Berg and Otto Lind met", "They signed a memorandum"}));
}

TEST(Evidence, EndsWhereItWouldBecomeTooLong) {
  const std::string far(
      " They spoke of harvests, of roads and of schools, of the weather and the sea, and of many other "
      "things that neighbours like to speak of when they have the time for it and nobody waits.");
  EXPECT_EQ(quotes_of_events("Ministers Anna Berg and Otto Lind came together in Vienna." + far + far + far +
                             " They also discussed the water of the Danube."),
            Lines{"Ministers Anna Berg and Otto Lind came together in Vienna"});
}

TEST(Evidence, OfAnAgreementShowsItsOtherTelling) {
  const std::string report =
      "4 May 2024. Hungary and Austria signed a memorandum on clean water. The memorandum on clean water was "
      "signed by Ministers Anna Berg and Otto Lind.";
  const Reading reading = read_text(report);
  ASSERT_EQ(reading.agreements.size(), 1U);
  const Span quote = reading.agreements.front().quote;
  EXPECT_EQ(report.substr(quote.begin, quote.end - quote.begin),
            "signed a memorandum on clean water. The memorandum on clean water was signed");
}

TEST(Evidence, OfTellingsFarApartIsTheOneThatNamesWhoSigned) {
  std::string between;
  for (int i = 0; i < 4; ++i)
    between +=
        " They spoke of harvests, of roads and of schools, of the weather and the sea, and of many other "
        "things "
        "that neighbours like to speak of.";
  const Lines quotes = quotes_of_events(
      "President Anna Berg met Prime Minister Otto Lind on Monday, and the two witnessed the signing of a "
      "memorandum on water." +
      between + " The memorandum was signed by Secretary Omar Haddad and Ambassador Inga Moe.");
  ASSERT_EQ(quotes.size(), 2U);
  EXPECT_EQ(quotes.back(), "memorandum was signed by Secretary Omar Haddad and Ambassador Inga Moe");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
