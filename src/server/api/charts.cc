// What the charts are drawn from: events over time, who deals with whom, and where.
#include <algorithm>
#include <map>
#include <set>

#include "server/api/routes.h"
#include "server/chart/fact_filter.h"
#include "server/service.h"

namespace concord::server {

namespace {

constexpr std::uint64_t kNodes = 150;

enum class Step : std::uint8_t { kYear, kMonth, kDay };

Result<Step> step_of(const Request& request) {
  const std::string_view name = request.parameter("step");
  if (name == "year") return Step::kYear;
  if (name.empty() || name == "month") return Step::kMonth;
  if (name == "day") return Step::kDay;
  return fail(ErrorCode::kUsage, "must be year, month or day", "?step");
}

// The year, month or day that a day is in; nothing where the day is not known that precisely.
std::optional<PartialDate> bucket_of(const PartialDate& day, Step step) {
  if (step == Step::kYear) return PartialDate{day.year, 0, 0};
  if (step == Step::kMonth)
    return day.has_month() ? std::optional(PartialDate{day.year, day.month, 0}) : std::nullopt;
  return day.has_day() ? std::optional(day) : std::nullopt;
}

// Those whose day is not known as precisely as the step asks are counted in "vague", those without one in
// "undated".
Answer timeline(const Call& call) {
  using Counts = std::map<std::string_view, std::uint64_t>;
  CONCORD_TRY(const Step step, step_of(call.request));
  CONCORD_TRY(FactFilter filter, FactFilter::of(call));
  CONCORD_TRY(auto table, call.service.facts.current(call.room));
  std::map<PartialDate, Counts> buckets;
  Counts* last = nullptr;  // facts come by their days, so that most belong where the one before does
  PartialDate last_start;
  std::uint64_t undated = 0;
  std::uint64_t vague = 0;
  for (const EventFact& fact : table->facts) {
    if (fact.agreement || !filter.fits(fact, *table)) continue;
    if (fact.day.year == 0) {
      ++undated;
      continue;
    }
    const auto start = bucket_of(fact.day, step);
    if (!start) {
      ++vague;
      continue;
    }
    if (last == nullptr || last_start != *start) last = &buckets[*start];
    last_start = *start;
    ++(*last)[fact.type];
  }
  Json list = Json::array();
  for (const auto& [start, counts] : buckets) {
    Json by_type = Json::object();
    for (const auto& [type, number] : counts) by_type[std::string(type)] = number;
    list.push_back({{"start", start.text()}, {"counts", std::move(by_type)}});
  }
  const std::string_view name = step == Step::kYear ? "year" : step == Step::kMonth ? "month" : "day";
  return json_answer({{"step", name}, {"buckets", std::move(list)}, {"undated", undated}, {"vague", vague}});
}

struct Node {
  std::string name;
  std::string kind;
  std::string country;
  std::uint64_t events = 0;
};

struct Edge {
  std::uint64_t events = 0;
  std::uint64_t agreements = 0;
};

struct Network {
  std::map<std::string, Node> nodes;
  std::map<std::pair<std::string, std::string>, Edge> edges;

