// Who has which role, as the entries say. Each change of a role is an entry of the kind "appointment" about
// "user:<name>", so that the log tells who gave whom which right, and when; one that repeats the role tells
// of a new password. The view "appointments" holds what stands. As in reading, an entry takes effect where it
// replaces the one that stands, or is the first and replaces none.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/error.h"
#include "base/json.h"
#include "office/access.h"
#include "record/view.h"

namespace concord::office {

struct User {
  std::string name;
  Role role = Role::kViewer;
  Instant since;           // when this role was given
  std::string author;      // by whom
  record::EntryId entry;   // which stands: the one that gave the role, or that told of a newer password
  record::EntryId tenure;  // the entry that first gave the user a role since there was none
};

// For programs: name, role, since and author.
Json user_json(const User& user);

// What stands about a name; without a role where the last appointment ended.
struct Appointment {
  std::string name;
  std::optional<Role> role;
  Instant since;
  std::string author;
  record::EntryId entry;
  record::EntryId tenure;
};

// 1 to 64 lower-case letters, digits, dots, hyphens and underscores, a letter or a digit first, and not
// "reader", who is the author of what the machine enters; kUsage otherwise.
Status check_user_name(std::string_view name);
std::string user_subject(std::string_view name);  // "user:anna"

// From the view's rows, which must be up to date (record::Replayer). Users are those with a role, by name.
Result<std::vector<User>> find_users(store::Store& store);
Result<std::optional<User>> find_user(store::Store& store, std::string_view name);
// Those without a role too.
Result<std::optional<Appointment>> find_appointment(store::Store& store, std::string_view name);

void add_office_views(record::Replayer& replayer);

}  // namespace concord::office
