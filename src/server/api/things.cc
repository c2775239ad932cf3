// Agreements, commitments and projects: lists and one of them; and for events too, how a thing came to be
// what it is, correcting and withdrawing it.
#include <fmt/format.h>

#include "reading/view/row_json.h"
#include "server/api/dispute_rows.h"
#include "server/api/report_language.h"
#include "server/api/routes.h"

namespace concord::server {

namespace {

Result<reading::ThingRow> thing_of(const Call& call, const std::string& subject) {
  CONCORD_TRY(auto row, reading::find_thing(call.store(), subject));
  if (!row) return fail(ErrorCode::kNotFound, "there is no such thing", subject);
  return std::move(*row);
}

template <class Row>
Result<Json> rows_json(const Call& call, const std::vector<Row>& rows) {
  Json items = Json::array();
  for (const auto& row : rows) items.push_back(reading::row_json(row));
  CONCORD_CHECK(add_languages(call, items));
  return items;
}

Answer thing_answer(const Call& call, Json whole) {
  CONCORD_CHECK(add_languages(call, whole));
  CONCORD_TRY(whole["disputes"], disputes_of(call, whole["subject"].get<std::string>()));
  return json_answer(whole);
}

Answer list(const Call& call, std::string_view kind, const reading::ThingFilter& filter) {
  CONCORD_TRY(std::uint64_t total, reading::count_things(call.store(), kind, filter));
  CONCORD_TRY(auto rows, reading::find_things(call.store(), kind, filter));
  CONCORD_TRY(Json items, rows_json(call, rows));
  return list_answer(std::move(items), total, filter.page);
}

Answer list(const Call& call, std::string_view kind) {
  CONCORD_TRY(auto filter, thing_filter_of(call.request));
  return list(call, kind, filter);
}

// Where one page holds all of them it is known how many they are; of a longer list the tellings are counted.
Answer agreements(const Call& call) {
  CONCORD_TRY(auto filter, thing_filter_of(call.request));
  CONCORD_TRY(std::uint64_t total, reading::count_things(call.store(), "agreement", filter));
  CONCORD_TRY(auto rows, reading::find_agreements(call.store(), call.room.title_terms(), filter));
  if (filter.page.offset == 0 && total <= filter.page.limit) total = rows.size();
  CONCORD_TRY(Json items, rows_json(call, rows));
  return list_answer(std::move(items), total, filter.page);
}

Answer projects(const Call& call) {
  return list(call, "project");
}

// ?state=due or overdue: those of a day from today on, soonest first, or of one before today.
Answer commitments(const Call& call) {
  const std::string_view state = call.request.parameter("state");
  CONCORD_TRY(auto filter, thing_filter_of(call.request));
  if (state == "due") return list(call, "commitment", reading::due_from(call.today(), filter));
  if (state == "overdue") return list(call, "commitment", reading::overdue_at(call.today(), filter));
  if (!state.empty() && state != "all") {
    return fail(ErrorCode::kUsage, "must be due, overdue or all", "?state");
  }
  return list(call, "commitment", filter);
}

Answer commitment(const Call& call) {
  CONCORD_TRY(auto row, thing_of(call, "commitment:" + call.argument(0)));
  return thing_answer(call, reading::row_json(row));
}

Answer project(const Call& call) {
  CONCORD_TRY(auto row, thing_of(call, "project:" + call.argument(0)));
  return thing_answer(call, reading::row_json(row));
}

Answer agreement(const Call& call) {
  CONCORD_TRY(auto row, thing_of(call, "agreement:" + call.argument(0)));
  CONCORD_TRY(auto engine, call.room.engine());
  const auto languages = engine->languages();
  CONCORD_TRY(auto story,
              reading::find_agreement_story(call.store(), call.room.title_terms(), languages, row));
  return thing_answer(call, reading::row_json(row, story));
}

std::string subject_in(const Call& call) {
  return call.argument(0) + ":" + call.argument(1);
}

Answer history(const Call& call) {
  const std::string subject = subject_in(call);
  CONCORD_TRY(auto items, call.desk().history(subject));
  if (items.empty()) return fail(ErrorCode::kNotFound, "nothing was entered about it", subject);
  Json all = Json::array();
  for (const auto& item : items) all.push_back(reading::row_json(item));
  return json_answer({{"items", std::move(all)}});
}

Answer changed(const Call& call, const std::string& subject) {
  CONCORD_CHECK(call.room.publish());
  CONCORD_TRY(auto row, reading::find_thing(call.store(), subject));
  return row ? thing_answer(call, reading::row_json(*row)) : no_content();
}

Answer withdraw(const Call& call) {
  CONCORD_TRY(Json body, object_of(call.request));
  CONCORD_TRY(std::string reason, optional_field_of(body, "reason"));
  CONCORD_CHECK(call.desk().withdraw(subject_in(call), reason));
  return changed(call, subject_in(call));
}

Answer correct(const Call& call) {
  CONCORD_TRY(Json body, object_of(call.request));
  CONCORD_TRY(const Json patch, patch_of(body));
  CONCORD_CHECK(call.desk().correct(subject_in(call), patch));
  return changed(call, subject_in(call));
}

constexpr Route kThingsRoutes[] = {
    {"GET", "/api/v1/agreements", kLook, true, agreements},
    {"GET", "/api/v1/agreements/{id}", kLook, true, agreement},
    {"GET", "/api/v1/commitments", kLook, true, commitments},
    {"GET", "/api/v1/commitments/{id}", kLook, true, commitment},
    {"GET", "/api/v1/projects", kLook, true, projects},
    {"GET", "/api/v1/projects/{id}", kLook, true, project},
    {"GET", "/api/v1/things/{kind}/{id}/history", kLook, true, history},
    {"POST", "/api/v1/things/{kind}/{id}/withdraw", kDecide, false, withdraw},
    {"POST", "/api/v1/things/{kind}/{id}/correct", kDecide, false, correct},
};

}  // namespace

std::span<const Route> thing_routes() {
  return kThingsRoutes;
}

}  // namespace concord::server
