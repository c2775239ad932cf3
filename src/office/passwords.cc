// Hashes of passwords in the register (office/users.h).
#include "base/json.h"
#include "office/register_json.h"
#include "office/users.h"

namespace concord::office {

namespace {

Json password_json(const StoredPassword& password) {
  return {{"hash", password.hash}, {"tenure", password.tenure.hex()}, {"mark", password.mark}};
}

}  // namespace

Result<std::optional<StoredPassword>> find_password(store::Store& store, const User& user) {
  CONCORD_TRY(auto json, register_json(store, kPasswords, user.name));
  if (!json || text_field(*json, "tenure") != user.tenure.hex()) return std::nullopt;
  return StoredPassword{
      .hash = text_field(*json, "hash"), .tenure = user.tenure, .mark = text_field(*json, "mark")};
}

Status Users::store_password(const User& user, const std::string& hash) {
  const StoredPassword password{.hash = hash, .tenure = user.tenure, .mark = sha256(hash).hex()};
  CONCORD_TRY(std::string text, canonical_json(password_json(password)));
  CONCORD_CHECK(store().put_register_item(kPasswords, user.name, text));
  // What is left of the old hash opens nothing; where others are reading, it goes with the next change.
  if (auto wiped = store().wipe(); !wiped && wiped.error().code != ErrorCode::kLocked) return wiped;
  return {};
}

Status renew_password(store::Store& store, const User& user, const StoredPassword& old,
                      const std::string& hash) {
  StoredPassword renewed = old;
  renewed.hash = hash;
  CONCORD_TRY(std::string before, canonical_json(password_json(old)));
  CONCORD_TRY(std::string after, canonical_json(password_json(renewed)));
  auto done = store.swap_register_item(kPasswords, user.name, before, after);
  if (!done && done.error().code != ErrorCode::kConflict) return done;
  return {};
}

Result<std::string> standing_mark(store::Store& store, const User& user) {
  CONCORD_TRY(std::optional<StoredPassword> password, find_password(store, user));
  return sha256(user.entry.hex(), "\n", password ? password->mark : std::string()).hex();
}

}  // namespace concord::office
