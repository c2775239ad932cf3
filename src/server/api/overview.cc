// What is new, what is due, what reports contradict each other in, and how much nobody has looked at.
#include <algorithm>

#include "reading/view/row_json.h"
#include "server/api/dispute_rows.h"
#include "server/api/report_language.h"
#include "server/api/routes.h"
#include "server/service.h"

namespace concord::server {

namespace {

constexpr std::uint64_t kShown = 10;

template <class Row>
Result<Json> told_rows(const Call& call, const std::vector<Row>& rows) {
  Json all = Json::array();
  for (const Row& row : rows) all.push_back(reading::row_json(row));
  if constexpr (!std::is_same_v<Row, reading::ReportRow>) CONCORD_CHECK(add_languages(call, all));
  return all;
}

Result<Json> counts(const Call& call) {
  Json counts;
  // Those in memory are counted there: the store would look at each row.
  CONCORD_TRY(auto table, call.service.facts.current(call.room));
  const auto agreements = std::ranges::count_if(table->facts, &EventFact::agreement);
  counts["events"] = table->facts.size() - static_cast<std::size_t>(agreements);
  counts["agreements"] = agreements;
  CONCORD_TRY(counts["commitments"], reading::count_things(call.store(), "commitment"));
  CONCORD_TRY(counts["projects"], reading::count_things(call.store(), "project"));
  CONCORD_TRY(counts["reports"], reading::count_reports(call.store()));
  CONCORD_TRY(counts["actors"], reading::count_actors(call.store()));
  CONCORD_TRY(counts["pending"], reading::count_proposals(call.store()));
  CONCORD_TRY(counts["disputes"], reading::count_disputes(call.store()));
  counts["entries"] = call.room.record().size();
  return counts;
}

Answer overview(const Call& call) {
  store::Store& store = call.store();
  const reading::Page some{.limit = kShown};
  reading::ThingFilter newest;
  newest.page = some;
  reading::ReportFilter added_last;
  added_last.page = some;
  Json all;
  all["today"] = call.today().text();
  CONCORD_TRY(all["counts"], counts(call));
  CONCORD_TRY(auto events, reading::find_happenings(store, newest));
  CONCORD_TRY(all["recent"], told_rows(call, events));
  CONCORD_TRY(auto reports, reading::find_reports(store, added_last));
  CONCORD_TRY(all["reports"], told_rows(call, reports));
  CONCORD_TRY(auto due, reading::find_things(store, "commitment", reading::due_from(call.today(), newest)));
  CONCORD_TRY(all["due"], told_rows(call, due));
  CONCORD_TRY(auto overdue,
              reading::find_things(store, "commitment", reading::overdue_at(call.today(), newest)));
  CONCORD_TRY(all["overdue"], told_rows(call, overdue));
  CONCORD_TRY(auto disputes, reading::find_disputes(store, some));
  CONCORD_TRY(all["disputed"], dispute_rows(call, disputes));
  CONCORD_TRY(auto checkpoint, call.room.record().last_checkpoint());
  all["checkpoint"] = nullptr;
  if (checkpoint) all["checkpoint"] = {{"size", checkpoint->size}, {"root", checkpoint->root.hex()}};
  return json_answer(all);
}

constexpr Route kOverviewRoutes[] = {
    {"GET", "/api/v1/overview", kLook, true, overview},
};

}  // namespace

std::span<const Route> overview_routes() {
  return kOverviewRoutes;
}

}  // namespace concord::server
