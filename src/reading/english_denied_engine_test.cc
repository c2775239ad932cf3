// What a report says that nobody did, or tells only to compare or to describe. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read(const std::string& text) {
  return read_text("Nairobi, 5 March 2024. " + text);
}

TEST(EnglishDenied, NobodyHasDoneWhatNoCountryDid) {
  const Reading reading = read("No other country has signed such a deal with Norway.");
  EXPECT_TRUE(reading.agreements.empty());
  for (const Event& event : reading.events) EXPECT_EQ(event.status, EventStatus::kNegated);
  EXPECT_EQ(
      told_events(read("No fewer than two countries, Kenya and Peru, signed a deal with Norway.")).size(), 1);
}

TEST(EnglishDenied, SimilarAgreementsAreThoseOfOthers) {
  const Reading reading = read("Similar agreements have been signed by Kenya with Norway and Peru.");
  EXPECT_TRUE(reading.events.empty());
  EXPECT_TRUE(reading.agreements.empty());
}

TEST(EnglishDenied, WhoIsOrganizingASessionHasNotMet) {
  EXPECT_TRUE(read("Kenya and Norway are organizing the next session of the conference.").events.empty());
}

TEST(EnglishDenied, ImpetusIsNoPromise) {
  EXPECT_TRUE(read("Norway will give cooperation a new impetus.").commitments.empty());
}

TEST(EnglishDenied, AnExecutiveProgramIsADocument) {
  EXPECT_EQ(read("Kenya and Norway signed an executive program on wind power.").agreements.size(), 1);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
