// The desk: proposals with their quotes in context, and what a reviewer decides of them.
#include "reading/view/row_json.h"
#include "server/api/routes.h"

namespace concord::server {

namespace {

Result<std::optional<reading::ProposalState>> state_of(std::string_view name) {
  using State = reading::ProposalState;
  if (name == "all") return std::nullopt;
  if (name.empty()) return State::kPending;
  for (State state : {State::kPending, State::kAccepted, State::kRejected, State::kWithdrawn}) {
    if (name == reading::name_of(state)) return state;
  }
  return fail(ErrorCode::kUsage, "must be pending, accepted, rejected, withdrawn or all", "?state");
}

Result<Json> with_context(const Call& call, const reading::ProposalRow& row) {
  Json whole = reading::row_json(row);
  whole["context"] = Json::array();
  reading::Desk desk = call.desk();
  for (const record::Evidence& one : row.evidence) {
    CONCORD_TRY(auto around, desk.context(one));
    whole["context"].push_back({{"before", around.before}, {"quote", around.quote}, {"after", around.after}});
  }
  return whole;
}

Answer proposals(const Call& call) {
  reading::ProposalFilter filter;
  CONCORD_TRY(filter.page, page_of(call.request));
  CONCORD_TRY(filter.state, state_of(call.request.parameter("state")));
  filter.of = call.request.parameter("of");
  filter.report = call.request.parameter("report");
  if (std::string_view least = call.request.parameter("min_confidence"); !least.empty()) {
    auto value = parse_json(least);
    if (!value || !value->is_number()) return fail(ErrorCode::kUsage, "must be a number", "?min_confidence");
    filter.min_confidence = value->get<double>();
  }
  CONCORD_TRY(std::uint64_t total, reading::count_proposals(call.store(), filter));
  CONCORD_TRY(auto rows, reading::find_proposals(call.store(), filter));
  Json items = Json::array();
  for (const auto& row : rows) {
    CONCORD_TRY(Json item, with_context(call, row));
    items.push_back(std::move(item));
  }
  return list_answer(std::move(items), total, filter.page);
}

Answer proposal(const Call& call) {
  const std::string subject = "proposal:" + call.argument(0);
  CONCORD_TRY(auto row, reading::find_proposal(call.store(), subject));
  if (!row) return fail(ErrorCode::kNotFound, "there is no such proposal", subject);
  CONCORD_TRY(Json whole, with_context(call, *row));
  return json_answer(whole);
}

Answer accepted(const Call& call, const std::vector<std::string>& things) {
  CONCORD_CHECK(call.room.publish());
  return json_answer({{"things", things}});
}

Answer accept(const Call& call) {
  CONCORD_TRY(Json body, object_of(call.request));
  CONCORD_TRY(auto ids, strings_of(body, "ids"));
  CONCORD_TRY(auto things, call.desk().accept(ids));
  return accepted(call, things);
}

Answer reject(const Call& call) {
  CONCORD_TRY(Json body, object_of(call.request));
  CONCORD_TRY(auto ids, strings_of(body, "ids"));
  CONCORD_TRY(std::string reason, optional_field_of(body, "reason"));
  CONCORD_CHECK(call.desk().reject(ids, reason));
  return accepted(call, {});
}

Answer edit(const Call& call) {
  CONCORD_TRY(Json body, object_of(call.request));
  CONCORD_TRY(const Json patch, patch_of(body));
  CONCORD_TRY(std::string thing, call.desk().edit("proposal:" + call.argument(0), patch));
  return accepted(call, {thing});
}

constexpr Route kProposalsRoutes[] = {
    {"GET", "/api/v1/proposals", kLook, true, proposals},
    {"POST", "/api/v1/proposals/accept", kDecide, false, accept},
    {"POST", "/api/v1/proposals/reject", kDecide, false, reject},
    {"GET", "/api/v1/proposals/{id}", kLook, true, proposal},
    {"POST", "/api/v1/proposals/{id}/edit", kDecide, false, edit},
};

}  // namespace

std::span<const Route> proposal_routes() {
  return kProposalsRoutes;
}

}  // namespace concord::server
