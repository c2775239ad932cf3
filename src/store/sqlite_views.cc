#include <fmt/format.h>

#include "store/query_sql.h"
#include "store/sqlite_store.h"
#include "store/table_definition.h"
#include "store/view_sql.h"

namespace concord::store {

namespace {

void bind(Statement& statement, const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) statement.text(*text);
  if (const auto* integer = std::get_if<std::int64_t>(&value)) statement.integer(*integer);
  if (const auto* real = std::get_if<double>(&value)) statement.real(*real);
  if (std::holds_alternative<std::monostate>(value)) statement.null();
}

Value value_at(const Statement& row, int column) {
  switch (row.type(column)) {
    case SQLITE_INTEGER:
      return row.integer_at(column);
    case SQLITE_FLOAT:
      return row.real_at(column);
    case SQLITE_NULL:
      return std::monostate{};
    default:
      return std::string(row.bytes_at(column));
  }
}

std::string_view terms_in(const Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  return text == nullptr ? std::string_view() : *text;
}

Row key_of(const Table& table, const Row& row) {
  Row key;
  for (const std::string& name : table.key) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      if (table.columns[i].name == name) key.push_back(row[i]);
    }
  }
  return key;
}

// A row that a caller of the wrong shape hands over is refused before it comes near SQL.
Status check_row(const Table& table, const Row& row, std::size_t wanted) {
  if (row.size() == wanted) return {};
  return fail(ErrorCode::kUsage, fmt::format("a row of {} values where {} are wanted", row.size(), wanted),
              table.name);
}

Result<std::optional<std::string>> stored_definition(Connection& connection, std::string_view name) {
  CONCORD_TRY(Statement found, connection.prepare("SELECT definition FROM view_tables WHERE name = ?"));
  CONCORD_TRY(bool any, found.text(name).step());
  if (!any) return std::nullopt;
  return std::string(found.bytes_at(0));
}

}  // namespace

Result<std::vector<std::string>> SqliteStore::define_tables(std::span<const Table> tables) {
  std::vector<const Table*> outdated;
  for (const Table& wanted : tables) {
    CONCORD_CHECK(check_table(wanted));
    CONCORD_TRY(auto stored, stored_definition(*connection_, wanted.name));
    if (!stored || *stored != definition_text(wanted)) outdated.push_back(&wanted);
  }
  std::vector<std::string> emptied;
  if (!outdated.empty()) {
    CONCORD_TRY(Transaction transaction, Transaction::begin(*connection_));
    for (const Table* wanted : outdated) {
      CONCORD_TRY(auto stored, stored_definition(*connection_, wanted->name));
      if (stored) {
        CONCORD_TRY(Table old, parse_definition(wanted->name, *stored));
        CONCORD_CHECK(drop_table(old));
      }
      CONCORD_CHECK(connection_->execute(create_sql(*wanted)));
      CONCORD_TRY(Statement note, connection_->prepare("INSERT INTO view_tables VALUES(?, ?)"));
      std::string definition = definition_text(*wanted);
      CONCORD_CHECK(note.text(wanted->name).text(definition).run());
      emptied.push_back(wanted->name);
    }
    CONCORD_CHECK(transaction.commit());
  }
  for (const Table& wanted : tables) tables_.insert_or_assign(wanted.name, known(wanted));
  return emptied;
}

Status SqliteStore::drop_table(const Table& table) {
  CONCORD_CHECK(connection_->execute(drop_sql(table)));
  CONCORD_TRY(Statement forget, connection_->prepare("DELETE FROM view_tables WHERE name = ?"));
  return forget.text(table.name).run();
}

Status SqliteStore::drop_tables() {
  CONCORD_TRY(Transaction transaction, Transaction::begin(*connection_));
  std::vector<Table> all;
  {
    CONCORD_TRY(Statement rows, connection_->prepare("SELECT name, definition FROM view_tables"));
    for (;;) {
      CONCORD_TRY(bool more, rows.step());
      if (!more) break;
      CONCORD_TRY(Table table, parse_definition(rows.bytes_at(0), rows.bytes_at(1)));
      all.push_back(std::move(table));
    }
  }
  for (const Table& table : all) CONCORD_CHECK(drop_table(table));
  CONCORD_CHECK(connection_->execute("DELETE FROM view_positions"));
  CONCORD_CHECK(transaction.commit());
  tables_.clear();
  return {};
}

SqliteStore::Known SqliteStore::known(Table table) {
  Known known{.table = std::move(table)};
  for (const Column& column : known.table.columns) known.has_terms |= column.type == ColumnType::kTerms;
  known.put = put_sql(known.table);
  known.erase = erase_sql(known.table);
  known.clear = clear_sql(known.table);
  known.terms_by_key = terms_by_key_sql(known.table);
  return known;
}

Result<const SqliteStore::Known*> SqliteStore::table(std::string_view name) {
  if (auto found = tables_.find(name); found != tables_.end()) return &found->second;
  CONCORD_TRY(auto stored, stored_definition(*connection_, name));
  if (!stored) return fail(ErrorCode::kNotFound, fmt::format("there is no table \"{}\"", name));
  CONCORD_TRY(Table parsed, parse_definition(name, *stored));
  return &tables_.insert_or_assign(std::string(name), known(std::move(parsed))).first->second;
}

