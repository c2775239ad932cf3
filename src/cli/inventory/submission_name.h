// How people name a submission: "GEO:2", "submission:GEO:2", or "GEO" for the last one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/error.h"

namespace concord::cli {

struct SubmissionName {
  std::string inventory;
  std::uint64_t number = 0;  // 0 is the last one
};

// kUsage where what stands behind the colon is no number from 1.
Result<SubmissionName> parse_submission_name(std::string_view text);

}  // namespace concord::cli
