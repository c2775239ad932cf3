// Plain text in whatever charset it came.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"

namespace concord::reading {

// `bytes` as UTF-8: by byte order mark, else as UTF-8 where they are valid, else by `label` as their sender
// declares, else as UTF-16, windows-1251 or KOI8-R where they look like it. kInput (with the offset of the
// byte) for anything else, for control characters, and where there is nothing but white space.
Result<std::string> plain_text(std::string_view bytes, std::string_view label = {});

}  // namespace concord::reading