Result<std::vector<Row>> SqliteStore::select(const Query& query) {
  CONCORD_TRY(const Known* of, table(query.table));
  CONCORD_TRY(SelectSql sql, select_sql(of->table, query));
  CONCORD_TRY(Statement statement, connection_->prepare(sql.sql));
  for (const Value& parameter : sql.parameters) bind(statement, parameter);
  std::vector<Row> rows;
  for (;;) {
    CONCORD_TRY(bool more, statement.step());
    if (!more) return rows;
    Row& row = rows.emplace_back();
    row.reserve(of->table.columns.size());
    for (int i = 0; i < static_cast<int>(of->table.columns.size()); ++i)
      row.push_back(value_at(statement, i));
  }
}

Result<std::uint64_t> SqliteStore::count(const Query& query) {
  CONCORD_TRY(const Known* of, table(query.table));
  CONCORD_TRY(SelectSql sql, count_sql(of->table, query));
  CONCORD_TRY(Statement statement, connection_->prepare(sql.sql));
  for (const Value& parameter : sql.parameters) bind(statement, parameter);
  CONCORD_TRY(bool any, statement.step());
  return any ? static_cast<std::uint64_t>(statement.integer_at(0)) : 0;
}

Result<std::uint64_t> SqliteStore::position(std::string_view view) {
  CONCORD_TRY(Statement found, connection_->prepare("SELECT position FROM view_positions WHERE name = ?"));
  CONCORD_TRY(bool any, found.text(view).step());
  return any ? static_cast<std::uint64_t>(found.integer_at(0)) : 0;
}

Status SqliteStore::write_rows(std::span<const RowChange> changes, std::span<const Advance> advances) {
  CONCORD_TRY(Transaction transaction, Transaction::begin(*connection_));
  for (const Advance& one : advances) CONCORD_CHECK(advance(one));
  for (const RowChange& change : changes) {
    CONCORD_TRY(const Known* of, table(change.table));
    CONCORD_CHECK(change_row(*of, change));
  }
  return transaction.commit();
}

Status SqliteStore::advance(const Advance& advance) {
  CONCORD_TRY(std::uint64_t now, position(advance.view));
  if (now != advance.from) {
    return fail(ErrorCode::kConflict, fmt::format("is at entry {}, not {}", now, advance.from),
                fmt::format("view {}", advance.view), "look again and repeat");
  }
  CONCORD_TRY(Statement put, connection_->prepare("INSERT OR REPLACE INTO view_positions VALUES(?, ?)"));
  return put.text(advance.view).integer(static_cast<std::int64_t>(advance.to)).run();
}

Status SqliteStore::change_row(const Known& of, const RowChange& change) {
  switch (change.act) {
    case RowChange::Act::kPut:
      return put_row(of, change.row);
    case RowChange::Act::kErase:
      return erase_row(of, change.row);
    case RowChange::Act::kClear:
      return connection_->execute(of.clear);
  }
  return {};
}

Status SqliteStore::put_row(const Known& of, const Row& row) {
  CONCORD_CHECK(check_row(of.table, row, of.table.columns.size()));
  if (of.has_terms) CONCORD_CHECK(forget_terms(of, key_of(of.table, row)));
  std::int64_t number = 0;
  {
    CONCORD_TRY(Statement put, connection_->prepare(of.put));
    for (const Value& value : row) bind(put, value);
    CONCORD_TRY(bool any, put.step());
    if (any) number = put.integer_at(0);
    CONCORD_CHECK(put.run());
  }
  for (std::size_t i = 0; of.has_terms && i < row.size(); ++i) {
    if (of.table.columns[i].type != ColumnType::kTerms) continue;
    CONCORD_TRY(Statement add, connection_->prepare(add_terms_sql(of.table, of.table.columns[i])));
    CONCORD_CHECK(add.integer(number).text(terms_in(row[i])).run());
  }
  return {};
}

Status SqliteStore::erase_row(const Known& of, const Row& key) {
  CONCORD_CHECK(check_row(of.table, key, of.table.key.size()));
  if (of.has_terms) CONCORD_CHECK(forget_terms(of, key));
  CONCORD_TRY(Statement erase, connection_->prepare(of.erase));
  for (const Value& value : key) bind(erase, value);
  return erase.run();
}

// The full-text index wants to be told what it was given, to take it out again.
Status SqliteStore::forget_terms(const Known& of, const Row& key) {
  CONCORD_TRY(Statement old, connection_->prepare(of.terms_by_key));
  for (const Value& value : key) bind(old, value);
  CONCORD_TRY(bool any, old.step());
  if (!any) return {};
  int at = 0;
  for (const Column& column : of.table.columns) {
    if (column.type != ColumnType::kTerms) continue;
    CONCORD_TRY(Statement forget, connection_->prepare(forget_terms_sql(of.table, column)));
    CONCORD_CHECK(forget.integer(old.integer_at(0)).text(old.bytes_at(++at)).run());
  }
  return {};
}

}  // namespace concord::store
