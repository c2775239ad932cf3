#include "reading/desk/patch.h"

#include <fmt/format.h>
#include <optional>

#include "reading/reading.h"

namespace concord::reading {
namespace {

template <class Value>
std::optional<Value> named(const Json& body, const char* field, std::initializer_list<Value> values) {
  const auto found = body.find(field);
  if (found == body.end() || !found->is_string()) return std::nullopt;
  for (const Value value : values) {
    if (name_of(value) == found->get<std::string>()) return value;
  }
  return std::nullopt;
}

// The PLOVER code of an event follows its type and status, unless it is changed itself. What became COOPERATE
// by hand is taken for a signature.
void follow_type(const Json& before, const Json& patch, Json& event) {
  if (!event.contains("plover") || patch.contains("plover")) return;
  if (!patch.contains("type") && !patch.contains("status")) return;
  const auto type = named(
      event, "type",
      {EventType::kConsult, EventType::kCooperate, EventType::kAgree, EventType::kSupport, EventType::kAid});
  const auto status =
      named(event, "status",
            {EventStatus::kHeld, EventStatus::kPlanned, EventStatus::kNegated, EventStatus::kHypothetical});
  if (!type || !status) return;  // the schema will say so
  event["plover"] = plover_code(*type, *status, before["plover"] != "COOPERATE");
}

}  // namespace

Result<Json> patched(const Json& body, const Json& patch) {
  if (!patch.is_object()) return fail(ErrorCode::kUsage, "changes must be a JSON object of fields");
  for (const char* origin : {"report", "proposal"}) {
    if (patch.contains(origin)) {
      return fail(ErrorCode::kUsage, "says where this comes from and cannot be changed",
                  fmt::format("/{}", origin));
    }
  }
  Json result = body;
  result.merge_patch(patch);
  for (const auto& [field, value] : patch.items()) {
    if (value.is_null()) result[field] = nullptr;
  }
  follow_type(body, patch, result);
  return result;
}

}  // namespace concord::reading
