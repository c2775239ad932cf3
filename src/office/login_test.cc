#include "office/login.h"

#include "office/test_office.h"

namespace concord::office::CONCORD_FILE {
namespace {

class LoginTest : public OfficeTest {
 protected:
  void SetUp() override {
    add("anna", Role::kAdministrator);
    add("bert", Role::kReviewer);
  }
};

TEST_F(LoginTest, TakesTheRightPasswordAndTheRoleThatStands) {
  const User bert = login().log_in("bert", kPassword, "192.0.2.1").value();
  EXPECT_EQ(bert.name, "bert");
  EXPECT_EQ(bert.role, Role::kReviewer);
  users().set_role("bert", Role::kViewer).value();
  EXPECT_EQ(login().log_in("bert", kPassword, "192.0.2.1")->role, Role::kViewer);
}

TEST_F(LoginTest, DoesNotTellANameFromAPassword) {
  const Error wrong = login().log_in("bert", "correct horse batterz", "").error();
  const Error nobody = login().log_in("nobody", kPassword, "").error();
  EXPECT_EQ(wrong.code, ErrorCode::kUnauthorised);
  EXPECT_EQ(nobody.code, ErrorCode::kUnauthorised);
  EXPECT_EQ(wrong.message(), nobody.message());
  EXPECT_EQ(code(login().log_in("", "", "")), "unauthorised");
  EXPECT_EQ(code(login().log_in("Bert", kPassword, "")), "unauthorised");
  EXPECT_EQ(code(login().log_in(std::string(5000, 'x'), std::string(5000, 'y'), "")), "unauthorised");
}

TEST_F(LoginTest, ANameThatIsNotThereIsCheckedAgainstAHashOfTheSameCost) {
  const Login::Attempt attempt = login().begin("nobody", "").value();
  EXPECT_FALSE(attempt.user || attempt.password);
  EXPECT_FALSE(Login::check(attempt, kPassword).right);
  EXPECT_FALSE(outdated(nobodys_hash(attempt.cost), attempt.cost));
}

TEST_F(LoginTest, IsLockedOutAfterFiveFailuresAndNotByTheRightOnes) {
  for (int i = 0; i < 20; ++i) EXPECT_EQ(code(login().log_in("bert", kPassword, "192.0.2.1")), "fine") << i;
  for (int i = 0; i < 5; ++i) EXPECT_EQ(code(login().log_in("bert", "a wrong password", "")), "unauthorised");
  EXPECT_EQ(code(login().log_in("bert", kPassword, "")), "too-soon") << "the right one has to wait, too";
  EXPECT_EQ(code(login().log_in("anna", kPassword, "")), "fine");
  for (int i = 0; i < 5; ++i) EXPECT_EQ(code(login().log_in("nobody", kPassword, "")), "unauthorised");
  EXPECT_EQ(code(login().log_in("nobody", kPassword, "")), "too-soon") << "as if there were such a user";
  pass(std::chrono::seconds(1));
  EXPECT_EQ(code(login().log_in("bert", kPassword, "")), "fine");
  EXPECT_EQ(code(login().log_in("bert", "a wrong password", "")), "unauthorised");
  EXPECT_EQ(code(login().log_in("bert", kPassword, "")), "fine") << "counted from the beginning";
}

TEST_F(LoginTest, WhatChangesWhileThePasswordIsCheckedCounts) {
  const auto attempt = login().begin("bert", "").value();
  const auto outcome = Login::check(attempt, kPassword);
  ASSERT_TRUE(outcome.right);
  users().set_role("bert", Role::kViewer).value();
  EXPECT_EQ(code(login().finish(attempt, outcome)), "unauthorised");
  const auto again = login().begin("bert", "").value();
  ASSERT_TRUE(users().set_password("bert", quick_hash("another long secret")));
  EXPECT_EQ(code(login().finish(again, Login::check(again, kPassword))), "unauthorised");
  const auto last = login().begin("bert", "").value();
  ASSERT_TRUE(users().end("bert"));
  EXPECT_EQ(code(login().finish(last, Login::check(last, "another long secret"))), "unauthorised");
}

TEST_F(LoginTest, HashesAnewWhenTheCostHasChangedAndKeepsSessions) {
  const User bert = users().get("bert").value();
  const std::string session = sessions().open(bert)->secret;
  const std::string before = find_password(store(), bert).value()->hash;
  Login dearer(store(), clock_, {.lockout = {}, .cost = {.passes = 2, .bytes = 16384}});
  EXPECT_EQ(code(dearer.log_in("bert", "a wrong password", "")), "unauthorised");
  EXPECT_EQ(find_password(store(), bert).value()->hash, before);
  EXPECT_EQ(code(dearer.log_in("bert", kPassword, "")), "fine");
  const std::string after = find_password(store(), bert).value()->hash;
  EXPECT_THAT(after, testing::HasSubstr("m=16,t=2,"));
  EXPECT_EQ(code(dearer.log_in("bert", kPassword, "")), "fine");
  EXPECT_EQ(find_password(store(), bert).value()->hash, after);
  EXPECT_TRUE(sessions().find(session).value());
}

TEST_F(LoginTest, AUserWithoutAPasswordCannotLogIn) {
  ASSERT_TRUE(store().remove_register_item("password", "bert"));
  EXPECT_EQ(code(login().log_in("bert", kPassword, "")), "unauthorised");
  EXPECT_EQ(code(login().log_in("bert", "", "")), "unauthorised");
  ASSERT_TRUE(users().set_password("bert", quick_hash()));
  EXPECT_EQ(code(login().log_in("bert", kPassword, "")), "fine");
}

}  // namespace
}  // namespace concord::office::CONCORD_FILE
