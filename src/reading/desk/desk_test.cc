#include "reading/desk/desk.h"

#include "reading/desk/desk_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

class DeskTest : public ::testing::Test {
 protected:
  Submitted submit(const SubmitOptions& options = {}) {
    auto submitted = office_.desk().submit(report_, sample_reading(report_), options);
    EXPECT_TRUE(submitted) << submitted.error().message();
    return submitted.value_or(Submitted{});
  }
  std::string accepted_event() {
    submit();
    return office_.desk().accept(pending(office_.store(), "event")).value().at(0);
  }
  ThingRow thing(const std::string& subject) { return find_thing(office_.store(), subject).value().value(); }

  Office office_;
  Report report_ = sample_report();
};

TEST_F(DeskTest, AReadingBecomesProposals) {
  Submitted submitted = submit();
  EXPECT_EQ(submitted.outcome, Submitted::Outcome::kAdded);
  EXPECT_EQ(submitted.proposals, 4U);
  EXPECT_EQ(submitted.accepted, 0U);
  EXPECT_EQ(submitted.subject, "report:" + sha256(report_.text).hex().substr(0, 16));
  EXPECT_EQ(office_.record->size(), 5U);

  auto proposals = find_proposals(office_.store()).value();
  ASSERT_EQ(proposals.size(), 4U);
  EXPECT_EQ(proposals[0].of, "event");
  EXPECT_DOUBLE_EQ(proposals[0].confidence, 0.9);
  EXPECT_EQ(proposals[0].value["actors"][1]["name"], "Otto Lind");
  // "Министр " is 8 characters and 15 bytes: positions count characters.
  ASSERT_EQ(proposals[0].evidence.size(), 1U);
  EXPECT_EQ(proposals[0].evidence[0].start, 8U);
  EXPECT_EQ(proposals[0].evidence[0].end, 31U);
  EXPECT_EQ(proposals[0].evidence[0].exact, "Анна Берг met Otto Lind");
  EXPECT_EQ(proposals[0].evidence[0].prefix, "Министр ");
  EXPECT_EQ(proposals[0].evidence[0].suffix, " in Oslo on 8 May 2024. They sig");

  auto report = find_report(office_.store(), submitted.subject).value().value();
  EXPECT_EQ(report.title, "A meeting in Oslo");
  EXPECT_EQ(report.published->text(), "2024-05-09");
  EXPECT_EQ(office_.store().document(report.sha256).value(), report_.text);
}

TEST_F(DeskTest, TheSameReportAgainAddsNothing) {
  submit();
  Submitted again = submit();
  EXPECT_EQ(again.outcome, Submitted::Outcome::kKnown);
  EXPECT_EQ(office_.record->size(), 5U);
}

TEST_F(DeskTest, TheSameReportTwiceInOneBatchIsTakenOnce) {
  Reading reading = sample_reading(report_);
  std::vector<Submission> both(2, {.report = &report_, .reading = &reading});
  auto submitted = office_.desk().submit(both).value();
  EXPECT_EQ(submitted[0].outcome, Submitted::Outcome::kAdded);
  EXPECT_EQ(submitted[1].outcome, Submitted::Outcome::kKnown);
  EXPECT_EQ(office_.record->size(), 5U);
}

TEST_F(DeskTest, AThresholdAcceptsAtOnce) {
  Submitted submitted = submit({.accept_from = 0.7, .restore_erased = false});
  EXPECT_EQ(submitted.accepted, 2U);
  EXPECT_EQ(find_things(office_.store(), "event").value().size(), 1U);
  auto commitments = find_things(office_.store(), "commitment").value();
  ASSERT_EQ(commitments.size(), 1U);
  EXPECT_EQ(commitments[0].author, "reader");
  EXPECT_EQ(count_proposals(office_.store()).value(), 2U);
}

TEST_F(DeskTest, AQuoteOutsideTheReportIsRefusedAndNothingIsAdded) {
  Reading reading = sample_reading(report_);
  reading.events[0].quote = {.begin = 1, .end = 9};  // inside a letter
  auto submitted = office_.desk().submit(report_, reading);
  ASSERT_FALSE(submitted);
  EXPECT_EQ(submitted.error().code, ErrorCode::kInternal);
  EXPECT_EQ(office_.record->size(), 0U);
}

TEST_F(DeskTest, EmptyReportsAreRefused) {
  auto submitted = office_.desk().submit(Report{.name = "e.txt", .text = ""}, Reading{});
  ASSERT_FALSE(submitted);
  EXPECT_EQ(submitted.error().code, ErrorCode::kInput);
}

