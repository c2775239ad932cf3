// Agreements that were signed before and that a report only rests on: told with their parties they are kept
// as signed, without a day; they tell no event. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

// "status | title | parties | day" of each agreement.
Lines agreements_kept(const std::string& text) {
  Lines out;
  const Reading reading = read_text(text);
  for (const Agreement& one : reading.agreements) {
    std::string line = std::string(name_of(one.status)) + " | " + one.title + " |";
    for (const std::string& party : one.parties) line += " " + party;
    out.push_back(line + (one.date ? " | " + one.date->text() : " |"));
  }
  if (!reading.events.empty()) out.push_back("an event");
  return out;
}

TEST(AgreementInForce, IsKeptWhereWhatRestsOnItIsTold) {
  EXPECT_EQ(agreements_kept("OSLO, 8 July 2024. The wind park rests on the Green Power Agreement between "
                            "Norway and Sweden."),
            Lines{"signed | Green Power Agreement between Norway and Sweden | NO SE |"});
  EXPECT_EQ(agreements_kept("OSLO, 8 July 2024. The group oversees the implementation of the agreement on "
                            "water between Norway and Sweden."),
            Lines{"signed | agreement on water between Norway and Sweden | NO SE |"});
}

TEST(AgreementInForce, IsKeptInRussian) {
  EXPECT_EQ(
      agreements_kept("ОСЛО, 8 июля 2024. Группа следит за выполнением соглашения о водах между Швецией "
                      "и Норвегией."),
      Lines{"signed | соглашения о водах между Швецией и Норвегией | SE NO |"});
  EXPECT_EQ(agreements_kept("ОСЛО, 8 июля 2024. Так исполняется меморандум о лесах между Швецией и Данией."),
            Lines{"signed | меморандум о лесах между Швецией и Данией | SE DK |"});
}

TEST(AgreementInForce, NeedsItsParties) {
  EXPECT_TRUE(agreements_kept("OSLO, 8 July 2024. The group oversees the implementation of the agreement on "
                              "water.")
                  .empty());
  EXPECT_TRUE(agreements_kept("ОСЛО, 8 июля 2024. Группа следит за выполнением соглашения о водах.").empty());
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
