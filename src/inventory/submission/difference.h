// What changed from one submission to another, and by what: activity data, factors, methods, or the set of
// global warming potentials. They are changed one after the other in this order, and each step's share is
// what the totals move by; so a change of two of them at once counts with the later one. Totals are rounded
// to whole grams first, and the shares add up to the change exactly.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "inventory/submission/prepared.h"

namespace concord::inventory {

struct Difference {
  std::string category;  // "" is the national total, with land use
  int year = 0;
  // Grams of CO2 equivalents.
  std::int64_t before = 0;
  std::int64_t by_activity = 0;
  std::int64_t by_factors = 0;
  std::int64_t by_methods = 0;
  std::int64_t by_potentials = 0;
  std::int64_t after = 0;
};

// What was prepared and what came out of it.
struct Side {
  const Prepared* prepared = nullptr;
  const Outcome* outcome = nullptr;
};

// Of all categories and years of either, in their order, memo items aside. What both have and a step between
// them cannot compute (a row that only the new methods understand) stays as it was until a step can.
// kTooLarge for totals beyond what 63 bits of grams hold.
Result<std::vector<Difference>> differences(const Side& before, const Side& after);

// The single figures behind it.
struct RowChange {
  std::string category;
  std::map<std::string, std::string> keys;
  std::string activity;
  int year = 0;
  std::optional<double> before;  // in the activity's unit; nothing where there is no number or no row
  std::optional<double> after;
  std::string source;  // of the new row; of the old one where there is none
};
std::vector<RowChange> row_changes(const Prepared& before, const Prepared& after);

struct FactorChange {
  std::string table;
  std::vector<std::string> keys;
  std::optional<double> before;
  std::optional<double> after;
  std::string unit;
  std::string source;
};
std::vector<FactorChange> factor_changes(const Prepared& before, const Prepared& after);

// Names of methods whose equations differ, or that only one of them has.
std::vector<std::string> method_changes(const Prepared& before, const Prepared& after);

}  // namespace concord::inventory
