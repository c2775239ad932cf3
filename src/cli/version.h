// The version of the program, as in CMakeLists.txt.
#pragma once

namespace concord::cli {

inline constexpr const char* kVersion = "0.1.0";

}  // namespace concord::cli
