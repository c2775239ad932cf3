#include "reading/desk/patch.h"

#include <fmt/format.h>

namespace concord::reading {

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
  return result;
}

}  // namespace concord::reading
