// Russian sentences of our own with the mentions that a reader marks in them.
#include <gtest/gtest.h>

#include "reading/mention/mention_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

using namespace mention_test;

class RussianMentions : public testing::Test {
 protected:
  void SetUp() override {
    if (!fs::exists(kPacks / "ru" / "opencorpora" / "words.dawg"))
      FAIL() << "no dictionary: ./run build fetches it";
  }
};

TEST_F(RussianMentions, CasesAreUndone) {
  EXPECT_EQ(Read(russian(), "Он встретился с министром энергетики Норвегии Олегом Петросяном.").actors(),
            Lines{"Oleg Petrosyan | Minister of Energy |  | NO"});
  EXPECT_EQ(Read(russian(), "Посол Перу приняла министра экологии и природных ресурсов РК Сергея Шевчука.")
                .actors()
                .back(),
            "Sergei Shevchuk | Minister of Ecology and Natural Resources |  | KZ");
  EXPECT_EQ(
      Read(russian(), "Он принял Елену Мазуру-Закревскую, нового посла Норвегии в Казахстане.").actors(),
      Lines{"Yelena Mazura-Zakrevskaya | Ambassador to Kazakhstan |  | NO"});
}

TEST_F(RussianMentions, NamesInARowWithoutMarksAreSeveralPeople) {
  EXPECT_EQ(Read(russian(), "Олег Петросян Сергей Шевчук Елена Мазура приехали.").actors(),
            (Lines{"Oleg Petrosyan |  |  | ", "Sergei Shevchuk |  |  | ", "Yelena Mazura |  |  | "}));
  EXPECT_EQ(Read(russian(), "Анна Мария Мазура и Сергей Викторович Шевчук приехали.").actors(),
            (Lines{"Anna Mariya Mazura |  |  | ", "Sergei Viktorovich Shevchuk |  |  | "}));
  EXPECT_EQ(Read(russian(), "Министр Норвегии Олег Петросян бин Олег Мазура приехал.").actors(),
            Lines{"Oleg Petrosyan bin Oleg Mazura | Minister |  | NO"});
}

TEST_F(RussianMentions, TheConferenceOfAnOfficeMayHaveItsWholeName) {
  for (const char* conference :
       {"29-й сессии Конференции сторон Рамочной конвенции ООН об изменении климата (COP29)",
        "29-й Конференции сторон Рамочной конвенции об изменении климата"})
    EXPECT_EQ(Read(russian(), "Министр экологии Норвегии, президент " + std::string(conference) +
                                  " Олег Петросян приехал.")
                  .actors(),
              Lines{"Oleg Petrosyan | Minister of Ecology, President of COP29 |  | NO"})
        << conference;
}

TEST_F(RussianMentions, SurnameAndRoleAloneAreKnownAgain) {
  const Lines actors =
      Read(
          russian(),
          "Министр энергетики Норвегии Олег Петросян приехал. Петросяна встретили. Норвежский министр уехал.")
          .actors();
  ASSERT_EQ(actors.size(), 3U);
  EXPECT_EQ(actors[1], actors[0]);
  EXPECT_EQ(actors[2], actors[0]);
}

TEST_F(RussianMentions, SeveralPeopleOfOneOffice) {
  EXPECT_EQ(Read(russian(),
                 "Премьер-министры Румынии, Грузии и Венгрии Анна Берг, Отто Линд и Пётр Мосс "
                 "подписали соглашение.")
                .actors(),
            (Lines{"Anna Berg | Prime Minister |  | RO", "Otto Lind | Prime Minister |  | GE",
                   "Piotr Moss | Prime Minister |  | HU"}));
}

TEST_F(RussianMentions, OneAdjectiveNamesTwoCountries) {
  EXPECT_EQ(Read(russian(), "Норвежско-шведские консультации прошли в Осло.").group(),
            (Lines{"Norway", "Sweden"}));
  EXPECT_EQ(Read(russian(), "Состоялось заседание белорусско-российской рабочей группы.").group(),
            (Lines{"Belarus", "Russia"}));
  EXPECT_EQ(Read(russian(), "Приняты социально-экономические меры.").group(), Lines{});
}

TEST_F(RussianMentions, LatinNamesTakeTheirCountry) {
  EXPECT_EQ(Read(russian(), "Соглашение подписал WWF России.").actors(), Lines{"WWF Russia |  |  | RU"});
}

TEST_F(RussianMentions, SessionsOfTheConferenceAreNotedWhereTheyAreNamed) {
  const Read read(russian(), "Министр выступил на КС-29 в Баку. До нее, на COP 28, говорили о фонде.");
  const auto& named = read.mentions().conferences;
  const auto sentence = [](std::uint32_t first, std::uint32_t end) {
    Sentence made;
    made.first_token = first;
    made.end_token = end;
    return made;
  };
  ASSERT_EQ(named.size(), 2U);
  EXPECT_EQ(named[0].token, 3U);
  EXPECT_EQ(named[0].number, 29);
  EXPECT_EQ(named[1].token, 11U);
  EXPECT_EQ(named[1].number, 28);
  EXPECT_EQ(conferences_in(named, sentence(7, 16)).size(), 1U);
  EXPECT_TRUE(conferences_in(named, sentence(4, 11)).empty());
}

TEST_F(RussianMentions, DelegationsAndColleagues) {
  const Read read(russian(), "Делегация Норвегии встретилась с коллегами из Перу и Казахстана в Осло.");
  EXPECT_EQ(read.actors(), Lines{"Norway |  |  | NO"});
  EXPECT_EQ(read.group(), (Lines{"Peru", "Kazakhstan"}));
  EXPECT_EQ(read.places(), Lines{"Oslo, NO"});
}

TEST_F(RussianMentions, Dates) {
  const Read read(russian(),
                  " date 2024-05-08 Встречи прошли 6–7 мая, 14 марта 2022 года и в октябре 2023 года.");
  EXPECT_EQ(read.dates(), (Lines{"2024-05-06? to 2024-05-07", "2022-03-14", "2023-10"}));
  EXPECT_EQ(Read(russian(), "Это программа на 2025–2026 годы и планы до 2030 года.").dates(),
            (Lines{"2025 to 2026", "2030"}));
}

TEST(LatinName, WritesNamesAsAgenciesDo) {
  const auto latin = LatinName::make("Russian-Latin/BGN", russian().pack->list(RawList::kNameSpelling));
  ASSERT_TRUE(latin) << latin.error().message();
  EXPECT_EQ(latin->of("Алексей Хаджиев"), "Alexei Khadzhiyev");
  EXPECT_EQ(latin->of("Юрий Заславский"), "Yuri Zaslavsky");
  EXPECT_EQ(latin->of("Ж. Ильин"), "Zh. Ilin");
  EXPECT_EQ(latin->of("José Lind"), "José Lind");
  EXPECT_FALSE(LatinName::make("no such transform"));
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
