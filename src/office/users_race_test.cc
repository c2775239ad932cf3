// Whatever is asked in whatever order, and by two processes at once: roles must hold as if everybody had
// acted one after the other.
#include <algorithm>
#include <map>
#include <rapidcheck/gtest.h>
#include <thread>

#include "office/test_office.h"

namespace concord::office::CONCORD_FILE {
namespace {

using testing::ElementsAre;

TEST_F(OfficeTest, TwoProcessesThatEndEachOthersAdministratorLeaveOne) {
  add("anna", Role::kAdministrator);
  for (int round = 0; round < 10; ++round) {
    add("otto", Role::kAdministrator);
    std::array<std::string, 2> outcome;
    auto demote = [&](int which) {
      Process mine = process();
      outcome[static_cast<std::size_t>(which)] =
          code(mine.users().set_role(which == 0 ? "anna" : "otto", Role::kViewer));
    };
    {
      std::jthread other(demote, 1);
      demote(0);
    }
    std::ranges::sort(outcome);
    EXPECT_THAT(outcome, ElementsAre("fine", "usage"));
    const std::string left = roles();
    EXPECT_TRUE(left == "anna=viewer otto=administrator" || left == "anna=administrator otto=viewer") << left;
    users().set_role("anna", Role::kAdministrator).value();
    ASSERT_TRUE(users().end("otto"));
  }
}

TEST_F(OfficeTest, AUserAddedByTwoProcessesAtOnceHasThePasswordOfTheFirst) {
  add("anna", Role::kAdministrator);
  for (int round = 0; round < 10; ++round) {
    const std::string name = "user" + std::to_string(round);
    std::array<std::string, 2> outcome;
    const std::array<std::string, 2> passwords = {"the password of the one", "the password of the other"};
    auto work = [&](std::size_t which) {
      Process mine = process();
      outcome[which] = code(mine.users().add(name, Role::kViewer, quick_hash(passwords[which])));
    };
    {
      std::jthread other(work, 1);
      work(0);
    }
    const std::size_t winner = outcome[0] == "fine" ? 0 : 1;
    EXPECT_EQ(outcome[winner], "fine");
    EXPECT_EQ(outcome[1 - winner], "exists");
    ASSERT_TRUE(first_.views->catch_up());
    EXPECT_EQ(code(login().log_in(name, passwords[winner], "")), "fine");
    EXPECT_EQ(code(login().log_in(name, passwords[1 - winner], "")), "unauthorised");
  }
}

// Against a map: whatever is asked in whatever order, the view says what the map says, there is an
// administrator as long as there is anybody, and the log alone gives the same again.
RC_GTEST_FIXTURE_PROP(OfficeTest, RolesAreThoseOfAMap, ()) {
  const auto names = std::array{"anna", "bert", "carl"};
  const std::string hash = "$argon2id$none";  // nobody logs in here
  std::map<std::string, Role> model;
  auto administrators = [&] {
    return std::ranges::count(model, Role::kAdministrator, [](const auto& one) { return one.second; });
  };
  const auto steps = *rc::gen::inRange(1, 25);
  for (int step = 0; step < steps; ++step) {
    const std::string name = names[*rc::gen::inRange(0UL, names.size())];
    const Role role = *rc::gen::elementOf(std::vector<Role>(all_roles().begin(), all_roles().end()));
    const bool there = model.contains(name);
    const bool last = there && model[name] == Role::kAdministrator && administrators() == 1;
    switch (*rc::gen::inRange(0, 3)) {
      case 0: {
        const bool good = !there && (!model.empty() || role == Role::kAdministrator);
        RC_ASSERT(users().add(name, role, hash).has_value() == good);
        if (good) model[name] = role;
        break;
      }
      case 1: {
        const bool good = there && (!last || role == Role::kAdministrator);
        RC_ASSERT(users().set_role(name, role).has_value() == good);
        if (good) model[name] = role;
        break;
      }
      default: {
        const auto ended = users().end(name);
        RC_ASSERT(!(ended.has_value() && last));
        if (there) RC_ASSERT(ended.has_value() == !last);
        if (ended) model.erase(name);
      }
    }
    std::string expected;
    for (const auto& [who, what] : model)
      expected += (expected.empty() ? "" : " ") + who + "=" + std::string(role_name(what));
    RC_ASSERT(roles() == expected);
    RC_ASSERT(model.empty() || administrators() > 0);
  }
  const Digest before = first_.views->digest("appointments").value();
  RC_ASSERT(first_.views->rebuild().has_value());
  RC_ASSERT(first_.views->digest("appointments").value() == before);
}

}  // namespace
}  // namespace concord::office::CONCORD_FILE
