// What reports contradict each other in: the list, and what is disputed about one thing.
#include "reading/view/row_json.h"
#include "server/api/dispute_rows.h"
#include "server/api/report_language.h"
#include "server/api/routes.h"

namespace concord::server {

namespace {

Answer disputes(const Call& call) {
  CONCORD_TRY(const reading::Page page, page_of(call.request));
  CONCORD_TRY(const std::uint64_t total, reading::count_disputes(call.store()));
  CONCORD_TRY(auto rows, reading::find_disputes(call.store(), page));
  CONCORD_TRY(Json items, dispute_rows(call, rows));
  return list_answer(std::move(items), total, page);
}

constexpr Route kDisputesRoutes[] = {
    {"GET", "/api/v1/disputes", kLook, true, disputes},
};

}  // namespace

Result<Json> dispute_rows(const Call& call, const std::vector<reading::DisputeRow>& disputes) {
  Json items = Json::array();
  for (const reading::DisputeRow& dispute : disputes) {
    Json things = Json::array();
    for (const std::string& subject : {dispute.subject, dispute.other}) {
      CONCORD_TRY(auto thing, reading::find_thing(call.store(), subject));
      if (thing) things.push_back(reading::row_json(*thing));
    }
    CONCORD_CHECK(add_languages(call, things));
    items.push_back({{"field", dispute.field},
                     {"day", dispute.day ? Json(dispute.day->text()) : Json(nullptr)},
                     {"things", std::move(things)}});
  }
  return items;
}

Result<Json> disputes_of(const Call& call, std::string_view subject) {
  CONCORD_TRY(auto rows, reading::find_disputes_of(call.store(), subject));
  return dispute_rows(call, rows);
}

std::span<const Route> dispute_routes() {
  return kDisputesRoutes;
}

}  // namespace concord::server
