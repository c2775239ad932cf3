// The place of a report as a whole, where what was done does not tell its own: not where an earlier
// gathering was of which the report only speaks. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

// The place of each event, "-" where none is known.
Lines places_told(const std::string& text) {
  Lines out;
  for (const Event& event : engine().read({"test.txt", text}).events)
    out.push_back(event.place.empty() ? "-" : event.place);
  return out;
}

const std::string kTalks = "Norway's Minister Anna Berg held talks with Peruvian Ambassador Otto Lind. ";

TEST(MainPlace, IsNotThatOfAnEarlierGathering) {
  EXPECT_EQ(places_told("5 May 2025\n" + kTalks + "They spoke of the consensus of the Bali summit."),
            Lines{"-"});
  EXPECT_EQ(places_told("5 May 2025\n" + kTalks + "They recalled the Bali, Indonesia summit last November."),
            Lines{"-"});
}

TEST(MainPlace, OfTheDatelineOutweighsOneThatASentenceNamesTwice) {
  EXPECT_EQ(places_told("OSLO, May 5, 2025. " + kTalks + "The work began at COP22 in Marrakech."),
            Lines{"Oslo"});
}

TEST(MainPlace, IsNoCapitalThatActs) {
  EXPECT_EQ(places_told("5 мая 2025\nОсло и Лима договорились о защите лесов."), Lines{"-"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
