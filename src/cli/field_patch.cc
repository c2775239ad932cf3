#include "cli/field_patch.h"

#include <charconv>

namespace concord::cli {

namespace {

Result<Json> value_of(const std::string& text) {
  bool is_json = text == "null" || text == "true" || text == "false" ||
                 (!text.empty() && (text.front() == '[' || text.front() == '{' || text.front() == '"'));
  if (!is_json) return Json(text);
  return parse_json(text);
}

// The member of an object, or the item of a list, that a step of a dotted field names; null where there is
// none.
Json* step_into(Json& at, const std::string& step) {
  if (at.is_object()) return at.contains(step) ? &at[step] : nullptr;
  if (!at.is_array()) return nullptr;
  std::size_t index = 0;
  auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
  bool whole = error == std::errc{} && end == step.data() + step.size();
  return whole && index < at.size() ? &at[index] : nullptr;
}

}  // namespace

Result<Json> field_patch(const Json& current, const std::vector<std::string>& settings) {
  Json patch = Json::object();
  for (const std::string& setting : settings) {
    std::size_t equals = setting.find('=');
    if (equals == 0 || equals == std::string::npos) {
      return fail(ErrorCode::kUsage, "is not FIELD=VALUE", setting, "write it like --set place=Baku");
    }
    auto value = value_of(setting.substr(equals + 1));
    if (!value) return fail(ErrorCode::kUsage, value.error().what, setting, "quote the JSON for the shell");
    std::string field = setting.substr(0, equals);
    std::size_t dot = std::min(field.find('.'), field.size());
    std::string top = field.substr(0, dot);
    if (dot == field.size()) {
      patch[top] = std::move(*value);
      continue;
    }
    if (!patch.contains(top) && current.is_object() && current.contains(top)) patch[top] = current[top];
    Json* at = patch.contains(top) ? &patch[top] : nullptr;
    while (at != nullptr && dot < field.size()) {
      std::size_t next = std::min(field.find('.', dot + 1), field.size());
      at = step_into(*at, field.substr(dot + 1, next - dot - 1));
      dot = next;
    }
    if (at == nullptr) return fail(ErrorCode::kUsage, "there is no such field", field);
    *at = std::move(*value);
  }
  if (patch.empty()) return fail(ErrorCode::kUsage, "nothing is to be changed", {}, "give --set FIELD=VALUE");
  return patch;
}

}  // namespace concord::cli
