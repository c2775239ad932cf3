// Two accounts that contradict each other, as the answers tell of them: both things, and the field in which.
#pragma once

#include <string_view>

#include "server/api/call.h"

namespace concord::server {

Result<Json> dispute_rows(const Call& call, const std::vector<reading::DisputeRow>& disputes);
// All that one thing is part of; it stands in front in each.
Result<Json> disputes_of(const Call& call, std::string_view subject);

}  // namespace concord::server
