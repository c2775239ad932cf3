#include "office/appointments.h"

#include <fmt/format.h>

#include "base/time.h"
#include "record/schema_format.h"
#include "store/store.h"

namespace concord::office {

namespace {

const store::Table& appointment_table() {
  static const store::Table table{
      .name = "appointments",
      .columns = {{"name"}, {"role"}, {"since"}, {"author"}, {"entry"}, {"tenure"}},
      .key = {"name"}};
  return table;
}

store::Row appointment_row(const Appointment& appointment) {
  return {appointment.name,
          appointment.role ? store::Value(std::string(role_name(*appointment.role))) : store::Value(),
          instant_text(appointment.since),
          appointment.author,
          appointment.entry.hex(),
          appointment.tenure.hex()};
}

std::string text_in(const store::Row& row, std::size_t column) {
  const auto* text = column < row.size() ? std::get_if<std::string>(&row[column]) : nullptr;
  return text == nullptr ? std::string() : *text;
}

Result<Appointment> appointment_from(const store::Row& row) {
  auto since = parse_instant(text_in(row, 2));
  auto entry = Digest::from_hex(text_in(row, 4));
  auto tenure = Digest::from_hex(text_in(row, 5));
  if (!since || !entry || !tenure) {
    return fail(ErrorCode::kDamaged, "a row of a view cannot be read", "appointments",
                "run 'concord rebuild'");
  }
  return Appointment{.name = text_in(row, 0),
                     .role = parse_role(text_in(row, 1)),
                     .since = *since,
                     .author = text_in(row, 3),
                     .entry = *entry,
                     .tenure = *tenure};
}

std::optional<User> user_of(const Appointment& appointment) {
  if (!appointment.role) return std::nullopt;
  return User{.name = appointment.name,
              .role = *appointment.role,
              .since = appointment.since,
              .author = appointment.author,
              .entry = appointment.entry,
              .tenure = appointment.tenure};
}

// A field of a body from a log that nobody may have checked.
std::string body_text(const Json& body, const char* field) {
  if (!body.is_object()) return {};
  auto value = body.find(field);
  return value != body.end() && value->is_string() ? value->get<std::string>() : std::string();
}

class AppointmentView final : public record::View {
 public:
  std::string_view name() const override { return "appointments"; }
  std::span<const store::Table> tables() const override { return {&appointment_table(), 1}; }

  Status apply(const record::Record::At& at, record::ViewTables& tables) override {
    if (at.entry.kind != "appointment") return {};
    const std::string name = body_text(at.entry.body, "name");
    const std::string role = body_text(at.entry.body, "role");
    if (at.entry.subject != user_subject(name) || !(parse_role(role) || role == kNoRole)) return {};
    CONCORD_TRY(auto row, tables.get(appointment_table().name, {name}));
    std::optional<Appointment> standing;
    if (row) {
      CONCORD_TRY(standing, appointment_from(*row));
    }
    if (at.entry.replaces != (standing ? std::optional(standing->entry) : std::nullopt)) return {};
    const bool goes_on = standing && standing->role;
    const bool same = goes_on && standing->role == parse_role(role);  // a new password
    return tables.put(appointment_table().name,
                      appointment_row({.name = name,
                                       .role = parse_role(role),
                                       .since = same ? standing->since : at.entry.time,
                                       .author = same ? standing->author : at.entry.author,
                                       .entry = at.id,
                                       .tenure = goes_on ? standing->tenure : at.id}));
  }
};

}  // namespace

Status check_user_name(std::string_view name) {
  if (name == "reader") {
    return fail(ErrorCode::kUsage, "is the machine's own name", std::string(name), "choose another");
  }
  const record::TextFormat* format = record::find_format("user-name");
  if (format->matches(name)) return {};
  return fail(ErrorCode::kUsage, "cannot be a user's name", fmt::format("\"{}\"", name.substr(0, 80)),
              fmt::format("use {}", format->expected));
}

std::string user_subject(std::string_view name) {
  return fmt::format("user:{}", name);
}

Result<std::vector<User>> find_users(store::Store& store) {
  CONCORD_TRY(std::vector<store::Row> rows, store.select({.table = appointment_table().name}));
  std::vector<User> users;
  for (const store::Row& row : rows) {
    CONCORD_TRY(Appointment appointment, appointment_from(row));
    if (auto user = user_of(appointment)) users.push_back(std::move(*user));
  }
  return users;
}

Result<std::optional<Appointment>> find_appointment(store::Store& store, std::string_view name) {
  store::Query query{.table = appointment_table().name};
  query.where.push_back({.column = "name", .value = std::string(name)});
  CONCORD_TRY(std::vector<store::Row> rows, store.select(query));
  if (rows.empty()) return std::nullopt;
  CONCORD_TRY(Appointment appointment, appointment_from(rows.front()));
  return appointment;
}

Result<std::optional<User>> find_user(store::Store& store, std::string_view name) {
  CONCORD_TRY(std::optional<Appointment> appointment, find_appointment(store, name));
  return appointment ? user_of(*appointment) : std::nullopt;
}

Json user_json(const User& user) {
  return {{"name", user.name},
          {"role", role_name(user.role)},
          {"since", instant_text(user.since)},
          {"author", user.author}};
}

void add_office_views(record::Replayer& replayer) {
  replayer.add(std::make_unique<AppointmentView>());
}

}  // namespace concord::office
