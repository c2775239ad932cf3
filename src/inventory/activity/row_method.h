// What a row of activity data is for: the method that its category has, one of the method's activities, and
// its keys.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "inventory/activity/activity_row.h"
#include "inventory/activity/quantity.h"
#include "inventory/activity/table_reader.h"

namespace concord::inventory {

class RowMethodReader {
 public:
  // It must outlive the reader.
  explicit RowMethodReader(const MethodSet& methods) : methods_(methods) {}

  // Fills in the method, the activity and the keys of a row whose category is known, out of the cells that
  // the table is at; else what is wrong.
  std::optional<CellMistake> read(const TableReader& table, ActivityRow& row);
  // Of the row that was read last, without a mistake.
  const Activity& activity() const { return *activity_; }

 private:
  std::optional<CellMistake> read_method(const TableReader& table, ActivityRow& row);
  std::optional<CellMistake> read_keys(const TableReader& table, ActivityRow& row);
  // Where each table of the method that is by the key has a row for any value of it, and it names no gas or
  // unit.
  bool may_be_empty(const std::string& key);

  const MethodSet& methods_;
  const Method* method_ = nullptr;
  const Activity* activity_ = nullptr;
  std::map<const Method*, std::set<std::string>> free_keys_;
};

}  // namespace concord::inventory
