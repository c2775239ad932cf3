// What the small words of a verb group say of whether it happened, and where an infinitive has happened for
// all that.
#pragma once

#include "reading/event/syntax.h"

namespace concord::reading {

struct Outlook {
  bool planned = false;
  bool hypothetical = false;
  bool negated = false;
};

// Of the words of the group, without those from `skip_first` to `skip_end`: they are part of what is said.
Outlook outlook_of(const TokenFacts& facts, const VerbGroup& verb, std::uint32_t skip_first,
                   std::uint32_t skip_end);

// "flew to Vienna to sign the treaty", "was in Vienna to meet the envoy": who has come somewhere has done
// there what he came for. Whether those who met to agree did so, nothing tells.
bool came_to_do(const Scene& scene, const TokenFacts& facts, const Syntax& syntax, const Clause& clause);

}  // namespace concord::reading
