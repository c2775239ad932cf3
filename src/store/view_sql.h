// The SQL that rows of views need, made from their table's definition. All names are checked when a table is
// defined, and all values are parameters, so that nothing from outside becomes SQL.
#pragma once

#include <string>

#include "store/table.h"

namespace concord::store {

std::string create_sql(const Table& table);  // several statements
std::string drop_sql(const Table& table);
std::string clear_sql(const Table& table);
std::string put_sql(const Table& table);           // all columns; gives the row's number back
std::string erase_sql(const Table& table);         // the key's columns
std::string terms_by_key_sql(const Table& table);  // the row's number and its terms columns, by key

// Terms columns are indexed by one full-text table each.
std::string add_terms_sql(const Table& table, const Column& column);  // row number, terms
std::string forget_terms_sql(const Table& table,
                             const Column& column);  // row number, terms as they were added
std::string merge_terms_sql(const Table& table, const Column& column);

}  // namespace concord::store
