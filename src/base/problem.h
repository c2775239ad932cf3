// What is wrong with a data file (a language pack, a method): every problem with its place, so that whoever
// wrote it mends it in one go.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace concord {

struct Problem {
  std::string file;        // "en/predicates.ini"
  std::uint32_t line = 0;  // from 1; 0 where the file as a whole is meant
  std::string what;        // what is wrong and what to write instead
  std::string about = {};  // what is incomplete without it, as a category of an inventory; mostly empty

  std::string text() const {
    return line == 0 ? file + ": " + what : file + ":" + std::to_string(line) + ": " + what;
  }
};

using Problems = std::vector<Problem>;

}  // namespace concord
