// Titles, status and parties of documents that English describes, plans or proposes. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

// "status | title | parties" of each agreement.
Lines documents(const std::string& text) {
  return told_documents(read_text("Nairobi, 5 March 2024. " + text));
}

Lines told(const std::string& text) {
  return told_events(read_text("Nairobi, 5 March 2024. " + text));
}

TEST(EnglishTitle, NamesOfSeveralWordsStayWhole) {
  EXPECT_EQ(documents("A memorandum between Sri Lanka and Costa Rica on fish was signed."),
            Lines{"signed | memorandum between Sri Lanka and Costa Rica on fish | LK CR"});
}

TEST(EnglishTitle, AParticipleIsSaidOfTheDocument) {
  EXPECT_EQ(
      documents("The agreement on the wind corridor signed on Monday by Kenya and Norway will run long."),
      Lines{"signed | agreement on the wind corridor | KE NO"});
  EXPECT_EQ(told("Under a protocol signed in Oslo today, Kenya and Norway will link their grids."),
            Lines{"COOPERATE: Kenya, Norway"});
}

TEST(EnglishTitle, WhatIsClosePlannedOrAllowedIsNotSigned) {
  EXPECT_EQ(documents("Kenya and Norway are close to signing an agreement on grids."),
            Lines{"planned | agreement on grids | KE NO"});
  EXPECT_EQ(documents("Work on an agreement on dams between Kenya and Norway is nearing completion."),
            Lines{"planned | agreement on dams between Kenya and Norway | KE NO"});
  EXPECT_EQ(documents("Approval has been granted for the signing of a memorandum between Kenya and Norway."),
            Lines{"planned | memorandum between Kenya and Norway | KE NO"});
  EXPECT_EQ(
      documents("Minister Anna Berg raised the question of concluding an agreement on dams between Kenya "
                "and Norway."),
      Lines{"proposed | agreement on dams between Kenya and Norway | KE NO"});
}

TEST(EnglishTitle, WhatWasDeniedOrHopedForIsNotGiven) {
  EXPECT_TRUE(told("Kenya hopes for a loan of 10 million dollars from China.").empty());
  const Reading reading =
      read_report({"test.txt", "The World Bank denied reports that it would lend Kenya 10 million dollars."});
  for (const Event& event : reading.events) EXPECT_NE(event.status, EventStatus::kHeld);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
