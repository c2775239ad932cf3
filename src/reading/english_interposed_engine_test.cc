// What stands between a verb and its object or between the members of a list in English: a day, a phrase
// between marks, who acts for a body. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_text(text));
}

TEST(EnglishInterposed, ADayOfNoKnownDateIsPassed) {
  EXPECT_EQ(told("Norway signed on Sunday an agreement with Kenya."), Lines{"COOPERATE: Norway, Kenya"});
  EXPECT_EQ(told("Norway met on Sunday Minister Anna Berg of Kenya."), Lines{"CONSULT: Norway, Anna Berg"});
}

TEST(EnglishInterposed, APhraseBetweenMarksIsPassed) {
  EXPECT_EQ(told("Norway and Kenya have concluded, after three rounds of negotiations, an agreement."),
            Lines{"COOPERATE: Norway, Kenya"});
  EXPECT_EQ(
      told("Talks were held, among others, with Minister Anna Berg, Minister Otto Lind and Director Jan "
           "Holm."),
      Lines{"CONSULT: Anna Berg, Otto Lind, Jan Holm"});
}

TEST(EnglishInterposed, WhereItWasHeldNamesNobodyWhoSigned) {
  EXPECT_EQ(told("At an event held at the Office of the President, UNDP and WWF signed an agreement."),
            Lines{"COOPERATE: UNDP, WWF"});
}

TEST(EnglishInterposed, WhoRepresentsABodyStandsBesideIt) {
  const Lines both{"COOPERATE: Ministry of Water of Peru, UNDP, Anna Berg, Otto Lind"};
  EXPECT_EQ(
      told("The Ministry of Water of Peru, represented by Minister Anna Berg, and UNDP, represented by its "
           "Director Otto Lind, signed an agreement."),
      both);
  EXPECT_EQ(
      told("The agreement was signed between the Ministry of Water of Peru, through Minister Anna Berg, and "
           "UNDP, through its Director Otto Lind."),
      both);
  EXPECT_EQ(
      told_documents(read_text("Norway (represented by Minister Anna Berg) and Kenya signed an agreement.")),
      Lines{"signed | agreement | NO KE"});
  EXPECT_EQ(told("Norway, through UNDP, gave Kenya 5 million euros."), Lines{"AID: Norway, Kenya"});
}

TEST(EnglishInterposed, AQuotationMayBeginWithinAVerb) {
  const Reading reading = read_text("Norway will “give” Kenya 5 million euros.");
  EXPECT_EQ(told_events(reading), Lines{"AID: Norway, Kenya"});
  EXPECT_EQ(told_promises(reading), Lines{"Norway: Kenya 5 million euros"});
}

TEST(RussianInterposed, WhoRepresentsABodyStandsBesideIt) {
  EXPECT_EQ(
      told("Министерство экологии Казахстана в лице министра Анны Берг подписало меморандум с ПРООН."),
      Lines{"COOPERATE: Ministry of Ecology of Kazakhstan, United Nations Development Programme (UNDP), Anna "
            "Berg"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
