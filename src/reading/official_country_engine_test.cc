// Of which country an official is whom a text names without one: that of a posting, of a delegation, of the
// report. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines countries_told(const std::string& text) {
  return told_roles(read_text(text));
}

TEST(OfficialCountry, ASurnameTellsNoCountryToThoseBehindIt) {
  EXPECT_EQ(
      countries_told("Lima, 3 May 2024 - US Envoy Anna Berg was in Peru on Monday. Berg and Foreign Minister "
                     "Otto Lind met in the office.")
          .back(),
      "Otto Lind | Foreign Minister | PE");
}

TEST(OfficialCountry, OfficialsWithoutACountryAreOfTheReports) {
  EXPECT_EQ(countries_told(
                "Oslo, 3 May 2024 - Deputy Minister Anna Berg and Director of Climate Change Otto Lind met "
                "Carlos Vega of Peru in Norway."),
            (Lines{"Anna Berg | Deputy Minister | NO", "Otto Lind | Director of Climate Change | NO",
                   "Carlos Vega |  | PE"}));
  EXPECT_EQ(
      countries_told("Oslo, 3 May 2024 - Anna Berg, Advisor to the Ministry of Water, met Otto Lind of Peru.")
          .front(),
      "Anna Berg | Advisor | NO");
}

TEST(OfficialCountry, TheAmbassadorWithWhomAMeetingIsToldTellsItToo) {
  EXPECT_EQ(
      told_roles(read_text("Состоялась встреча министра экологии Анны Берг с послом Норвегии в Перу Отто "
                           "Линдом.")),
      (Lines{"Anna Berg | Minister of Ecology | PE", "Otto Lind | Ambassador to Peru | NO"}));
}

TEST(OfficialCountry, WhoMeetsAnAmbassadorIsOfTheCountryOfThePosting) {
  EXPECT_EQ(countries_told(
                "Peruvian Ambassador to Norway Anna Berg met Otto Lind, head of the Ministry of Ecology.")
                .back(),
            "Otto Lind | head | NO");
}

TEST(OfficialCountry, WhoIsPostedForACountryIsNotOfIt) {
  const auto country_of_last = [](const std::string& text) {
    return read_text("15 May 2024. Minister Otto Lind of Kenya met " + text)
        .events.front()
        .actors.back()
        .country;
  };
  EXPECT_EQ(country_of_last("World Bank Country Director for Kenya Anna Berg."), "");
  EXPECT_EQ(country_of_last("Anna Berg, Minister of Climate Change for Vanuatu."), "VU");
}

TEST(OfficialCountry, WhoHeadsADelegationIsOfItsCountry) {
  EXPECT_EQ(countries_told(
                "OSLO, May 12, 2024. A delegation of Kenya held talks with Minister Otto Lind of Norway. The "
                "delegation was headed by Deputy Minister Anna Berg."),
            (Lines{"Anna Berg | Deputy Minister | KE", "Otto Lind | Minister | NO"}));
  EXPECT_EQ(countries_told(
                "Осло, 12 мая 2024 года. Делегация Кении провела переговоры с министром энергетики Норвегии "
                "Отто Линдом. Делегацию возглавила заместитель министра Анна Берг."),
            (Lines{"Anna Berg | Deputy Minister | KE", "Otto Lind | Minister of Energy | NO"}));
}

TEST(OfficialCountry, FromASeatOfManyStatesNobodyIsAtHome) {
  const std::string met = "May 12, 2024. Minister Anna Berg met Executive Vice-President Otto Lind in Kenya.";
  EXPECT_EQ(countries_told("VIENNA, " + met),
            (Lines{"Anna Berg | Minister | AT", "Otto Lind | Executive Vice-President | "}));
  EXPECT_EQ(countries_told("BRUSSELS, " + met).front(), "Anna Berg | Minister | KE");
}

TEST(OfficialCountry, WhoLeadsAGroupOfAnotherCountryIsOfThatOne) {
  const std::string met =
      "Осло, 12 мая 2024 года. Министр энергетики Норвегии Анна Берг встретилась с делегацией Кении";
  const Lines expected{"Anna Berg | Minister of Energy | NO", "Otto Lind | Minister of Economy | KE"};
  EXPECT_EQ(countries_told(met + " во главе с министром экономики Отто Линдом."), expected);
  EXPECT_EQ(countries_told(met + ", которую возглавлял министр экономики Отто Линд."), expected);
  EXPECT_EQ(countries_told(
                "OSLO, May 12, 2024. Norway's Minister of Energy Anna Berg met a delegation of Kenya led by "
                "Minister of Economy Otto Lind."),
            expected);
}

TEST(OfficialCountry, ACountryBeforeADashSaysWhoseAnOfficialIs) {
  for (const std::string dash : {"–", "-"})
    EXPECT_EQ(countries_told(
                  "Осло, 12 мая 2024 года. Норвежскую делегацию возглавила заместитель министра Анна Берг, "
                  "кенийскую " +
                  dash + " заместитель министра Отто Линд."),
              (Lines{"Anna Berg | Deputy Minister | NO", "Otto Lind | Deputy Minister | KE"}));
}

TEST(OfficialCountry, WhoseCounterpartIsOfACountryIsNotOfItHimself) {
  EXPECT_EQ(
      countries_told("OSLO, May 12, 2024. Kenya and Norway are far apart. Environment Minister Otto Lind and "
                     "his Norwegian counterpart Anna Berg met in Oslo."),
      (Lines{"Otto Lind | Environment Minister | KE", "Anna Berg | Environment Minister | NO"}));
}

