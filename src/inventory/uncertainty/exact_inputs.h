// What an inventory's uncertainty leaves out because nobody said it: rows and own factors without an interval
// count as exact, which must not pass unseen.
#pragma once

#include <map>
#include <span>
#include <string>
#include <vector>

#include "inventory/activity/activity_row.h"

namespace concord::inventory {

struct ExactInputs {
  std::size_t rows = 0;                           // with a number and without an interval
  std::size_t all_rows = 0;                       // with a number
  std::map<std::string, std::size_t> categories;  // of `rows`, how many of each
  std::vector<std::string> factors;               // own ones: "combustion_co2_factor[Peat]"
};

ExactInputs exact_inputs(std::span<const ActivityRow> rows, const MethodSet& methods);

// One sentence of each, without a full stop; "" where there are none.
std::string exact_rows_text(const ExactInputs& exact);
std::string exact_factors_text(const ExactInputs& exact);

}  // namespace concord::inventory
