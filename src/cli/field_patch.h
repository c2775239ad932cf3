// --set FIELD=VALUE as a JSON merge patch (RFC 7396). A dot in FIELD goes into an object or a list; a merge
// patch replaces lists whole, so the patch then carries the whole list with the one item changed.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "base/json.h"

namespace concord::cli {

// `current` is what the patch will be applied to. VALUE is null, true, false, JSON in [], {} or "", or else a
// text. kUsage for what is no FIELD=VALUE, or for a dotted field that is not there.
Result<Json> field_patch(const Json& current, const std::vector<std::string>& settings);

}  // namespace concord::cli
