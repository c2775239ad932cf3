#include "reading/link/same_event.h"

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>

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

Groups group_tellings(std::span<const Telling> tellings) {
  std::vector<std::tuple<std::size_t, std::size_t, std::size_t>> bonds;
  std::set<Pair> bound;
  Groups near(tellings.size());  // what hangs together somehow
  for (std::size_t a = 0; a < tellings.size(); ++a) {
    for (std::size_t b = a + 1; b < tellings.size(); ++b) {
      const std::size_t common = actors_in_common(tellings[a], tellings[b]);
      if (common == 0) continue;
      bonds.emplace_back(common, a, b);
      bound.emplace(a, b);
      near.join(a, b);
    }
  }
  Groups groups(tellings.size());
  for (std::size_t a = 0; a < tellings.size(); ++a) {
    for (std::size_t b = a + 1; b < tellings.size(); ++b) {
      if (near.together(a, b) && !bound.contains({a, b})) groups.keep_apart({a, b});
    }
  }
  std::ranges::stable_sort(bonds, std::greater{}, [](const auto& bond) { return std::get<0>(bond); });
  for (const auto& [common, a, b] : bonds) groups.join(a, b);
  return groups;
}

}  // namespace concord::reading
