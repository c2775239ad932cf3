// The users of an office: who there is, with which role and which password. A change of a role is an entry
// (office/appointments.h), appended where nothing was appended since it was composed, so that it holds as if
// everybody acted one after the other. A password's hash is beside the log, in the register; that a new one
// was set, and by whom, is an entry as well.
//
// While there are users, one of them at least is an administrator: the first must be one, and the last cannot
// be ended or given another role (kUsage).
//
// A password belongs to a tenure: what was left of a user who ended opens nothing for a user of the same name
// who comes later. A change of a role or of a password ends the user's sessions (office/sessions.h).
//
// Threads: as store::Store. Hashing is slow and needs no store: hash first, outside of any lock.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "office/appointments.h"
#include "office/password.h"
#include "record/composed_append.h"
#include "record/record.h"
#include "record/view.h"

namespace concord::office {

// What the register keeps of a user's password.
struct StoredPassword {
  std::string hash;        // PHC string, as hash_password() makes it
  record::EntryId tenure;  // whose it is
  std::string mark;        // names this password; stays when the same one is hashed anew at another cost
};

class Users {
 public:
  // `record` and `views` must outlive it; add_office_views() has added to `views`. `author` is who acts.
  Users(record::Record& record, record::Replayer& views, std::string author);

  Result<std::vector<User>> list();  // by name
  Result<std::optional<User>> find(std::string_view name);
  Result<User> get(std::string_view name);  // kNotFound
  // Whether users are set up at all: as long as there are none, whoever reaches the record is administrator.
  Result<bool> any();

  // `hash` is of hash_password(). kExists where there is a user of that name, kUsage for a bad name.
  Result<User> add(std::string_view name, Role role, const std::string& hash);
  // The same role again changes nothing and is no error. kNotFound where there is no such user.
  Result<User> set_role(std::string_view name, Role role);
  // Says so in the log first, because who sets another's password can act as that other.
  Status set_password(std::string_view name, const std::string& hash);
  // Takes the role away, and the password, the sessions and the tokens with it. Again, where an earlier
  // attempt was cut off, is no error; kNotFound where there never was such a user. kLocked as for
  // store::Store::erase_document: ended, but a copy of the hash may still be on disk.
  Status end(std::string_view name);

 private:
  using Compose = std::function<Result<std::optional<record::Entry>>()>;
  Status append(const Compose& compose);
  record::Entry appointing(std::string_view name, std::optional<Role> role,
                           const std::optional<Appointment>& standing);
  Status keep_an_administrator(const Appointment& leaving);
  Status forget_user(std::string_view name);
  Status store_password(const User& user, const std::string& hash);
  store::Store& store() { return record_.store(); }

  record::Record& record_;
  record::Replayer& views_;
  std::string author_;
};

// The password of a user, or nothing where there is none of this tenure.
Result<std::optional<StoredPassword>> find_password(store::Store& store, const User& user);
// Replaces the hash by one of the same password. Where the password was changed meanwhile, nothing is done.
Status renew_password(store::Store& store, const User& user, const StoredPassword& old,
                      const std::string& hash);
// What a session of this user must have been opened under to go on: changes with role and password.
Result<std::string> standing_mark(store::Store& store, const User& user);

}  // namespace concord::office
