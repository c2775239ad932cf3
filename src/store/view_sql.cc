#include "store/view_sql.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace concord::store {

namespace {

// Terms are what stands between spaces: every printable character of ASCII belongs to a term. `detail=none`
// keeps no positions, which matching all terms does not need.
constexpr std::string_view kTermsIndex =
    R"(fts5(terms, content='', columnsize=0, detail=none, )"
    R"(tokenize="ascii tokenchars '!""#$%&''()*+,-./:;<=>?@[\]^_`{|}~'"))";
constexpr std::size_t kMostTerms = 64;

struct TypeName {
  ColumnType type;
  std::string_view name;
  std::string_view sql;
};
constexpr std::array<TypeName, 4> kTypes{{{ColumnType::kText, "text", "TEXT"},
                                          {ColumnType::kInteger, "integer", "INTEGER"},
                                          {ColumnType::kReal, "real", "REAL"},
                                          {ColumnType::kTerms, "terms", "TEXT"}}};

const TypeName& type_name(ColumnType type) {
  return *std::ranges::find(kTypes, type, &TypeName::type);
}

bool good_name(std::string_view name) {
  auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
  return !name.empty() && name.size() <= 60 && letter(name[0]) &&
         std::ranges::all_of(name, [&](char c) { return letter(c) || c == '_' || (c >= '0' && c <= '9'); });
}

const Column* find_column(const Table& table, std::string_view name) {
  auto found = std::ranges::find(table.columns, name, &Column::name);
  return found == table.columns.end() ? nullptr : &*found;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    std::size_t end = std::min(text.find(separator), text.size());
    if (end > 0) parts.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return parts;
}

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
  std::vector<std::string> names;
  for (const Column& column : table.columns) names.push_back(identifier(column.name));
  return fmt::format("{}", fmt::join(names, ", "));
}

std::string key_list(const Table& table) {
  std::vector<std::string> names;
  for (const std::string& name : table.key) names.push_back(identifier(name));
  return fmt::format("{}", fmt::join(names, ", "));
}

std::string key_test(const Table& table) {
  std::vector<std::string> tests;
  for (const std::string& name : table.key) tests.push_back(identifier(name) + " = ?");
  return fmt::format("{}", fmt::join(tests, " AND "));
}

// The smallest text above all that begin with the prefix; empty where there is none.
std::string after_prefix(std::string prefix) {
  while (!prefix.empty() && static_cast<unsigned char>(prefix.back()) == 0xFF) prefix.pop_back();
  if (!prefix.empty()) prefix.back() = static_cast<char>(static_cast<unsigned char>(prefix.back()) + 1);
  return prefix;
}

std::string_view comparison(Condition::Test test) {
  switch (test) {
    case Condition::Test::kEqual:
      return "IS";
    case Condition::Test::kNotEqual:
      return "IS NOT";
    case Condition::Test::kLess:
      return "<";
    case Condition::Test::kAtMost:
      return "<=";
    case Condition::Test::kGreater:
      return ">";
    default:
      return ">=";
  }
}

Status add_condition(const Table& table, const Condition& condition, SelectSql& out) {
  const Column* column = find_column(table, condition.column);
  if (column == nullptr) {
    return fail(ErrorCode::kUsage, fmt::format("there is no column \"{}\"", condition.column), table.name);
  }
  const auto* text = std::get_if<std::string>(&condition.value);
  std::string name = identifier(column->name);
  switch (condition.test) {
    case Condition::Test::kNull:
      out.sql += name + " IS NULL";
      return {};
    case Condition::Test::kNotNull:
      out.sql += name + " IS NOT NULL";
      return {};
    case Condition::Test::kPrefix: {
      if (text == nullptr)
        return fail(ErrorCode::kUsage, "a prefix is a text", table.name + "." + column->name);
      out.sql += name + " >= ?";
      out.parameters.emplace_back(*text);
      if (std::string after = after_prefix(*text); !after.empty()) {
        out.sql += fmt::format(" AND {} < ?", name);
        out.parameters.emplace_back(std::move(after));
      }
      return {};
    }
    case Condition::Test::kMatches: {
      if (text == nullptr || column->type != ColumnType::kTerms) {
        return fail(ErrorCode::kUsage, "only a column of terms can be matched, with a text",
                    table.name + "." + column->name);
      }
      auto terms = split(*text, ' ');
      if (terms.size() > kMostTerms) {
        return fail(ErrorCode::kTooLarge, fmt::format("more than {} terms to search for", kMostTerms),
                    table.name);
      }
      std::string wanted;
      for (std::string_view term : terms) {
        wanted += wanted.empty() ? "\"" : " \"";
        for (char c : term) wanted += c == '"' ? std::string("\"\"") : std::string(1, c);
        wanted += '"';
      }
      if (wanted.empty()) {
        out.sql += "TRUE";
        return {};
      }
      std::string index = identifier(terms_of(table, *column));
      out.sql += fmt::format("row_number IN (SELECT rowid FROM {} WHERE {} MATCH ?)", index, index);
      out.parameters.emplace_back(std::move(wanted));
      return {};
    }
    default:
      out.sql += fmt::format("{} {} ?", name, comparison(condition.test));
      out.parameters.push_back(condition.value);
      return {};
  }
}

