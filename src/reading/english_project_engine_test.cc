// What in an English report is a project and what only speaks of projects in general. People are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

std::size_t projects(const std::string& told) {
  return read_text("5 May 2025. " + told).projects.size();
}

// "Green Delta project | wetland" for each project.
Lines told_projects(const std::string& told) {
  Lines out;
  for (const Project& project : read_text("5 May 2025. " + told).projects)
    out.push_back(project.what + " | " + project.kind);
  return out;
}

TEST(EnglishProject, ProjectsInGeneralAreNone) {
  EXPECT_EQ(projects("Minister Anna Berg of Hungary and Minister Otto Lind of Austria discussed climate "
                     "initiatives."),
            0U);
  EXPECT_EQ(projects("Hungary and Austria agreed to carry out environmental projects."), 0U);
  EXPECT_EQ(projects("The World Bank supports sustainable development projects in Hungary."), 0U);
  EXPECT_EQ(projects("The World Bank supports the planting of mangroves in Kenya."), 1U);
}

TEST(EnglishProject, AProgrammeIsOneThoughItsNameSoundsLikeABody) {
  EXPECT_EQ(projects("The support comes from the fourth phase of the Island Disaster Resilience Program."),
            1U);
  EXPECT_EQ(projects("The support comes from the World Food Programme."), 0U);
}

TEST(EnglishProject, ANameMayEndWithItsLettersAndACommonNoun) {
  EXPECT_EQ(
      told_projects("Minister Anna Berg launched the Action for Stronger Harbours (ASH) programme in Kenya."),
      Lines{"Action for Stronger Harbours (ASH) programme | other"});
  EXPECT_EQ(told_projects("The Rural Schools Resilience project has a budget of 5 million dollars."),
            Lines{"Rural Schools Resilience project | adaptation"});
  EXPECT_EQ(told_projects("Minister Anna Berg launched the AQUA4Farms project on drip irrigation in Kenya."),
            Lines{"AQUA4Farms project | water"});
  EXPECT_EQ(projects("The World Bank project goes on."), 0U);
}

TEST(EnglishProject, WhatANameIsCalledBehindItMakesItOne) {
  EXPECT_EQ(told_projects("Living Harbours, a project of three years, is to make Peru more resilient."),
            Lines{"Living Harbours | adaptation"});
  EXPECT_EQ(projects("Anna Berg, the head of the project, spoke."), 0U);
  EXPECT_EQ(projects("On Monday in Northern Kenya, the project began."), 0U);
}

TEST(EnglishProject, AFieldThatAnActIsAboutInGeneralIsNone) {
  EXPECT_EQ(projects("Hungary and Kenya signed an agreement on a strategic partnership in green energy."),
            0U);
  EXPECT_EQ(projects("Hungary and Kenya signed an agreement on a wind farm in green energy."), 1U);
}

TEST(EnglishProject, WhatIsDoneAboutAFieldIsOne) {
  EXPECT_EQ(told_projects("The plan foresees the conservation of wildlife."),
            Lines{"conservation of wildlife | other"});
  EXPECT_EQ(projects("They spoke about wildlife."), 0U);
}

TEST(EnglishProject, WhatIsMadeIsOneThoughNoListHasIt) {
  EXPECT_EQ(told_projects("They recommend to set up a regional laboratory for river water."),
            Lines{"regional laboratory | water"});
  EXPECT_EQ(told_projects("A marine litter monitoring centre will be established in Peru."),
            Lines{"marine litter monitoring centre | other"});
  EXPECT_EQ(projects("They recommend to set up a new platform."), 0U);
  EXPECT_EQ(projects("The agreement that created the fund is old."), 0U);
}

TEST(EnglishProject, ThoseOfAListThatStandAtPlacesOfTheirOwnAreEachOne) {
  EXPECT_EQ(told_projects("The bank pays for wind farms in Kenya, solar parks in Ghana and biogas plants."),
            (Lines{"wind farms in Kenya | power", "solar parks in Ghana | power"}));
}

TEST(EnglishProject, WhatDoesNotTellItsKindHasThatOfTheWordsBehindIt) {
  EXPECT_EQ(told_projects("Kenya and Peru will work on a pilot project that closes coal mines."),
            Lines{"pilot project | power"});
  EXPECT_EQ(told_projects("Kenya and Peru will work on a pilot project that is useful."),
            Lines{"pilot project | other"});
}

TEST(EnglishProject, AQuoteStandsForTheSentenceThatIsMeant) {
  const std::string text =
      "5 May 2025. Officials spoke of green hydrogen. Hungary pays for a green hydrogen pilot, and Kenya for "
      "green "
      "hydrogen in its harbours.";
  const Reading reading = read_text(text);
  ASSERT_FALSE(reading.projects.empty());
  for (const Project& project : reading.projects) {
    const Span at = project.quote;
    EXPECT_EQ(text.find(text.substr(at.begin, at.end - at.begin)), at.begin);
  }
}

TEST(EnglishProject, WhatIsJoinedTradedOrHandedOverHasItsKind) {
  EXPECT_EQ(told_projects("Hungary and Austria talked about joining the power systems of the region."),
            Lines{"power systems | grid"});
  EXPECT_EQ(told_projects("Hungary and Kenya signed an agreement on trading in emission allowances."),
            Lines{"trading in emission allowances | carbon-market"});
}

TEST(EnglishProject, AFacilityOrPartnershipWithANameIsOneThoughItCouldAct) {
  EXPECT_EQ(told_projects("Hungary pledged ten million euros for the Living Forest Facility (LFF)."),
            Lines{"Living Forest Facility | forest"});
  EXPECT_EQ(told_projects("Hungary and Kenya signed the Clean Rivers Partnership."),
            Lines{"Clean Rivers Partnership | water"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
