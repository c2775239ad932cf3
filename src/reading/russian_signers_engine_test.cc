// Who signed, where Russian reports do not say it beside the verb: in the title of the document, in a list,
// in the clause before or behind. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

// "Norway, Sweden" for each signing.
Lines signings(const std::string& text) {
  return told_actors(read_text(text), EventType::kCooperate);
}

Lines parties(const std::string& text) {
  Lines out;
  for (const Agreement& one : read_text(text).agreements) out.push_back(joined_names(one.parties, ", "));
  return out;
}

TEST(RussianSigners, MayStandInTheTitleOfALoan) {
  EXPECT_EQ(signings("В Осло подписано соглашение о гранте Всемирного банка Норвегии."),
            Lines{"World Bank, Norway"});
  EXPECT_EQ(parties("Подписано соглашение о выделении Всемирным банком Норвегии 30 млн долларов."),
            Lines{"World Bank, NO"});
  EXPECT_EQ(signings("Банк ВТБ подписал соглашение о проектах Арктического совета.").size(), 1U);
}

TEST(RussianSigners, MayStandInAList) {
  EXPECT_EQ(signings("На форуме подписан ряд документов, среди которых меморандум о лесах между Норвегией и "
                     "Швецией."),
            Lines{"Norway, Sweden"});
}

TEST(RussianSigners, MayBeNamedInTheClauseBefore) {
  EXPECT_EQ(signings("Норвегия и Швеция перешли к делу: подписан меморандум о лесах."),
            Lines{"Norway, Sweden"});
  EXPECT_TRUE(signings("Подписан меморандум о лесах.").empty());
}

TEST(RussianSigners, MayBeNamedBehindTheSigning) {
  EXPECT_EQ(
      parties("Меморандум о лесах подписан в Осло. Подписанты — Министерство экологии Норвегии и Всемирный "
              "банк."),
      Lines{"Ministry of Ecology of Norway, World Bank"});
  EXPECT_EQ(signings("Сторонами меморандума о лесах стали Норвегия и Всемирный банк."),
            Lines{"Norway, World Bank"});
  EXPECT_TRUE(signings("Сторонами спора стали Норвегия и Всемирный банк.").empty());
}

TEST(RussianSigners, HaveTheirSignaturesBelowIt) {
  EXPECT_EQ(parties("Под соглашением о займе стоят подписи министра финансов Норвегии Анны Берг и посла "
                    "Швеции Отто Линда."),
            Lines{"NO, SE"});
  EXPECT_EQ(parties("Норвегия и Швеция обменялись подписанными экземплярами соглашения о лесах."),
            Lines{"NO, SE"});
  EXPECT_EQ(parties("Грамотами о ратификации к соглашению о лесах обменялись Норвегия и Швеция."),
            Lines{"NO, SE"});
}

TEST(RussianSigners, OfADayThatIsToldBesideAParticiple) {
  EXPECT_EQ(
      signings("15 мая 2024 года. Подписанный 14 мая меморандум между Норвегией и Швецией поможет лесам."),
      Lines{"Norway, Sweden"});
  EXPECT_TRUE(signings("15 мая 2024 года. Меморандум между Норвегией и Швецией, подписанный в 2019 году, "
                       "помогает лесам.")
                  .empty());
}

TEST(RussianSigners, OfAGerundAreAllOfTheList) {
  EXPECT_EQ(signings("Подписав меморандум о лесах, Норвегия и Швеция договорились о посадках."),
            Lines{"Norway, Sweden"});
}

TEST(RussianSigners, ApproveThePapersOfALoan) {
  EXPECT_EQ(signings("Правительство Норвегии утвердило соглашение с Всемирным банком о займе."),
            Lines{"Government of Norway, World Bank"});
  EXPECT_EQ(parties("Меморандумом о сотрудничестве закреплены намерения Норвегии и Всемирного банка."),
            Lines{"NO, World Bank"});
  EXPECT_EQ(parties("Соглашением о лесах завершились переговоры Норвегии и Швеции."), Lines{"NO, SE"});
}

TEST(RussianSigners, OfEachDocumentOfAList) {
  EXPECT_EQ(
      parties("Были подписаны договор между Всемирным банком и Норвегией о лесах, протокол между Швецией и "
              "Кенией о водах."),
      (Lines{"World Bank, NO", "SE, KE"}));
}

