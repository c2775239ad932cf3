#include "reading/view/cells.h"

#include <utility>

#include "base/json_field.h"

namespace concord::reading {

store::Value cell(std::string_view text) {
  if (text.empty()) return std::monostate{};
  return std::string(text);
}
store::Value cell(const std::optional<PartialDate>& date) {
  if (!date) return std::monostate{};
  return date->text();
}
store::Value cell(Instant time) {
  return instant_text(time);
}
store::Value cell_json(const Json& json) {
  auto text = canonical_json(json);
  if (json.is_null() || !text) return std::monostate{};
  return std::move(*text);
}
store::Value cell(const Digest& digest) {
  return digest.hex();
}
store::Value cell_of(std::int64_t number) {
  return number;
}
store::Value cell_of(bool flag) {
  return std::int64_t{flag ? 1 : 0};
}

Json evidence_list(const std::vector<record::Evidence>& evidence) {
  Json list = Json::array();
  for (const record::Evidence& one : evidence) list.push_back(record::evidence_json(one));
  return list;
}

const store::Value* Cells::next() {
  if (at_ < row_.size()) return &row_[at_++];
  refuse();
  return nullptr;
}

std::string Cells::text() {
  const store::Value* value = next();
  if (value == nullptr || std::holds_alternative<std::monostate>(*value)) return {};
  if (const auto* text = std::get_if<std::string>(value)) return *text;
  refuse();
  return {};
}

std::int64_t Cells::integer() {
  const store::Value* value = next();
  if (value == nullptr || std::holds_alternative<std::monostate>(*value)) return 0;
  if (const auto* number = std::get_if<std::int64_t>(value)) return *number;
  refuse();
  return 0;
}

double Cells::real() {
  const store::Value* value = next();
  if (value != nullptr && std::holds_alternative<double>(*value)) return std::get<double>(*value);
  refuse();
  return 0;
}

std::optional<PartialDate> Cells::date() {
  std::string written = text();
  if (written.empty()) return std::nullopt;
  auto date = PartialDate::parse(written);
  if (date) return *date;
  refuse();
  return std::nullopt;
}

std::optional<Instant> Cells::time() {
  std::string written = text();
  if (written.empty()) return std::nullopt;
  auto time = parse_instant(written);
  if (time) return *time;
  refuse();
  return std::nullopt;
}

Json Cells::json() {
  std::string written = text();
  if (written.empty()) return nullptr;
  auto json = parse_json(written);
  if (json) return std::move(*json);
  refuse();
  return nullptr;
}

Digest Cells::digest() {
  auto digest = Digest::from_hex(text());
  if (digest) return *digest;
  refuse();
  return {};
}

std::vector<record::Evidence> Cells::evidence() {
  std::vector<record::Evidence> evidence;
  for (const Json& one : json()) {
    auto parsed = record::evidence_from_json(one);
    if (parsed)
      evidence.push_back(std::move(*parsed));
    else
      refuse();
  }
  return evidence;
}

std::vector<std::string> Cells::texts() {
  std::vector<std::string> texts;
  for (const Json& one : json()) {
    if (one.is_string()) texts.push_back(one.get<std::string>());
  }
  return texts;
}

Status Cells::done() const {
  if (!damaged_ && at_ == row_.size()) return {};
  return fail(ErrorCode::kDamaged, "a row of a view cannot be read", {}, "run 'concord rebuild'");
}

std::string text_of(const Json& body, const char* field) {
  return text_in(body, field);
}

std::optional<PartialDate> date_of(const Json& body, const char* field) {
  auto date = PartialDate::parse(text_of(body, field));
  if (!date) return std::nullopt;
  return *date;
}

bool flag_of(const Json& body, const char* field) {
  if (!body.is_object()) return false;
  auto value = body.find(field);
  return value != body.end() && value->is_boolean() && value->get<bool>();
}

double number_of(const Json& body, const char* field) {
  if (!body.is_object()) return 0;
  auto value = body.find(field);
  return value != body.end() && value->is_number() ? value->get<double>() : 0;
}

const Json& list_of(const Json& body, const char* field) {
  static const Json empty = Json::array();
  if (!body.is_object()) return empty;
  auto value = body.find(field);
  return value != body.end() && value->is_array() ? *value : empty;
}

}  // namespace concord::reading
