// The single figures in which two submissions differ (difference.h).
#include <algorithm>
#include <set>
#include <tuple>

#include "inventory/submission/difference.h"

namespace concord::inventory {

namespace {

using RowKey = std::tuple<std::string, std::map<std::string, std::string>, std::string, int>;

std::map<RowKey, const ActivityRow*> rows_by_key(const std::vector<ActivityRow>& rows) {
  std::map<RowKey, const ActivityRow*> found;
  for (const ActivityRow& row : rows)
    found.emplace(RowKey{row.category, row.keys, row.activity, row.year}, &row);
  return found;
}

std::optional<double> number_of(const ActivityRow* row) {
  if (row == nullptr || row->notation != Notation::kNone) return std::nullopt;
  return row->value;
}

template <class Map>
auto at_or_null(const Map& map, const typename Map::key_type& key) -> typename Map::mapped_type {
  const auto found = map.find(key);
  return found == map.end() ? nullptr : found->second;
}

template <class Map>
std::set<typename Map::key_type> keys_of(const Map& one, const Map& other) {
  std::set<typename Map::key_type> keys;
  for (const auto& [key, value] : one) keys.insert(key);
  for (const auto& [key, value] : other) keys.insert(key);
  return keys;
}

using FactorKey = std::pair<std::string, std::vector<std::string>>;
struct PlacedFactor {
  const FactorTable* table;
  const Factor* factor;
};

std::map<FactorKey, PlacedFactor> factors_by_key(const MethodSet& methods) {
  std::map<FactorKey, PlacedFactor> found;
  for (const auto& [name, table] : methods.tables) {
    for (const auto& [keys, factor] : table.rows) found[{name, keys}] = {&table, &factor};
  }
  return found;
}

// What a method computes, without its words.
std::string substance_of(const Method& method) {
  std::string text;
  for (const Activity& activity : method.activities) {
    text += activity.name + "|" + activity.unit + "|";
    for (const Term& conversion : activity.conversions) text += text_of(conversion) + ",";
    text += activity.is_optional ? "o\n" : "\n";
  }
  for (const Equation& equation : method.equations)
    text += equation.name + "|" + equation.gas + "|" + equation.memo + "|" + equation.expression.text + "\n";
  return text;
}

}  // namespace

std::vector<RowChange> row_changes(const Prepared& before, const Prepared& after) {
  const auto olds = rows_by_key(before.rows);
  const auto news = rows_by_key(after.rows);
  std::vector<RowChange> changes;
  for (const RowKey& key : keys_of(olds, news)) {
    const ActivityRow* old_row = at_or_null(olds, key);
    const ActivityRow* new_row = at_or_null(news, key);
    const auto was = number_of(old_row);
    const auto is = number_of(new_row);
    const bool as_before = old_row != nullptr && new_row != nullptr && was == is &&
                           old_row->notation == new_row->notation &&
                           text_of(old_row->conversion) == text_of(new_row->conversion);
    if (as_before) continue;
    const ActivityRow& any = new_row != nullptr ? *new_row : *old_row;
    changes.push_back({any.category, any.keys, any.activity, any.year, was, is, any.source});
  }
  return changes;
}

std::vector<FactorChange> factor_changes(const Prepared& before, const Prepared& after) {
  const auto olds = factors_by_key(*before.methods);
  const auto news = factors_by_key(*after.methods);
  std::vector<FactorChange> changes;
  for (const FactorKey& key : keys_of(olds, news)) {
    const auto was = olds.find(key);
    const auto is = news.find(key);
    if (was != olds.end() && is != news.end() && was->second.factor->value == is->second.factor->value)
      continue;
    const PlacedFactor& any = is != news.end() ? is->second : was->second;
    FactorChange& change = changes.emplace_back();
    change.table = key.first;
    change.keys = key.second;
    if (was != olds.end()) change.before = was->second.factor->value;
    if (is != news.end()) change.after = is->second.factor->value;
    change.unit = any.table->unit_of(key.second);
    change.source = any.factor->source.empty() ? any.table->source : any.factor->source;
  }
  return changes;
}

std::vector<std::string> method_changes(const Prepared& before, const Prepared& after) {
  std::map<std::string, std::string> olds;
  std::map<std::string, std::string> news;
  for (const Method& method : before.methods->methods) olds[method.name] = substance_of(method);
  for (const Method& method : after.methods->methods) news[method.name] = substance_of(method);
  std::vector<std::string> changed;
  for (const std::string& name : keys_of(olds, news)) {
    if (!olds.contains(name) || !news.contains(name) || olds[name] != news[name]) changed.push_back(name);
  }
  return changed;
}

}  // namespace concord::inventory
