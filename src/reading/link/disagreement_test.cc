// Pairs of accounts written for the test, each with what a careful reader says of them.
#include "reading/link/disagreement.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace concord::reading::CONCORD_FILE {
namespace {

Json actor(const char* name, const char* kind, const char* country) {
  return {{"name", name}, {"kind", kind}, {"country", country}, {"role", nullptr}, {"org", nullptr}};
}

Json meeting(Json change = Json::object()) {
  Json body = {{"type", "CONSULT"},
               {"status", "held"},
               {"date", "2024-05-08"},
               {"place", "Oslo"},
               {"place_country", "NO"},
               {"actors", {actor("Anna Berg", "person", "NO"), actor("Otto Lind", "person", "SE")}}};
  body.merge_patch(change);
  return body;
}

Json deal(Json change = Json::object()) {
  Json body = {{"title", "Memorandum on Joint Wind Energy Research"},
               {"status", "signed"},
               {"parties", {"NO", "SE"}},
               {"date", "2024-05-08"}};
  body.merge_patch(change);
  return body;
}

Json promise(Json change = Json::object()) {
  Json body = {{"who", "Norway"}, {"what", "plant 5 million trees along northern rivers"}, {"due", "2030"}};
  body.merge_patch(change);
  return body;
}

// Also that the order does not matter, and that two which disagree have a key in common.
std::string field(const char* kind, Json one, Json other) {
  const Account a{kind, "report:1", std::move(one)};
  const Account b{kind, "report:2", std::move(other)};
  const std::string found = disagreement(a, b);
  EXPECT_EQ(found, disagreement(b, a));
  if (!found.empty()) {
    EXPECT_TRUE(account_gist(a).empty() || account_gist(a) != account_gist(b));
    const auto keys = account_keys(a);
    const auto others = account_keys(b);
    EXPECT_TRUE(std::ranges::any_of(
        keys, [&](const std::string& key) { return std::ranges::find(others, key) != others.end(); }));
  }
  return found;
}

TEST(Disagreement, OnePlaceOrTheOther) {
  EXPECT_EQ(field("event", meeting(), meeting({{"place", "Stockholm"}, {"place_country", "SE"}})),
            "place_country");
  EXPECT_EQ(field("event", meeting(), meeting({{"place", "Bergen"}})), "place");
  EXPECT_EQ(field("event", meeting(), meeting({{"place", "Oslo City Hall"}})), "");
  EXPECT_EQ(field("event", meeting(), meeting({{"place", nullptr}, {"place_country", nullptr}})), "");
}

TEST(Disagreement, HeldOrNot) {
  EXPECT_EQ(field("event", meeting(), meeting({{"status", "negated"}})), "status");
  // What was planned and then held, or planned and then called off, is no contradiction.
  EXPECT_EQ(field("event", meeting(), meeting({{"status", "planned"}})), "");
  EXPECT_EQ(field("event", meeting({{"status", "planned"}}), meeting({{"status", "negated"}})), "");
}

TEST(Disagreement, TwoMeetingsAreNone) {
  const Json elsewhere = {{"place", "Stockholm"}, {"place_country", "SE"}};
  auto other = [&](Json change) {
    Json body = meeting(elsewhere);
    body.merge_patch(change);
    return body;
  };
  EXPECT_EQ(field("event", meeting(), other({{"date", "2024-05-09"}})), "");
  EXPECT_EQ(field("event", meeting(), other({{"date", "2024-05"}})), "");
  EXPECT_EQ(field("event", meeting(), other({{"type", "AID"}})), "");
  EXPECT_EQ(
      field("event", meeting(),
            other({{"actors", {actor("Anna Berg", "person", "NO"), actor("Nils Holm", "person", "DK")}}})),
      "");
  // Two states have many ministers.
  const Json states = {{"actors", {actor("Norway", "state", "NO"), actor("Sweden", "state", "SE")}}};
  EXPECT_EQ(field("event", meeting(states), other(states)), "");
  // One report tells of two meetings.
  EXPECT_EQ(disagreement({"event", "report:1", meeting()}, {"event", "report:1", other({})}), "");
}

TEST(Disagreement, SpellingsOfAPersonAreOne) {
  const Json latin = {
      {"actors", {actor("Mukhtar Babaev", "person", "AZ"), actor("Anna Berg", "person", "NO")}}};
  const Json other = {
      {"actors", {actor("Muxtar Babayev", "person", "AZ"), actor("Anna Berg", "person", "NO")}},
      {"place", "Baku"},
      {"place_country", "AZ"}};
  EXPECT_EQ(field("event", meeting(latin), meeting(other)), "place_country");
}

TEST(Disagreement, AnAgreementSignedOnTwoDays) {
  EXPECT_EQ(field("agreement", deal(), deal({{"date", "2024-05-10"}})), "date");
  EXPECT_EQ(field("agreement", deal(), deal({{"date", "2024-05"}})), "");
  EXPECT_EQ(field("agreement", deal(), deal({{"date", "2024-06"}})), "date");
  EXPECT_EQ(field("agreement", deal(), deal({{"date", "2024-05-10"}, {"status", "planned"}})), "");
  EXPECT_EQ(field("agreement", deal(), deal({{"date", "2024-05-10"}, {"parties", {"NO", "DK"}}})), "");
  EXPECT_EQ(
      field("agreement", deal(), deal({{"date", "2024-05-10"}, {"title", "Memorandum on Joint Forests"}})),
      "");
}

TEST(Disagreement, APromiseWithTwoDaysOrTwoNumbers) {
  EXPECT_EQ(field("commitment", promise(), promise({{"due", "2035"}})), "due");
  EXPECT_EQ(field("commitment", promise(), promise({{"due", "2030-06"}})), "");
  EXPECT_EQ(
      field("commitment", promise(), promise({{"what", "plant 7 million trees along northern rivers"}})),
      "what");
  EXPECT_EQ(field("commitment", promise(), promise({{"what", "plant trees along northern rivers"}})), "");
  EXPECT_EQ(field("commitment", promise(), promise({{"who", "Sweden"}, {"due", "2035"}})), "");
  EXPECT_EQ(field("commitment", promise(), promise({{"what", "build 5 wind farms"}, {"due", "2035"}})), "");
}

// Promises made of any words: whichever two contradict each other are found by a key.
RC_GTEST_PROP(DisagreementProperty, KeysFindWhateverContradicts, ()) {
  const std::vector<std::string> words = {"plant", "trees", "along", "northern", "rivers",
                                          "build", "wind",  "farms", "restore",  "peatland"};
  const auto what = *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(words));
  auto changed = what;
  if (const auto more = *rc::gen::maybe(rc::gen::elementOf(words))) changed.push_back(*more);
  if (changed.size() > 1 && *rc::gen::arbitrary<bool>()) changed.erase(changed.begin());
  RC_PRE(!what.empty());
  field("commitment", promise({{"what", fmt::format("{}", fmt::join(what, " "))}}),
        promise({{"what", fmt::format("{}", fmt::join(changed, " "))}, {"due", "2035"}}));
  RC_ASSERT(!testing::Test::HasFailure());
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
