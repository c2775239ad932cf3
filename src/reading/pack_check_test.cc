// The packs that Concord comes with are sound: every file loads without a problem and every example fires.
#include "reading/pack_check.h"

#include <gtest/gtest.h>

namespace concord::reading {
namespace {

class Packs : public testing::TestWithParam<const char*> {};

TEST_P(Packs, AreSound) {
  const auto problems = check_pack(fs::path(CONCORD_SOURCE_DIR) / "packs" / GetParam());
  ASSERT_TRUE(problems) << problems.error().message();
  for (const Problem& problem : *problems) ADD_FAILURE() << problem.text();
}

INSTANTIATE_TEST_SUITE_P(Each, Packs, testing::Values("en", "ru"),
                         [](const auto& tested) { return std::string(tested.param); });

}  // namespace
}  // namespace concord::reading
