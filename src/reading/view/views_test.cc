// The views over reports that are handed in: things are found by what they say, contradictions show, and a
// rebuild gives the same rows.
#include "reading/view/views.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "reading/desk/desk_test_support.h"
#include "reading/desk/intake.h"

namespace concord::reading::CONCORD_FILE {
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
  auto due = [this](PartialDate today) {
    return count("commitment", [&](ThingFilter& f) { f = due_from(today); });
  };
  auto overdue = [this](PartialDate today) {
    return count("commitment", [&](ThingFilter& f) { f = overdue_at(today); });
  };
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

// Two reports have Anna Berg and Otto Lind meet on one day, in two countries.
TEST_F(ViewsTest, AccountsThatContradictEachOtherAreADisputeUntilOneIsPutRight) {
  Report second = sample_report();
  second.text += " So it was told elsewhere.";
  Reading reading = sample_reading(second);
  reading.events[0].place = "Stockholm";
  reading.events[0].place_country = "SE";
  const auto disputes = [&] { return find_disputes(office_.store()).value(); };
  EXPECT_TRUE(disputes().empty());
  ASSERT_TRUE(office_.desk().submit(second, reading, {.accept_from = 0.0, .restore_erased = false}));
  ASSERT_EQ(disputes().size(), 1U);
  EXPECT_EQ(count_disputes(office_.store()).value(), 1U);
  const DisputeRow dispute = disputes()[0];
  EXPECT_EQ(dispute.field, "place_country");
  EXPECT_EQ(dispute.day->text(), "2024-05-08");
  const auto of_other = find_disputes_of(office_.store(), dispute.other).value();
  ASSERT_EQ(of_other.size(), 1U);
  EXPECT_EQ(of_other[0].other, dispute.subject);

  const Json right = {{"place", "Oslo"}, {"place_country", "NO"}};
  const Json wrong = {{"place", "Bergen"}};
  ThingFilter in_sweden;
  in_sweden.place = "Stockholm";
  const std::string misplaced = find_things(office_.store(), "event", in_sweden).value().at(0).subject;
  ASSERT_TRUE(office_.desk().correct(misplaced, right));
  EXPECT_TRUE(disputes().empty());
  ASSERT_TRUE(office_.desk().correct(dispute.subject, wrong));
  ASSERT_EQ(disputes().size(), 1U);
  EXPECT_EQ(disputes()[0].field, "place");
  ASSERT_TRUE(office_.desk().withdraw(dispute.subject, "not so"));
  EXPECT_TRUE(disputes().empty());
  const auto grown = office_.digests();
  ASSERT_TRUE(office_.views->rebuild());
  EXPECT_EQ(office_.digests(), grown);
}

TEST_F(ViewsTest, ThingsAreFoundByTopicAndPlace) {
  const auto events = find_things(office_.store(), "event").value();
  ASSERT_TRUE(office_.desk().correct(events[0].subject, {{"topics", {"hydrogen", "forest"}}}));
  EXPECT_EQ(count("event", [](ThingFilter& f) { f.topic = "forest"; }), 1U);
  EXPECT_EQ(count("event", [](ThingFilter& f) { f.topic = "water"; }), 0U);
  EXPECT_EQ(count("project", [](ThingFilter& f) { f.topic = "hydrogen"; }), 1U);
  EXPECT_EQ(count("event", [](ThingFilter& f) { f.place = "oslo"; }), 1U);
  EXPECT_EQ(count("event", [](ThingFilter& f) { f.place = "bergen"; }), 0U);
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
  Reading reading = sample_reading(report);
  reading.events[0].actors[0].name =
      *rc::gen::element<std::string>("Anna Berg", "A. Berg", "Berg", "Анна Берг", "Anton Berg", "Anna Bergh");
  reading.events[0].place_country = *rc::gen::element<std::string>("NO", "SE", "");
  reading.events[0].actors[0].role = *rc::gen::element<std::string>("Minister", "Envoy", "");
  RC_ASSERT(desk.submit(report, reading).has_value());
  const std::string name = report_subject(sha256(report.text));
  for (int step = *rc::gen::inRange(0, 6); step > 0; --step) {
    auto proposals = find_proposals(office.store(), all_of(name)).value();
    const auto& proposal = *rc::gen::elementOf(proposals);
    // Refusals are part of it: some of these make no sense in the state that the thing is in.
    switch (*rc::gen::inRange(0, 8)) {
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
      case 5: {
        const auto actors = find_actors(office.store()).value();
        if (actors.size() < 2) break;
        auto merge = desk.merge_actors(actors[0].id, actors[1].id, "");
        if (merge && *rc::gen::arbitrary<bool>()) (void)desk.withdraw(*merge, "no");
        break;
      }
      case 6: {
        const auto actors = find_actors(office.store()).value();
        if (actors.empty()) break;
        auto split = desk.split_actors(actors[0].spellings.front(), actors[0].spellings.back(), "");
        if (split && *rc::gen::arbitrary<bool>()) (void)desk.withdraw(*split, "no");
        break;
      }
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
}  // namespace concord::reading::CONCORD_FILE
