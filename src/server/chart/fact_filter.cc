#include "server/chart/fact_filter.h"

#include <algorithm>

#include "reading/view/queries.h"

namespace concord::server {

namespace {

// Words are found in at most so many things: more than that and they say nothing.
constexpr std::uint64_t kMostWithWords = 100'000;

Result<std::set<std::string>> spellings_named(const Call& call, std::string_view words) {
  std::set<std::string> ids;
  reading::ActorFilter filter;
  filter.name = words;
  CONCORD_TRY(auto actors, reading::find_actors(call.store(), filter));
  for (const auto& actor : actors) ids.insert(actor.spellings.begin(), actor.spellings.end());
  return ids;
}

Result<std::set<std::string>> things_with(const Call& call, std::string_view words) {
  CONCORD_TRY(auto engine, call.room.engine());
  const auto languages = engine->languages();
  CONCORD_TRY(auto rows,
              reading::search(call.store(), call.room.terms(), words, languages, {.limit = kMostWithWords}));
  std::set<std::string> subjects;
  for (const auto& row : rows) subjects.insert(row.subject);
  return subjects;
}

}  // namespace

Result<FactFilter> FactFilter::of(const Call& call) {
  FactFilter filter;
  const Request& request = call.request;
  CONCORD_TRY(auto since, date_of(request, "since"));
  CONCORD_TRY(auto until, date_of(request, "until"));
  if (since) filter.since_ = since->text();
  if (until) filter.until_ = until->last_day().text();
  filter.country_ = request.parameter("country");
  filter.type_ = request.parameter("type");
  filter.status_ = request.parameter("status");
  filter.report_ = request.parameter("report");
  filter.language_ = request.parameter("language");
  if (std::string_view actor = request.parameter("actor"); !actor.empty()) {
    CONCORD_TRY(filter.actors_, spellings_named(call, actor));
  }
  if (std::string_view words = request.parameter("q"); !words.empty()) {
    CONCORD_TRY(filter.subjects_, things_with(call, words));
  }
  return filter;
}

bool FactFilter::fits(const EventFact& fact, const FactTable& table) const {
  auto is = [](const std::string& wanted, const std::string& value) {
    return wanted.empty() || wanted == value;
  };
  if (!is(type_, fact.type) || !is(status_, fact.status) || !is(report_, fact.report)) return false;
  if (!since_.empty() && (fact.day.year == 0 || fact.day.last_day().text() < since_)) return false;
  if (!until_.empty() && (fact.day.year == 0 || fact.day.text() > until_)) return false;
  if (!country_.empty() && fact.place_country != country_ &&
      std::ranges::find(fact.countries, country_) == fact.countries.end()) {
    return false;
  }
  if (!language_.empty()) {
    auto found = table.language_of_report.find(fact.report);
    if (found == table.language_of_report.end() || found->second != language_) return false;
  }
  if (actors_ && std::ranges::none_of(fact.actors, [&](const auto& id) { return actors_->contains(id); })) {
    return false;
  }
  return !subjects_ || subjects_->contains(fact.subject);
}

}  // namespace concord::server
