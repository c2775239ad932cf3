// Lines into paragraphs. Some texts have one line a paragraph, others are wrapped at a fixed width; which one
// it is shows in the lengths of the lines.
#pragma once

#include <string_view>
#include <vector>

#include "reading/reading.h"

namespace concord::reading {

struct Paragraph {
  Span at;                    // without white space at its ends
  bool blank_before = false;  // an empty line stands before it
};

std::vector<Paragraph> paragraphs_of(std::string_view text);

}  // namespace concord::reading
