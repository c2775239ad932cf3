// What of Russian reports is a project: names behind whose it is, drafts of documents, things of nature.
// Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

const std::string kMet =
    "15 мая 2024 года. Министр экологии Норвегии Анна Берг и посол Швеции Отто Линд обсудили ";

Lines projects(const std::string& text) {
  Lines out;
  for (const Project& one : read_text(text).projects) out.push_back(one.what);
  return out;
}

TEST(RussianProject, WhoseItIsMayStandBeforeItsName) {
  EXPECT_EQ(projects(kMet + "программу Всемирного банка «Чистые берега»."),
            Lines{"программу Всемирного банка «Чистые берега»"});
  EXPECT_EQ(projects(kMet + "проект «Чистые берега»."), Lines{"проект «Чистые берега»"});
}

TEST(RussianProject, WhatIsBuiltIsOneThoughNoListHasIt) {
  EXPECT_EQ(projects(kMet + "строительство новой плотины."), Lines{"строительство новой плотины"});
  EXPECT_TRUE(projects(kMet + "строительство в Осло.").empty());
}

TEST(RussianProject, TheDraftOfADocumentIsNone) {
  EXPECT_EQ(projects(kMet + "проект «Меморандума о передаче зеленой энергии»."),
            Lines{"передаче зеленой энергии"});
}

TEST(RussianProject, AThingOfNatureIsOneOnlyWhereSomethingIsDone) {
  EXPECT_TRUE(projects("15 мая 2024 года. Норвегия передаст Кении данные о ледниках.").empty());
  EXPECT_EQ(projects("15 мая 2024 года. Норвегия передаст Кении данные о сохранении ледников.").size(), 1U);
  EXPECT_EQ(projects(kMet + "мониторинг ледников.").size(), 1U);
  EXPECT_EQ(projects(kMet + "очистку озера.").size(), 1U);
}

TEST(RussianProject, BodiesOfResearchAndCommonData) {
  EXPECT_EQ(projects(kMet + "создание исследовательской станции.").size(), 1U);
  EXPECT_EQ(projects(kMet + "общую базу данных.").size(), 1U);
  EXPECT_EQ(projects(kMet + "проекты по охране окружающей среды.").size(), 1U);
}

// "kind: what" of each project.
Lines kinds(const std::string& text) {
  Lines out;
  for (const Project& one : read_text(text).projects) out.push_back(one.kind + ": " + one.what);
  return out;
}

TEST(RussianProject, ABodyThatIsYetToBeFoundedIsOne) {
  EXPECT_EQ(kinds(kMet + "предложение открыть в Осло Центр изучения водных проблем."),
            Lines{"water: Центр изучения водных проблем"});
  EXPECT_EQ(kinds(kMet + "создание Института водородной энергетики."),
            Lines{"hydrogen: Института водородной энергетики"});
  EXPECT_EQ(kinds(kMet + "предложение учредить в структуре ООН Международную лесную организацию.").size(),
            1U);
  EXPECT_TRUE(projects("15 мая 2024 года. Анна Берг посетила Центр изучения водных проблем.").empty());
  EXPECT_TRUE(projects("15 мая 2024 года. Анна Берг открыла заседание Комитета по экологии.").empty());
  EXPECT_TRUE(projects("15 мая 2024 года. Анна Берг предложила создать отдел в Комитете экологии.").empty());
}

TEST(RussianProject, MoneyForTheClimateAloneIsAField) {
  EXPECT_TRUE(projects(kMet + "вопросы климатического финансирования.").empty());
  EXPECT_TRUE(projects(kMet + "меморандум о низкоуглеродном развитии.").empty());
  EXPECT_EQ(kinds(kMet + "трастовый фонд."), Lines{"finance: трастовый фонд"});
}

