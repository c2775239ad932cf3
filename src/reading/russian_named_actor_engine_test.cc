// What Russian reports call bodies and people by: institutes after what they study and where they are, names
// of letters, names as the people of a country write them. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

std::string signed_with(const std::string& body) {
  const Lines told =
      told_events(read_text("Вчера соглашение о лесах подписали " + body + " и Всемирный банк."));
  return told.empty() ? "" : told.front();
}

Lines told(const std::string& text) {
  return told_events(read_text(text));
}

TEST(RussianNamedActors, BodiesAreNamedAfterWhatTheyStudyAndWhereTheyAre) {
  EXPECT_EQ(signed_with("Норвежский метеорологический институт"),
            "COOPERATE: Meteorological Institute of Norway, World Bank");
  EXPECT_EQ(signed_with("Ташкентский государственный технический университет"),
            "COOPERATE: Tashkent State Technical University, World Bank");
  EXPECT_EQ(signed_with("Национальный центр гидрометеорологии"),
            "COOPERATE: National Centre of Hydrometeorology, World Bank");
  EXPECT_EQ(signed_with("Немецкая метеорологическая служба"),
            "COOPERATE: Meteorological Service of Germany, World Bank");
}

TEST(RussianNamedActors, TheWordsOfANameGoTogetherAsInEnglish) {
  EXPECT_EQ(signed_with("Международный центр развития горных регионов"),
            "COOPERATE: International Centre of Development of Mountain Region, World Bank");
  EXPECT_EQ(signed_with("Министерство рыболовства и морских ресурсов"),
            "COOPERATE: Ministry of Fisheries and Marine Resources, World Bank");
}

TEST(RussianNamedActors, LettersHaveNoCases) {
  EXPECT_EQ(told("Подписано соглашение между МИД Норвегии и посольством Швеции."),
            Lines{"COOPERATE: Ministry of Foreign Affairs of Norway, Embassy of Sweden"});
}

TEST(RussianNamedActors, AreWrittenAsTheirPeopleWriteThem) {
  EXPECT_EQ(told("Министр экологии Норвегии Иван Лунд встретился с послом Германии Хансом Вебером, послом "
                 "Великобритании Джоном Брауном и послом Франции Пьером Дюбуа."),
            Lines{"CONSULT: Ivan Lund, Hans Weber, John Brown, Pierre Dubois"});
  EXPECT_EQ(told("Министр экологии Норвегии Иван Лунд встретился с послом Германии Юргеном Шнайдером."),
            Lines{"CONSULT: Ivan Lund, Jurgen Schneider"});
}

TEST(RussianNamedActors, AnActingOfficeMayBeWrittenApart) {
  EXPECT_EQ(told("Посол Швеции Отто Линд провел переговоры с и. о. министра экологии Норвегии Иваном "
                 "Лундом."),
            Lines{"CONSULT: Otto Lind, Ivan Lund"});
}

TEST(RussianNamedActors, OfficesInAbbreviatedBodies) {
  EXPECT_EQ(told("Председатель Нацкомитета по экологии и изменению климата Узбекистана Олег Берг принял "
                 "посла Швеции Отто Линда."),
            Lines{"CONSULT: Oleg Berg, Otto Lind"});
  EXPECT_EQ(told("Замглавы Минсреды Грузии Олег Берг встретился с послом Швеции Отто Линдом."),
            Lines{"CONSULT: Oleg Berg, Otto Lind"});
}

TEST(RussianNamedActors, CommunitiesOfACountryReceiveForIt) {
  EXPECT_EQ(told("Норвегия предоставит шведским общинам 5 млн долларов на защиту берегов."),
            Lines{"AID: Norway, Sweden"});
}

TEST(RussianNamedActors, BodiesAreCalledAfterTheTownTheyAreIn) {
  EXPECT_EQ(signed_with("Университет Осло"), "COOPERATE: University of Oslo, World Bank");
  EXPECT_EQ(signed_with("акимат Карагандинской области"),
            "COOPERATE: Akimat of Karaganda Region, World Bank");
  EXPECT_EQ(signed_with("мэрия Бишкека"), "COOPERATE: City Hall of Bishkek, World Bank");
  EXPECT_EQ(signed_with("мэрия города Осло"), "COOPERATE: City Hall of Oslo, World Bank");
  EXPECT_EQ(told("Ташкентский технический университет и Университет Осло подписали соглашение."),
            Lines{"COOPERATE: Tashkent Technical University, University of Oslo"});
  EXPECT_EQ(told_roles(read_report({"test.txt",
                                    "Ректор Университета Осло Анна Берг встретилась с послом Швеции "
                                    "Отто Линдом."})),
            (Lines{"Anna Berg | Rector | NO", "Otto Lind | Ambassador | SE"}));
}

TEST(RussianNamedActors, CompaniesAreOfTheCountryTheyComeFrom) {
  const Reading read =
      read_report({"test.txt", "Норвегия и корпорация Nordvind (NV) из Швеции подписали меморандум."});
  ASSERT_EQ(read.events.size(), 1U);
  ASSERT_EQ(read.events.front().actors.size(), 2U);
  EXPECT_EQ(read.events.front().actors[1].country, "SE");
}

TEST(RussianNamedActors, WordsMayStandBetweenACountryAndItsCompany) {
  const Reading read = read_text(
      "Подписан меморандум между Министерством энергетики Норвегии, французской государственной "
      "энергетической "
      "компанией «Северсвет» и компанией Électricité De Suède.");
  EXPECT_EQ(told_events(read),
            Lines{"COOPERATE: Ministry of Energy of Norway, Seversvet, Électricité De Suède"});
  ASSERT_EQ(read.events.size(), 1U);
  EXPECT_EQ(read.events[0].actors[1].country, "FR");
}

TEST(RussianNamedActors, ACountryIsToldWithWhatItIs) {
  const auto country = [](const std::string& name) {
    return told_roles(
               read_text("Министр экологии " + name + " Отто Линд встретился с министром Кении Анной Берг."))
        .front();
  };
  EXPECT_EQ(country("Республики Перу"), "Otto Lind | Minister of Ecology | PE");
  EXPECT_EQ(country("Республики Судан"), "Otto Lind | Minister of Ecology | SD");
  EXPECT_EQ(country("Королевства Камбоджа"), "Otto Lind | Minister of Ecology | KH");
  EXPECT_EQ(country("Восточной Республики Уругвай"), "Otto Lind | Minister of Ecology | UY");
  EXPECT_EQ(country("Финской Республики"), "Otto Lind | Minister of Ecology | FI");
  EXPECT_EQ(country("Соединенных Мексиканских Штатов"), "Otto Lind | Minister of Ecology | MX");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
