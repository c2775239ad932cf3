#include "office/register_json.h"

#include "base/time.h"

namespace concord::office {

Result<Json> parse_register_json(std::string_view text, std::string_view collection) {
  auto json = parse_json(text);
  if (json && json->is_object()) return json;
  return fail(ErrorCode::kDamaged, "what is kept of users cannot be read", std::string(collection),
              "restore a backup");
}

Result<std::optional<Json>> register_json(store::Store& store, std::string_view collection,
                                          std::string_view key) {
  CONCORD_TRY(std::optional<std::string> text, store.register_item(collection, key));
  if (!text) return std::nullopt;
  CONCORD_TRY(Json json, parse_register_json(*text, collection));
  return json;
}

Status put_register_json(store::Store& store, std::string_view collection, std::string_view key,
                         const Json& value) {
  CONCORD_TRY(std::string text, canonical_json(value));
  return store.put_register_item(collection, key, text);
}

std::string text_field(const Json& object, const char* name) {
  auto value = object.find(name);
  return value != object.end() && value->is_string() ? value->get<std::string>() : std::string();
}

std::optional<Instant> time_field(const Json& object, const char* name) {
  auto time = parse_instant(text_field(object, name));
  if (!time) return std::nullopt;
  return *time;
}

}  // namespace concord::office
