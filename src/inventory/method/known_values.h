// Which values the keys of a method may have: those that the tables of its equations know.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "inventory/method/method_set.h"

namespace concord::inventory {

struct KeyValues {
  std::string key;                  // "fuel"
  std::vector<std::string> values;  // by the alphabet; not each goes with each value of the other keys
  bool is_free = false;             // any other is taken too: each table has a row `*`, or no table is by it
};

// In the order of the method's keys.
std::vector<KeyValues> known_values(const Method& method, const MethodSet& set);

// Why a table has no value for these keys, of which the first `of_row` stand in columns of the row:
// "fuel: table 'net_calorific_value' has no 'Ligniet'; did you mean 'Lignite'?".
std::string missing_value_text(const FactorTable& table, const std::vector<std::string>& values,
                               std::size_t of_row);

}  // namespace concord::inventory
