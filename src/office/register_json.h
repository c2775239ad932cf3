// JSON in the register of the store, and what this layer keeps there. Not for other layers.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "base/error.h"
#include "base/json.h"
#include "store/store.h"

namespace concord::office {

// Collections of the register. A value is a JSON object in canonical form.
inline constexpr std::string_view kPasswords = "password";  // by user
inline constexpr std::string_view kSessions = "session";    // by the SHA-256 of the secret
inline constexpr std::string_view kTokens = "token";        // by the token's id
inline constexpr std::string_view kFailures = "failure";    // by what is counted

// kDamaged for what is no JSON object: only this layer writes there.
Result<Json> parse_register_json(std::string_view text, std::string_view collection);
Result<std::optional<Json>> register_json(store::Store& store, std::string_view collection,
                                          std::string_view key);
Status put_register_json(store::Store& store, std::string_view collection, std::string_view key,
                         const Json& value);

// Texts of an object, empty where there is none; times.
std::string text_field(const Json& object, const char* name);
std::optional<Instant> time_field(const Json& object, const char* name);

}  // namespace concord::office
