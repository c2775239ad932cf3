// The lines of a language pack that a text matched: for whoever asks why something was found, or was not.
#pragma once

#include <string>
#include <vector>

#include "reading/reading.h"

namespace concord::reading {

struct Scene;

struct MatchedLine {
  Span words;        // of the report
  std::string file;  // "en/roles.ini", or "CLDR" for names of countries and cities that no pack has to write
  std::uint32_t line = 0;  // 0 for CLDR
  std::string value;       // what the words stand for: "Minister", "AZ"; empty where the line is a mere list

  std::string rule() const { return line == 0 ? file : file + ":" + std::to_string(line); }
};

// In the order of the text.
std::vector<MatchedLine> matched_lines(const Scene& scene);

}  // namespace concord::reading
