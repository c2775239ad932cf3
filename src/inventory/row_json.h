// What an inventory's computations give, as JSON, for --json and the pages. Masses are kilograms, of CO2
// equivalents where the gas is "".
#pragma once

#include <span>

#include "base/json.h"
#include "inventory/check/compare.h"
#include "inventory/check/series_check.h"
#include "inventory/submission/difference.h"
#include "inventory/submission/inventory_desk.h"
#include "inventory/uncertainty/key_categories.h"

namespace concord::inventory {

Json row_json(const TotalsRow& row);  // "kilograms" by year, "notations" of years without a number
Json row_json(const KeyCategory& row);
Json row_json(const CheckFinding& row);
Json row_json(const Compared& row);
Json row_json(const Difference& row);  // grams
Json row_json(const RowChange& row);
Json row_json(const FactorChange& row);
Json row_json(const Deviation& row);
Json row_json(const Kept& kept);
Json row_json(const Kept& kept, const Dataset& file);
Json problems_json(const Problems& problems);

}  // namespace concord::inventory
