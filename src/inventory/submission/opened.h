// An inventory opened to be looked at: as it was handed in, or as it stands.
#pragma once

#include <string_view>

#include "inventory/submission/difference.h"
#include "inventory/submission/inventory_desk.h"

namespace concord::inventory {

struct Opened {
  std::uint64_t number = 0;  // of the submission; 0 of what stands
  Prepared prepared;
  Outcome outcome;    // of a submission what it holds, not what would come out now
  Problems problems;  // as of prepare() and compute()
  Side side() const { return {&prepared, &outcome}; }
};

// Errors as of load_submission(), load_prepared(), load_inventory() and compute(). The first takes the last
// submission where `number` is 0.
Result<Opened> open_submission(record::Record& record, std::string_view inventory, std::uint64_t number);
Result<Opened> open_standing(record::Record& record, std::string_view inventory, const MethodSet& methods);

}  // namespace concord::inventory
