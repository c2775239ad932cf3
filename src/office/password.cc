#include "office/password.h"

#include <fmt/format.h>
#include <map>
#include <mutex>
#include <sodium.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include "base/random.h"
#include "base/utf8.h"

namespace concord::office {

namespace {

std::unexpected<Error> bad_password(std::string what) {
  return fail(ErrorCode::kUsage, std::move(what), "password",
              fmt::format("choose one of at least {} characters", kFewestPasswordCharacters));
}

}  // namespace

Result<std::string> prepare_password(std::string_view password) {
  if (password.size() > kMostPasswordBytes) {
    return fail(ErrorCode::kUsage, fmt::format("is longer than {} bytes", kMostPasswordBytes), "password");
  }
  if (first_invalid_utf8(password)) return bad_password("is no valid UTF-8");
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* form = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status) != 0) return fail(ErrorCode::kInternal, u_errorName(status), "ICU");
  const icu::UnicodeString normal = form->normalize(
      icu::UnicodeString::fromUTF8({password.data(), static_cast<int32_t>(password.size())}), status);
  if (U_FAILURE(status) != 0) return fail(ErrorCode::kInternal, u_errorName(status), "ICU");
  for (int32_t at = 0; at < normal.length(); at = normal.moveIndex32(at, 1)) {
    if (u_charType(normal.char32At(at)) == U_CONTROL_CHAR) return bad_password("has control characters");
  }
  if (static_cast<std::size_t>(normal.countChar32()) < kFewestPasswordCharacters) {
    return bad_password("is too short");
  }
  std::string prepared;
  normal.toUTF8String(prepared);
  return prepared;
}

Result<std::string> hash_password(std::string_view password, const PasswordCost& cost) {
  CONCORD_TRY(std::string prepared, prepare_password(password));
  start_sodium();
  std::string hash(crypto_pwhash_STRBYTES, '\0');
  const int failed =
      crypto_pwhash_str(hash.data(), prepared.data(), prepared.size(), cost.passes, cost.bytes);
  sodium_memzero(prepared.data(), prepared.size());
  if (failed != 0) {
    return fail(ErrorCode::kIo, "there is not enough memory to hash a password", {},
                fmt::format("it takes {} MiB", cost.bytes >> 20U));
  }
  hash.resize(hash.find('\0'));
  return hash;
}

bool password_matches(const std::string& hash, std::string_view password) {
  start_sodium();
  auto prepared = prepare_password(password);
  std::string tried = prepared ? std::move(*prepared) : std::string();
  const bool same = crypto_pwhash_str_verify(hash.c_str(), tried.data(), tried.size()) == 0;
  sodium_memzero(tried.data(), tried.size());
  return same && prepared.has_value();
}

bool outdated(const std::string& hash, const PasswordCost& cost) {
  start_sodium();
  return crypto_pwhash_str_needs_rehash(hash.c_str(), cost.passes, cost.bytes) != 0;
}

const std::string& nobodys_hash(const PasswordCost& cost) {
  static std::mutex mutex;
  static std::map<std::pair<unsigned long long, std::size_t>, std::string> made;
  const std::lock_guard lock(mutex);
  std::string& hash = made[{cost.passes, cost.bytes}];
  if (hash.empty()) {
    SystemRandom random;
    hash = hash_password(random.text(32), cost).value_or(std::string());
  }
  return hash;
}

}  // namespace concord::office
