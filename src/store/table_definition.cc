#include "store/table_definition.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

namespace concord::store {

namespace {

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

}  // namespace

const Column* find_column(const Table& table, std::string_view name) {
  auto found = std::ranges::find(table.columns, name, &Column::name);
  return found == table.columns.end() ? nullptr : &*found;
}

std::string_view sql_type(ColumnType type) {
  return type_name(type).sql;
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

}  // namespace concord::store
