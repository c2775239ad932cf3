#include "office/access.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace concord::office::CONCORD_FILE {
namespace {

// Written by hand from what each role is for. Columns: viewer, analyst, reviewer, compiler, administrator.
struct Line {
  Act act;
  std::array<bool, 5> may;
};
constexpr bool Y = true;
constexpr bool N = false;
constexpr std::array kTable = {
    Line{Act::kLook, {Y, Y, Y, Y, Y}},   Line{Act::kReadIn, {N, Y, Y, Y, Y}},
    Line{Act::kDecide, {N, N, Y, Y, Y}}, Line{Act::kCompile, {N, N, N, Y, Y}},
    Line{Act::kErase, {N, N, N, N, Y}},  Line{Act::kAdminister, {N, N, N, N, Y}},
};

TEST(Access, IsAsTheTableSays) {
  const std::array roles = {Role::kViewer, Role::kAnalyst, Role::kReviewer, Role::kCompiler,
                            Role::kAdministrator};
  for (const Line& line : kTable) {
    for (std::size_t i = 0; i < roles.size(); ++i) {
      EXPECT_EQ(may(roles[i], line.act), line.may[i]) << role_name(roles[i]);
      EXPECT_EQ(allow(roles[i], line.act).has_value(), line.may[i]) << role_name(roles[i]);
    }
  }
}

TEST(Access, ARefusalSaysWhatItTakes) {
  auto refused = allow(Role::kAnalyst, Act::kDecide);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::kForbidden);
  EXPECT_EQ(
      refused.error().message(),
      "the role analyst may not decide on what the record says; ask an administrator for the role reviewer");
}

TEST(Access, RolesAreNamedExactly) {
  for (const char* name : {"viewer", "analyst", "reviewer", "compiler", "administrator"}) {
    ASSERT_TRUE(parse_role(name)) << name;
    EXPECT_EQ(role_name(*parse_role(name)), name);
  }
  for (const char* name : {"", "none", "Viewer", "viewer ", "admin", "root"}) {
    EXPECT_FALSE(parse_role(name)) << name;
    EXPECT_EQ(role_from(name).error().code, ErrorCode::kUsage);
  }
  EXPECT_EQ(all_roles().size(), 5U);
}

}  // namespace
}  // namespace concord::office::CONCORD_FILE
