#include "office/sessions.h"

#include "office/test_office.h"

namespace concord::office::CONCORD_FILE {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

class SessionsTest : public OfficeTest {
 protected:
  void SetUp() override {
    add("anna", Role::kAdministrator);
    bert_ = add("bert", Role::kReviewer);
    secret_ = sessions().open(bert_)->secret;
  }
  std::optional<Session> found() { return sessions().find(secret_).value(); }

  User bert_;
  std::string secret_;
};

TEST_F(SessionsTest, IsFoundByItsSecretAndByNothingElse) {
  ASSERT_TRUE(found());
  EXPECT_EQ(found()->user.name, "bert");
  EXPECT_EQ(found()->user.role, Role::kReviewer);
  EXPECT_EQ(secret_.size(), 43U);
  for (std::string_view other :
       {std::string_view(), std::string_view(secret_).substr(1), std::string_view("x")})
    EXPECT_FALSE(sessions().find(other).value());
  EXPECT_FALSE(sessions().find(found()->id).value()) << "what the store keeps opens nothing";
  EXPECT_FALSE(folder_.holds(secret_));
}

TEST_F(SessionsTest, IsKnownToOtherServers) {
  Process other = process();
  EXPECT_TRUE(Sessions(other.record->store(), clock_, random_).find(secret_).value());
  ASSERT_TRUE(Sessions(other.record->store(), clock_, random_).close(secret_));
  EXPECT_FALSE(found());
}

TEST_F(SessionsTest, EndsAfterTwelveHoursWithoutUse) {
  pass(hours(12) - seconds(1));
  ASSERT_TRUE(found());
  ASSERT_TRUE(sessions().touch(*found()));
  pass(hours(12) - seconds(1));
  ASSERT_TRUE(found());
  pass(seconds(1));
  EXPECT_FALSE(found());
}

TEST_F(SessionsTest, EndsAfterAWeekHoweverMuchItIsUsed) {
  for (int hour = 0; hour < 167; ++hour) {
    pass(hours(1));
    ASSERT_TRUE(found()) << hour;
    ASSERT_TRUE(sessions().touch(*found()));
  }
  pass(hours(1) - seconds(1));
  EXPECT_TRUE(found());
  pass(seconds(1));
  EXPECT_FALSE(found());
}

TEST_F(SessionsTest, ItsUseIsNotedOnceAMinute) {
  const auto used = [&] { return found()->used - clock_.now(); };
  pass(seconds(59));
  ASSERT_TRUE(sessions().touch(*found()));
  EXPECT_EQ(used(), -seconds(59));
  pass(seconds(1));
  ASSERT_TRUE(sessions().touch(*found()));
  EXPECT_EQ(used(), seconds(0));
}

TEST_F(SessionsTest, StaysClosedWhenItIsTouchedLate) {
  const Session session = *found();
  ASSERT_TRUE(sessions().close(secret_));
  ASSERT_TRUE(sessions().close(secret_));
  pass(hours(1));
  ASSERT_TRUE(sessions().touch(session));
  EXPECT_FALSE(found());
}

TEST_F(SessionsTest, EndsWhenTheRoleChanges) {
  users().set_role("bert", Role::kReviewer).value();
  EXPECT_TRUE(found()) << "that was no change";
  users().set_role("bert", Role::kViewer).value();
  EXPECT_FALSE(found());
  users().set_role("bert", Role::kReviewer).value();
  EXPECT_FALSE(found()) << "and does not come back";
}

TEST_F(SessionsTest, EndsWhenThePasswordChangesAndWhenTheUserEnds) {
  ASSERT_TRUE(users().set_password("anna", quick_hash()));
  EXPECT_TRUE(found());
  ASSERT_TRUE(users().set_password("bert", quick_hash()));
  EXPECT_FALSE(found()) << "even to the same password";
  secret_ = sessions().open(users().get("bert").value())->secret;
  EXPECT_TRUE(found());
  ASSERT_TRUE(users().end("bert"));
  EXPECT_FALSE(found());
}

TEST_F(SessionsTest, OpeningOneClearsAwayWhatIsOver) {
  auto count = [&] { return store().register_items("session")->size(); };
  for (int day = 0; day < 5; ++day) {
    EXPECT_EQ(count(), 1U);
    pass(hours(24));
    ASSERT_TRUE(sessions().open(bert_));
  }
}

TEST_F(SessionsTest, SweepingTakesOnlyWhatIsOver) {
  const User anna = users().get("anna").value();
  ASSERT_TRUE(sessions().open(anna));
  users().set_role("bert", Role::kViewer).value();
  auto count = [&] { return store().register_items("session")->size(); };
  EXPECT_EQ(count(), 2U);
  ASSERT_TRUE(sessions().sweep());
  EXPECT_EQ(count(), 1U);
  pass(hours(12));
  ASSERT_TRUE(sessions().sweep());
  EXPECT_EQ(count(), 0U);
}

TEST_F(SessionsTest, TakesOtherTimesThanUsual) {
  Sessions brief = sessions({.idle = minutes(5), .longest = minutes(8), .touch = seconds(0)});
  const std::string secret = brief.open(bert_)->secret;
  pass(minutes(4));
  ASSERT_TRUE(brief.touch(*brief.find(secret).value()));
  pass(minutes(4) - seconds(1));
  EXPECT_TRUE(brief.find(secret).value());
  pass(seconds(1));
  EXPECT_FALSE(brief.find(secret).value());
}

// base64.urlsafe_b64encode(hmac.new(secret, b"concord csrf", hashlib.sha256).digest()) of Python, with
// base64url of the bytes 0 to 31 for a secret.
TEST_F(SessionsTest, TheCsrfTokenFollowsFromTheSecret) {
  EXPECT_EQ(csrf_token("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"),
            "8VwsEksMKfGl0cNHIDWLv__Ja4nZMT8FjvCbKpqirRA");
  const Session session = *found();
  EXPECT_EQ(session.csrf, csrf_token(secret_));
  EXPECT_TRUE(csrf_matches(session, csrf_token(secret_)));
  const std::string other = sessions().open(bert_)->session.csrf;
  for (std::string_view wrong : {std::string_view(), std::string_view(other), std::string_view(secret_),
                                 std::string_view(session.csrf).substr(1)})
    EXPECT_FALSE(csrf_matches(session, wrong));
  EXPECT_FALSE(folder_.holds(session.csrf));
}

}  // namespace
}  // namespace concord::office::CONCORD_FILE
