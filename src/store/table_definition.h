// What a table of a view is called and made of, as text: a store keeps the definition beside the rows, and so
// knows when a program's table is another than the one that was filled.
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

const Column* find_column(const Table& table, std::string_view name);  // null where there is none
std::string_view sql_type(ColumnType type);                            // "TEXT", "INTEGER" ...

// The parts between separators, empty ones left out.
std::vector<std::string_view> split(std::string_view text, char separator);

}  // namespace concord::store
