// For tests over pairs that were written down by hand: a line that begins with "=" where both are one, with
// "!" where they are two, and behind it the two.
#pragma once

#include <fstream>
#include <string>

namespace concord::reading {

// Calls `see` with the line and the two for each pair of src/reading/link/<name>; how many there are.
template <class See>
int each_pair(const std::string& name, const See& see) {
  std::ifstream file(std::string(CONCORD_SOURCE_DIR) + "/src/reading/link/" + name);
  int pairs = 0;
  for (std::string line; std::getline(file, line);) {
    if (!line.starts_with("= ") && !line.starts_with("! ")) continue;
    std::string one;
    std::string other;
    std::getline(file, one);
    std::getline(file, other);
    see(line, one, other);
    ++pairs;
  }
  return pairs;
}

}  // namespace concord::reading