TEST(OfficialCountry, WhoReceivesInATownIsOfItsCountry) {
  EXPECT_EQ(
      countries_told(
          "Minister Anna Berg of Norway went abroad. In Nairobi she was received by Prime Minister Otto "
          "Lind."),
      (Lines{"Otto Lind | Prime Minister | KE", "Anna Berg | Minister | NO"}));
}

TEST(OfficialCountry, TheHostOfAnAmbassadorIsWhereHeIsPosted) {
  EXPECT_EQ(
      countries_told(
          "Environment Minister Otto Lind and his guests praised India. India and Kenya will gain, he said "
          "after talks with Indian High Commissioner to Kenya Anna Berg. The minister met her twice.")
          .back(),
      "Anna Berg | High Commissioner to Kenya | IN");
  const Reading told = read_text(
      "India is near. India is large. Environment Minister Otto Lind praised the work. Later he met Indian "
      "High "
      "Commissioner to Kenya Anna Berg.");
  ASSERT_FALSE(told.events.empty());
  EXPECT_EQ(told.events.back().actors.front().country, "KE");
}

TEST(OfficialCountry, NobodyIsOfTheCountryThatSentAnAmbassador) {
  const std::string met =
      "Environment Minister Anna Berg praised the help of Sweden. Sweden is a friend, she said. Minister "
      "Berg "
      "met Swedish Ambassador Otto Lind.";
  EXPECT_EQ(read_text(met).events.back().actors.front().country, "");
  EXPECT_EQ(read_text("Kenya plants trees. " + met).events.back().actors.front().country, "KE");
  EXPECT_EQ(
      countries_told("Министр экологии Анна Берг открыла выставку. Анна Берг провела переговоры с послом "
                     "Швеции Отто Линдом."),
      (Lines{"Anna Berg | Minister of Ecology | ", "Otto Lind | Ambassador | SE"}));
}

TEST(OfficialCountry, WhoLeadsADelegationIsOfTheStateBeforeIt) {
  EXPECT_EQ(
      countries_told(
          "A meeting of Kenya and Peru took place on 2 May in Nairobi. The Kenyan delegation was led by "
          "Minister Otto Lind. The Peru delegation was led by Minister Anna Berg.")
          .back(),
      "Anna Berg | Minister | PE");
}

TEST(OfficialCountry, IsThatInWhichHisMinistryIs) {
  EXPECT_EQ(told_roles(read_text(
                "Baku, 3 May 2024. Keith Tan of Singapore held discussions with Karma Tshering, Secretary "
                "of the Ministry of Energy in Bhutan.")),
            (Lines{"Keith Tan |  | SG", "Karma Tshering | Secretary of the Ministry of Energy | BT"}));
}

TEST(OfficialCountry, IsThatOfTheSameOfficeElsewhere) {
  const Reading reading = read_text(
      "Министерство охраны окружающей среды и Российская Академия наук подписали меморандум\n\nМинистерство "
      "охраны "
      "окружающей среды Казахстана и Российская Академия наук 9 апреля 2004 года подписали меморандум. "
      "Министр охраны "
      "окружающей среды Анна Берг встретилась с послом Норвегии Отто Линдом.");
  EXPECT_EQ(told_actors(reading, EventType::kCooperate),
            Lines{"Ministry of Environment of Kazakhstan, Russian Academy of Sciences"});
  ASSERT_EQ(reading.agreements.size(), 1U);
  EXPECT_EQ(reading.agreements.front().parties,
            (Lines{"Ministry of Environment of Kazakhstan", "Russian Academy of Sciences"}));
  const auto met = std::ranges::find(reading.events, EventType::kConsult, &Event::type);
  ASSERT_NE(met, reading.events.end());
  EXPECT_EQ(met->actors.front().country, "KZ");
}

// Who tells it takes no side.
TEST(OfficialCountry, IsNotAnotherThanThatOfTheSource) {
  EXPECT_EQ(
      told_roles(
          read_text("Президент принял советника Анну Берг, передает портал со ссылкой на пресс-службу "
                    "Министерства энергетики Казахстана. Президент поручил доработать план Казахстана."))
          .front(),
      "Kazakhstan |  | KZ");
}

TEST(OfficialCountry, IsNoneOfACommissionerOfTheUnion) {
  EXPECT_EQ(told_roles(read_text(
                "It was told at a meeting between Kenyan Energy Minister Otto Lind and European Commissioner "
                "for Energy Anna Berg.")),
            (Lines{"Otto Lind | Energy Minister | KE", "Anna Berg | European Commissioner for Energy | "}));
}

// The host of the conference, where the text tells of relations with it.
TEST(OfficialCountry, MayBeThatOfTheConference) {
  EXPECT_EQ(
      told_roles(read_text(
          "President Anna Berg met Otto Lind, President of Kenya, at COP28 in Dubai. The meeting addressed "
          "relations between the UAE and Kenya.")),
      (Lines{"Anna Berg | President | AE", "Otto Lind | President | KE"}));
}

TEST(OfficialCountry, IsThatOfTheDelegationHeLeads) {
  EXPECT_EQ(
      told_roles(
          read_text("Norway's delegation was led by Anna Berg. On 3 May Anna Berg met Otto Lind of Kenya."))
          .front(),
      "Anna Berg |  | NO");
}

TEST(OfficialCountry, WhoHoldsAMeetingIsOfOneSideOfIt) {
  EXPECT_EQ(
      told_roles(
          read_text(
              "The Ministry of Ecology of Uzbekistan hosted a meeting between Deputy Minister Anna Berg "
              "and the UN Coordinator in Uzbekistan, Otto Lind."))
          .at(1),
      "Anna Berg | Deputy Minister | UZ");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
