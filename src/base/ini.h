// The one syntax of all data files (docs/language-packs.md, docs/methods.md): sections, keys, values
// separated by `|`, lines continued by white space. Nothing here knows what a section means.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"

namespace concord {

struct IniValue {
  std::string text;  // trimmed, never empty
  std::uint32_t line = 0;
};

struct IniEntry {
  std::vector<std::string> key;  // split at `;`, trimmed; at least one, the first not empty
  std::vector<IniValue> values;
  std::uint32_t line = 0;
};

// The values alone.
std::vector<std::string> texts_of(const IniEntry& entry);

struct IniSection {
  std::string kind;  // "frame" of [frame hold-meeting]
  std::string name;  // "hold-meeting", or empty
  std::uint32_t line = 0;
  std::vector<IniEntry> entries;
};

struct IniFile {
  std::string file;  // as problems name it
  std::vector<IniSection> sections;
};

// Reads what can be read and adds a problem for each line that cannot: of a line that is not UTF-8 the keys
// and values that are; of a section whose name cannot be read nothing. At most 200,000 lines of 64 KiB each.
IniFile parse_ini(std::string_view text, std::string file, Problems& problems);

}  // namespace concord
