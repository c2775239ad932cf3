// Who is meant where a name, a list or a pronoun leaves it open: surnames that are countries, pairs, all who
// met. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_text(text));
}

Lines roles(const std::string& text) {
  return told_roles(read_text(text));
}

TEST(EnglishWhoIsMeant, ASurnameMayBeTheNameOfACountry) {
  EXPECT_EQ(roles("Secretary-General Susan Ireland met Minister Otto Lind of Norway.").front(),
            "Susan Ireland | Secretary-General | ");
  EXPECT_EQ(told("Ambassador Martin Holland received Patricia Jordan, Director of UNDP.").size(), 1U);
  EXPECT_EQ(told("Minister Anna Berg held talks with Jordan on water."), Lines{"CONSULT: Anna Berg, Jordan"});
}

TEST(EnglishWhoIsMeant, AllWhoMetAreOfWhatWeAgreed) {
  EXPECT_EQ(told("Norway, Sweden and Peru have set up a joint venture on steel, Norwegian Minister Otto Lind "
                 "said. \"We agreed that the company will be led in turn,\" he added.")
                .back(),
            "AGREE: Otto Lind, Sweden, Peru");
}

TEST(EnglishWhoIsMeant, CountriesFollowWhoseBodiesCame) {
  EXPECT_EQ(
      told("The forum was attended by representatives of ministries and departments of Peru and Kenya."),
      Lines{"CONSULT: Peru, Kenya"});
  EXPECT_EQ(told("The forum was attended by officials of the Ministry of Water of Peru."),
            Lines{"CONSULT: Ministry of Water of Peru"});
}

TEST(EnglishWhoIsMeant, TheSecondOfAPairMayHaveANameOfTwoWords) {
  EXPECT_EQ(told("The Norway-Sri Lanka dialogue on water was held in Oslo."),
            Lines{"CONSULT: Norway, Sri Lanka"});
  EXPECT_EQ(told("The Norway – Kenya dialogue on water was held in Oslo."), Lines{"CONSULT: Norway, Kenya"});
}

TEST(EnglishWhoIsMeant, TheLettersOfACountryMayStandBehindIt) {
  EXPECT_EQ(
      told("Minister Anna Berg of Peru met the Minister of Energy of the Republic of Korea (ROK), Jin Lee."),
      Lines{"CONSULT: Anna Berg, Jin Lee"});
}

TEST(EnglishWhoIsMeant, BothAreWhoLedTheMeeting) {
  EXPECT_EQ(told("At a meeting chaired by Minister Anna Berg of Peru and Minister Otto Lind of Norway, both "
                 "agreed to widen the work on dams.")
                .back(),
            "AGREE: Anna Berg, Otto Lind");
}

TEST(EnglishWhoIsMeant, AnExcellencyIsWhomTheTextHasNamed) {
  const std::string came = "Minister Otto Lind of Qatar took part in the forum. ";
  EXPECT_EQ(told_events(read_text(came + "His Excellency also met Norway's Minister Anna Berg.")).back(),
            "CONSULT: Otto Lind, Anna Berg");
  EXPECT_EQ(told_events(read_text(came + "His Excellency Ivan Moe of Peru met Norway's Minister Anna Berg."))
                .back(),
            "CONSULT: Ivan Moe, Anna Berg");
}

TEST(EnglishWhoIsMeant, WhomABodyMeetsIsWhoWasToldOfBefore) {
  EXPECT_EQ(told("Minister Otto Lind called for more work. The World Bank met him."),
            Lines{"CONSULT: World Bank, Otto Lind"});
  EXPECT_EQ(told("Minister Otto Lind called for more work. He spoke when a delegation of the World Bank "
                 "paid a courtesy call on him."),
            Lines{"CONSULT: World Bank, Otto Lind"});
  EXPECT_EQ(told("Minister Otto Lind spoke when Ambassador Anna Berg called on him."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

TEST(EnglishWhoIsMeant, AnOfficeAloneIsOfWhoActedBefore) {
  const Lines alone{"CONSULT: Anna Berg, Jan Holm"};
  for (const char* met : {"held talks with", "received"})
    EXPECT_EQ(
        told_events(
            read_text("Minister Anna Berg of Peru " + std::string(met) +
                      " Minister Otto Lind of Kenya. The minister also met Ambassador Jan Holm of Norway."))
            .back(),
        alone.front())
        << met;
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
