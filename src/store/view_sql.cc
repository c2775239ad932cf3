#include "store/view_sql.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "store/query_sql.h"
#include "store/table_definition.h"
#include "store/view_names.h"

namespace concord::store {

namespace {

// Terms are what stands between spaces: every printable character of ASCII belongs to a term. `detail=none`
// keeps no positions, which matching all terms does not need.
constexpr std::string_view kTermsIndex =
    R"(fts5(terms, content='', columnsize=0, detail=none, )"
    R"(tokenize="ascii tokenchars '!""#$%&''()*+,-./:;<=>?@[\]^_`{|}~'"))";

}  // namespace

std::string create_sql(const Table& table) {
  std::string columns;
  for (const Column& column : table.columns) {
    bool in_key = std::ranges::find(table.key, column.name) != table.key.end();
    columns +=
        fmt::format("{} {}{}, ", identifier(column.name), sql_type(column.type), in_key ? " NOT NULL" : "");
  }
  std::string sql = fmt::format("CREATE TABLE {}(row_number INTEGER PRIMARY KEY, {}UNIQUE({})) STRICT;",
                                rows_of(table), columns, key_list(table));
  for (const Column& column : table.columns) {
    if (column.indexed && column.name != table.key[0]) {
      sql += fmt::format("CREATE INDEX by_{}__{} ON {}({}, {});", table.name, column.name, rows_of(table),
                         identifier(column.name), key_list(table));
    }
    if (column.type == ColumnType::kTerms) {
      sql += fmt::format("CREATE VIRTUAL TABLE {} USING {};", terms_of(table, column), kTermsIndex);
    }
  }
  return sql;
}

std::string drop_sql(const Table& table) {
  std::string sql = fmt::format("DROP TABLE IF EXISTS {};", rows_of(table));
  for (const Column& column : table.columns) {
    if (column.type == ColumnType::kTerms)
      sql += fmt::format("DROP TABLE IF EXISTS {};", terms_of(table, column));
  }
  return sql;
}

std::string clear_sql(const Table& table) {
  std::string sql = fmt::format("DELETE FROM {};", rows_of(table));
  for (const Column& column : table.columns) {
    if (column.type != ColumnType::kTerms) continue;
    sql += fmt::format("INSERT INTO {0}({0}) VALUES('delete-all');", terms_of(table, column));
  }
  return sql;
}

std::string put_sql(const Table& table) {
  std::string updates;
  for (const Column& column : table.columns) {
    updates += fmt::format("{0}{1} = excluded.{1}", updates.empty() ? "" : ", ", identifier(column.name));
  }
  std::vector<std::string_view> marks(table.columns.size(), "?");
  return fmt::format("INSERT INTO {}({}) VALUES({}) ON CONFLICT({}) DO UPDATE SET {} RETURNING row_number",
                     rows_of(table), column_list(table), fmt::join(marks, ", "), key_list(table), updates);
}

std::string erase_sql(const Table& table) {
  return fmt::format("DELETE FROM {} WHERE {}", rows_of(table), key_test(table));
}

std::string terms_by_key_sql(const Table& table) {
  std::string columns = "row_number";
  for (const Column& column : table.columns) {
    if (column.type == ColumnType::kTerms) columns += ", " + identifier(column.name);
  }
  return fmt::format("SELECT {} FROM {} WHERE {}", columns, rows_of(table), key_test(table));
}

std::string add_terms_sql(const Table& table, const Column& column) {
  return fmt::format("INSERT INTO {}(rowid, terms) VALUES(?, ?)", terms_of(table, column));
}

std::string forget_terms_sql(const Table& table, const Column& column) {
  return fmt::format("INSERT INTO {0}({0}, rowid, terms) VALUES('delete', ?, ?)", terms_of(table, column));
}

std::string merge_terms_sql(const Table& table, const Column& column) {
  return fmt::format("INSERT INTO {0}({0}) VALUES('optimize')", terms_of(table, column));
}

}  // namespace concord::store
