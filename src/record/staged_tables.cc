#include "record/staged_tables.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace concord::record {

namespace {

store::Query rows_with(const store::Table& table, const store::Row& prefix) {
  store::Query query{.table = table.name, .where = {}, .order = {}, .limit = 0, .offset = 0};
  for (std::size_t i = 0; i < prefix.size(); ++i) {
    query.where.push_back(
        {.column = table.key[i], .test = store::Condition::Test::kEqual, .value = prefix[i]});
  }
  return query;
}

bool has_prefix(const store::Row& key, const store::Row& prefix) {
  return std::equal(prefix.begin(), prefix.end(), key.begin());
}

}  // namespace

store::Row key_of(const store::Table& table, const store::Row& row) {
  store::Row key;
  for (const std::string& name : table.key) {
    auto column = std::ranges::find(table.columns, name, &store::Column::name);
    key.push_back(row[static_cast<std::size_t>(column - table.columns.begin())]);
  }
  return key;
}

Result<const store::Table*> StagedTables::definition(std::string_view table) const {
  auto found = tables_.find(table);
  if (found != tables_.end()) return found->second;
  return fail(ErrorCode::kInternal, fmt::format("a view has no table \"{}\"", table));
}

StagedTables::Slots& StagedTables::slots(std::string_view table) {
  auto found = staged_.find(table);
  return found != staged_.end() ? found->second : staged_[std::string(table)];
}

Result<std::optional<store::Row>> StagedTables::get(std::string_view table, const store::Row& key) {
  CONCORD_TRY(const store::Table* of, definition(table));
  if (key.size() != of->key.size()) return fail(ErrorCode::kInternal, "a key of the wrong length", of->name);
  auto [slot, fresh] = slots(table).try_emplace(key);
  if (fresh) {
    CONCORD_TRY(auto rows, store_.select(rows_with(*of, key)));
    if (!rows.empty()) slot->second.row = std::move(rows.front());
  }
  return slot->second.row;
}

Result<std::vector<store::Row>> StagedTables::get_all(std::string_view table, const store::Row& prefix) {
  CONCORD_TRY(const store::Table* of, definition(table));
  if (prefix.size() > of->key.size())
    return fail(ErrorCode::kInternal, "a key of the wrong length", of->name);
  CONCORD_TRY(auto stored, store_.select(rows_with(*of, prefix)));
  Slots& held = slots(table);
  for (store::Row& row : stored) {
    auto [slot, fresh] = held.try_emplace(key_of(*of, row));
    if (fresh) slot->second.row = std::move(row);
  }
  std::vector<store::Row> rows;
  for (auto slot = held.lower_bound(prefix); slot != held.end() && has_prefix(slot->first, prefix); ++slot) {
    if (slot->second.row) rows.push_back(*slot->second.row);
  }
  return rows;
}

Status StagedTables::put(std::string_view table, store::Row row) {
  CONCORD_TRY(const store::Table* of, definition(table));
  if (row.size() != of->columns.size())
    return fail(ErrorCode::kInternal, "a row of the wrong length", of->name);
  for (const store::Value& value : row) {
    if (const auto* text = std::get_if<std::string>(&value)) bytes_ += text->size();
  }
  store::Row key = key_of(*of, row);
  slots(table).insert_or_assign(std::move(key), Slot{.row = std::move(row), .changed = true});
  return {};
}

Status StagedTables::erase(std::string_view table, const store::Row& key) {
  CONCORD_TRY(const store::Table* of, definition(table));
  if (key.size() != of->key.size()) return fail(ErrorCode::kInternal, "a key of the wrong length", of->name);
  slots(table).insert_or_assign(key, Slot{.row = {}, .changed = true});
  return {};
}

Result<std::optional<std::string>> StagedTables::document(const Digest& digest) {
  return store_.document(digest);
}

std::vector<store::RowChange> StagedTables::take_changes() {
  std::vector<store::RowChange> changes;
  for (auto& [table, held] : staged_) {
    for (auto& [key, slot] : held) {
      if (!slot.changed) continue;
      bool put = slot.row.has_value();
      changes.push_back({.act = put ? store::RowChange::Act::kPut : store::RowChange::Act::kErase,
                         .table = table,
                         .row = put ? *std::move(slot.row) : key});
    }
  }
  staged_.clear();
  bytes_ = 0;
  return changes;
}

}  // namespace concord::record
