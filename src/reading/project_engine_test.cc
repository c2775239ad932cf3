// Projects as reports name them, in English and Russian. What is named is invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

// "Green Delta project | wetland" for each project.
Lines projects(const std::string& text) {
  Lines out;
  const std::string whole = "15 May 2024. " + text;
  for (const Project& project : read_text(whole).projects)
    out.push_back(whole.substr(project.quote.begin, project.quote.end - project.quote.begin) + " | " +
                  project.kind);
  return out;
}

TEST(ProjectEngine, ANameInCapitalsIsAProjectByItself) {
  EXPECT_EQ(projects("The World Bank launched the Lower Danube Climate Resilience and Adaptation Project in "
                     "Hungary."),
            Lines{"Lower Danube Climate Resilience and Adaptation Project | adaptation"});
}

TEST(ProjectEngine, TheNameOfABodyIsNone) {
  EXPECT_TRUE(
      projects("The United Nations Development Programme met the Adaptation Fund in Hungary.").empty());
}

// The nexus of the Bonn conference of 2011 and of UNECE is one topic.
TEST(ProjectEngine, WaterEnergyAndFoodAreOneTopic) {
  EXPECT_EQ(projects("Norway and Peru discussed water, energy and food security at a meeting in Lima."),
            Lines{"water, energy and food security | water"});
  EXPECT_EQ(projects("Норвегия и Перу обсудили на встрече водную, энергетическую и продовольственную "
                     "безопасность."),
            Lines{"водную, энергетическую и продовольственную безопасность | water"});
}

TEST(ProjectEngine, WhatWillBeDoneAndWhenIsNoPartOfIt) {
  EXPECT_EQ(projects("The solar park will open. Norway pays for it."), Lines{"solar park | power"});
  EXPECT_EQ(projects("Norway and Peru spoke of restoring forests last month."),
            Lines{"restoring forests | forest"});
}

TEST(ProjectEngine, AnotherNounIsNoPartOfIt) {
  EXPECT_EQ(projects("После запуска солнечной станции выбросы сократятся."),
            Lines{"запуска солнечной станции | power"});
  EXPECT_EQ(projects("Норвегия сократит расходы с помощью солнечных станций."),
            Lines{"солнечных станций | power"});
}

TEST(ProjectEngine, AMarkEndsItsWords) {
  EXPECT_EQ(projects("Стороны обсудили сотрудничество в таких областях, как водоснабжение и наука."),
            Lines{"водоснабжение | water"});
}

TEST(ProjectEngine, WhatATopicIsCalledAsATopicIsNoPartOfItsName) {
  EXPECT_EQ(projects("Стороны обсудили темы альтернативной энергетики."),
            Lines{"альтернативной энергетики | power"});
}

TEST(ProjectEngine, ANameStandsBehindOrBeforeTheNoun) {
  EXPECT_EQ(projects("The World Bank backs the \"Living Rivers Corridor\" project on wetland restoration."),
            Lines{"\"Living Rivers Corridor\" project | wetland"});
  EXPECT_EQ(projects("The World Bank backs the project \"Living Wetlands\" in Hungary."),
            Lines{"project \"Living Wetlands\" | wetland"});
}

TEST(ProjectEngine, SeveralOfAKindStayWhereTheyHaveNames) {
  EXPECT_EQ(
      projects("The Alfa solar power plant of 445 MW was opened in Hungary. The bank also pays for the "
               "Betagas solar power plant of 100 MW. The solar power plant is new."),
      (Lines{"Alfa solar power plant of 445 MW | power", "Betagas solar power plant of 100 MW | power"}));
}

TEST(ProjectEngine, WhatIsWorkedOnIsSurerThanWhatStandsNearIt) {
  EXPECT_EQ(projects("На торфяниках Норвегии идет новый проект. Швеция начала восстановление торфяников."),
            Lines{"восстановление торфяников | wetland"});
}

TEST(ProjectEngine, AProjectOfNoKindOfItsOwnIsPartOfWhatTellsItsKind) {
  EXPECT_EQ(projects("Стороны обсудили восстановление экосистем прибрежных водно-болотных угодий."),
            Lines{"восстановление экосистем прибрежных водно-болотных угодий | wetland"});
}

TEST(ProjectEngine, OfTwoTellingsThatAreAsSureTheFullerStays) {
  EXPECT_EQ(projects("The bank backs a solar park. It will pay for the large floating solar park."),
            Lines{"large floating solar park | power"});
}

TEST(ProjectEngine, TheWordsOfItsSubjectTellTheKind) {
  const auto kind = [](const std::string& subject) {
    const Lines told = projects("The World Bank and Hungary signed a memorandum on " + subject + ".");
    return told.empty() ? std::string() : told.front().substr(told.front().rfind(' ') + 1);
  };
  EXPECT_EQ(kind("wastewater treatment"), "water");
  EXPECT_EQ(kind("coral nurseries"), "wetland");
  EXPECT_EQ(kind("payments for ecosystem services"), "forest");
  EXPECT_EQ(kind("sustainable aviation fuel"), "transport");
  EXPECT_EQ(kind("hurricane insurance"), "finance");
  EXPECT_EQ(kind("methane measurement"), "inventory");
  EXPECT_EQ(kind("direct air capture"), "ccus");
  EXPECT_EQ(kind("sea defences"), "adaptation");
  EXPECT_EQ(kind("friendship"), "");
}

// Like "the sides discussed", a field of policy or a harm; what is done about it is a project.
TEST(ProjectEngine, AFieldOfPolicyOrAHarmAloneIsNone) {
  EXPECT_TRUE(projects("Norway and Peru discussed climate finance, drought and dust storms.").empty());
  EXPECT_TRUE(projects("Norway and Peru agreed on measures, biodiversity among them.").empty());
  EXPECT_EQ(projects("Norway and Peru discussed a plan for combating drought."),
            Lines{"combating drought | adaptation"});
  EXPECT_EQ(projects("Norway and Peru discussed drought insurance for farmers."),
            Lines{"drought insurance | adaptation"});
  EXPECT_TRUE(
      projects("Норвегия и Швеция обсудили вопросы адаптации к изменению климата, засуху и экологическую "
               "безопасность.")
          .empty());
  EXPECT_EQ(projects("Норвегия и Швеция запустили проект по адаптации к изменению климата."),
            Lines{"адаптации к изменению климата | adaptation"});
  EXPECT_EQ(projects("Норвегия построит защиту от паводков."), Lines{"защиту от паводков | adaptation"});
}

TEST(ProjectEngine, AProjectAndWhatItIsForAreOne) {
  EXPECT_EQ(projects("Norway and Peru signed a contract on the Project for Improving Rainwater Harvesting."),
            Lines{"Project for Improving Rainwater Harvesting | water"});
  EXPECT_EQ(
      projects("Norway and Peru agreed on a pilot project, on peatlands and on hydrogen trains.").size(), 3U);
}

TEST(ProjectEngine, WhatItIsWorthEndsItsName) {
  EXPECT_EQ(projects("Norway and Peru spoke of a project worth 2.5 million dollars, which farmers want."),
            Lines{"project worth 2.5 million dollars | other"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
