#include "inventory/submission/year_pair.h"

#include <fmt/format.h>
#include <set>

namespace concord::inventory {

Result<YearPair> year_pair(const Prepared& prepared, std::uint64_t base, std::uint64_t year) {
  std::set<std::uint64_t> years;
  for (const ActivityRow& row : prepared.rows) years.insert(static_cast<std::uint64_t>(row.year));
  if (years.empty()) return fail(ErrorCode::kUsage, "there are no activity data that can be used");
  for (const std::uint64_t given : {base, year}) {
    if (given != 0 && !years.contains(given))
      return fail(ErrorCode::kUsage, fmt::format("there are no data of {}", given), {},
                  fmt::format("there are of {} to {}", *years.begin(), *years.rbegin()));
  }
  const auto usual = static_cast<std::uint64_t>(prepared.settings.base_year);
  if (base == 0) base = years.contains(usual) ? usual : *years.begin();
  if (year == 0) year = *years.rbegin();
  return YearPair{.base = static_cast<int>(base), .year = static_cast<int>(year)};
}

}  // namespace concord::inventory