  void join(std::vector<std::string> ends, bool agreement) {
    std::ranges::sort(ends);
    for (std::size_t a = 0; a < ends.size(); ++a) {
      if (!agreement) ++nodes[ends[a]].events;
      for (std::size_t b = a + 1; b < ends.size(); ++b) {
        Edge& edge = edges[{ends[a], ends[b]}];
        ++(agreement ? edge.agreements : edge.events);
      }
    }
  }
};

// The busiest nodes, and the edges between them.
Json network_json(const Network& network, std::uint64_t limit) {
  std::vector<std::pair<std::uint64_t, std::string>> busiest;
  busiest.reserve(network.nodes.size());
  for (const auto& [id, node] : network.nodes) busiest.emplace_back(node.events, id);
  std::ranges::sort(busiest, [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  if (busiest.size() > limit) busiest.resize(limit);
  std::set<std::string> shown;
  Json nodes = Json::array();
  for (const auto& [events, id] : busiest) {
    const Node& node = network.nodes.at(id);
    shown.insert(id);
    nodes.push_back({{"id", id},
                     {"name", node.name},
                     {"kind", node.kind},
                     {"country", node.country.empty() ? Json(nullptr) : Json(node.country)},
                     {"events", events}});
  }
  Json edges = Json::array();
  for (const auto& [ends, edge] : network.edges) {
    if (!shown.contains(ends.first) || !shown.contains(ends.second)) continue;
    edges.push_back(
        {{"a", ends.first}, {"b", ends.second}, {"events", edge.events}, {"agreements", edge.agreements}});
  }
  return {{"nodes", std::move(nodes)}, {"edges", std::move(edges)}, {"of", network.nodes.size()}};
}

// ?by=country or actor.
Answer network(const Call& call) {
  const bool by_actor = call.request.parameter("by") == "actor";
  CONCORD_TRY(std::uint64_t limit, number_of(call.request, "limit", kNodes));
  CONCORD_TRY(FactFilter filter, FactFilter::of(call));
  CONCORD_TRY(auto table, call.service.facts.current(call.room));
  std::map<std::string, std::string> actor_of;
  Network network;
  if (by_actor) {
    CONCORD_TRY(auto spellings, reading::all_spellings(call.store()));
    for (const auto& one : spellings) {
      actor_of[one.id] = one.actor;
      Node& node = network.nodes[one.actor];
      if (one.id == one.actor || node.name.empty()) {
        node = {.name = one.name, .kind = one.kind, .country = one.country, .events = node.events};
      }
    }
  }
  for (const EventFact& fact : table->facts) {
    if (!filter.fits(fact, *table)) continue;
    if (!by_actor) {
      network.join(fact.countries, fact.agreement);
      continue;
    }
    std::set<std::string> ends;
    for (const std::string& spelling : fact.actors) {
      if (auto found = actor_of.find(spelling); found != actor_of.end()) ends.insert(found->second);
    }
    network.join({ends.begin(), ends.end()}, fact.agreement);
  }
  std::erase_if(network.nodes, [](const auto& node) { return node.second.events == 0; });
  if (!by_actor) {
    for (auto& [id, node] : network.nodes)
      node = {.name = id, .kind = "state", .country = id, .events = node.events};
  }
  return json_answer(network_json(network, limit));
}

Answer map(const Call& call) {
  CONCORD_TRY(FactFilter filter, FactFilter::of(call));
  CONCORD_TRY(auto table, call.service.facts.current(call.room));
  std::map<std::string, Edge> countries;
  std::map<std::pair<std::string, std::string>, std::uint64_t> places;
  for (const EventFact& fact : table->facts) {
    if (!filter.fits(fact, *table)) continue;
    for (const std::string& code : fact.countries) {
      ++(fact.agreement ? countries[code].agreements : countries[code].events);
    }
    if (!fact.place.empty()) ++places[{fact.place_country, fact.place}];
  }
  Json by_country = Json::array();
  for (const auto& [code, edge] : countries) {
    by_country.push_back({{"code", code}, {"events", edge.events}, {"agreements", edge.agreements}});
  }
  CONCORD_TRY(auto engine, call.room.engine());
  Json by_place = Json::array();
  for (const auto& [place, events] : places) {
    const auto where = engine->coordinates(place.second, place.first);
    by_place.push_back({{"name", place.second},
                        {"country", place.first.empty() ? Json(nullptr) : Json(place.first)},
                        {"latitude", where ? Json(where->latitude) : Json(nullptr)},
                        {"longitude", where ? Json(where->longitude) : Json(nullptr)},
                        {"events", events}});
  }
  return json_answer({{"countries", std::move(by_country)}, {"places", std::move(by_place)}});
}

constexpr Route kChartsRoutes[] = {
    {"GET", "/api/v1/timeline", kLook, true, timeline},
    {"GET", "/api/v1/network", kLook, true, network},
    {"GET", "/api/v1/map", kLook, true, map},
};

}  // namespace

std::span<const Route> chart_routes() {
  return kChartsRoutes;
}

}  // namespace concord::server
