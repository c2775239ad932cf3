// Activity data: what was burnt, produced, kept or grown, a row for a year, as compilers write it in a table.
// The first row names the columns: category, activity, year, value, unit, uncertainty, source, note, part,
// and the keys of the category's method (fuel, climate, animal ...). A row whose value is a notation key
// needs category, year and source alone.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/problem.h"
#include "inventory/activity/notation.h"
#include "inventory/activity/sheet.h"
#include "inventory/method/method_set.h"

namespace concord::inventory {

// A column of free text that every method takes: rows of one category and the same keys that differ in it are
// series of their own, as two lines of an energy balance. Tables are not looked up by it.
inline constexpr std::string_view kPart = "part";

struct ActivityRow {
  std::string category;                     // "1.A.1.a"
  std::string method;                       // its name
  std::string activity;                     // a name of the method's
  std::map<std::string, std::string> keys;  // of the method, without those left empty; `part`
  // Where a row has a notation key, what it leaves out of these three it is all of (notation_scope.h).
  int year = 0;
  double value = 0;            // in the activity's unit, conversions by factors aside
  std::string unit;            // that it was given in
  double scale = 1;            // how many of the activity's unit one of that is
  Term conversion;             // the table that makes it of the unit it was given in; mostly without a name
  std::optional<Range> range;  // in the same unit
  Notation notation = Notation::kNone;
  std::string source;
  std::string note;
  std::string sheet;
  std::uint32_t row = 0;
};

// Whether its first row names any of the columns that are needed.
bool is_activity_table(const Sheet& sheet);

// The rows of all sheets. A problem for each that cannot be used, with its row and column, also where the
// same stands in two sheets; a sheet without the columns that are needed has only that one.
std::vector<ActivityRow> activity_rows(const std::vector<Sheet>& sheets, const MethodSet& methods,
                                       Problems& problems);

}  // namespace concord::inventory
