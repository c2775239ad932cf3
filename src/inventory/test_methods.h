// For tests of the shipped methods: tables of activity data written in a test, and what comes out of them.
#pragma once

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <set>
#include <string>
#include <vector>

#include "inventory/compute/estimate.h"

namespace concord::inventory {

inline const MethodSet& shipped() {
  static const MethodSet set = load_sound_methods(std::string(CONCORD_SOURCE_DIR) + "/methods").value();
  return set;
}

// Rows of cells as CSV; the first names the columns. A column `source` is added.
inline std::string csv(const std::vector<std::vector<std::string>>& rows) {
  std::string text;
  for (const std::vector<std::string>& row : rows) {
    for (const std::string& cell : row) text += "\"" + cell + "\",";
    text += &row == &rows.front() ? "source\n" : "s\n";
  }
  return text;
}

inline std::vector<Estimate> lines_of_csv(const std::string& text) {
  Problems problems;
  const auto rows = activity_rows({read_csv(text, "a.csv").value()}, shipped(), problems);
  const auto found = estimate(series_models(rows, shipped(), problems), problems);
  for (const Problem& problem : problems) ADD_FAILURE() << problem.text();
  return found;
}

// Kilograms of a gas in the last year of a table.
inline double kilograms(const std::string& text, std::string_view gas, std::string_view memo = "") {
  const std::vector<Estimate> found = lines_of_csv(text);
  double sum = 0;
  int last = 0;
  for (const Estimate& line : found) last = std::max(last, line.year);
  for (const Estimate& line : found) {
    if (line.gas == gas && line.memo == memo && line.year == last) sum += line.kilograms;
  }
  return sum;
}

inline std::set<std::string> gases(const std::string& text) {
  std::set<std::string> found;
  for (const Estimate& line : lines_of_csv(text)) found.insert(line.gas);
  return found;
}

inline void expect(double found, double wanted) {
  EXPECT_NEAR(found, wanted, std::abs(wanted) * 1e-9 + 1e-9);
}

}  // namespace concord::inventory
