#include "reading/view/views.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "reading/desk/desk_test_support.h"
#include "reading/desk/intake.h"
#include "reading/view/actor_table.h"

namespace concord::reading {
namespace {

class ViewsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    Report report = sample_report();
    ASSERT_TRUE(
        office_.desk().submit(report, sample_reading(report), {.accept_from = 0.0, .restore_erased = false}));
  }
  std::size_t count(std::string_view kind, auto change) {
    ThingFilter filter;
    change(filter);
    auto found = find_things(office_.store(), kind, filter).value();
    EXPECT_EQ(count_things(office_.store(), kind, filter).value(), found.size());
    return found.size();
  }

  Office office_;
};

TEST_F(ViewsTest, EventsAreFoundByWhatTheySay) {
  auto events = [this](auto change) { return count("event", change); };
  EXPECT_EQ(events([](ThingFilter&) {}), 1U);
  EXPECT_EQ(events([](ThingFilter& f) { f.country = "SE"; }), 1U);
  EXPECT_EQ(events([](ThingFilter& f) { f.country = "FI"; }), 0U);
  EXPECT_EQ(events([](ThingFilter& f) { f.actor = "BERG"; }), 1U);
  EXPECT_EQ(events([](ThingFilter& f) { f.actor = "Anna Lind"; }), 1U);
  EXPECT_EQ(events([](ThingFilter& f) { f.actor = "Bergen"; }), 0U);
  EXPECT_EQ(events([](ThingFilter& f) { f.type = "CONSULT"; }), 1U);
  EXPECT_EQ(events([](ThingFilter& f) { f.type = "AID"; }), 0U);
  EXPECT_EQ(events([](ThingFilter& f) {
              f.status = "held";
              f.country = "NO";
            }),
            1U);
  EXPECT_EQ(events([](ThingFilter& f) { f.since = PartialDate{2024, 5, 8}; }), 1U);
  EXPECT_EQ(events([](ThingFilter& f) { f.since = PartialDate{2024, 5, 9}; }), 0U);
  EXPECT_EQ(events([](ThingFilter& f) { f.until = PartialDate{2024, 5, 7}; }), 0U);
  EXPECT_EQ(events([](ThingFilter& f) { f.until = PartialDate{2024, 5, 0}; }), 1U);
  EXPECT_EQ(find_things(office_.store(), "rumour").error().code, ErrorCode::kUsage);
}

// "June 2024" is overdue when June is over, and due as long as it is not.
TEST_F(ViewsTest, CommitmentsAreOverdueAfterTheirLastPossibleDay) {
  auto due = [this](PartialDate today) { return find_due(office_.store(), today).value().size(); };
  auto overdue = [this](PartialDate today) { return find_overdue(office_.store(), today).value().size(); };
  EXPECT_EQ(due({2024, 6, 30}), 1U);
  EXPECT_EQ(overdue({2024, 6, 30}), 0U);
  EXPECT_EQ(due({2024, 7, 1}), 0U);
  EXPECT_EQ(overdue({2024, 7, 1}), 1U);
}

TEST_F(ViewsTest, AgreementsAreFoundByTheirParties) {
  EXPECT_EQ(count("agreement", [](ThingFilter& f) { f.country = "NO"; }), 1U);
  EXPECT_EQ(count("agreement", [](ThingFilter& f) { f.actor = "lind"; }), 1U);
  EXPECT_EQ(count("project", [](ThingFilter& f) { f.type = "hydrogen"; }), 1U);
}

TEST_F(ViewsTest, ActorsAreSummedUpOverEvents) {
  Report second{.name = "second.txt", .text = "In 2023 ANNA BERG talked."};
  Reading reading;
  Event event;
  event.date = PartialDate{.year = 2023, .month = 0, .day = 0};
  event.actors = {Actor{.name = "ANNA BERG",
                        .kind = ActorKind::kPerson,
                        .country = "NO",
                        .role = "Envoy",
                        .org = "UN",
                        .at = {}}};
  event.quote = {.begin = 0, .end = 10};
  reading.events = {event};
  ASSERT_TRUE(office_.desk().submit(second, reading, {.accept_from = 0.0, .restore_erased = false}));
  auto actors = find_actors(office_.store(), {.name = "berg", .country = {}, .kind = {}, .page = {}}).value();
  ASSERT_EQ(actors.size(), 1U);
  const ActorRow& anna = actors[0];
  EXPECT_EQ(anna.name, "Anna Berg");
  EXPECT_EQ(anna.events, 2U);
  EXPECT_EQ(anna.roles, (std::vector<std::string>{"Minister", "Envoy"}));
  EXPECT_EQ(anna.organisations, std::vector<std::string>{"UN"});
  EXPECT_EQ(anna.first_seen->text(), "2023");
  EXPECT_EQ(anna.last_seen->text(), "2024-05-08");
  auto events = find_participations(office_.store(), anna.id).value();
  ASSERT_EQ(events.size(), 2U);
  EXPECT_EQ(events[0].role, "Minister");

  ASSERT_TRUE(office_.desk().withdraw(events[0].event, "wrong"));
  auto left = find_actor(office_.store(), anna.id).value().value();
  EXPECT_EQ(left.events, 1U);
  EXPECT_EQ(left.roles, std::vector<std::string>{"Envoy"});
  EXPECT_EQ(left.last_seen->text(), "2023");
}

