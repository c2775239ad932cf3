// What `concord read PATH…` means by its paths: files, folders with all files under them, and "-" for
// standard input. Listing comes before reading, so that the order is fixed and the progress has a total.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "base/error.h"

namespace concord::cli {

struct Input {
  std::string name;            // as named by the user, or below the folder named
  std::filesystem::path path;  // empty for standard input
};

struct Inputs {
  std::vector<Input> found;     // folders in the order of their files' names, hidden files left out
  std::vector<Error> problems;  // paths that are not there or cannot be listed
};

Inputs list_inputs(const std::vector<std::string>& paths);

// The bytes of an input. kTooLarge over `limit` bytes, before they are read where the size is known.
Result<std::string> read_input(const Input& input, std::size_t limit);

}  // namespace concord::cli
