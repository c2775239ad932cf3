// Rows of views as plain data: a view names its tables and columns, and asks for rows by column. Every store
// can serve these few questions from an index; there is no query language to leak through.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace concord::store {

// kTerms is a text of space-separated terms (lower-case lemmas) that the store indexes for full-text search.
enum class ColumnType : std::uint8_t { kText, kInteger, kReal, kTerms };

struct Column {
  std::string name;
  ColumnType type = ColumnType::kText;
  bool indexed = false;
};

struct Table {
  std::string name;
  std::vector<Column> columns;
  std::vector<std::string> key;  // columns that name a row
};

using Value = std::variant<std::monostate, std::int64_t, double, std::string>;
using Row = std::vector<Value>;  // in the order of the table's columns

// kEqual and kNotEqual take null as a value like any other; the order tests and kPrefix never hold for null.
struct Condition {
  enum class Test : std::uint8_t {
    kEqual,
    kNotEqual,
    kLess,
    kAtMost,
    kGreater,
    kAtLeast,
    kPrefix,
    kNull,
    kNotNull,
    kMatches
  };  // kMatches: a kTerms column has all terms of the value
  std::string column;
  Test test = Test::kEqual;
  Value value;
};

struct Order {
  std::string column;
  bool descending = false;  // nulls last either way
};

struct Query {
  std::string table = {};
  std::vector<Condition> where = {};  // all must hold
  std::vector<Order> order = {};      // the key breaks ties, so that results are the same every time
  std::uint64_t limit = 0;            // 0 is no limit
  std::uint64_t offset = 0;
};

struct RowChange {
  enum class Act : std::uint8_t { kPut, kErase, kClear };  // kClear: all rows of the table
  Act act = Act::kPut;
  std::string table = {};
  Row row;  // kPut: all columns; kErase: the key's columns in the key's order; kClear: empty
};

}  // namespace concord::store