TEST_F(ViewsTest, WordsAreFoundInReportsAndQuotes) {
  std::vector<std::string> languages{"en", "ru"};
  auto found = search(office_.store(), plain_terms, "Берг met", languages).value();
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].kind, "report");  // published a day after the event
  EXPECT_EQ(found[1].kind, "event");
  EXPECT_EQ(found[1].quote, "Анна Берг met Otto Lind");
  EXPECT_EQ(
      search(office_.store(), plain_terms, "Берг met", languages, {.limit = 1, .offset = 1}).value()[0].kind,
      "event");
  EXPECT_TRUE(search(office_.store(), plain_terms, "Берг nobody", languages).value().empty());
  EXPECT_TRUE(search(office_.store(), plain_terms, "...", languages).value().empty());
}

TEST_F(ViewsTest, SubjectsAreFoundByTheirBeginning) {
  std::string event = find_things(office_.store(), "event").value()[0].subject;
  EXPECT_EQ(resolve_subject(office_.store(), event).value(), event);
  EXPECT_EQ(resolve_subject(office_.store(), event.substr(0, 12)).value(), event);
  EXPECT_EQ(resolve_subject(office_.store(), event.substr(6, 8)).value(), event);  // and not its proposal
  EXPECT_EQ(resolve_subject(office_.store(), "event:zz").error().code, ErrorCode::kNotFound);
  EXPECT_EQ(resolve_subject(office_.store(), "proposal:").error().code, ErrorCode::kUsage);
  std::string actor = find_actors(office_.store()).value()[0].id;
  EXPECT_EQ(resolve_subject(office_.store(), actor.substr(0, 14)).value(), actor);
}

// Two processes that read the same report at once append it twice; the views show it once.
TEST_F(ViewsTest, EntriesThatCameTwiceCountOnce) {
  auto before = office_.digests();
  std::vector<record::Entry> again;
  ASSERT_TRUE(office_.record->visit(0, office_.record->size(), [&](const record::Record::At& at) {
    again.push_back(at.entry);
    again.back().author = "second reader";
    return Status{};
  }));
  ASSERT_TRUE(office_.record->append(again));
  ASSERT_TRUE(office_.views->catch_up());
  auto after = office_.digests();
  before.pop_back();
  after.pop_back();  // the last view lists all entries, these too
  EXPECT_EQ(after, before);
}

ProposalFilter all_of(const std::string& report) {
  ProposalFilter filter;
  filter.state.reset();
  filter.report = report;
  return filter;
}

// Whatever people do at the desk, rebuilding gives the same rows.
RC_GTEST_PROP(Views, RebuildGivesTheSameRows, ()) {
  static Office office;
  static int serial = 0;
  Desk desk = office.desk(*rc::gen::element<std::string>("anna", "boris"));
  Report report = sample_report();
  report.text += std::to_string(++serial);
  RC_ASSERT(desk.submit(report, sample_reading(report)).has_value());
  const std::string name = report_subject(sha256(report.text));
  for (int step = *rc::gen::inRange(0, 6); step > 0; --step) {
    auto proposals = find_proposals(office.store(), all_of(name)).value();
    const auto& proposal = *rc::gen::elementOf(proposals);
    // Refusals are part of it: some of these make no sense in the state that the thing is in.
    switch (*rc::gen::inRange(0, 6)) {
      case 0:
        (void)desk.accept(std::vector{proposal.subject});
        break;
      case 1:
        (void)desk.reject(std::vector{proposal.subject}, "no");
        break;
      case 2:
        (void)desk.withdraw(proposal.thing, "wrong");
        break;
      case 3:
        (void)desk.correct(proposal.thing, {{"place", "Bergen"}, {"actors", Json::array()}});
        break;
      case 4:
        (void)desk.edit(proposal.subject, {{"date", "2024"}});
        break;
      default:
        (void)desk.erase(name, "copyright");
    }
  }
  if (serial % 10 != 0) return;
  auto grown = office.digests();
  RC_ASSERT(office.views->rebuild().has_value());
  RC_ASSERT(office.digests() == grown);
}

}  // namespace
}  // namespace concord::reading
