// A name for a file or folder that a test makes, in the folder for such things and of no other test that runs
// beside it.
#pragma once

#include <filesystem>
#include <fmt/format.h>
#include <string_view>
#include <unistd.h>

namespace concord {

inline std::filesystem::path test_scratch(std::string_view name) {
  return std::filesystem::temp_directory_path() / fmt::format("concord-{}-{}", name, ::getpid());
}

}  // namespace concord
