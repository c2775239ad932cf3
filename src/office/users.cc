#include "office/users.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "office/register_json.h"

namespace concord::office {

namespace {

std::unexpected<Error> no_such_user(std::string_view name) {
  return fail(ErrorCode::kNotFound, "there is no such user", std::string(name), "see concord user list");
}

}  // namespace

Users::Users(record::Record& record, record::Replayer& views, std::string author)
    : record_(record), views_(views), author_(std::move(author)) {}

Result<std::vector<User>> Users::list() {
  CONCORD_CHECK(views_.catch_up());
  return find_users(store());
}

Result<std::optional<User>> Users::find(std::string_view name) {
  CONCORD_CHECK(views_.catch_up());
  return find_user(store(), name);
}

Result<User> Users::get(std::string_view name) {
  CONCORD_TRY(std::optional<User> user, find(name));
  if (!user) return no_such_user(name);
  return std::move(*user);
}

Result<bool> Users::any() {
  CONCORD_TRY(std::vector<User> users, list());
  return !users.empty();
}

Status Users::append(const Compose& compose) {
  return record::append_composed(record_, views_, [&]() -> Result<std::vector<record::Entry>> {
    CONCORD_TRY(std::optional<record::Entry> entry, compose());
    if (!entry) return std::vector<record::Entry>();
    return std::vector<record::Entry>{std::move(*entry)};
  });
}

record::Entry Users::appointing(std::string_view name, std::optional<Role> role,
                                const std::optional<Appointment>& standing) {
  record::Entry entry;
  entry.kind = "appointment";
  entry.subject = user_subject(name);
  entry.time = record_.now();
  entry.author = author_;
  entry.body = {{"name", name}, {"role", role ? role_name(*role) : kNoRole}};
  if (standing) entry.replaces = standing->entry;
  return entry;
}

Status Users::keep_an_administrator(const Appointment& leaving) {
  if (leaving.role != Role::kAdministrator) return {};
  CONCORD_TRY(std::vector<User> users, find_users(store()));
  if (std::ranges::count(users, Role::kAdministrator, &User::role) > 1) return {};
  return fail(ErrorCode::kUsage, "is the last administrator", leaving.name,
              "make somebody else administrator first");
}

Result<User> Users::add(std::string_view name, Role role, const std::string& hash) {
  CONCORD_CHECK(check_user_name(name));
  const Compose compose = [&]() -> Result<std::optional<record::Entry>> {
    CONCORD_TRY(std::vector<User> users, find_users(store()));
    if (users.empty() && role != Role::kAdministrator) {
      return fail(ErrorCode::kUsage, "the first user must be an administrator", std::string(name),
                  "add an administrator first");
    }
    CONCORD_TRY(std::optional<Appointment> standing, find_appointment(store(), name));
    if (standing && standing->role) {
      return fail(ErrorCode::kExists, "there is a user of that name already", std::string(name));
    }
    return appointing(name, role, standing);
  };
  CONCORD_CHECK(append(compose));
  CONCORD_TRY(User user, get(name));
  CONCORD_CHECK(store_password(user, hash));
  return user;
}

Result<User> Users::set_role(std::string_view name, Role role) {
  const Compose compose = [&]() -> Result<std::optional<record::Entry>> {
    CONCORD_TRY(std::optional<Appointment> standing, find_appointment(store(), name));
    if (!standing || !standing->role) return no_such_user(name);
    if (standing->role == role) return std::nullopt;
    CONCORD_CHECK(keep_an_administrator(*standing));
    return appointing(name, role, standing);
  };
  CONCORD_CHECK(append(compose));
  return get(name);
}

Status Users::set_password(std::string_view name, const std::string& hash) {
  const Compose compose = [&]() -> Result<std::optional<record::Entry>> {
    CONCORD_TRY(std::optional<Appointment> standing, find_appointment(store(), name));
    if (!standing || !standing->role) return no_such_user(name);
    record::Entry entry = appointing(name, standing->role, standing);
    entry.body["password"] = "set";
    return entry;
  };
  CONCORD_CHECK(append(compose));
  CONCORD_TRY(User user, get(name));
  return store_password(user, hash);
}

Status Users::end(std::string_view name) {
  const Compose compose = [&]() -> Result<std::optional<record::Entry>> {
    CONCORD_TRY(std::optional<Appointment> standing, find_appointment(store(), name));
    if (!standing) return no_such_user(name);
    if (!standing->role) return std::nullopt;
    CONCORD_CHECK(keep_an_administrator(*standing));
    return appointing(name, std::nullopt, standing);
  };
  CONCORD_CHECK(append(compose));
  return forget_user(name);
}

// What is kept beside the log, unless somebody has appointed a user of that name again meanwhile.
Status Users::forget_user(std::string_view name) {
  CONCORD_TRY(std::optional<User> user, find(name));
  if (user) return {};
  CONCORD_CHECK(store().remove_register_item(kPasswords, name));
  for (std::string_view collection : {kSessions, kTokens}) {
    CONCORD_TRY(std::vector<store::RegisterItem> items, store().register_items(collection));
    for (const store::RegisterItem& item : items) {
      CONCORD_TRY(Json json, parse_register_json(item.value, collection));
      if (text_field(json, "user") != name) continue;
      CONCORD_CHECK(store().remove_register_item(collection, item.key));
    }
  }
  return store().wipe();
}

}  // namespace concord::office
