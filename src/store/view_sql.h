// The SQL that rows of views need, made from their table's definition. All names are checked when a table is
// defined, and all values are parameters, so that nothing from outside becomes SQL.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "store/table.h"

namespace concord::store {

// kUsage where a name is not [a-z][a-z0-9_]*, the key is empty or names no column, or a terms column is in
// the key.
Status check_table(const Table& table);

// One line for each column, which changes whenever the table does: "date text indexed", "id text key 0".
std::string definition_text(const Table& table);
Result<Table> parse_definition(std::string_view name, std::string_view definition);

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

struct SelectSql {
  std::string sql;
  std::vector<Value> parameters;
};
// kUsage for a column that the table does not have, or a test that does not suit its type.
Result<SelectSql> select_sql(const Table& table, const Query& query);
Result<SelectSql> count_sql(const Table& table, const Query& query);

}  // namespace concord::store
