// Names that no dictionary has ("Росатом", "Кенеш"), declined by their endings as Russian declines new nouns:
// a pack that tells the nominative tells all forms.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace concord::reading {

struct NounForm {
  std::string form;
  std::uint8_t cases = 0;
};

struct DeclinedNoun {
  char gender = 0;  // 0 where the noun never changes
  std::vector<NounForm> forms;
};

// `nominative` is folded, of an inanimate noun in the singular. Without forms where its ending may be that of
// an adjective or leaves the gender open.
DeclinedNoun decline_noun(std::string_view nominative);

}  // namespace concord::reading
