// The formats that Concord's schemas name (JSON Schema draft 7, validation, section 7: "format"), for texts
// whose rule is more than a length: a day that exists, a hash of the right length, a subject. A format is a
// function and not a regular expression, because 2024-02-30 looks right and is not.
#pragma once

#include <string_view>

namespace concord::record {

struct TextFormat {
  std::string_view name;      // as schemas name it
  std::string_view expected;  // for people: "a day, month or year such as 2024-05-08, 2024-05 or 2024"
  bool (*matches)(std::string_view text);
};

// nullptr where there is none of that name.
const TextFormat* find_format(std::string_view name);

}  // namespace concord::record
