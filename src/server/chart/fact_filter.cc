#include "server/chart/fact_filter.h"

#include <algorithm>
#include <array>

#include "base/country_code.h"
#include "reading/view/queries.h"
#include "reading/view/thing_table.h"

namespace concord::server {

namespace {

constexpr std::array<std::string_view, 12> kParameters = {"since",    "until", "country", "type",
                                                          "topic",    "place", "status",  "report",
                                                          "language", "actor", "with",    "q"};

// Words are found in at most so many things: more than that and they say nothing.
constexpr std::uint64_t kMostWithWords = 100'000;

// One actor by its id, or all whose name has the words.
Result<std::set<std::string>> spellings_of(const Call& call, std::string_view words) {
  std::set<std::string> ids;
  if (words.starts_with("actor:")) {
    CONCORD_TRY(auto actor, reading::find_actor(call.store(), words));
    if (actor) ids.insert(actor->spellings.begin(), actor->spellings.end());
    return ids;
  }
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

bool has(const std::vector<std::string>& list, const std::string& value) {
  return std::ranges::find(list, value) != list.end();
}

bool has_one_of(const std::vector<std::string>& list, const std::set<std::string>& values) {
  return std::ranges::any_of(list, [&](const std::string& one) { return values.contains(one); });
}

bool has_words(const std::string& name, const std::vector<std::string>& wanted) {
  if (wanted.empty()) return true;
  const std::vector<std::string> words = reading::name_words(name);
  return std::ranges::all_of(wanted, [&](const std::string& one) { return has(words, one); });
}

}  // namespace

Result<FactFilter> FactFilter::of(const Call& call) {
  FactFilter filter;
  const Request& request = call.request;
  CONCORD_TRY(auto since, date_of(request, "since"));
  CONCORD_TRY(auto until, date_of(request, "until"));
  filter.since_ = since;
  if (until) filter.until_ = until->last_day();
  filter.country_ = request.parameter("country");
  filter.type_ = request.parameter("type");
  filter.topic_ = request.parameter("topic");
  filter.place_ = reading::name_words(request.parameter("place"));
  filter.status_ = request.parameter("status");
  filter.report_ = request.parameter("report");
  filter.language_ = request.parameter("language");
  if (std::string_view actor = request.parameter("actor"); !actor.empty()) {
    CONCORD_TRY(filter.actors_, spellings_of(call, actor));
  }
  if (std::string_view with = request.parameter("with"); is_country_code(with)) {
    filter.with_country_ = with;
  } else if (!with.empty()) {
    CONCORD_TRY(filter.with_, spellings_of(call, with));
  }
  if (std::string_view words = request.parameter("q"); !words.empty()) {
    CONCORD_TRY(filter.subjects_, things_with(call, words));
  }
  filter.fits_all_ = std::ranges::none_of(
      kParameters, [&](std::string_view name) { return !request.parameter(name).empty(); });
  return filter;
}

bool FactFilter::fits(const EventFact& fact, const FactTable& table) const {
  auto is = [](const std::string& wanted, const std::string& value) {
    return wanted.empty() || wanted == value;
  };
  if (!is(type_, fact.type) || !is(status_, fact.status) || !is(report_, fact.report)) return false;
  const bool dated = fact.day.year != 0;
  if (since_ && (!dated || fact.last_day < *since_)) return false;
  if (until_ && (!dated || fact.day > *until_)) return false;
  if (!country_.empty() && fact.place_country != country_ && !has(fact.countries, country_)) {
    return false;
  }
  if (!language_.empty()) {
    auto found = table.language_of_report.find(fact.report);
    if (found == table.language_of_report.end() || found->second != language_) return false;
  }
  if (!topic_.empty() && !has(fact.topics, topic_)) return false;
  if (!with_country_.empty() && !has(fact.countries, with_country_)) return false;
  if (actors_ && !has_one_of(fact.actors, *actors_)) return false;
  if (with_ && !has_one_of(fact.actors, *with_)) return false;
  if (!has_words(fact.place, place_)) return false;
  return !subjects_ || subjects_->contains(fact.subject);
}

}  // namespace concord::server
