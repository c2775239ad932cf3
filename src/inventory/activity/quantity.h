// The number of a row: its value, unit and uncertainty as they are written, brought to the unit of its
// activity.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "inventory/activity/activity_row.h"

namespace concord::inventory {

struct QuantityText {
  std::string value;
  std::string unit;
  std::string uncertainty;
};

struct CellMistake {
  std::string column;
  std::string what;
};

class QuantityReader {
 public:
  explicit QuantityReader(const MethodSet& methods) : methods_(methods) {}

  // Fills in the value, the conversion and the range of a row whose keys are known; else what is wrong.
  std::optional<CellMistake> read(const QuantityText& text, const Activity& activity, ActivityRow& row);

 private:
  const Result<Unit>& unit_named(const std::string& text);
  // How many of the activity's unit one of the row's is. A flow's row may leave out that it is of a year.
  Result<double> scale_of(const std::string& text, const Activity& activity, ActivityRow& row);

  const MethodSet& methods_;
  std::map<std::string, Result<Unit>> units_;  // each text is read once: a table has few of them
};

}  // namespace concord::inventory
