#include "server/api/call.h"

#include <charconv>
#include <fmt/format.h>

namespace concord::server {

namespace {

constexpr std::uint64_t kPageLimit = 50;
constexpr std::uint64_t kMostOnAPage = 500;

std::unexpected<Error> bad_parameter(std::string_view name, std::string what) {
  return fail(ErrorCode::kUsage, std::move(what), "?" + std::string(name));
}

}  // namespace

std::string json_text(const Json& value) {
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Response json_answer(const Json& value, int status) {
  Response answer = text_answer(json_text(value), "application/json");
  answer.status = status;
  return answer;
}

Response no_content() {
  Response answer;
  answer.status = 204;
  return answer;
}

Response text_answer(std::string text, std::string_view content_type) {
  Response answer;
  answer.content_type = content_type;
  answer.body = std::move(text);
  return answer;
}

Response list_answer(Json items, std::uint64_t total, const reading::Page& page) {
  const std::uint64_t end = page.offset + page.limit;
  Json next = end < total ? Json(end) : Json(nullptr);
  return json_answer({{"items", std::move(items)},
                      {"total", total},
                      {"offset", page.offset},
                      {"limit", page.limit},
                      {"next", std::move(next)}});
}

Result<std::uint64_t> number_of(const Request& request, std::string_view name, std::uint64_t otherwise) {
  std::string_view text = request.parameter(name);
  if (text.empty()) return otherwise;
  std::uint64_t number = 0;
  auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failed != std::errc{} || end != text.data() + text.size()) {
    return bad_parameter(name, fmt::format("\"{}\" is no whole number from 0 up", text));
  }
  return number;
}

Result<reading::Page> page_of(const Request& request) {
  reading::Page page;
  CONCORD_TRY(page.limit, number_of(request, "limit", kPageLimit));
  CONCORD_TRY(page.offset, number_of(request, "offset", 0));
  if (page.limit == 0 || page.limit > kMostOnAPage) {
    return bad_parameter("limit", fmt::format("a page has 1 to {} items", kMostOnAPage));
  }
  return page;
}

Result<std::optional<PartialDate>> date_of(const Request& request, std::string_view name) {
  std::string_view text = request.parameter(name);
  if (text.empty()) return std::nullopt;
  auto date = PartialDate::parse(text);
  if (!date) return bad_parameter(name, date.error().what);
  return *date;
}

Result<reading::ThingFilter> thing_filter_of(const Request& request) {
  reading::ThingFilter filter;
  CONCORD_TRY(filter.page, page_of(request));
  CONCORD_TRY(filter.since, date_of(request, "since"));
  CONCORD_TRY(filter.until, date_of(request, "until"));
  filter.country = request.parameter("country");
  filter.actor = request.parameter("actor");
  filter.type = request.parameter("type");
  filter.topic = request.parameter("topic");
  filter.place = request.parameter("place");
  filter.status = request.parameter("status");
  filter.report = request.parameter("report");
  filter.withdrawn = request.parameter("withdrawn") == "true";
  return filter;
}

Result<Json> object_of(const Request& request) {
  if (!request.header("content-type").starts_with("application/json")) {
    return fail(ErrorCode::kUsage, "the body must be JSON", "Content-Type", "send application/json");
  }
  CONCORD_TRY(Json value, parse_json(request.body));
  if (!value.is_object()) return fail(ErrorCode::kUsage, "the body must be a JSON object", "body");
  return value;
}

Result<Json> patch_of(const Json& object) {
  auto patch = object.find("patch");
  if (patch == object.end() || !patch->is_object())
    return fail(ErrorCode::kUsage, "must be a JSON merge patch (RFC 7396)", "/patch");
  return *patch;
}

Result<std::string> optional_field_of(const Json& object, const char* name) {
  auto found = object.find(name);
  if (found == object.end() || found->is_null()) return std::string{};
  if (!found->is_string()) return fail(ErrorCode::kUsage, "must be a text", std::string("/") + name);
  return found->get<std::string>();
}

Result<std::string> field_of(const Json& object, const char* name) {
  CONCORD_TRY(std::string value, optional_field_of(object, name));
  if (value.empty()) return fail(ErrorCode::kUsage, "is required", std::string("/") + name);
  return value;
}

Result<std::vector<std::string>> strings_of(const Json& object, const char* name) {
  std::vector<std::string> values;
  auto found = object.find(name);
  const std::string where = std::string("/") + name;
  if (found == object.end() || !found->is_array() || found->empty()) {
    return fail(ErrorCode::kUsage, "must be a list of texts that is not empty", where);
  }
  for (const Json& item : *found) {
    if (!item.is_string()) return fail(ErrorCode::kUsage, "must be a list of texts", where);
    values.push_back(item.get<std::string>());
  }
  return values;
}

Result<std::uint64_t> submission_number(std::string_view text) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc{} && end == text.data() + text.size() && number > 0) return number;
  return fail(ErrorCode::kUsage, fmt::format("'{}' is no number of a submission", text.substr(0, 40)));
}

}  // namespace concord::server
