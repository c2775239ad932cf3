// The pairs were written down by hand from public facts (actor_pairs.txt).
#include "reading/link/same_actor.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <iostream>
#include <sstream>

#include "reading/link/groups.h"

namespace concord::reading::CONCORD_FILE {
namespace {

std::string trimmed(const std::string& text) {
  const std::size_t begin = text.find_first_not_of(' ');
  return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

// "Mukhtar Babayev ; person ; AZ ; Minister"
Described described(const std::string& text) {
  std::istringstream parts(text);
  std::vector<std::string> fields;
  for (std::string field; std::getline(parts, field, ';');) {
    field = trimmed(field);
    fields.push_back(field == "-" ? "" : field);
  }
  EXPECT_EQ(fields.size(), 4U) << text;
  fields.resize(4);
  return describe(fields[0], fields[1], fields[2], {fields[3]});
}

struct ActorPair {
  std::string line;
  bool same = false;
  std::vector<Described> actors;
};

std::vector<ActorPair> actor_pairs() {
  std::ifstream file(std::string(CONCORD_SOURCE_DIR) + "/src/reading/link/actor_pairs.txt");
  std::vector<ActorPair> pairs;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    const std::size_t sign = std::min(line.find(" = "), line.find(" ! "));
    if (sign == std::string::npos) {
      ADD_FAILURE() << line;
      continue;
    }
    pairs.push_back({.line = line,
                     .same = line[sign + 1] == '=',
                     .actors = {described(line.substr(0, sign)), described(line.substr(sign + 3))}});
  }
  return pairs;
}

TEST(SameActor, IsToldFromPairsAtLeastAsWellAsBefore) {
  double right = 0;
  double found = 0;
  double expected = 0;
  const auto pairs = actor_pairs();
  ASSERT_GE(pairs.size(), 60U);
  for (const ActorPair& pair : pairs) {
    const bool same = group_actors(pair.actors, {}, {}).together(0, 1);
    right += same && pair.same ? 1 : 0;
    found += same ? 1 : 0;
    expected += pair.same ? 1 : 0;
    if (same != pair.same) std::cout << (same ? "taken for one: " : "taken for two: ") << pair.line << "\n";
  }
  const double precision = right / found;
  const double recall = right / expected;
  std::cout << pairs.size() << " pairs: precision " << precision << ", recall " << recall << ", F1 "
            << 2 * precision * recall / (precision + recall) << "\n";
  EXPECT_GE(precision, 0.97);
  EXPECT_GE(recall, 0.95);
}

TEST(SameActor, DoesNotDependOnTheOrderOfTheTwo) {
  for (const ActorPair& pair : actor_pairs()) {
    EXPECT_EQ(likeness(pair.actors[0], pair.actors[1]), likeness(pair.actors[1], pair.actors[0]))
        << pair.line;
  }
}

void expect_found(const Described& a, const Described& b, const std::string& what) {
  for (const auto& [one, other] : {std::pair(&a, &b), std::pair(&b, &a)}) {
    const auto sought = keys_sought(*one);
    const auto kept = keys_kept(*other);
    EXPECT_NE(std::find_first_of(sought.begin(), sought.end(), kept.begin(), kept.end()), sought.end())
        << what;
  }
}

TEST(SameActor, IsFoundByAKeyOfBoth) {
  for (const ActorPair& pair : actor_pairs()) {
    if (likeness(pair.actors[0], pair.actors[1]) < Likeness::kOpen) continue;
    expect_found(pair.actors[0], pair.actors[1], pair.line);
  }
}

TEST(SameActor, PeopleAreFoundByAKeyOfBothWhateverTheirNames) {
  const std::vector<std::string> words{
      "",        "Mukhtar", "Мухтар", "M.",      "Babayev",       "Бабаев",     "Ali",
      "Emomali", "Ilham",   "Али",    "И.",      "Ivanov",        "Ivanova",    "Олег",
      "Oleg",    "Aliyev",  "Ivan",   "Babaeva", "Abdulkhakimov", "Абдухакимов"};
  std::vector<std::pair<std::string, Described>> people;
  for (const std::string& first : words) {
    for (const std::string& second : words) {
      const std::string name = first + " " + second;
      if (name != " ") people.emplace_back(name, describe(name, "person", "AZ", {}));
    }
  }
  int alike = 0;
  for (const auto& [name, one] : people) {
    for (const auto& [other_name, other] : people) {
      if (likeness(one, other) < Likeness::kOpen) continue;
      expect_found(one, other, name + " / " + other_name);
      ++alike;
    }
  }
  EXPECT_GT(alike, 1000);
}

TEST(GroupActors, ASurnameAloneIsNobodyWhereTwoCouldBeMeant) {
  const std::vector<Described> actors{describe("Sadyr Japarov", "person", "KG", {}),
                                      describe("Japarov", "person", "KG", {}),
                                      describe("Akylbek Japarov", "person", "KG", {})};
  EXPECT_EQ(group_actors(actors, {}, {}).all(), (std::vector<std::size_t>{0, 1, 2}));
  EXPECT_EQ(group_actors(std::span(actors).first(2), {}, {}).all(), (std::vector<std::size_t>{0, 0}));
}

TEST(GroupActors, WhatPeopleSayGoesBeforeWhatLooksAlike) {
  const std::vector<Described> actors{describe("Anna Berg", "person", "NO", {}),
                                      describe("Anna Berg", "person", "SE", {}),
                                      describe("Anna Bergh", "person", "NO", {})};
  EXPECT_EQ(group_actors(actors, {}, {}).all(), (std::vector<std::size_t>{0, 1, 0}));
  const std::vector<IndexPair> one{{0, 1}};
  EXPECT_EQ(group_actors(actors, one, {}).all(), (std::vector<std::size_t>{0, 0, 0}));
  const std::vector<IndexPair> two{{0, 2}};
  EXPECT_EQ(group_actors(actors, {}, two).all(), (std::vector<std::size_t>{0, 1, 2}));
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
