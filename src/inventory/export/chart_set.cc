#include <algorithm>

#include "inventory/export/inventory_charts.h"
#include "inventory/uncertainty/error_propagation.h"
#include "inventory/uncertainty/levels.h"

namespace concord::inventory {

Result<InventoryCharts> inventory_charts(const InventoryData& data, std::span<const SeriesModel> models) {
  if (data.lines.empty()) return fail(ErrorCode::kInput, "there is no line to draw");
  const auto [first, last] = std::ranges::minmax(data.lines, {}, &Estimate::year);
  std::vector<double> half_widths;  // of each year that has a number
  CONCORD_TRY(const auto all, levels(models, *data.warming, true));
  half_widths.reserve(all.size());
  for (const YearLevel& level : all) half_widths.push_back(level.within);
  CONCORD_TRY(const auto effects, line_effects(models, first.year, last.year));
  CONCORD_TRY(const Propagation found, propagate(effects, *data.warming));
  const auto keys = key_categories(found.lines, Assessment::kLevel, 1, true);
  return InventoryCharts{.first = first.year,
                         .last = last.year,
                         .sectors = sector_chart(data),
                         .total = total_chart(data, half_widths),
                         .key_categories = key_category_chart(data, keys, last.year)};
}

}  // namespace concord::inventory
