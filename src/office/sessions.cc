#include "office/sessions.h"

#include "base/sha256.h"
#include "base/time.h"
#include "office/register_json.h"
#include "office/users.h"

namespace concord::office {

namespace {

constexpr std::size_t kSecretBytes = 32;

std::string session_id(std::string_view secret) {
  return sha256(secret).hex();
}

}  // namespace

struct Sessions::Stored {
  std::string user;
  std::string mark;
  Instant created;
  Instant used;

  Json json() const {
    return {{"user", user}, {"mark", mark}, {"created", instant_text(created)}, {"used", instant_text(used)}};
  }
  static Result<Stored> from(std::string_view text) {
    CONCORD_TRY(Json json, parse_register_json(text, kSessions));
    return Stored{.user = text_field(json, "user"),
                  .mark = text_field(json, "mark"),
                  .created = time_field(json, "created").value_or(Instant{}),
                  .used = time_field(json, "used").value_or(Instant{})};
  }
};

bool Sessions::is_over(const Stored& stored) const {
  const Instant now = clock_.now();
  return now - stored.used >= options_.idle || now - stored.created >= options_.longest;
}

Result<OpenedSession> Sessions::open(const User& user) {
  CONCORD_CHECK(sweep());
  OpenedSession opened;
  opened.secret = random_.text(kSecretBytes);
  opened.session = {.id = session_id(opened.secret),
                    .user = user,
                    .csrf = csrf_token(opened.secret),
                    .created = clock_.now(),
                    .used = clock_.now()};
  CONCORD_TRY(std::string mark, standing_mark(store_, user));
  const Stored stored{.user = user.name,
                      .mark = std::move(mark),
                      .created = opened.session.created,
                      .used = opened.session.used};
  CONCORD_CHECK(put_register_json(store_, kSessions, opened.session.id, stored.json()));
  return opened;
}

Result<std::optional<Session>> Sessions::find(std::string_view secret) {
  const std::string id = session_id(secret);
  CONCORD_TRY(std::optional<std::string> item, store_.register_item(kSessions, id));
  if (!item) return std::nullopt;
  CONCORD_TRY(Stored stored, Stored::from(*item));
  if (is_over(stored)) return std::nullopt;
  CONCORD_TRY(std::optional<User> user, find_user(store_, stored.user));
  if (!user) return std::nullopt;
  CONCORD_TRY(std::string mark, standing_mark(store_, *user));
  if (mark != stored.mark) return std::nullopt;
  return Session{.id = id,
                 .user = std::move(*user),
                 .csrf = csrf_token(secret),
                 .created = stored.created,
                 .used = stored.used};
}

Status Sessions::touch(const Session& session) {
  const Instant now = clock_.now();
  if (now - session.used < options_.touch) return {};
  CONCORD_TRY(std::optional<std::string> item, store_.register_item(kSessions, session.id));
  if (!item) return {};
  CONCORD_TRY(Stored stored, Stored::from(*item));
  if (stored.used >= now) return {};
  stored.used = now;
  CONCORD_TRY(std::string text, canonical_json(stored.json()));
  auto done = store_.swap_register_item(kSessions, session.id, item, text);
  if (!done && done.error().code != ErrorCode::kConflict) return done;
  return {};
}

Status Sessions::close(std::string_view secret) {
  return store_.remove_register_item(kSessions, session_id(secret));
}

Status Sessions::sweep() {
  CONCORD_TRY(std::vector<store::RegisterItem> items, store_.register_items(kSessions));
  for (const store::RegisterItem& item : items) {
    CONCORD_TRY(Stored stored, Stored::from(item.value));
    CONCORD_TRY(std::optional<User> user, find_user(store_, stored.user));
    bool over = is_over(stored) || !user;
    if (!over) {
      CONCORD_TRY(std::string mark, standing_mark(store_, *user));
      over = mark != stored.mark;
    }
    if (!over) continue;
    auto done = store_.swap_register_item(kSessions, item.key, item.value, std::nullopt);
    if (!done && done.error().code != ErrorCode::kConflict) return done;
  }
  return {};
}

std::string csrf_token(std::string_view secret) {
  return to_base64url(hmac_sha256(secret, "concord csrf").span());
}

bool csrf_matches(const Session& session, std::string_view given) {
  return same_secret(session.csrf, given);
}

}  // namespace concord::office
