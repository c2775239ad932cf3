#include "inventory/uncertainty/inputs.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace concord::inventory {

std::vector<SeriesInput> uncertain_inputs(const SeriesModel& model) {
  std::vector<SeriesInput> inputs;
  const auto add = [&](std::string name, int year, std::size_t at, double value,
                       const std::optional<Range>& range, Distribution distribution) {
    if (!range || !(range->upper > range->lower)) return;
    inputs.push_back({.name = std::move(name),
                      .year = year,
                      .at = at,
                      .quantity = {.value = value, .range = *range, .distribution = distribution}});
  };
  for (std::size_t i = 0; i < model.factors().size(); ++i) {
    const UsedFactor& used = model.factors()[i];
    add(fmt::format("{}[{}]", used.table->name, fmt::join(used.values, ", ")), 0, i, used.factor->value,
        used.factor->range, used.table->distribution);
  }
  const Series& series = model.series();
  std::string keys;
  for (const auto& [key, value] : series.keys) keys += value + "|";
  for (const auto& [year, rows] : series.years) {
    for (std::size_t i = 0; i < series.method->activities.size(); ++i) {
      const Activity& activity = series.method->activities[i];
      const auto row = rows.find(activity.name);
      if (row == rows.end()) continue;
      add(fmt::format("{}|{}{}|{}", series.category, keys, activity.name, year), year, i, row->second->value,
          row->second->range, activity.is_signed ? Distribution::kNormal : Distribution::kTruncatedNormal);
    }
  }
  return inputs;
}

}  // namespace concord::inventory
