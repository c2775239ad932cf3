#include "store/query_sql.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "store/table_definition.h"
#include "store/view_names.h"

namespace concord::store {

namespace {

constexpr std::size_t kMostTerms = 64;

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
