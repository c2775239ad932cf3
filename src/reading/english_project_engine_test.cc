// What in an English report is a project and what only speaks of projects in general. People are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

std::size_t projects(const std::string& told) {
  return engine().read({"test.txt", "5 May 2025. " + told}).projects.size();
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

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
