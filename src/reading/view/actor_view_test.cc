// Who is who: the same actors, whatever the order in which their spellings come, and whatever is merged,
// split or withdrawn on the way.
#include "reading/view/actor_view.h"

#include <gtest/gtest.h>
#include <set>

#include "reading/desk/desk_test_support.h"
#include "reading/view/spelling_table.h"

namespace concord::reading::CONCORD_FILE {
namespace {

TEST(ActorView, ActorsAreSummedUpOverEvents) {
  Office office;
  Report first = sample_report();
  ASSERT_TRUE(
      office.desk().submit(first, sample_reading(first), {.accept_from = 0.0, .restore_erased = false}));
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
  ASSERT_TRUE(office.desk().submit(second, reading, {.accept_from = 0.0, .restore_erased = false}));
  auto actors = find_actors(office.store(), {.name = "berg", .country = {}, .kind = {}, .page = {}}).value();
  ASSERT_EQ(actors.size(), 1U);
  const ActorRow& anna = actors[0];
  EXPECT_EQ(anna.name, "Anna Berg");
  EXPECT_EQ(anna.events, 2U);
  EXPECT_EQ(anna.roles, (std::vector<std::string>{"Minister", "Envoy"}));
  EXPECT_EQ(anna.organisations, std::vector<std::string>{"UN"});
  EXPECT_EQ(anna.first_seen->text(), "2023");
  EXPECT_EQ(anna.last_seen->text(), "2024-05-08");
  auto events = find_participations(office.store(), anna.id).value();
  ASSERT_EQ(events.size(), 2U);
  EXPECT_EQ(events[0].role, "Minister");

  ASSERT_TRUE(office.desk().withdraw(events[0].event, "wrong"));
  auto left = find_actor(office.store(), anna.id).value().value();
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

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
