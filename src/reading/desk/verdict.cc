// What people say of two spellings (reading/desk/desk.h): one actor, or two.
#include <algorithm>
#include <fmt/format.h>
#include <utility>

#include "reading/desk/desk.h"
#include "reading/view/queries.h"
#include "reading/view/standing.h"

namespace concord::reading {

Result<SpellingRow> Desk::spelling(std::string_view id) {
  CONCORD_TRY(auto found, find_spelling(record_.store(), id));
  if (found) return std::move(*found);
  return fail(ErrorCode::kNotFound, "there is no such actor", std::string(id), "see concord actors");
}

Result<record::EntryId> Desk::standing_verdict(std::string_view subject) {
  CONCORD_TRY(auto verdict, find_verdict(record_.store(), subject));
  if (!verdict) return fail(ErrorCode::kNotFound, "there is no such merge or split", std::string(subject));
  if (verdict->withdrawn) {
    return fail(ErrorCode::kUsage, fmt::format("was withdrawn by {}: {}", verdict->author, verdict->reason),
                std::string(subject));
  }
  return verdict->entry;
}

Result<std::string> Desk::judge(std::string_view kind, std::string_view one, std::string_view other,
                                std::string_view reason) {
  std::string subject;
  CONCORD_CHECK(append([&]() -> Result<std::vector<record::Entry>> {
    CONCORD_TRY(SpellingRow a, spelling(one));
    CONCORD_TRY(SpellingRow b, spelling(other));
    const bool split = kind == "split";
    if (a.id == b.id) {
      return fail(ErrorCode::kUsage, "these are one spelling", a.id,
                  split ? "correct the events that mean somebody else" : "");
    }
    CONCORD_TRY(auto said, find_verdicts(record_.store(), a.id));
    for (const VerdictRow& verdict : said) {
      if (verdict.apart == split || std::ranges::find(verdict.spellings, b.id) == verdict.spellings.end())
        continue;
      return fail(ErrorCode::kUsage, fmt::format("{} said the opposite of these two", verdict.author),
                  verdict.subject, fmt::format("withdraw {}", verdict.subject));
    }
    if ((a.actor == b.actor) != split) {
      return fail(ErrorCode::kUsage, split ? "these are two actors already" : "these are one actor already",
                  fmt::format("{}, {}", a.id, b.id));
    }
    if (b.id < a.id) std::swap(a, b);
    const Digest name = sha256(fmt::format("{}\n{}\n", a.id, b.id));
    subject = subject_of(kind, name.hex().substr(0, 16));
    record::Entry entry = entry_about(kind, subject);
    entry.body = {{"actors", {a.id, b.id}}, {"reason", reason.empty() ? Json() : Json(reason)}};
    CONCORD_TRY(auto before, find_verdict(record_.store(), subject));
    if (before) entry.replaces = before->entry;  // it was withdrawn, and is said again
    return std::vector{std::move(entry)};
  }));
  return subject;
}

Result<std::string> Desk::merge_actors(std::string_view one, std::string_view other,
                                       std::string_view reason) {
  return judge("merge", one, other, reason);
}

Result<std::string> Desk::split_actors(std::string_view one, std::string_view other,
                                       std::string_view reason) {
  return judge("split", one, other, reason);
}

}  // namespace concord::reading
