// Which actors of the annotated reports beside the project are one, where there are such reports. Read by
// hand: what is spelled alike there, with one country, is one; beyond that only what kOne lists.
#include <algorithm>
#include <array>
#include <filesystem>
#include <gtest/gtest.h>
#include <iostream>
#include <map>
#include <set>
#include <tuple>

#include "base/file.h"
#include "base/json.h"
#include "reading/link/groups.h"

namespace concord::reading::CONCORD_FILE {
namespace {

constexpr std::array kOne = {std::pair{"Asian Development Bank (ADB)", "Asian Development Bank"}};

struct Annotated {
  std::string name;
  std::string kind;
  std::string country;
  std::set<std::string> reports;
  std::vector<std::string> roles;
};

std::string field_in(const Json& actor, const char* name) {
  const auto found = actor.find(name);
  return found != actor.end() && found->is_string() ? found->get<std::string>() : "";
}

std::vector<Annotated> annotated_actors(const std::filesystem::path& folder) {
  std::map<std::tuple<std::string, std::string, std::string>, Annotated> all;
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    if (file.path().extension() != ".json") continue;
    const Json gold = *parse_json(*read_file(file.path()));
    for (const Json& event : gold["events"]) {
      for (const Json& actor : event["actors"]) {
        const std::string name = field_in(actor, "name");
        Annotated& one = all[{name, field_in(actor, "kind"), field_in(actor, "country")}];
        one.name = name;
        one.kind = field_in(actor, "kind");
        one.country = field_in(actor, "country");
        one.reports.insert(file.path().stem().string());
        one.roles.push_back(field_in(actor, "role"));
      }
    }
  }
  std::vector<Annotated> list;
  for (auto& [key, one] : all) list.push_back(std::move(one));
  return list;
}

bool are_one(const Annotated& a, const Annotated& b) {
  return std::ranges::any_of(kOne, [&](const auto& pair) {
    return (a.name == pair.first && b.name == pair.second) || (a.name == pair.second && b.name == pair.first);
  });
}

// Pairs of mentions of different spelling; those of one spelling are one by definition and count for nothing.
TEST(AnnotatedActors, AreLinkedAcrossReports) {
  const auto folder = std::filesystem::path(CONCORD_SOURCE_DIR) / ".." / "shared" / "gold";
  if (!std::filesystem::exists(folder)) GTEST_SKIP() << "no annotated reports beside the project";
  const auto actors = annotated_actors(folder);
  std::vector<Described> described;
  for (const Annotated& one : actors)
    described.push_back(describe(one.name, one.kind, one.country, one.roles));
  const Groups groups = group_actors(described, {}, {});
  std::size_t right = 0;
  std::size_t found = 0;
  std::size_t expected = 0;
  for (std::size_t a = 0; a < actors.size(); ++a) {
    for (std::size_t b = a + 1; b < actors.size(); ++b) {
      const std::size_t pairs = actors[a].reports.size() * actors[b].reports.size();
      const bool linked = groups.together(a, b);
      const bool one = are_one(actors[a], actors[b]);
      if (linked != one)
        std::cout << (linked ? "linked: " : "not linked: ") << actors[a].name << ", " << actors[b].name
                  << "\n";
      right += linked && one ? pairs : 0;
      found += linked ? pairs : 0;
      expected += one ? pairs : 0;
    }
  }
  std::cout << actors.size() << " spellings, " << expected << " pairs of mentions: precision "
            << static_cast<double>(right) / static_cast<double>(found) << ", recall "
            << static_cast<double>(right) / static_cast<double>(expected) << "\n";
  EXPECT_GE(static_cast<double>(right), 0.95 * static_cast<double>(found));
  EXPECT_GE(static_cast<double>(right), 0.95 * static_cast<double>(expected));
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
