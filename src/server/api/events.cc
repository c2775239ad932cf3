// Events as all reports tell them: a list under every filter of the timeline, and one of them.
#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <set>

#include "reading/view/row_json.h"
#include "reading/view/row_text.h"
#include "server/api/dispute_rows.h"
#include "server/api/report_language.h"
#include "server/api/routes.h"
#include "server/chart/fact_filter.h"
#include "server/service.h"

namespace concord::server {

namespace {

// One of a list. Most events are told once, and their row goes out as the store has it.
Result<std::optional<std::string>> item_of(const Call& call, const FactTable& table, const EventFact& fact,
                                           const reading::DayGroup& group) {
  if (group.subjects.size() == 1) {
    const Json language = language_of(table, fact.report);
    return reading::find_thing_text(
        call.store(), fact.subject,
        fmt::format(R"("sources":1,"tellings":[],"language":{})", language.dump()));
  }
  CONCORD_TRY(const auto happening, DayGroups::happening(call.room, group));
  if (happening.tellings.empty()) return std::nullopt;
  Json item = reading::row_json(happening);
  add_language(table, item);
  return json_text(item);
}

// `offset` and `total` count tellings, of which those of one event give one item; so `next` says where the
// next page begins.
Answer events(const Call& call) {
  CONCORD_TRY(const reading::Page page, page_of(call.request));
  CONCORD_TRY(const FactFilter filter, FactFilter::of(call));
  CONCORD_TRY(const auto table, call.service.facts.current(call.room));
  std::vector<std::uint32_t> fitting;
  if (!filter.fits_all()) {
    std::ranges::copy_if(table->events, std::back_inserter(fitting),
                         [&](std::uint32_t at) { return filter.fits(table->facts[at], *table); });
  }
  const std::vector<std::uint32_t>& shown = filter.fits_all() ? table->events : fitting;
  std::string items;
  std::set<std::string> told;
  std::uint64_t at = page.offset;
  for (std::uint64_t count = 0; at < shown.size() && count < page.limit; ++at) {
    const EventFact& fact = table->facts[shown[at]];
    if (told.contains(fact.subject)) continue;
    CONCORD_TRY(const auto group,
                call.service.day_groups.group_of(call.room, *table, fact.day, fact.subject));
    told.insert(group.subjects.begin(), group.subjects.end());
    CONCORD_TRY(const auto item, item_of(call, *table, fact, group));
    if (!item) continue;
    items.append(items.empty() ? "" : ",").append(*item);
    ++count;
  }
  return text_answer(
      fmt::format(R"({{"items":[{}],"total":{},"offset":{},"limit":{},"next":{}}})", items, shown.size(),
                  page.offset, page.limit, at < shown.size() ? std::to_string(at) : "null"),
      "application/json");
}

Answer event(const Call& call) {
  const std::string subject = "event:" + call.argument(0);
  CONCORD_TRY(auto row, reading::find_thing(call.store(), subject));
  if (!row) return fail(ErrorCode::kNotFound, "there is no such event", subject);
  CONCORD_TRY(auto happening, reading::find_happening(call.store(), std::move(*row)));
  Json whole = reading::row_json(happening);
  CONCORD_CHECK(add_languages(call, whole));
  CONCORD_TRY(whole["disputes"], disputes_of(call, subject));
  return json_answer(whole);
}

constexpr Route kEventsRoutes[] = {
    {"GET", "/api/v1/events", kLook, true, events},
    {"GET", "/api/v1/events/{id}", kLook, true, event},
};

}  // namespace

std::span<const Route> event_routes() {
  return kEventsRoutes;
}

}  // namespace concord::server
