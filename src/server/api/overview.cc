// What is new, what is due, and how much nobody has looked at.
#include "reading/view/row_json.h"
#include "server/api/routes.h"

namespace concord::server {

namespace {

constexpr std::uint64_t kShown = 10;

template <class Row>
Json rows_json(const std::vector<Row>& rows) {
  Json all = Json::array();
  for (const Row& row : rows) all.push_back(reading::row_json(row));
  return all;
}

Result<Json> counts(const Call& call) {
  Json counts;
  for (const char* kind : {"event", "agreement", "commitment", "project"}) {
    CONCORD_TRY(std::uint64_t number, reading::count_things(call.store(), kind));
    counts[std::string(kind) + "s"] = number;
  }
  CONCORD_TRY(counts["reports"], reading::count_reports(call.store()));
  CONCORD_TRY(counts["actors"], reading::count_actors(call.store()));
  CONCORD_TRY(counts["pending"], reading::count_proposals(call.store()));
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
  all["recent"] = rows_json(events);
  CONCORD_TRY(auto reports, reading::find_reports(store, added_last));
  all["reports"] = rows_json(reports);
  CONCORD_TRY(auto due, reading::find_due(store, call.today(), some));
  all["due"] = rows_json(due);
  CONCORD_TRY(auto overdue, reading::find_overdue(store, call.today(), some));
  all["overdue"] = rows_json(overdue);
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
