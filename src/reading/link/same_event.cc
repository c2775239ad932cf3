#include "reading/link/same_event.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <utility>

namespace concord::reading {
namespace {

constexpr std::size_t kWholeDay = 10;  // letters of "2024-05-08"

std::string field_of(const Json& body, const char* name) {
  const auto found = body.find(name);
  return found != body.end() && found->is_string() ? found->get<std::string>() : std::string();
}

bool both_agree(const std::string& a, const std::string& b) {
  return a.empty() || b.empty() || a == b;
}

bool stands_for(const Described& state, const Described& other) {
  return state.kind == "state" && !state.country.empty() && state.country == other.country;
}

// How many of the one list are named in the other; none where one of them is neither named there nor stood
// for.
std::size_t named_of(const std::vector<Described>& fewer, const std::vector<Described>& more) {
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
        if (taken[at] || (by_name ? likeness(one, other) < Likeness::kOpen
                                  : !stands_for(one, other) && !stands_for(other, one)))
          continue;
        taken[at] = true;
        ++found;
        if (by_name) ++named;
        break;
      }
    }
  }
  return found == fewer.size() ? named : 0;
}

// Those of a set of tellings that may be one with a given one. For all actors of a telling to be found in
// another, the rarest of them must be: by a key of its name or, as a state stands for it, by its country.
class Neighbours {
 public:
  explicit Neighbours(std::span<const Telling> tellings) : tellings_(tellings) {
    for (std::size_t at = 0; at < tellings.size(); ++at) {
      for (const Described& actor : tellings[at].actors) {
        for (const std::string& sign : signs_of(actor)) {
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
      for (const std::string& sign : signs_of(actor)) {
        const auto& with = with_.at(sign);
        found.insert(with.begin(), with.end());
      }
      if (first || found.size() < fewest.size()) fewest = std::move(found);
      first = false;
    }
    return fewest;
  }

 private:
  static std::vector<std::string> signs_of(const Described& actor) {
    std::vector<std::string> signs = likeness_keys(actor);
    if (!actor.country.empty()) signs.push_back("of " + actor.country);
    return signs;
  }

  std::span<const Telling> tellings_;
  std::map<std::string, std::vector<std::size_t>> with_;
};

}  // namespace

Telling telling_of(const Json& body, std::string_view day) {
  Telling telling;
  telling.report = field_of(body, "report");
  telling.type = field_of(body, "type");
  telling.status = field_of(body, "status");
  telling.day = day;
  telling.place = field_of(body, "place");
  telling.place_country = field_of(body, "place_country");
  const auto actors = body.find("actors");
  if (actors == body.end() || !actors->is_array()) return telling;
  for (const Json& actor : *actors) {
    if (!actor.is_object()) continue;
    telling.actors.push_back(describe(field_of(actor, "name"), field_of(actor, "kind"),
                                      field_of(actor, "country"), {field_of(actor, "role")}));
  }
  return telling;
}

std::size_t actors_in_common(const Telling& a, const Telling& b) {
  if (a.report == b.report || a.type != b.type || a.status != b.status) return 0;
  if (a.day != b.day || a.day.size() != kWholeDay) return 0;
  if (!both_agree(a.place, b.place) || !both_agree(a.place_country, b.place_country)) return 0;
  const auto& fewer = a.actors.size() <= b.actors.size() ? a.actors : b.actors;
  const auto& more = a.actors.size() <= b.actors.size() ? b.actors : a.actors;
  if (fewer.empty() || (fewer.size() == 1 && (more.size() > 1 || a.place.empty() || a.place != b.place)))
    return 0;
  const std::size_t named = named_of(fewer, more);
  return fewer.size() == more.size() ? std::max(named, named_of(more, fewer)) : named;
}

Groups group_tellings(std::span<const Telling> tellings) {
  std::map<Pair, std::size_t> common;  // of those that may be one
  const Neighbours neighbours(tellings);
  for (std::size_t a = 0; a < tellings.size(); ++a) {
    for (const std::size_t b : neighbours.of(a)) {
      if (a == b || common.contains(std::minmax(a, b))) continue;
      if (const std::size_t named = actors_in_common(tellings[a], tellings[b]); named > 0)
        common.emplace(std::minmax(a, b), named);
    }
  }
  std::vector<std::pair<std::size_t, Pair>> bonds;
  bonds.reserve(common.size());
  for (const auto& [pair, named] : common) bonds.emplace_back(named, pair);
  std::ranges::stable_sort(bonds, std::greater{}, [](const auto& bond) { return bond.first; });
  Groups groups(tellings.size());
  std::map<std::size_t, std::vector<std::size_t>> members;
  for (std::size_t at = 0; at < tellings.size(); ++at) members[at] = {at};
  for (const auto& [named, pair] : bonds) {
    const std::size_t one = groups.of(pair.first);
    const std::size_t other = groups.of(pair.second);
    const bool all_fit = std::ranges::all_of(members[one], [&](std::size_t a) {
      return std::ranges::all_of(members[other],
                                 [&](std::size_t b) { return common.contains(std::minmax(a, b)); });
    });
    if (one == other || !all_fit) continue;
    groups.join(one, other);
    const auto [kept, gone] = std::minmax(one, other);
    members[kept].insert(members[kept].end(), members[gone].begin(), members[gone].end());
  }
  return groups;
}

}  // namespace concord::reading
