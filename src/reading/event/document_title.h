// The title of a document that a text speaks of: from the noun that heads it ("memorandum") to both sides, as
// far as the noun phrase goes.
#pragma once

#include "reading/event/token_facts.h"

namespace concord::reading {

struct DocumentTitle {
  std::uint32_t first_token = 0;
  std::uint32_t end_token = 0;
  Span at;
  bool background = false;  // an older document that is only mentioned
  bool listed = false;      // another document follows: "and a roadmap on energy"
  bool based_on = false;    // so are the words before it: "under the agreement"
};

// `first` to `end`: the tokens of the noun. The sentence bounds the title.
DocumentTitle document_title(const Scene& scene, const TokenFacts& facts, std::uint32_t sentence,
                             std::uint32_t first, std::uint32_t end);

}  // namespace concord::reading
