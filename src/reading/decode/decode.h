// From the bytes of a file to the reports in it. Plain text is one report; formats that hold several (JSON
// Lines, web archives) come in through the same door. A report's text is kept byte for byte, without a byte
// order mark.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "reading/reading.h"

namespace concord::reading {

struct DecodeLimits {
  std::size_t report_bytes = std::size_t{16} << 20U;  // of one report's text
};

// `name` says where the bytes came from and becomes the name of the reports. kInput for what is no text:
// invalid UTF-8 or a control character (with the offset of the byte), another encoding, nothing at all.
// kTooLarge over a limit.
Result<std::vector<Report>> decode(std::string_view bytes, std::string_view name, DecodeLimits limits = {});

}  // namespace concord::reading
