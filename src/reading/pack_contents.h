// What a language pack has, in numbers: for whoever writes one, or compares two.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "base/file.h"

namespace concord::reading {

struct SectionContents {
  std::string file;         // "roles.ini"
  std::string section;      // "head"; of frames by what they tell: "frame CONSULT"
  std::size_t lines = 0;    // lines with a key; of frames, frames
  std::size_t phrases = 0;  // values; of frames, their verbs and nouns
};

struct PackContents {
  std::string language;
  std::string name;  // in the language itself
  std::vector<SectionContents> sections;
};

// By the files' names, and in each in the order of its sections. kNotFound where there is no pack.ini.
Result<PackContents> pack_contents(const fs::path& folder);

}  // namespace concord::reading
