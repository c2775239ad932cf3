#include "office/tokens.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "base/sha256.h"
#include "base/time.h"
#include "base/utf8.h"
#include "office/register_json.h"

namespace concord::office {

namespace {

constexpr std::string_view kTokenPrefix = "concord_";
constexpr std::size_t kIdBytes = 8;
constexpr std::size_t kTokenSecretBytes = 32;
constexpr std::chrono::seconds kNotedEvery = std::chrono::minutes(1);

Status check_label(std::string_view label) {
  const bool printable = !first_invalid_utf8(label) && std::ranges::none_of(label, [](char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
  });
  if (!label.empty() && label.size() <= kLongestLabel && printable) return {};
  return fail(ErrorCode::kUsage, "cannot be the label of a token", {},
              fmt::format("say in 1 to {} bytes what the token is for", kLongestLabel));
}

// "concord_<id>_<secret>": the id, or nothing for a text of another form.
std::optional<std::string> id_in(std::string_view text) {
  if (!text.starts_with(kTokenPrefix)) return std::nullopt;
  text.remove_prefix(kTokenPrefix.size());
  if (text.size() <= 2 * kIdBytes || text[2 * kIdBytes] != '_') return std::nullopt;
  return std::string(text.substr(0, 2 * kIdBytes));
}

}  // namespace

Result<IssuedToken> Tokens::issue(const User& user, std::string_view label, Role role,
                                  std::optional<Instant> expires) {
  CONCORD_CHECK(check_label(label));
  if (role > user.role) {
    return fail(ErrorCode::kForbidden,
                fmt::format("a token cannot have the role {} of a user who is {}", role_name(role),
                            role_name(user.role)),
                user.name, "ask for a lower role");
  }
  if (expires && *expires <= clock_.now()) {
    return fail(ErrorCode::kUsage, "the token would be over already", instant_text(*expires));
  }
  CONCORD_CHECK(sweep());
  IssuedToken issued;
  issued.token = {.id = random_.hex(kIdBytes),
                  .user = user,
                  .label = std::string(label),
                  .role = role,
                  .created = clock_.now(),
                  .expires = expires,
                  .used = std::nullopt};
  issued.token.user.role = role;
  issued.text = fmt::format("{}{}_{}", kTokenPrefix, issued.token.id, random_.text(kTokenSecretBytes));
  const Json json{{"sha256", sha256(issued.text).hex()},
                  {"user", user.name},
                  {"tenure", user.tenure.hex()},
                  {"label", label},
                  {"role", role_name(role)},
                  {"created", instant_text(issued.token.created)},
                  {"expires", expires ? Json(instant_text(*expires)) : Json()},
                  {"used", nullptr}};
  CONCORD_CHECK(put_register_json(store_, kTokens, issued.token.id, json));
  return issued;
}

// The token as it may be used now; nothing where it is over.
Result<std::optional<Token>> Tokens::standing(const std::string& id, const Json& json) {
  const std::optional<Instant> expires = time_field(json, "expires");
  if (expires && *expires <= clock_.now()) return std::nullopt;
  const std::optional<Role> role = parse_role(text_field(json, "role"));
  CONCORD_TRY(std::optional<User> user, find_user(store_, text_field(json, "user")));
  if (!role || !user || user->tenure.hex() != text_field(json, "tenure")) return std::nullopt;
  user->role = std::min(user->role, *role);
  return Token{.id = id,
               .user = std::move(*user),
               .label = text_field(json, "label"),
               .role = *role,
               .created = time_field(json, "created").value_or(Instant{}),
               .expires = expires,
               .used = time_field(json, "used")};
}

Result<std::optional<Token>> Tokens::find(std::string_view text) {
  const std::optional<std::string> id = id_in(text);
  if (!id) return std::nullopt;
  CONCORD_TRY(std::optional<Json> json, register_json(store_, kTokens, *id));
  if (!json || !same_secret(sha256(text).hex(), text_field(*json, "sha256"))) return std::nullopt;
  return standing(*id, *json);
}

Status Tokens::touch(const Token& token) {
  const Instant now = clock_.now();
  if (token.used && now - *token.used < kNotedEvery) return {};
  CONCORD_TRY(std::optional<std::string> item, store_.register_item(kTokens, token.id));
  if (!item) return {};
  CONCORD_TRY(Json json, parse_register_json(*item, kTokens));
  json["used"] = instant_text(now);
  CONCORD_TRY(std::string text, canonical_json(json));
  auto done = store_.swap_register_item(kTokens, token.id, item, text);
  if (!done && done.error().code != ErrorCode::kConflict) return done;
  return {};
}

Result<std::vector<Token>> Tokens::list(std::string_view user) {
  CONCORD_TRY(std::vector<store::RegisterItem> items, store_.register_items(kTokens));
  std::vector<Token> tokens;
  for (const store::RegisterItem& item : items) {
    CONCORD_TRY(Json json, parse_register_json(item.value, kTokens));
    if (!user.empty() && text_field(json, "user") != user) continue;
    CONCORD_TRY(std::optional<Token> token, standing(item.key, json));
    if (token) tokens.push_back(std::move(*token));
  }
  std::ranges::stable_sort(tokens, {}, &Token::created);
  return tokens;
}

Status Tokens::revoke(std::string_view id, std::string_view user) {
  CONCORD_TRY(std::optional<Json> json, register_json(store_, kTokens, id));
  if (!json || (!user.empty() && text_field(*json, "user") != user)) {
    return fail(ErrorCode::kNotFound, "there is no such token", std::string(id));
  }
  return store_.remove_register_item(kTokens, id);
}

Status Tokens::sweep() {
  CONCORD_TRY(std::vector<store::RegisterItem> items, store_.register_items(kTokens));
  for (const store::RegisterItem& item : items) {
    CONCORD_TRY(Json json, parse_register_json(item.value, kTokens));
    CONCORD_TRY(std::optional<Token> token, standing(item.key, json));
    if (!token) CONCORD_CHECK(store_.remove_register_item(kTokens, item.key));
  }
  return {};
}

}  // namespace concord::office
