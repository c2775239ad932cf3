// Prepared statements: values bound by order, rows read by column.
#include <utility>

#include "store/connection.h"

namespace concord::store {

Statement::Statement(Statement&& other) noexcept
    : connection_(other.connection_),
      sql_(std::move(other.sql_)),
      handle_(std::exchange(other.handle_, nullptr)),
      parameter_(other.parameter_),
      bind_error_(other.bind_error_) {}

Statement::~Statement() {
  if (handle_ != nullptr) connection_->give_back(std::move(sql_), handle_);
}

Statement& Statement::integer(std::int64_t value) {
  note(sqlite3_bind_int64(handle_, ++parameter_, value));
  return *this;
}
Statement& Statement::real(double value) {
  note(sqlite3_bind_double(handle_, ++parameter_, value));
  return *this;
}
Statement& Statement::text(std::string_view value) {
  const char* data = value.empty() ? "" : value.data();
  note(sqlite3_bind_text64(handle_, ++parameter_, data, value.size(), SQLITE_STATIC, SQLITE_UTF8));
  return *this;
}
Statement& Statement::blob(std::string_view value) {
  const char* data = value.empty() ? "" : value.data();  // a null pointer would be NULL, not the empty blob
  note(sqlite3_bind_blob64(handle_, ++parameter_, data, value.size(), SQLITE_STATIC));
  return *this;
}
Statement& Statement::null() {
  note(sqlite3_bind_null(handle_, ++parameter_));
  return *this;
}

Result<bool> Statement::step() {
  int code = bind_error_ != SQLITE_OK ? bind_error_ : sqlite3_step(handle_);
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  auto failure = connection_->error(code);  // before the reset, which may replace the message
  sqlite3_reset(handle_);
  return failure;
}

Status Statement::run() {
  for (;;) {
    CONCORD_TRY(bool row, step());
    if (!row) break;
  }
  sqlite3_reset(handle_);
  parameter_ = 0;
  return {};
}

int Statement::type(int column) const {
  return sqlite3_column_type(handle_, column);
}
std::int64_t Statement::integer_at(int column) const {
  return sqlite3_column_int64(handle_, column);
}
double Statement::real_at(int column) const {
  return sqlite3_column_double(handle_, column);
}
std::string_view Statement::bytes_at(int column) const {
  const auto* data = static_cast<const char*>(sqlite3_column_blob(handle_, column));
  auto size = static_cast<std::size_t>(sqlite3_column_bytes(handle_, column));
  return data == nullptr ? std::string_view() : std::string_view(data, size);
}

}  // namespace concord::store
