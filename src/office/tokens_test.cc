#include "office/tokens.h"

#include "office/test_office.h"

namespace concord::office::CONCORD_FILE {
namespace {

using std::chrono::hours;
using std::chrono::seconds;
using testing::MatchesRegex;

class TokensTest : public OfficeTest {
 protected:
  void SetUp() override {
    add("anna", Role::kAdministrator);
    bert_ = add("bert", Role::kReviewer);
    text_ = tokens().issue(bert_, "nightly import", Role::kReviewer)->text;
  }
  std::optional<Token> found() { return tokens().find(text_).value(); }

  User bert_;
  std::string text_;
};

TEST_F(TokensTest, IsShownOnceAndKeptAsAHash) {
  EXPECT_THAT(text_, MatchesRegex("concord_[0-9a-f]{16}_[A-Za-z0-9_-]{43}"));
  ASSERT_TRUE(found());
  EXPECT_EQ(found()->user.name, "bert");
  EXPECT_EQ(found()->user.role, Role::kReviewer);
  EXPECT_EQ(found()->label, "nightly import");
  EXPECT_EQ(found()->id, text_.substr(8, 16));
  EXPECT_FALSE(folder_.holds(text_.substr(25)));
}

TEST_F(TokensTest, NothingElseIsTaken) {
  const std::string other = tokens().issue(bert_, "another", Role::kReviewer)->text;
  std::string changed = text_;
  changed.back() = changed.back() == 'A' ? 'B' : 'A';
  for (const std::string& wrong :
       {std::string(), std::string("concord_"), text_.substr(0, 24), text_.substr(0, 25), text_.substr(8),
        changed, text_ + "A", text_.substr(0, 25) + other.substr(25), "Concord_" + text_.substr(8)})
    EXPECT_FALSE(tokens().find(wrong).value()) << wrong;
}

TEST_F(TokensTest, NeverHasMoreThanItsUser) {
  EXPECT_EQ(code(tokens().issue(bert_, "too much", Role::kCompiler)), "forbidden");
  const std::string low = tokens().issue(bert_, "looks", Role::kViewer)->text;
  EXPECT_EQ(tokens().find(low).value()->user.role, Role::kViewer);
  users().set_role("bert", Role::kAnalyst).value();
  EXPECT_EQ(found()->user.role, Role::kAnalyst) << "falls with the user's role";
  EXPECT_EQ(found()->role, Role::kReviewer);
  users().set_role("bert", Role::kAdministrator).value();
  EXPECT_EQ(found()->user.role, Role::kReviewer) << "does not rise above its own";
  EXPECT_EQ(tokens().find(low).value()->user.role, Role::kViewer);
}

TEST_F(TokensTest, OutlivesAPasswordAndNotItsUser) {
  ASSERT_TRUE(users().set_password("bert", quick_hash()));
  EXPECT_TRUE(found());
  ASSERT_TRUE(users().end("bert"));
  EXPECT_FALSE(found());
  add("bert", Role::kReviewer);
  EXPECT_FALSE(found());
}

TEST_F(TokensTest, Expires) {
  text_ = tokens().issue(bert_, "for a day", Role::kViewer, clock_.now() + hours(24))->text;
  pass(hours(24) - seconds(1));
  EXPECT_TRUE(found());
  EXPECT_EQ(tokens().list("bert")->size(), 2U);
  pass(seconds(1));
  EXPECT_FALSE(found());
  EXPECT_EQ(tokens().list("bert")->size(), 1U);
  EXPECT_EQ(store().register_items("token")->size(), 2U);
  ASSERT_TRUE(tokens().sweep());
  EXPECT_EQ(store().register_items("token")->size(), 1U);
  EXPECT_EQ(code(tokens().issue(bert_, "over", Role::kViewer, clock_.now())), "usage");
}

TEST_F(TokensTest, ItsUseIsNotedOnceAMinute) {
  EXPECT_FALSE(found()->used);
  ASSERT_TRUE(tokens().touch(*found()));
  const Instant first = clock_.now();
  EXPECT_EQ(found()->used, first);
  pass(seconds(59));
  ASSERT_TRUE(tokens().touch(*found()));
  EXPECT_EQ(found()->used, first);
  pass(seconds(1));
  ASSERT_TRUE(tokens().touch(*found()));
  EXPECT_EQ(found()->used, clock_.now());
}

TEST_F(TokensTest, IsRevokedByItsOwnerOrAnAdministrator) {
  const std::string id = found()->id;
  EXPECT_EQ(code(tokens().revoke(id, "anna")), "not-found");
  EXPECT_EQ(code(tokens().revoke("0000000000000000")), "not-found");
  EXPECT_TRUE(found());
  const Token late = *found();
  ASSERT_TRUE(tokens().revoke(id, "bert"));
  EXPECT_FALSE(found());
  ASSERT_TRUE(tokens().touch(late));
  EXPECT_FALSE(found()) << "a late touch does not bring it back";
  EXPECT_EQ(code(tokens().revoke(id)), "not-found");
}

TEST_F(TokensTest, AreListedOldestFirst) {
  pass(hours(1));
  ASSERT_TRUE(tokens().issue(users().get("anna").value(), "second", Role::kViewer));
  pass(hours(1));
  ASSERT_TRUE(tokens().issue(bert_, "third", Role::kViewer));
  std::vector<std::string> all;
  const auto list = tokens().list().value();
  for (const Token& token : list) all.push_back(token.user.name + " " + token.label);
  EXPECT_THAT(all, testing::ElementsAre("bert nightly import", "anna second", "bert third"));
  EXPECT_EQ(tokens().list("bert")->size(), 2U);
  EXPECT_EQ(tokens().list("nobody")->size(), 0U);
}

TEST_F(TokensTest, LabelsAreOneReadableLine) {
  for (const std::string& bad : {std::string(), std::string(101, 'x'), std::string("two\nlines"),
                                 std::string("\x7F"), std::string("\xFF")})
    EXPECT_EQ(code(tokens().issue(bert_, bad, Role::kViewer)), "usage");
  EXPECT_EQ(code(tokens().issue(bert_, "импорт по ночам", Role::kViewer)), "fine");
}

}  // namespace
}  // namespace concord::office::CONCORD_FILE