TEST(RussianSigners, AreCapitalsAndFirmsByTheirCountry) {
  EXPECT_EQ(signings("Осло и Стокгольм закрепили намерение беречь леса: подписан меморандум."),
            Lines{"Norway, Sweden"});
  EXPECT_EQ(signings("Норвегия и корейская Norsun подписали соглашение о лесах."), Lines{"Norway, Norsun"});
}

TEST(RussianSigners, OfAPlanAreTwo) {
  EXPECT_TRUE(parties("Директор школы утвердил план мероприятий недели экологии.").empty());
  EXPECT_EQ(parties("Норвегия и Швеция утвердили план мероприятий по защите лесов."), Lines{"NO, SE"});
  EXPECT_EQ(parties("Норвегия и Швеция доработали текст соглашения о лесах."), Lines{"NO, SE"});
}

TEST(RussianSigners, GiveConsentOrCertifyWithTheirNames) {
  EXPECT_EQ(signings("Парламент Норвегии дал согласие на ратификацию соглашения со Швецией.").size(), 1U);
  EXPECT_EQ(
      signings("Документ заверили подписями министр экологии Норвегии Анна Берг и посол Швеции Отто Линд."),
      (Lines{"Anna Berg, Otto Lind"}));
  EXPECT_TRUE(signings("Презентация проектов прошла в Осло на встрече Всемирного банка и Норвегии.").empty());
}

TEST(RussianSigners, AreThoseOfAllThatWasSigned) {
  EXPECT_EQ(
      parties("Стороны подписали договор о лесах и соглашение о водах. Документы скрепили подписями министр "
              "энергетики Норвегии Анна Берг и посол Швеции Отто Линд."),
      (Lines{"NO, SE", "NO, SE"}));
  EXPECT_EQ(
      signings("Подписание соглашений прошло в присутствии министра финансов Норвегии Анны Берг и посла "
               "Швеции Отто Линда."),
      (Lines{"Anna Berg, Otto Lind"}));
}

TEST(RussianSigners, AreBoundByTheDocument) {
  const Reading reading = read_text(
      "Норвегия и Всемирный банк подписали соглашение о лесах. Во вторник "
      "министр экологии Дании Ян Холм посетил "
      "Кению. Соглашение предусматривает финансирование питомников.");
  ASSERT_EQ(reading.commitments.size(), 1U);
  EXPECT_EQ(reading.commitments[0].who, "Norway, World Bank");
}

TEST(RussianSigners, AnotherDocumentIsSignedByAnotherOfThem) {
  EXPECT_EQ(signings("Министерство энергетики Норвегии заключило соглашение с китайскими компаниями о "
                     "солнечной станции. "
                     "Соглашение подписали министр энергетики Норвегии Анна Берг и директор компании «Север» "
                     "Отто Линд. В "
                     "рамках форума был заключен меморандум между Министерством энергетики Норвегии и "
                     "китайской компанией "
                     "Norsun Energy.")
                .size(),
            2U);
}

TEST(RussianSigners, WhoTookPartInTheCeremonySignedWhatWasToldBefore) {
  EXPECT_EQ(signings("Норвегия и Кения заключили соглашения о воде. Церемония подписания состоялась при "
                     "участии Хольгера "
                     "Вифеля, посла Норвегии, и Отто Линда, министра финансов Кении."),
            Lines{"Holger Vifel, Otto Lind"});
}

TEST(RussianSigners, ABodyWhoseNameHasNoCasesStandsBehindWhatItSigned) {
  EXPECT_EQ(told_events(read_text("Меморандум о защите лесов подписан ПРООН.")),
            Lines{"COOPERATE: United Nations Development Programme (UNDP)"});
  EXPECT_EQ(told_events(read_text("Меморандум о защите лесов подписан ЮНЕСКО.")), Lines{"COOPERATE: UNESCO"});
}

TEST(RussianSigners, ThoseAtTheConferenceOfTheUnitedNationsAreNotTheUnitedNations) {
  EXPECT_EQ(
      told_events(read_text("О создании фонда договорились участники Конференции ООН по климату (COP27).")),
      Lines{"AGREE: Participants of the conference"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
