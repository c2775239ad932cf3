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

}  // namespace concord::inventory
