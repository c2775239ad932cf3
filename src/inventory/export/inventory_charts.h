// What an inventory is drawn as: its sectors over the years, its total with its uncertainty, its key
// categories.
#pragma once

#include <string>
#include <vector>

#include "inventory/export/charts.h"
#include "inventory/export/inventory_data.h"
#include "inventory/uncertainty/key_categories.h"

namespace concord::inventory {

// Sectors of the 2006 Guidelines, the third as agriculture (3.A, 3.C) and land use (3.B, 3.D), for their
// emissions and removals would hide each other.
std::string sector_chart(const InventoryData& data);

// The national total with land use. `half_widths` are of its 95 % interval, in kilograms, one for each year
// that the total has; or none.
std::string total_chart(const InventoryData& data, const std::vector<double>& half_widths);

// Category by category and gas: those that are key, drawn strong, and the next few.
std::string key_category_chart(const InventoryData& data, const std::vector<KeyCategory>& lines, int year);

struct InventoryCharts {
  int first = 0;  // years
  int last = 0;
  std::string sectors;
  std::string total;
  std::string key_categories;  // of the last year by level, Approach 1, with land use
};

// All three of them. kInput where there is no line, where `data.warming` does not have a gas, or where an
// input at an end of its interval gives no number.
Result<InventoryCharts> inventory_charts(const InventoryData& data, std::span<const SeriesModel> models);

}  // namespace concord::inventory
