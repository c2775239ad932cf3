#include "office/users.h"

#include <map>

#include "office/test_office.h"

namespace concord::office::CONCORD_FILE {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TEST_F(OfficeTest, RolesAreEntriesByWhoGaveThem) {
  EXPECT_FALSE(users().any().value());
  users("root").add("anna", Role::kAdministrator, quick_hash()).value();
  pass(std::chrono::hours(1));
  users("anna").add("bert.2_x-y", Role::kAnalyst, quick_hash()).value();
  users("anna").set_role("bert.2_x-y", Role::kReviewer).value();
  users("anna").set_role("bert.2_x-y", Role::kReviewer).value();  // changes nothing
  ASSERT_TRUE(users("otto").end("bert.2_x-y"));
  EXPECT_TRUE(users().any().value());
  std::vector<std::string> log;
  std::vector<record::EntryId> ids;
  ASSERT_TRUE(first_.record->visit(0, first_.record->size(), [&](const record::Record::At& at) -> Status {
    log.push_back(at.entry.kind + " " + at.entry.subject + " " + at.entry.body["role"].get<std::string>() +
                  " by " + at.entry.author);
    EXPECT_EQ(at.entry.audience, "internal");
    EXPECT_EQ(at.entry.replaces, at.index < 2 ? std::nullopt : std::optional(ids.back()));
    ids.push_back(at.id);
    return {};
  }));
  EXPECT_THAT(log, ElementsAre("appointment user:anna administrator by root",
                               "appointment user:bert.2_x-y analyst by anna",
                               "appointment user:bert.2_x-y reviewer by anna",
                               "appointment user:bert.2_x-y none by otto"));
  const User anna = users().get("anna").value();
  EXPECT_EQ(anna.author, "root");
  EXPECT_EQ(anna.since, clock_.now() - std::chrono::hours(1));
  EXPECT_EQ(code(users().get("bert.2_x-y")), "not-found");
}

// Who sets another's password can act as that other, so the log must tell.
TEST_F(OfficeTest, ANewPasswordIsAnEntryByWhoSetItAndChangesNoRole) {
  const User anna = add("anna", Role::kAdministrator);
  pass(std::chrono::hours(1));
  ASSERT_TRUE(users("otto").set_password("anna", quick_hash("another long secret")));
  const record::Record::At last = first_.record->entry(1).value();
  EXPECT_EQ(last.entry.author, "otto");
  EXPECT_EQ(last.entry.replaces, anna.entry);
  EXPECT_EQ(last.entry.body, (Json{{"name", "anna"}, {"role", "administrator"}, {"password", "set"}}));
  const User now = users().get("anna").value();
  EXPECT_EQ(now.role, Role::kAdministrator);
  EXPECT_EQ(now.author, "root");
  EXPECT_EQ(now.since, anna.since);
  EXPECT_EQ(now.tenure, anna.tenure);
  EXPECT_EQ(code(login().log_in("anna", "another long secret", "")), "fine");
}

TEST_F(OfficeTest, NoPasswordAndNoHashIsInTheLog) {
  add("anna", Role::kAdministrator);
  ASSERT_TRUE(users().set_password("anna", quick_hash("another long secret")));
  ASSERT_TRUE(first_.record->visit(0, first_.record->size(), [&](const record::Record::At& at) -> Status {
    EXPECT_THAT(at.entry.body.dump(), testing::Not(HasSubstr("argon2")));
    return {};
  }));
  EXPECT_FALSE(folder_.holds("another long secret"));
}

TEST_F(OfficeTest, NamesAreNarrow) {
  for (std::string_view name :
       {"", "Anna", "anna berg", "анна", "a/b", "anna\n", "a:b", "a@b", "..", "-x", "reader"})
    EXPECT_EQ(code(users().add(name, Role::kAdministrator, quick_hash())), "usage") << name;
  EXPECT_EQ(code(users().add(std::string(65, 'a'), Role::kAdministrator, quick_hash())), "usage");
  EXPECT_EQ(code(users().add(std::string(64, 'a'), Role::kAdministrator, quick_hash())), "fine");
  EXPECT_EQ(first_.record->size(), 1U);
}

TEST_F(OfficeTest, ThereIsAlwaysAnAdministrator) {
  EXPECT_EQ(code(users().add("anna", Role::kCompiler, quick_hash())), "usage");
  add("anna", Role::kAdministrator);
  add("bert", Role::kCompiler);
  EXPECT_EQ(code(users().set_role("anna", Role::kCompiler)), "usage");
  EXPECT_EQ(users().end("anna").error().message(),
            "anna: is the last administrator; make somebody else administrator first");
  users().set_role("bert", Role::kAdministrator).value();
  EXPECT_EQ(code(users().set_role("anna", Role::kViewer)), "fine");
  EXPECT_EQ(code(users().end("bert")), "usage");
  EXPECT_EQ(roles(), "anna=viewer bert=administrator");
}

TEST_F(OfficeTest, WhoIsThereAlreadyIsNotAddedAndWhoIsNotIsNotChanged) {
  add("anna", Role::kAdministrator);
  EXPECT_EQ(code(users().add("anna", Role::kViewer, quick_hash("another long secret"))), "exists");
  EXPECT_EQ(code(login().log_in("anna", kPassword, "")), "fine") << "the first password stands";
  EXPECT_EQ(code(users().set_role("otto", Role::kViewer)), "not-found");
  EXPECT_EQ(code(users().set_password("otto", quick_hash())), "not-found");
  EXPECT_EQ(code(users().end("otto")), "not-found");
}

TEST_F(OfficeTest, NothingOfAUserWhoEndedOpensADoorToTheNext) {
  add("anna", Role::kAdministrator);
  const User before = add("bert", Role::kReviewer, "the first berts secret");
  const std::string session = sessions().open(before)->secret;
  const std::string token = tokens().issue(before, "import", Role::kReviewer)->text;
  // As after a crash between the entry and the clearing up: the register is as it was.
  auto kept = [&](std::string_view collection) { return store().register_items(collection).value(); };
  std::map<std::string_view, std::vector<store::RegisterItem>> left;
  for (std::string_view collection : {"password", "session", "token"}) left[collection] = kept(collection);
  ASSERT_TRUE(users().end("bert"));
  EXPECT_EQ(kept("password").size(), 1U);
  EXPECT_EQ(kept("session").size() + kept("token").size(), 0U);
  auto restore = [&] {
    for (const auto& [collection, items] : left) {
      for (const store::RegisterItem& item : items)
        ASSERT_TRUE(store().put_register_item(collection, item.key, item.value));
    }
  };
  restore();
  EXPECT_EQ(code(login().log_in("bert", "the first berts secret", "")), "unauthorised");
  EXPECT_FALSE(sessions().find(session).value());
  EXPECT_FALSE(tokens().find(token).value());
  const User after = add("bert", Role::kReviewer, "the second berts secret");
  EXPECT_NE(after.tenure, before.tenure);
  restore();  // the old hash over the new one, too
  EXPECT_EQ(code(login().log_in("bert", "the first berts secret", "")), "unauthorised");
  EXPECT_FALSE(sessions().find(session).value());
  EXPECT_FALSE(tokens().find(token).value());
  ASSERT_TRUE(tokens().sweep());
  ASSERT_TRUE(sessions().sweep());
  EXPECT_EQ(kept("session").size() + kept("token").size(), 0U);
}

TEST_F(OfficeTest, TheHashOfWhoEndedIsGoneFromTheDisk) {
  add("anna", Role::kAdministrator);
  const User bert = add("bert", Role::kViewer);
  const std::string first = find_password(store(), bert).value()->hash;
  ASSERT_TRUE(folder_.holds(first));
  ASSERT_TRUE(users().set_password("bert", quick_hash()));
  EXPECT_FALSE(folder_.holds(first));
  const std::string second = find_password(store(), bert).value()->hash;
  ASSERT_TRUE(folder_.holds(second));
  ASSERT_TRUE(users().end("bert"));
  EXPECT_FALSE(folder_.holds(second));
  ASSERT_TRUE(users().end("bert"));
}

// An entry from elsewhere, as a partner's log or a careless program could hold it.
TEST_F(OfficeTest, EntriesThatDoNotFitChangeNothing) {
  add("anna", Role::kAdministrator);
  const User anna = users().get("anna").value();
  record::Entry entry{.kind = "appointment",
                      .subject = "user:anna",
                      .time = clock_.now(),
                      .author = "mallory",
                      .body = {{"name", "anna"}, {"role", "viewer"}},
                      .evidence = {},
                      .replaces = std::nullopt};
  std::vector<record::Entry> unfit(3, entry);
  unfit[1].subject = "user:mallory";  // another name than the body's
  unfit[1].replaces = anna.entry;
  unfit[2].subject = "user:mallory";
  unfit[2].body["name"] = "mallory";
  unfit[2].replaces = anna.entry;  // mallory has no entry that this could replace
  ASSERT_TRUE(first_.record->append(unfit));
  EXPECT_EQ(roles(), "anna=administrator");
  entry.body["role"] = "king";
  EXPECT_EQ(first_.record->append(std::span(&entry, 1)).error().code, ErrorCode::kSchema);
  entry.body = {{"name", "Anna Berg"}, {"role", "viewer"}};
  EXPECT_EQ(first_.record->append(std::span(&entry, 1)).error().code, ErrorCode::kSchema);
}

}  // namespace
}  // namespace concord::office::CONCORD_FILE
