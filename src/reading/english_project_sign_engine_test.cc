// By which signs a topic of an English report is told as a project, and of what kind. People are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

// "power" for each project.
Lines kinds(const std::string& told) {
  Lines out;
  for (const Project& project : read_text("5 May 2025. " + told).projects) out.push_back(project.kind);
  return out;
}

// What each is called.
Lines names(const std::string& told) {
  Lines out;
  for (const Project& project : read_text("5 May 2025. " + told).projects) out.push_back(project.what);
  return out;
}

TEST(EnglishProjectSign, ANumberOfThingsIsOne) {
  EXPECT_EQ(kinds("Kenya got 200 solar lamps on Monday."), Lines{"power"});
  EXPECT_EQ(kinds("Families in Peru are to get ten thousand efficient cookstoves."), Lines{"other"});
  EXPECT_EQ(kinds("Solar lamps were shown on Monday."), Lines{});
}

TEST(EnglishProjectSign, AProgrammeAgainstAFieldIsOneWhereAnActTellsIt) {
  EXPECT_EQ(kinds("Hungary and Peru discussed a joint programme against sand storms."), Lines{"land"});
  EXPECT_EQ(kinds("Hungary and Peru discussed sand storms."), Lines{});
}

TEST(EnglishProjectSign, WhatIsTradedUnderArticleSixIsOne) {
  EXPECT_EQ(kinds("Hungary and Peru signed an agreement under Article 6.2 of the Paris Agreement."),
            Lines{"carbon-market"});
}

TEST(EnglishProjectSign, WhatIsRenewedTurnedOrHandedOutIsOne) {
  EXPECT_EQ(kinds("Two turbines of the old station will be renewed with a loan."), Lines{"power"});
  EXPECT_EQ(kinds("The grant pays for the laying of water pipes to four villages."), Lines{"water"});
  EXPECT_EQ(kinds("Efficient cookstoves are handed out in the north."), Lines{"other"});
  EXPECT_EQ(kinds("The bank will finance the closing of the dump."), Lines{"other"});
  EXPECT_EQ(kinds("Peru will build a plant that turns plastic into bricks."), Lines{"other"});
}

TEST(EnglishProjectSign, AnimalsParksAndBuildingsAreOfNoKindOfTheirOwn) {
  EXPECT_EQ(kinds("Hungary and Peru signed a memorandum on the management of national parks."),
            Lines{"other"});
  EXPECT_EQ(kinds("The Fund pays for energy-efficient buildings in Peru."), Lines{"other"});
}

TEST(EnglishProjectSign, APhraseThatIsAProjectByItselfIsToldRatherThanItsTopic) {
  const Reading reading = read_report(
      {"test.txt",
       "5 May 2025. Peru has a green hydrogen project in the south. It will produce green hydrogen "
       "in the large southern port of Peru."});
  ASSERT_EQ(reading.projects.size(), 1U);
  EXPECT_EQ(reading.projects[0].what, "green hydrogen project");
}

TEST(EnglishProjectSign, ANameMayStandBehindACommaAndInSingleQuotationMarks) {
  EXPECT_EQ(names("Kenya and UNDP agreed on a new project, “Dry Rivers of Kenya”."),
            Lines{"project, “Dry Rivers of Kenya”"});
  EXPECT_EQ(names("The programme ‘Green Homes for All’ costs 5 million euros."),
            Lines{"programme ‘Green Homes for All’"});
  EXPECT_EQ(names("The 'Green Homes for All' project begins in May."),
            Lines{"'Green Homes for All' project"});
  EXPECT_EQ(names("The islands’ project and the farmers’ project began in May."), Lines{});
}

TEST(EnglishProjectSign, WhatAPlainNameIsOnTellsItsKind) {
  EXPECT_EQ(kinds("It belongs to the Team Alpine initiative on water and health."), Lines{"water"});
  EXPECT_EQ(kinds("It belongs to the Team Alpine initiative on sport and health."), Lines{});
}

TEST(EnglishProjectSign, PlantsWithNamesOfTheirOwnAreEachOne) {
  EXPECT_EQ(
      names("The bank will pay for the first phase of the Aktash hydropower plant and look at the Belsu HPP "
            "project."),
      (Lines{"Aktash hydropower plant", "Belsu HPP project"}));
}

TEST(EnglishProjectSign, WhatAnActTellsComesBeforeWhatIsRecalled) {
  EXPECT_EQ(
      names("Hungary and Peru signed a memorandum on a solar power plant. Earlier the firm built several "
            "large and modern solar power plants."),
      Lines{"solar power plant"});
}