TEST_F(DeskTest, AcceptingMakesAThingOfTheSameName) {
  std::string subject = accepted_event();
  auto event = thing(subject);
  EXPECT_EQ("proposal" + subject.substr(5), event.proposal);
  EXPECT_EQ(event.body["place"], "Oslo");
  EXPECT_EQ(event.evidence.at(0).exact, "Анна Берг met Otto Lind");
  auto proposal = find_proposal(office_.store(), event.proposal).value().value();
  EXPECT_EQ(proposal.state, ProposalState::kAccepted);
  EXPECT_EQ(proposal.thing, subject);
  EXPECT_EQ(proposal.decided_by, "anna");
  auto again = office_.desk().accept(std::vector{event.proposal});
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().code, ErrorCode::kUsage);
}

TEST_F(DeskTest, AcceptingIsAllOrNothing) {
  submit();
  auto proposals = pending(office_.store(), "event");
  proposals.push_back("proposal:0000000000000000");
  auto accepted = office_.desk().accept(proposals);
  ASSERT_FALSE(accepted);
  EXPECT_EQ(accepted.error().code, ErrorCode::kNotFound);
  EXPECT_EQ(office_.record->size(), 5U);
}

TEST_F(DeskTest, AnEditChangesFieldsAndEmptiesThem) {
  submit();
  auto proposal = pending(office_.store(), "event").at(0);
  auto subject = office_.desk("boris").edit(proposal, {{"place", "Bergen"}, {"date", nullptr}});
  ASSERT_TRUE(subject) << subject.error().message();
  auto event = thing(*subject);
  EXPECT_EQ(event.body["place"], "Bergen");
  EXPECT_TRUE(event.body["date"].is_null());
  EXPECT_FALSE(event.day);
}

TEST_F(DeskTest, AnEditThatDoesNotMatchTheSchemaNamesTheField) {
  submit();
  auto proposal = pending(office_.store(), "event").at(0);
  auto edited = office_.desk().edit(proposal, {{"date", "8 May"}});
  ASSERT_FALSE(edited);
  EXPECT_EQ(edited.error().code, ErrorCode::kSchema);
  EXPECT_EQ(edited.error().where, "/body/date");
  EXPECT_EQ(office_.desk().edit(proposal, {{"report", "report:1"}}).error().code, ErrorCode::kUsage);
  EXPECT_EQ(office_.desk().edit(proposal, Json::array()).error().code, ErrorCode::kUsage);
  EXPECT_EQ(office_.record->size(), 5U);
}

TEST_F(DeskTest, ARejectedProposalIsNotPending) {
  submit();
  auto proposals = pending(office_.store(), "project");
  ASSERT_TRUE(office_.desk().reject(proposals, "a topic, not a project"));
  EXPECT_TRUE(pending(office_.store(), "project").empty());
  auto row = find_proposal(office_.store(), proposals[0]).value().value();
  EXPECT_EQ(row.state, ProposalState::kRejected);
  EXPECT_EQ(row.reason, "a topic, not a project");
  EXPECT_EQ(office_.desk().reject(proposals, "again").error().code, ErrorCode::kUsage);
  // Minds change.
  ASSERT_TRUE(office_.desk().accept(proposals));
  EXPECT_EQ(office_.desk().reject(proposals, "no").error().code, ErrorCode::kUsage);
}

TEST_F(DeskTest, ACorrectionReplacesWhatStands) {
  std::string subject = accepted_event();
  ASSERT_TRUE(office_.desk("boris").correct(subject, {{"place", "Bergen"}}));
  auto event = thing(subject);
  EXPECT_EQ(event.body["place"], "Bergen");
  EXPECT_EQ(event.revision, 2U);
  EXPECT_EQ(event.author, "boris");
  EXPECT_EQ(event.evidence.size(), 1U);
  EXPECT_EQ(office_.desk().correct(subject, {{"place", "Bergen"}}).error().code, ErrorCode::kUsage);
}

TEST_F(DeskTest, WhatWasWithdrawnCanBeAcceptedAgain) {
  std::string subject = accepted_event();
  ASSERT_TRUE(office_.desk().withdraw(subject, "not confirmed"));
  EXPECT_TRUE(find_things(office_.store(), "event").value().empty());
  EXPECT_TRUE(thing(subject).withdrawn);
  EXPECT_TRUE(find_actors(office_.store()).value().empty());
  std::string proposal = "proposal" + subject.substr(5);
  EXPECT_EQ(find_proposal(office_.store(), proposal).value()->state, ProposalState::kWithdrawn);
  EXPECT_EQ(office_.desk().correct(subject, {{"place", "Bergen"}}).error().code, ErrorCode::kUsage);
  EXPECT_EQ(office_.desk().withdraw(subject, "twice").error().code, ErrorCode::kUsage);
  ASSERT_EQ(office_.desk().accept(std::vector{proposal}).value(), std::vector{subject});
  EXPECT_FALSE(thing(subject).withdrawn);
  EXPECT_EQ(find_actors(office_.store()).value().size(), 2U);
}

