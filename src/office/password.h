// Passwords: what may be one, and what is kept of it. Kept is an Argon2id hash (RFC 9106) in PHC string form,
// made by libsodium's crypto_pwhash_str with a salt of its own; the password itself is nowhere.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/error.h"

namespace concord::office {

inline constexpr std::size_t kFewestPasswordCharacters = 12;  // code points, after normalisation
inline constexpr std::size_t kMostPasswordBytes = 1024;       // as given

// RFC 9106, section 4, second recommended option: 3 passes over 64 MiB. That option has 4 lanes and libsodium
// has 1, which is no cheaper for who guesses. It is over the least that OWASP's Password Storage Cheat Sheet
// asks for (46 MiB with 1 pass, 19 MiB with 2). Takes some 0.2 s of a processor.
struct PasswordCost {
  unsigned long long passes = 3;
  std::size_t bytes = std::size_t{64} << 20U;
};

// In Unicode normalisation form C, as RFC 8265 (OpaqueString, section 4.2.2) prepares passwords, so that "é"
// is the same from every keyboard. kUsage where it is no valid UTF-8, has control characters, or is shorter
// or longer than the above.
Result<std::string> prepare_password(std::string_view password);

// The hash of a password that follows the rules; kUsage as above. Slow, and may be called from any thread.
Result<std::string> hash_password(std::string_view password, const PasswordCost& cost = {});
// False for what breaks the rules too. Slow whatever the outcome.
bool password_matches(const std::string& hash, std::string_view password);
// Whether the hash was made at another cost.
bool outdated(const std::string& hash, const PasswordCost& cost = {});

// The hash of a password that nobody has, made once for each cost: what a name that does not exist is checked
// against, so that it takes as long as one that does.
const std::string& nobodys_hash(const PasswordCost& cost = {});

}  // namespace concord::office
