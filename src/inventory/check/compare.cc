#include "inventory/check/compare.h"

#include <algorithm>
#include <cmath>

namespace concord::inventory {

std::vector<Compared> compare(std::span<const PublishedTotal> published, std::span<const TotalsRow> rows,
                              std::string_view warming) {
  std::vector<Compared> all;
  for (const PublishedTotal& total : published) {
    Compared& compared = all.emplace_back();
    compared.published = total;
    if (total.gas.empty() && !total.warming.empty() && total.warming != warming) continue;
    const auto row = std::ranges::find_if(rows, [&](const TotalsRow& one) {
      return one.memo.empty() && one.category == total.category && one.gas == total.gas &&
             one.land_use == total.land_use;
    });
    if (row == rows.end()) continue;
    const auto year = row->kilograms.find(total.year);
    if (year == row->kilograms.end()) continue;
    compared.computed = year->second;
    if (total.kilograms != 0)
      compared.difference = (year->second - total.kilograms) / std::abs(total.kilograms);
  }
  return all;
}

}  // namespace concord::inventory
