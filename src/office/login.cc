#include "office/login.h"

namespace concord::office {

namespace {

std::unexpected<Error> wrong_password() {
  return fail(ErrorCode::kUnauthorised, "the name or the password is wrong");
}

}  // namespace

Result<Login::Attempt> Login::begin(std::string_view name, std::string_view client) {
  CONCORD_CHECK(lockout_.attempt(name, client));
  Attempt attempt{.name = std::string(name),
                  .client = std::string(client),
                  .user = std::nullopt,
                  .password = std::nullopt,
                  .cost = cost_};
  CONCORD_TRY(attempt.user, find_user(store_, name));
  if (attempt.user) {
    CONCORD_TRY(attempt.password, find_password(store_, *attempt.user));
  }
  return attempt;
}

Login::Outcome Login::check(const Attempt& attempt, std::string_view password) {
  const std::string& hash = attempt.password ? attempt.password->hash : nobodys_hash(attempt.cost);
  Outcome outcome{.right = password_matches(hash, password) && attempt.password.has_value(), .renewed = {}};
  if (outcome.right && outdated(hash, attempt.cost)) {
    outcome.renewed = hash_password(password, attempt.cost).value_or(std::string());
  }
  return outcome;
}

Result<User> Login::finish(const Attempt& attempt, const Outcome& outcome) {
  if (!outcome.right || !attempt.user || !attempt.password) return wrong_password();
  CONCORD_TRY(std::optional<User> user, find_user(store_, attempt.name));
  if (!user || user->entry != attempt.user->entry) return wrong_password();
  CONCORD_TRY(std::optional<StoredPassword> password, find_password(store_, *user));
  if (!password || password->mark != attempt.password->mark) return wrong_password();
  CONCORD_CHECK(lockout_.succeeded(attempt.name, attempt.client));
  if (!outcome.renewed.empty()) CONCORD_CHECK(renew_password(store_, *user, *password, outcome.renewed));
  return std::move(*user);
}

Result<User> Login::log_in(std::string_view name, std::string_view password, std::string_view client) {
  CONCORD_TRY(Attempt attempt, begin(name, client));
  return finish(attempt, check(attempt, password));
}

}  // namespace concord::office
