// What annotation and reading do not share, one by one: for the linguist who wants to know which line of a
// pack to mend.
#pragma once

#include <string>
#include <vector>

#include "base/json.h"
#include "reading/evaluate/score.h"

namespace concord::reading {

struct Difference {
  enum class Kind : std::uint8_t {
    kMissed,   // annotated and not found: `found` has what was found at the same place instead
    kExtra,    // found and not annotated: `annotated` has what is annotated at the same place
    kDiffers,  // a pair that differs in `fields`
  };
  Kind kind = Kind::kMissed;
  std::string of;  // "event", "agreement", "commitment", "project"
  Span quote;      // of the missed or extra thing; of a pair, the one found
  Span sentence;   // around it
  std::vector<std::string> fields;
  // Objects as reading_json() makes them; those found with their rule and confidence.
  std::vector<Json> annotated;
  std::vector<Json> found;
};

std::string_view name_of(Difference::Kind kind);

// In the order of the text. `found` is the whole reading: an event that was found but not as held is told
// beside the annotated one that it missed.
std::vector<Difference> differences(const Report& report, const QuotePlaces& text, const Reading& annotated,
                                    const Reading& found);

}  // namespace concord::reading
