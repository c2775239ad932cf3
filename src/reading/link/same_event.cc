#include "reading/link/same_event.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <utility>

#include "base/json_field.h"

namespace concord::reading {
namespace {

constexpr std::size_t kNobodyNamed = 1;  // a bond by countries and offices alone
constexpr std::size_t kWholeDay = 10;    // letters of "2024-05-08"

bool both_agree(const std::string& a, const std::string& b) {
  return a.empty() || b.empty() || a == b;
}

bool stands_for(const Described& state, const Described& other) {
  return state.kind == "state" && !state.country.empty() && state.country == other.country;
}

// "ministry" and "minister": most of the shorter word is how both begin.
bool of_one_stem(std::string_view a, std::string_view b) {
  constexpr std::size_t kLongestEnding = 3;
  constexpr std::size_t kShortestStem = 4;
  const auto differ = std::ranges::mismatch(a, b);
  const auto common = static_cast<std::size_t>(differ.in1 - a.begin());
  return common >= kShortestStem && common + kLongestEnding >= std::min(a.size(), b.size());
}

// The Minister of Energy speaks for the Ministry of Energy of that country.
bool holds_office_in(const Described& person, const Described& body) {
  if (person.kind != "person" || body.kind != "organisation") return false;
  if (body.country.empty() || body.country != person.country || body.words.size() < 2) return false;
  return std::ranges::any_of(person.roles, [&](const auto& role) {
    return std::ranges::all_of(body.words, [&](const NameWord& word) {
      return std::ranges::any_of(role, [&](const std::string& one) { return of_one_stem(word.latin, one); });
    });
  });
}

bool is_told_as(const Described& one, const Described& other) {
  return stands_for(one, other) || stands_for(other, one) || holds_office_in(one, other) ||
         holds_office_in(other, one);
}

// One more than how many of the one list are named in the other; 0 where one of them is neither named there
// nor stood for.
std::size_t bond_of(const std::vector<Described>& fewer, const std::vector<Described>& more) {
  std::vector<bool> taken(more.size(), false);
  std::size_t named = 0;
  std::size_t found = 0;
  for (const bool by_name : {true, false}) {
    for (const Described& one : fewer) {
      const bool is_named = std::ranges::any_of(
          more, [&](const Described& other) { return likeness(one, other) >= Likeness::kOpen; });
      if (is_named != by_name) continue;
      for (std::size_t at = 0; at < more.size(); ++at) {
        const Described& other = more[at];
        if (taken[at] || !(by_name ? likeness(one, other) >= Likeness::kOpen : is_told_as(one, other)))
          continue;
        taken[at] = true;
        ++found;
        if (by_name) ++named;
        break;
      }
    }
  }
  return found == fewer.size() ? named + 1 : 0;
}

std::size_t bond_of_casts(const Telling& a, const Telling& b) {
  const auto& fewer = a.actors.size() <= b.actors.size() ? a.actors : b.actors;
  const auto& more = a.actors.size() <= b.actors.size() ? b.actors : a.actors;
  if (fewer.empty()) return 0;
  const std::size_t bond = bond_of(fewer, more);
  return fewer.size() == more.size() ? std::max(bond, bond_of(more, fewer)) : bond;
}

// Those of a set of tellings that may be one with a given one. For all actors of a telling to be found in
// another, the rarest of them must be: by a key of its name or, as a state or an office stands for it, by its
// country.
class Neighbours {
 public:
  explicit Neighbours(std::span<const Telling> tellings) : tellings_(tellings) {
    for (std::size_t at = 0; at < tellings.size(); ++at) {
      for (const Described& actor : tellings[at].actors) {
        for (const std::string& sign : signs(actor, keys_kept(actor))) {
          auto& with = with_[sign];
          if (with.empty() || with.back() != at) with.push_back(at);
        }
      }
    }
  }

  std::set<std::size_t> of(std::size_t at) const {
    std::set<std::size_t> fewest;
    bool first = true;
    for (const Described& actor : tellings_[at].actors) {
      std::set<std::size_t> found;
      for (const std::string& sign : signs(actor, keys_sought(actor))) {
        if (const auto with = with_.find(sign); with != with_.end())
          found.insert(with->second.begin(), with->second.end());
      }
      if (first || found.size() < fewest.size()) fewest = std::move(found);
      first = false;
    }
    return fewest;
  }

 private:
  static std::vector<std::string> signs(const Described& actor, std::vector<std::string> keys) {
    if (!actor.country.empty()) keys.push_back("of " + actor.country);
    return keys;
  }

