// Events as all reports tell them: a list under every filter of the timeline, and one of them.
#include <set>

#include "reading/view/row_json.h"
#include "server/api/dispute_rows.h"
#include "server/api/report_language.h"
#include "server/api/routes.h"
#include "server/chart/fact_filter.h"
#include "server/service.h"

namespace concord::server {

namespace {

// `offset` and `total` count tellings, of which those of one event give one item; so `next` says where the
// next page begins.
Answer events(const Call& call) {
  CONCORD_TRY(reading::Page page, page_of(call.request));
  CONCORD_TRY(FactFilter filter, FactFilter::of(call));
  CONCORD_TRY(auto table, call.service.facts.current(call.room));
  Json items = Json::array();
  std::set<std::string> told;
  std::uint64_t at = 0;
  std::uint64_t next = 0;
  for (const EventFact& fact : table->facts) {
    if (fact.agreement || !filter.fits(fact, *table)) continue;
    if (at++ < page.offset || items.size() == page.limit) continue;
    next = at;
    if (told.contains(fact.subject)) continue;
    CONCORD_TRY(auto row, reading::find_thing(call.store(), fact.subject));
    if (!row) continue;
    CONCORD_TRY(auto happening, call.service.day_groups.happening(call.room, *table, std::move(*row)));
    for (const auto& telling : happening.tellings) told.insert(telling.subject);
    Json item = reading::row_json(happening);
    add_language(*table, item);
    items.push_back(std::move(item));
  }
  return json_answer({{"items", std::move(items)},
                      {"total", at},
                      {"offset", page.offset},
                      {"limit", page.limit},
                      {"next", next != 0 && next < at ? Json(next) : Json(nullptr)}});
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
