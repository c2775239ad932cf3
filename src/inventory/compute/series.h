// The rows of one category and one set of keys over the years: what a method is computed for.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "inventory/activity/activity_row.h"

namespace concord::inventory {

using RowsOfYear = std::map<std::string, const ActivityRow*>;  // by the name of the activity

struct Series {
  const Method* method = nullptr;
  std::string category;
  std::map<std::string, std::string> keys;
  std::map<int, RowsOfYear> years;
};

// Why a year of a series has no number; nothing where it has one.
std::optional<Notation> notation_of(const RowsOfYear& rows);

// By category, method and keys. The rows and the methods must outlive them.
std::vector<Series> series_of(std::span<const ActivityRow> rows, const MethodSet& methods);

}  // namespace concord::inventory