  std::span<const Telling> tellings_;
  std::map<std::string, std::vector<std::size_t>> with_;
};

}  // namespace

Telling telling_of(const Json& body, std::string_view day) {
  Telling telling;
  telling.report = text_in(body, "report");
  telling.type = text_in(body, "type");
  telling.status = text_in(body, "status");
  telling.day = day;
  telling.place = text_in(body, "place");
  telling.place_country = text_in(body, "place_country");
  const auto actors = body.find("actors");
  if (actors == body.end() || !actors->is_array()) return telling;
  for (const Json& actor : *actors) {
    if (!actor.is_object()) continue;
    telling.actors.push_back(describe(text_in(actor, "name"), text_in(actor, "kind"),
                                      text_in(actor, "country"), {text_in(actor, "role")}));
  }
  return telling;
}

std::size_t bond_between(const Telling& a, const Telling& b) {
  if (a.report == b.report || a.type != b.type || a.status != b.status) return 0;
  if (a.day != b.day || a.day.size() != kWholeDay) return 0;
  if (!both_agree(a.place, b.place) || !both_agree(a.place_country, b.place_country)) return 0;
  const auto [few, many] = std::minmax({a.actors.size(), b.actors.size()});
  const bool placed = !a.place.empty() && a.place == b.place;
  if (few == 0 || (few == 1 && (many > 1 || !placed))) return 0;
  const std::size_t bond = bond_of_casts(a, b);
  return bond == kNobodyNamed && (few == 1 || !placed) ? 0 : bond;
}

std::size_t actors_in_common(const Telling& a, const Telling& b) {
  const std::size_t bond = bond_of_casts(a, b);
  return bond == 0 ? 0 : bond - 1;
}

namespace {

// Joins groups of which each telling is bound to each of the other group.
class Joiner {
 public:
  Joiner(std::size_t count, const std::map<IndexPair, std::size_t>& bonds) : bonds_(bonds), groups_(count) {
    for (std::size_t at = 0; at < count; ++at) members_[at] = {at};
  }

  bool fit(std::size_t one, std::size_t other) const {
    return one != other && std::ranges::all_of(members_.at(one), [&](std::size_t a) {
             return std::ranges::all_of(members_.at(other),
                                        [&](std::size_t b) { return bonds_.contains(std::minmax(a, b)); });
           });
  }
  void join(std::size_t one, std::size_t other) {
    groups_.join(one, other);
    const auto [kept, gone] = std::minmax(one, other);
    auto moved = members_.extract(gone);
    members_[kept].insert(members_[kept].end(), moved.mapped().begin(), moved.mapped().end());
  }
  std::size_t of(std::size_t member) const { return groups_.of(member); }
  Groups groups() && { return std::move(groups_); }

 private:
  const std::map<IndexPair, std::size_t>& bonds_;
  Groups groups_;
  std::map<std::size_t, std::vector<std::size_t>> members_;
};

}  // namespace

Groups group_tellings(std::span<const Telling> tellings) {
  std::map<IndexPair, std::size_t> bonds;
  const Neighbours neighbours(tellings);
  for (std::size_t a = 0; a < tellings.size(); ++a) {
    for (const std::size_t b : neighbours.of(a)) {
      if (a == b || bonds.contains(std::minmax(a, b))) continue;
      if (const std::size_t bond = bond_between(tellings[a], tellings[b]); bond > 0)
        bonds.emplace(std::minmax(a, b), bond);
    }
  }
  std::vector<std::pair<std::size_t, IndexPair>> strongest;
  strongest.reserve(bonds.size());
  for (const auto& [pair, bond] : bonds) strongest.emplace_back(bond, pair);
  std::ranges::stable_sort(strongest, std::greater{}, [](const auto& one) { return one.first; });
  Joiner joiner(tellings.size(), bonds);
  std::map<std::size_t, std::set<std::size_t>> unnamed;  // group = those it is bound to by nobody's name
  for (const auto& [bond, pair] : strongest) {
    const std::size_t one = joiner.of(pair.first);
    const std::size_t other = joiner.of(pair.second);
    if (!joiner.fit(one, other)) continue;
    if (bond > kNobodyNamed) {
      joiner.join(one, other);
    } else {
      unnamed[one].insert(other);
      unnamed[other].insert(one);
    }
  }
  for (const auto& [one, others] : unnamed) {
    const std::size_t other = *others.begin();
    if (one < other && others.size() == 1 && unnamed.at(other).size() == 1) joiner.join(one, other);
  }
  return std::move(joiner).groups();
}

}  // namespace concord::reading