TEST(EnglishProjectSign, WhatIsSharedLinkedOrRunByRailHasItsKind) {
  const std::string parties = "Hungary and Peru discussed ";
  EXPECT_EQ(kinds(parties + "the transfer of water from the southern lake."), Lines{"water"});
  EXPECT_EQ(kinds(parties + "six high-speed trains."), Lines{"transport"});
  EXPECT_EQ(kinds(parties + "the linking of registries of credits."), Lines{"carbon-market"});
  EXPECT_EQ(kinds(parties + "a shared Ramsar site."), Lines{"wetland"});
  EXPECT_EQ(kinds(parties + "the clean-up of uranium tailings."), Lines{"other"});
  EXPECT_EQ(kinds(parties + "drought-resistant crops."), Lines{"land"});
  EXPECT_EQ(kinds(parties + "their nationally determined contributions."), Lines{});
}

TEST(EnglishProjectSign, NoClauseStandsWithinWhatItIsCalled) {
  const Lines told = names("A study by the agency says that forests are the answer.");
  for (const std::string& name : told) EXPECT_EQ(name.find("says"), std::string::npos);
  EXPECT_EQ(names("The plan by which emissions trading might one day begin is old."), Lines{});
}

TEST(EnglishProjectSign, TheNounOfANameTellsNoKind) {
  EXPECT_EQ(
      kinds("The bank approved 5 million dollars for the Disaster Vulnerability Reduction Project in Peru."),
      Lines{"adaptation"});
}

TEST(EnglishProjectSign, WhatIsReconstructedPhasedOutOrTradedHasItsKind) {
  EXPECT_EQ(kinds("It is planned to reconstruct the old canal in the south."), Lines{"water"});
  EXPECT_EQ(kinds("UNEP will help Peru to phase out ozone-depleting substances."), Lines{"other"});
  EXPECT_EQ(kinds("The possibility of trading carbon units was considered."), Lines{"carbon-market"});
  EXPECT_EQ(kinds("Rational use of transboundary rivers was a topic."), Lines{"water"});
}

TEST(EnglishProjectSign, WhatOnlyHappensToAThingIsNone) {
  EXPECT_EQ(kinds("Snow covers the forests and the glaciers of the north."), Lines{});
  EXPECT_EQ(kinds("Lower rainfall has hurt forests and pastures."), Lines{});
  EXPECT_EQ(kinds("Tourists turn to the coral reefs of the south."), Lines{});
  EXPECT_EQ(kinds("The water in the reservoir sank by three metres."), Lines{});
  EXPECT_EQ(kinds("Experts link the mudflow to the rain."), Lines{});
  EXPECT_EQ(kinds("They looked at ways to produce hydrogen in the desert."), Lines{"hydrogen"});
}

TEST(EnglishProjectSign, AFundAndAProgrammeWithANameAreProjects) {
  const auto named = [](const std::string& text) {
    const Reading reading = read_text(text);
    return reading.projects.empty() ? std::string() : reading.projects.front().what;
  };
  EXPECT_EQ(named("Norway gave 5 million dollars to the Kenya Rural Electrification Fund."),
            "Kenya Rural Electrification Fund");
  EXPECT_EQ(named("Kenya and Norway signed a memorandum under the RIVR6B Program."), "RIVR6B Program");
  EXPECT_EQ(named("Norway gave 5 million dollars to the Green Climate Fund."), "");
  EXPECT_EQ(named("Program of the day: Kenya and Norway met."), "");
}

TEST(EnglishProjectSign, WhatIsToChangeIsTold) {
  const auto kind = [](const std::string& about) {
    const Reading reading =
        read_text("Kenya's Minister Anna Berg and Otto Lind of UNDP discussed " + about + ".");
    return reading.projects.empty() ? std::string() : reading.projects.front().kind;
  };
  EXPECT_EQ(kind("how to raise the share of renewable energy sources"), "power");
  EXPECT_EQ(kind("the switch to renewable energy"), "power");
  EXPECT_EQ(kind("the monitoring of greenhouse gas emissions"), "inventory");
  EXPECT_EQ(kind("rainwater harvesting"), "water");
  EXPECT_EQ(kind("the mapping of agricultural zones"), "land");
  EXPECT_EQ(kind("renewable energy"), "");
}

TEST(EnglishProjectSign, TheCreationOfProtectedAreasIsAProject) {
  const Reading reading =
      read_text("The agreement will provide 16 million euros for the creation of protected areas.");
  ASSERT_EQ(reading.projects.size(), 1U);
  EXPECT_EQ(reading.projects.front().what, "creation of protected areas");
  EXPECT_TRUE(read_text("The minister praised the guards of protected areas.").projects.empty());
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
