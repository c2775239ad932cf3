// What `concord read --json` tells of an event beside what a person can annotate: its status, three dates
// that are never mixed up, and its PLOVER code. Expected codes are from the PLOVER manual (reading.h).
#include "reading/reading_json.h"

#include <gtest/gtest.h>

#include "reading/engine.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Json read(const std::string& text) {
  static const auto engine = Engine::open(fs::path(CONCORD_SOURCE_DIR) / "packs");
  const Report report{"a.txt", text};
  return reading_json(report, engine->read(report));
}

TEST(Plover, CodesASignatureAsSupportAndAPromiseAsAgree) {
  using enum EventType;
  using enum EventStatus;
  EXPECT_EQ(plover_code(kConsult, kHeld, false), "CONSULT");
  EXPECT_EQ(plover_code(kConsult, kPlanned, false), "CONSULT");
  EXPECT_EQ(plover_code(kCooperate, kHeld, true), "SUPPORT");
  EXPECT_EQ(plover_code(kCooperate, kHeld, false), "COOPERATE");
  EXPECT_EQ(plover_code(kCooperate, kPlanned, true), "AGREE");
  EXPECT_EQ(plover_code(kAgree, kHeld, false), "AGREE");
  EXPECT_EQ(plover_code(kSupport, kHeld, false), "SUPPORT");
  EXPECT_EQ(plover_code(kAid, kHeld, false), "AID");
  EXPECT_EQ(plover_code(kAid, kPlanned, false), "AGREE");
}

TEST(ReadingJson, ASignatureIsToldAsPloverSupport) {
  const Json events = read(
      "VIENNA, 15 May 2024. Austria and Sweden signed a memorandum of understanding on 14 May "
      "2024.")["events"];
  ASSERT_EQ(events.size(), 1U);
  EXPECT_EQ(events[0]["type"], "COOPERATE");
  EXPECT_EQ(events[0]["plover"], "SUPPORT");
  EXPECT_EQ(events[0]["status"], "held");
}

TEST(ReadingJson, TheDayItHappenedIsNotTheDayItWasSaid) {
  const Json events = read(
      "VIENNA, 15 May 2024. Austrian Minister Anna Berg met Swedish Ambassador Otto Lind on 13 May 2024.")
      ["events"];
  ASSERT_EQ(events.size(), 1U);
  EXPECT_EQ(events[0]["date"], "2024-05-13");
  EXPECT_EQ(events[0]["date_inferred"], false);
  EXPECT_EQ(events[0]["date_said"], "2024-05-15");
  EXPECT_EQ(events[0]["date_due"], nullptr);
}

TEST(ReadingJson, WhatIsPlannedHasADayToComeAndNoneThatPassed) {
  const Json read_so = read(
      "VIENNA, 15 May 2024. Austrian Minister Anna Berg will meet Swedish Ambassador Otto Lind on 3 June "
      "2024.");
  EXPECT_TRUE(read_so["events"].empty());
  ASSERT_EQ(read_so["events_not_held"].size(), 1U);
  const Json& event = read_so["events_not_held"][0];
  EXPECT_EQ(event["status"], "planned");
  EXPECT_EQ(event["date"], nullptr);
  EXPECT_EQ(event["date_due"], "2024-06-03");
  EXPECT_EQ(event["date_said"], "2024-05-15");
  EXPECT_EQ(event["plover"], "CONSULT");
}

TEST(ReadingJson, WhatIsDeniedOrOnlyPossibleSaysSo) {
  const auto status = [](const std::string& verb) {
    const Json events = read("VIENNA, 15 May 2024. Austrian Minister Anna Berg " + verb +
                             " Swedish Ambassador Otto Lind.")["events_not_held"];
    return events.size() == 1 ? events[0]["status"] : Json(nullptr);
  };
  EXPECT_EQ(status("did not meet"), "negated");
  EXPECT_EQ(status("could meet"), "hypothetical");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
