// How the tables of views and their columns are called in SQL. All names were checked when the table was
// defined (check_table), so they need quoting only against the words of SQL.
#pragma once

#include <string>
#include <string_view>

#include "store/table.h"

namespace concord::store {

std::string rows_of(const Table& table);                         // the table of the rows
std::string terms_of(const Table& table, const Column& column);  // the full-text table of a terms column
std::string identifier(std::string_view name);                   // in double quotation marks
std::string column_list(const Table& table);                     // all columns, separated by commas
std::string key_list(const Table& table);                        // the columns of the key
std::string key_test(const Table& table);                        // "id" = ? AND ...

}  // namespace concord::store
