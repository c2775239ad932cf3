// Reports: those there are, one with its text and all that was read in it, and handing new ones in.
#include <fmt/format.h>

#include "reading/decode/decode.h"
#include "reading/view/row_json.h"
#include "server/api/error_json.h"
#include "server/api/routes.h"

namespace concord::server {

namespace {

Result<reading::ReportRow> report_of(const Call& call) {
  const std::string subject = "report:" + call.argument(0);
  CONCORD_TRY(auto row, reading::find_report(call.store(), subject));
  if (!row) return fail(ErrorCode::kNotFound, "there is no such report", subject);
  return std::move(*row);
}

Answer reports(const Call& call) {
  reading::ReportFilter filter;
  CONCORD_TRY(filter.page, page_of(call.request));
  filter.language = call.request.parameter("language");
  CONCORD_TRY(std::uint64_t total, reading::count_reports(call.store(), filter));
  CONCORD_TRY(auto rows, reading::find_reports(call.store(), filter));
  Json items = Json::array();
  for (const auto& row : rows) items.push_back(reading::row_json(row));
  return list_answer(std::move(items), total, filter.page);
}

Answer report(const Call& call) {
  CONCORD_TRY(reading::ReportRow row, report_of(call));
  Json whole = reading::row_json(row);
  CONCORD_TRY(auto text, call.store().document(row.sha256));
  whole["text"] = text && !row.erased ? Json(*text) : Json(nullptr);
  reading::ProposalFilter filter;
  filter.state = std::nullopt;
  filter.report = row.subject;
  CONCORD_TRY(auto proposals, reading::find_proposals(call.store(), filter));
  whole["proposals"] = Json::array();
  for (const auto& one : proposals) whole["proposals"].push_back(reading::row_json(one));
  return json_answer(whole);
}

Result<std::optional<double>> accept_from(const Request& request) {
  std::string_view text = request.parameter("accept");
  if (text.empty()) return std::nullopt;
  auto value = parse_json(text);
  if (value && value->is_number() && *value >= 0.0 && *value <= 1.0) return value->get<double>();
  return fail(ErrorCode::kUsage, "must be a confidence from 0 to 1", "?accept");
}

Json submitted_json(const reading::Submitted& one, const std::string& name) {
  using Outcome = reading::Submitted::Outcome;
  const char* outcome = one.outcome == Outcome::kAdded   ? "added"
                        : one.outcome == Outcome::kKnown ? "known"
                                                         : "erased";
  return {{"subject", one.subject},
          {"name", name},
          {"outcome", outcome},
          {"proposals", one.proposals},
          {"accepted", one.accepted}};
}

// The body is a file of any of the formats that `concord read` takes; an archive gives many reports.
Answer upload(const Call& call) {
  const std::string name(call.request.parameter("name"));
  if (name.empty()) return fail(ErrorCode::kUsage, "give the name of the file", "?name");
  reading::SubmitOptions options;
  CONCORD_TRY(options.accept_from, accept_from(call.request));
  CONCORD_TRY(auto engine, call.room.engine());
  reading::DecodeOptions decoding;
  decoding.program = "/proc/self/exe";
  reading::Decoded decoded = reading::decode_all(call.request.body, name, decoding);
  Json problems = Json::array();
  for (const Error& problem : decoded.problems) problems.push_back(error_json(problem));
  const std::vector<reading::Reading> readings = engine->read(decoded.reports);
  std::vector<reading::Submission> submissions;
  submissions.reserve(readings.size());
  for (std::size_t i = 0; i < readings.size(); ++i)
    submissions.push_back({.report = &decoded.reports[i], .reading = &readings[i]});
  Json reports = Json::array();
  if (!submissions.empty()) {
    CONCORD_TRY(auto submitted, call.desk().submit(submissions, options));
    CONCORD_CHECK(call.room.publish());
    for (std::size_t i = 0; i < submitted.size(); ++i) {
      reports.push_back(submitted_json(submitted[i], decoded.reports[i].name));
    }
  }
  const int status = reports.empty() && !problems.empty() ? 422 : 200;
  return json_answer({{"reports", std::move(reports)}, {"problems", std::move(problems)}}, status);
}

Answer erase(const Call& call) {
  CONCORD_TRY(reading::ReportRow row, report_of(call));
  CONCORD_TRY(Json body, object_of(call.request));
  CONCORD_TRY(std::string reason, field_of(body, "reason"));
  CONCORD_CHECK(call.desk().erase(row.subject, reason));
  CONCORD_CHECK(call.room.publish());
  return no_content();
}

constexpr Route kReportsRoutes[] = {
    {"GET", "/api/v1/reports", kLook, true, reports},
    {"POST", "/api/v1/reports", kUpload, false, upload},
    {"GET", "/api/v1/reports/{id}", kLook, true, report},
    {"POST", "/api/v1/reports/{id}/erase", kErase, false, erase},
};

}  // namespace

std::span<const Route> report_routes() {
  return kReportsRoutes;
}

}  // namespace concord::server