TEST_F(DeskTest, AnErasedTextIsGoneAndItsQuotesStay) {
  std::string subject = accepted_event();
  std::string report = thing(subject).report;
  std::vector<std::string> languages{"en"};
  EXPECT_EQ(search(office_.store(), plain_terms, "forum", languages).value().size(), 1U);
  ASSERT_TRUE(office_.desk().erase(report, "copyright"));
  EXPECT_TRUE(search(office_.store(), plain_terms, "forum", languages).value().empty());
  EXPECT_FALSE(office_.folder.holds("host the forum by June 2024. "));
  auto row = find_report(office_.store(), report).value().value();
  EXPECT_TRUE(row.erased);
  EXPECT_EQ(row.erased_reason, "copyright");
  auto context = office_.desk().context(thing(subject).evidence[0]).value();
  EXPECT_TRUE(context.erased);
  EXPECT_EQ(context.quote, "Анна Берг met Otto Lind");
  ASSERT_TRUE(office_.desk().erase(report, "again"));

  EXPECT_EQ(submit().outcome, Submitted::Outcome::kErased);
  EXPECT_EQ(submit().reason, "copyright");
  Submitted restored = submit({.accept_from = {}, .restore_erased = true});
  EXPECT_EQ(restored.outcome, Submitted::Outcome::kAdded);
  EXPECT_EQ(restored.proposals, 0U);  // they are all there still
  EXPECT_FALSE(find_report(office_.store(), report).value()->erased);
  EXPECT_EQ(search(office_.store(), plain_terms, "forum", languages).value().size(), 1U);
}

TEST_F(DeskTest, ContextIsTakenFromTheText) {
  submit();
  auto proposal = find_proposals(office_.store()).value().at(0);
  auto context = office_.desk().context(proposal.evidence[0], 4).value();
  EXPECT_EQ(context.before, "стр ");
  EXPECT_EQ(context.quote, "Анна Берг met Otto Lind");
  EXPECT_EQ(context.after, " in ");
  proposal.evidence[0].start += 1;
  EXPECT_EQ(office_.desk().context(proposal.evidence[0]).error().code, ErrorCode::kDamaged);
}

TEST_F(DeskTest, HistoryTellsWhoChangedWhat) {
  std::string subject = accepted_event();
  ASSERT_TRUE(office_.desk("boris").correct(subject, {{"place", "Bergen"}, {"date", "2024-05-07"}}));
  ASSERT_TRUE(office_.desk("clara").withdraw(subject, "not confirmed"));
  auto history = office_.desk().history(subject).value();
  ASSERT_EQ(history.size(), 4U);
  EXPECT_EQ(history[0].kind, "proposal");
  EXPECT_EQ(history[0].author, "reader");
  EXPECT_EQ(history[1].kind, "event");
  EXPECT_TRUE(history[1].changes.empty());
  EXPECT_EQ(history[2].author, "boris");
  EXPECT_EQ(history[2].changes,
            (std::vector<FieldChange>{{.pointer = "/date", .before = "2024-05-08", .after = "2024-05-07"},
                                      {.pointer = "/place", .before = "Oslo", .after = "Bergen"}}));
  EXPECT_EQ(history[3].kind, "withdrawal");
  EXPECT_EQ(history[3].reason, "not confirmed");
  EXPECT_EQ(office_.desk().history("proposal" + subject.substr(5)).value().size(), 4U);
  EXPECT_EQ(office_.desk().history("event:0").error().code, ErrorCode::kNotFound);
}

TEST_F(DeskTest, SomethingCanBeEnteredWithoutAReport) {
  Json body{{"what", "A cable"}, {"kind", "grid"}};
  auto first = office_.desk().enter("project", body);
  auto second = office_.desk().enter("project", body);
  ASSERT_TRUE(first && second);
  EXPECT_NE(*first, *second);
  EXPECT_EQ(find_things(office_.store(), "project").value().size(), 2U);
  EXPECT_EQ(office_.desk().enter("erasure", body).error().code, ErrorCode::kUsage);
  EXPECT_EQ(office_.desk().enter("project", {{"what", ""}}).error().code, ErrorCode::kSchema);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