TEST(RussianProject, WhatIsRepairedReplacedOrBroughtBackHasItsKind) {
  const std::string day = "15 мая 2024 года. ";
  EXPECT_EQ(kinds(day + "Кредит пойдёт на замену гидроагрегатов старой станции.").front().substr(0, 6),
            "power:");
  EXPECT_EQ(kinds(kMet + "использование вод горной реки.").front().substr(0, 6), "water:");
  EXPECT_EQ(kinds(kMet + "меморандум о хранении CO2.").front().substr(0, 5), "ccus:");
  EXPECT_EQ(kinds(day + "Банк оплатит закрытие свалки.").front().substr(0, 6), "other:");
  EXPECT_EQ(kinds(day + "Фирма купит сокращения выбросов.").front().substr(0, 14), "carbon-market:");
  EXPECT_EQ(kinds(kMet + "совместную охрану перелетных птиц.").front().substr(0, 6), "other:");
}

TEST(RussianProject, APlantNamedLikeABodyHasTheKindOfWhatIsBuilt) {
  EXPECT_EQ(kinds("15 мая 2024 года. Отмечена важность проекта по строительству ГЭС \"Северная\"."),
            Lines{"power: ГЭС \"Северная\""});
}

TEST(RussianProject, WhatIsBredPlantedVerifiedOrRunByRailHasItsKind) {
  EXPECT_EQ(kinds(kMet + "центр по разведению леопардов.").front().substr(0, 6), "other:");
  EXPECT_EQ(kinds(kMet + "посадку двух тысяч деревьев.").front().substr(0, 7), "forest:");
  EXPECT_EQ(kinds(kMet + "верификацию выбросов.").front().substr(0, 10), "inventory:");
  EXPECT_EQ(kinds(kMet + "открытие трамвайной линии.").front().substr(0, 10), "transport:");
  EXPECT_EQ(kinds(kMet + "снижение рисков бедствий.").front().substr(0, 11), "adaptation:");
  EXPECT_TRUE(projects(kMet + "то, что сможет сделать каждый.").empty());
}

TEST(RussianProject, FrozenGroundIsWatchedToAdapt) {
  EXPECT_EQ(kinds(kMet + "мониторинг вечной мерзлоты."), Lines{"adaptation: мониторинг вечной мерзлоты"});
}

TEST(RussianProject, NamesThatAreJoinedAreProjectsEach) {
  EXPECT_EQ(projects("Анна Берг остановилась на двух программах: «Чистый воздух» и «Вода для сёл».").size(),
            2U);
  EXPECT_EQ(projects("Анна Берг остановилась на программе «Чистый воздух» фонда «Вода для сёл».").size(), 1U);
}

TEST(RussianProject, AnInstitutionARateAndAMovementAreNone) {
  EXPECT_TRUE(projects(kMet + "то, что фонд — учреждение системы ООН.").empty());
  EXPECT_TRUE(projects(kMet + "курс кроны.").empty());
  EXPECT_TRUE(projects(kMet + "встречу с молодёжным движением.").empty());
}

TEST(RussianProject, PlacesAreKeptFromWindSandAndSea) {
  EXPECT_EQ(kinds(kMet + "защиту побережья от подъёма уровня моря.").front().substr(0, 11), "adaptation:");
  EXPECT_EQ(kinds(kMet + "борьбу с наступлением песков.").front().substr(0, 5), "land:");
  EXPECT_EQ(kinds(kMet + "автоматизацию водомерных постов.").front().substr(0, 6), "water:");
  EXPECT_EQ(kinds(kMet + "очистку воздуха от смога.").front().substr(0, 6), "other:");
  EXPECT_TRUE(projects(kMet + "то, что смогут сделать фермеры.").empty());
}

TEST(RussianProject, HowLargeItIsBelongsToIt) {
  const Reading reading =
      read_text("Стороны обсудили возведение солнечной станции мощностью 250 мегаватт в Осло.");
  ASSERT_EQ(reading.projects.size(), 1U);
  EXPECT_EQ(reading.projects.front().what, "возведение солнечной станции мощностью 250 мегаватт");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
