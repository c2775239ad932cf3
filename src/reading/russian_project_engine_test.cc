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
  for (const Project& one : engine().read({"test.txt", text}).projects) out.push_back(one.what);
  return out;
}

TEST(RussianProject, WhoseItIsMayStandBeforeItsName) {
  EXPECT_EQ(projects(kMet + "программу Всемирного банка «Чистые берега»."),
            Lines{"программу Всемирного банка «Чистые берега»"});
  EXPECT_EQ(projects(kMet + "проект «Чистые берега»."), Lines{"проект «Чистые берега»"});
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

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