Status add_where(const Table& table, const Query& query, SelectSql& out) {
  for (std::size_t i = 0; i < query.where.size(); ++i) {
    out.sql += i == 0 ? " WHERE " : " AND ";
    CONCORD_CHECK(add_condition(table, query.where[i], out));
  }
  return {};
}

Status add_order(const Table& table, const Query& query, SelectSql& out) {
  std::vector<std::string> order;
  for (const Order& by : query.order) {
    if (find_column(table, by.column) == nullptr) {
      return fail(ErrorCode::kUsage, fmt::format("there is no column \"{}\"", by.column), table.name);
    }
    order.push_back(identifier(by.column) + (by.descending ? " DESC NULLS LAST" : " NULLS LAST"));
  }
  for (const std::string& key : table.key) {
    if (std::ranges::find(query.order, key, &Order::column) == query.order.end())
      order.push_back(identifier(key));
  }
  out.sql += fmt::format(" ORDER BY {}", fmt::join(order, ", "));
  return {};
}

}  // namespace

Status check_table(const Table& table) {
  if (!good_name(table.name)) {
    return fail(ErrorCode::kUsage, fmt::format("\"{}\" cannot name a table", table.name));
  }
  for (const Column& column : table.columns) {
    if (!good_name(column.name) || column.name == "row_number") {
      return fail(ErrorCode::kUsage, fmt::format("\"{}\" cannot name a column", column.name), table.name);
    }
  }
  if (table.key.empty()) return fail(ErrorCode::kUsage, "a table needs a key", table.name);
  for (const std::string& key : table.key) {
    const Column* column = find_column(table, key);
    if (column == nullptr || column->type == ColumnType::kTerms) {
      return fail(ErrorCode::kUsage, fmt::format("\"{}\" cannot be in the key", key), table.name);
    }
  }
  return {};
}

std::string definition_text(const Table& table) {
  std::string text;
  for (const Column& column : table.columns) {
    text +=
        fmt::format("{} {}{}", column.name, type_name(column.type).name, column.indexed ? " indexed" : "");
    auto key = std::ranges::find(table.key, column.name);
    if (key != table.key.end()) text += fmt::format(" key {}", key - table.key.begin());
    text += '\n';
  }
  return text;
}

Result<Table> parse_definition(std::string_view name, std::string_view definition) {
  Table table{.name = std::string(name), .columns = {}, .key = {}};
  std::vector<std::pair<int, std::string>> keys;
  for (std::string_view line : split(definition, '\n')) {
    auto words = split(line, ' ');
    auto type = words.size() < 2 ? kTypes.end() : std::ranges::find(kTypes, words[1], &TypeName::name);
    if (type == kTypes.end())
      return fail(ErrorCode::kDamaged, "a column's definition cannot be read", table.name);
    Column column{.name = std::string(words[0]), .type = type->type, .indexed = false};
    for (std::size_t i = 2; i < words.size(); ++i) {
      if (words[i] == "indexed") column.indexed = true;
      if (words[i] == "key" && i + 1 < words.size()) {
        int order = 0;
        std::from_chars(words[i + 1].data(), words[i + 1].data() + words[i + 1].size(), order);
        keys.emplace_back(order, column.name);
      }
    }
    table.columns.push_back(std::move(column));
  }
  std::ranges::sort(keys);
  for (auto& key : keys) table.key.push_back(std::move(key.second));
  CONCORD_CHECK(check_table(table));
  return table;
}

std::string create_sql(const Table& table) {
  std::string columns;
  for (const Column& column : table.columns) {
    bool in_key = std::ranges::find(table.key, column.name) != table.key.end();
    columns += fmt::format("{} {}{}, ", identifier(column.name), type_name(column.type).sql,
                           in_key ? " NOT NULL" : "");
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
  std::vector<std::string> updates;
  for (const Column& column : table.columns) {
    updates.push_back(fmt::format("{0} = excluded.{0}", identifier(column.name)));
  }
  std::vector<std::string_view> marks(table.columns.size(), "?");
  return fmt::format("INSERT INTO {}({}) VALUES({}) ON CONFLICT({}) DO UPDATE SET {} RETURNING row_number",
                     rows_of(table), column_list(table), fmt::join(marks, ", "), key_list(table),
                     fmt::join(updates, ", "));
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

Result<SelectSql> select_sql(const Table& table, const Query& query) {
  SelectSql out{.sql = fmt::format("SELECT {} FROM {}", column_list(table), rows_of(table)),
                .parameters = {}};
  CONCORD_CHECK(add_where(table, query, out));
  CONCORD_CHECK(add_order(table, query, out));
  if (query.limit != 0 || query.offset != 0) {
    out.sql += " LIMIT ? OFFSET ?";
    out.parameters.emplace_back(query.limit == 0 ? std::int64_t{-1} : static_cast<std::int64_t>(query.limit));
    out.parameters.emplace_back(static_cast<std::int64_t>(query.offset));
  }
  return out;
}

Result<SelectSql> count_sql(const Table& table, const Query& query) {
  SelectSql out{.sql = fmt::format("SELECT count(*) FROM {}", rows_of(table)), .parameters = {}};
  CONCORD_CHECK(add_where(table, query, out));
  return out;
}

}  // namespace concord::store
