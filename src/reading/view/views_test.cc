#include "reading/view/views.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <set>

#include "reading/desk/desk_test_support.h"
#include "reading/desk/intake.h"
#include "reading/view/spelling_table.h"

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

// Hands in a report in which each of these took part in a meeting of its own.
void tell(Office& office, const std::string& name, const std::vector<Actor>& actors) {
  Report report{.name = name, .text = "A meeting, told in " + name};
  Reading reading;
  for (const Actor& actor : actors) {
    Event event;
    event.date = PartialDate{.year = 2024, .month = 5, .day = static_cast<int>(reading.events.size()) + 1};
    event.actors = {actor};
    event.quote = {.begin = 0, .end = 9};
    reading.events.push_back(event);
  }
  ASSERT_TRUE(office.desk().submit(report, reading, {.accept_from = 0.0, .restore_erased = false}));
}

Actor person(const std::string& name, const std::string& country, const std::string& role = {}) {
  return {.name = name, .kind = ActorKind::kPerson, .country = country, .role = role, .org = "", .at = {}};
}

// The names of each actor's spellings.
std::set<std::set<std::string>> spellings_of_all(Office& office) {
  std::set<std::set<std::string>> all;
  const auto actors = find_actors(office.store()).value();
  for (const ActorRow& actor : actors) {
    std::set<std::string> names;
    const auto spellings = find_spellings(office.store(), actor.id).value();
    for (const SpellingRow& one : spellings) names.insert(one.name + " " + one.country);
    EXPECT_EQ(find_participations(office.store(), actor.id).value().size(), actor.events);
    all.insert(names);
  }
  return all;
}

using Names = std::set<std::set<std::string>>;

TEST(ActorView, LinksSpellingsInWhateverOrderTheyCome) {
  const std::vector<Actor> told{
      person("Sadyr Japarov", "KG", "President"), person("S. Japarov", "KG"), person("Садыр Жапаров", "KG"),
      person("Akylbek Japarov", "KG", "Chairman of the Cabinet"), person("Japarov", "KG")};
  const Names expected{
      {"Sadyr Japarov KG", "S. Japarov KG", "Садыр Жапаров KG"}, {"Akylbek Japarov KG"}, {"Japarov KG"}};
  Office forth;
  for (std::size_t at = 0; at < told.size(); ++at) tell(forth, std::to_string(at), {told[at]});
  EXPECT_EQ(spellings_of_all(forth), expected);
  Office back;
  for (std::size_t at = told.size(); at-- > 0;) tell(back, std::to_string(at), {told[at]});
  EXPECT_EQ(spellings_of_all(back), expected);
  Office once;
  tell(once, "all", told);
  EXPECT_EQ(spellings_of_all(once), expected);
}

TEST(ActorView, WhatIsWithdrawnLeavesNoTrace) {
  Office office;
  tell(office, "one", {person("Sadyr Japarov", "KG"), person("Japarov", "KG")});
  EXPECT_EQ(spellings_of_all(office), (Names{{"Sadyr Japarov KG", "Japarov KG"}}));
  tell(office, "two", {person("Akylbek Japarov", "KG")});
  EXPECT_EQ(spellings_of_all(office), (Names{{"Sadyr Japarov KG"}, {"Akylbek Japarov KG"}, {"Japarov KG"}}));
  const auto akylbek =
      find_actors(office.store(), {.name = "akylbek", .country = {}, .kind = {}, .page = {}}).value();
  ASSERT_EQ(akylbek.size(), 1U);
  const std::string event = find_participations(office.store(), akylbek[0].id).value()[0].event;
  ASSERT_TRUE(office.desk().withdraw(event, "told wrongly"));
  EXPECT_EQ(spellings_of_all(office), (Names{{"Sadyr Japarov KG", "Japarov KG"}}));
}

TEST(ActorView, PeopleMergeAndSplitAndTakeItBack) {
  Office office;
  tell(office, "one", {person("Anna Berg", "NO"), person("Anna Bauer", "NO"), person("A. Berg", "NO")});
  const Names before{{"Anna Berg NO", "A. Berg NO"}, {"Anna Bauer NO"}};
  EXPECT_EQ(spellings_of_all(office), before);
  const std::string berg = spelling_id("Anna Berg", "person", "NO");
  const std::string bauer = spelling_id("Anna Bauer", "person", "NO");
  const std::string initial = spelling_id("A. Berg", "person", "NO");
  const auto merge = office.desk().merge_actors(berg, bauer, "married");
  ASSERT_TRUE(merge);
  EXPECT_EQ(spellings_of_all(office), (Names{{"Anna Berg NO", "A. Berg NO", "Anna Bauer NO"}}));
  EXPECT_EQ(office.desk().merge_actors(bauer, initial, "").error().code, ErrorCode::kUsage);
  EXPECT_EQ(office.desk().split_actors(bauer, berg, "").error().code, ErrorCode::kUsage);
  ASSERT_TRUE(office.desk().withdraw(*merge, "a namesake"));
  EXPECT_EQ(office.desk().withdraw(*merge, "again").error().code, ErrorCode::kUsage);
  EXPECT_EQ(spellings_of_all(office), before);
  ASSERT_EQ(office.desk().merge_actors(bauer, berg, "after all").value(), *merge);
  ASSERT_TRUE(office.desk().withdraw(*merge, "no"));
  const auto split = office.desk().split_actors(initial, berg, "Axel");
  ASSERT_TRUE(split);
  EXPECT_EQ(spellings_of_all(office), (Names{{"Anna Berg NO"}, {"A. Berg NO"}, {"Anna Bauer NO"}}));
  ASSERT_TRUE(office.desk().withdraw(*split, "it was her"));
  EXPECT_EQ(spellings_of_all(office), before);
  const auto grown = office.digests();
  ASSERT_TRUE(office.views->rebuild());
  EXPECT_EQ(office.digests(), grown);
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
