#include "inventory/uncertainty/exact_inputs.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace concord::inventory {

namespace {

constexpr std::size_t kMostNamed = 5;

std::string some_of(std::vector<std::string> names) {
  const std::size_t more = names.size() > kMostNamed ? names.size() - kMostNamed : 0;
  names.resize(names.size() - more);
  return fmt::format("{}{}", fmt::join(names, ", "), more == 0 ? "" : fmt::format(" and {} more", more));
}

}  // namespace

ExactInputs exact_inputs(std::span<const ActivityRow> rows, const MethodSet& methods) {
  ExactInputs exact;
  for (const ActivityRow& row : rows) {
    if (row.notation != Notation::kNone) continue;
    ++exact.all_rows;
    if (row.range) continue;
    ++exact.rows;
    ++exact.categories[row.category];
  }
  for (const auto& [name, table] : methods.tables) {
    for (const auto& [values, factor] : table.rows) {
      if (factor.own && !factor.range)
        exact.factors.push_back(values.empty() ? name : fmt::format("{}[{}]", name, fmt::join(values, ", ")));
    }
  }
  return exact;
}

std::string exact_rows_text(const ExactInputs& exact) {
  if (exact.rows == 0) return {};
  std::vector<std::string> categories;
  categories.reserve(exact.categories.size());
  for (const auto& [category, count] : exact.categories) categories.push_back(category);
  return fmt::format("{} of {} rows have no uncertainty and count as exact ({})", exact.rows, exact.all_rows,
                     some_of(std::move(categories)));
}

std::string exact_factors_text(const ExactInputs& exact) {
  if (exact.factors.empty()) return {};
  return fmt::format("{} of one's own without limits {} as exact: {}",
                     exact.factors.size() == 1 ? "1 factor" : fmt::format("{} factors", exact.factors.size()),
                     exact.factors.size() == 1 ? "counts" : "count", some_of(exact.factors));
}

}  // namespace concord::inventory
