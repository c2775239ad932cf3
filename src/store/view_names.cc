#include "store/view_names.h"

#include <fmt/format.h>

namespace concord::store {

std::string rows_of(const Table& table) {
  return "rows_" + table.name;
}
std::string terms_of(const Table& table, const Column& column) {
  return fmt::format("terms_{}__{}", table.name, column.name);
}

std::string identifier(std::string_view name) {
  return fmt::format("\"{}\"", name);
}

std::string column_list(const Table& table) {
  std::string list;
  for (const Column& column : table.columns) list += (list.empty() ? "" : ", ") + identifier(column.name);
  return list;
}

std::string key_list(const Table& table) {
  std::string list;
  for (const std::string& name : table.key) list += (list.empty() ? "" : ", ") + identifier(name);
  return list;
}

std::string key_test(const Table& table) {
  std::string test;
  for (const std::string& name : table.key) test += (test.empty() ? "" : " AND ") + identifier(name) + " = ?";
  return test;
}

}  // namespace concord::store
