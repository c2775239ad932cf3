// Roles: what stands before the head (modifiers, a country, a portfolio), the head, and what follows it (of
// what, of which country, where to). In English the role is kept in the words of the text; from other
// languages it is put together from the English of the pack.
#include <algorithm>

#include "reading/mention/conference.h"
#include "reading/mention/country_name.h"
#include "reading/mention/role_reader.h"

namespace concord::reading {
using enum LexiconClass;

std::optional<RolePhrase> RoleReader::read_headed(std::uint32_t token, std::uint32_t verb) {
  const auto heading = text_.pack().list(RawList::kHeadingRole);
  if (heading.empty()) return std::nullopt;
  role_.first = verb;
  role_.head = verb;
  role_.head_value = heading.front();
  role_.english = heading.front();
  role_.end = token;
  if (text_.pack().has_cases())
    read_tail();
  else
    take_headed(token);
  if (role_.end == token) return std::nullopt;
  finish();
  return role_;
}

// "who heads the Kenyan Ministry of Energy"
void RoleReader::take_headed(std::uint32_t token) {
  if (token < end_ && is_definite(text_, token)) ++token;
  const auto body = token < end_ ? organisation_at(text_, token, end_) : std::nullopt;
  if (!body) return;
  role_.org = body->english;
  role_.country = body->country;
  role_.end = body->end;
  extended_ = true;
}

std::optional<RolePhrase> RoleReader::read(std::uint32_t token) {
  role_.first = token;
  std::uint32_t at = token;
  if (at < end_ && is_definite(text_, at)) ++at;
  const std::uint32_t limit = std::min(end_, at + kLongestRoleLead);
  while (at < limit && !text_.has(kRoleHead, at)) {
    if (!take_lead(at)) return std::nullopt;
  }
  if (at >= limit) return std::nullopt;
  if (!role_start_) role_start_ = at;
  take_head(at);
  read_tail();
  finish();
  return role_;
}

void RoleReader::add(std::string_view word, std::string_view link) {
  if (word.empty()) return;
  if (!role_.english.empty()) role_.english += link;
  role_.english += word;
}

// The same with the spaces around the link, which may be empty.
void RoleReader::add_behind(std::string_view word, std::string_view link) {
  if (word.empty()) return;
  if (!role_.english.empty() && !link.empty()) (role_.english += ' ') += link;
  add(word, " ");
}

bool RoleReader::take_lead(std::uint32_t& at) {
  if (const auto organisation = organisation_before(at)) {
    const Actor body = organisation_actor(*organisation);
    if (role_.org.empty() && body.kind == ActorKind::kOrganisation) role_.org = body.name;
    if (role_.country.empty()) role_.country = organisation->country;
    at = organisation->end;
    // "Green Climate Fund (GCF) Executive Director"
    if (const std::uint32_t behind = behind_acronym(at);
        behind < end_ && !text_.pack().has_cases() &&
        text_.has_any(class_bits(kRoleHead, kRoleModifier), behind))
      at = behind;
    extended_ = true;
  } else if (const Mark country = text_.at(kCountry, at)) {
    if (text_.pack().has_cases() && !heads_last_) return false;
    role_.country = country.entry->country;
    at = country.end;
  } else if (const Mark adjective = text_.at(kCountryAdjective, at)) {
    role_.country = adjective.entry->country;
    at = adjective.end;
  } else if (const Mark home = home_before(at)) {
    if (home.entry->kind == kRegion && role_.org.empty()) role_.org = home.entry->value;
    role_.country = home.entry->country;
    at = home.end;
    extended_ = true;
  } else if (const auto conference = session_at(text_, at, end_);
             conference &&
             (heads_last_ || (!text_.pack().has_cases() && !stands_apart(conference->end_token)))) {
    if (!role_start_) role_start_ = at;
    add(conference_name(text_.pack(), conference->number), " ");
    at = conference->end_token;
    extended_ = true;
  } else if (const Mark modifier = text_.at(kRoleModifier, at)) {
    if (!role_start_) role_start_ = at;
    add(modifier.entry->value, " ");
    role_.modified = true;
    at = modifier.end;
  } else if (const Mark field = text_.at(kGlossary, at); field && heads_last_) {
    portfolio_ += (portfolio_.empty() ? "" : " and ") + field.entry->value;
    at = field.end;
    extended_ = true;
  } else if (heads_last_ && at > role_.first && joins_lead(at)) {
    ++at;
  } else if (const Mark word = text_.at(kGlossary, at); word && !text_.pack().has_cases()) {
    if (!role_start_) role_start_ = at;
    add(word.entry->value, " ");
    at = lists_portfolio(word.end);
    extended_ = true;
  } else if (qualifies_head(at)) {
    if (!role_start_) role_start_ = at;
    add(text_.word(at), " ");
    ++at;
    extended_ = true;
  } else if (const std::uint32_t head = describes_head(at); head != at) {
    if (!role_start_) role_start_ = at;
    at = head;
    extended_ = true;
  } else {
    return false;
  }
  if (at < end_ && is_possessive(text_, at)) {
    ++at;
    role_start_.reset();
    role_.english.clear();
    portfolio_.clear();
  }
  return true;
}

// "Yerevan Deputy Mayor", "California Governor": the city or the region whose office it is. "In Vienna
// Ambassador Lind ..." is where something was.
Mark RoleReader::home_before(std::uint32_t at) const {
  if (text_.pack().has_cases() || at != role_.first) return {};
  const Mark link = at > 0 ? text_.at(kRoleLink, at - 1) : Mark{};
  if (link && link.entry->value == "to") return {};
  const Mark region = text_.at(kRegion, at);
  const Mark home = region ? region : text_.at(kCity, at);
  const bool office = home && home.end < end_ && text_.capital(home.end) &&
                      (text_.has(kRoleHead, home.end) || text_.has(kRoleModifier, home.end));
  const bool owner = home && home.end + 1 < end_ && is_possessive(text_, home.end);  // "Oslo's ambassador"
  return office || owner ? home : Mark{};
}

// "Environment, Forest and Climate Change Minister": behind a word of a portfolio, where the next one begins.
std::uint32_t RoleReader::lists_portfolio(std::uint32_t at) const {
  std::uint32_t next = at;
  if (next < end_ && text_.is_mark(next, U',')) ++next;
  if (next < end_ && text_.has(kConjunction, next)) ++next;
  const bool more =
      next > at && next < end_ && text_.capital(at - 1) && text_.capital(next) && text_.has(kGlossary, next);
  return more ? next : at;
}

// "Socio-Environmental Director Anna Berg": a compound word in front of a head that a name follows.
bool RoleReader::qualifies_head(std::uint32_t at) const {
  if (text_.pack().has_cases() || !text_.capital(at) || text_.is_known(at)) return false;
  if (text_.word(at).find('-') == std::string_view::npos || at + 1 >= end_ || !text_.capital(at + 1))
    return false;
  const Mark head = text_.at(kRoleHead, at + 1);
  return head && head.end < end_ && text_.capital(head.end);
}

// Inside a portfolio: "X, Y və Z", "iqlim üzrə".
bool RoleReader::joins_lead(std::uint32_t at) const {
  if (text_.has(kRoleLink, at)) return true;
  return (text_.has(kConjunction, at) || text_.is_mark(at, U',')) && !portfolio_.empty() && at + 1 < end_ &&
         text_.has(kGlossary, at + 1);
}

void RoleReader::take_head(std::uint32_t at) {
  const Mark head = text_.at(kRoleHead, at);
  role_.head = at;
  role_.head_value = head.entry->value;
  add(head.entry->value, " ");
  role_.end = head.end;
  const Mark modifier = head.end < end_ ? text_.at(kRoleModifier, head.end) : Mark{};
  if (!modifier || !text_.pack().has(RawList::kModifierBehind, modifier.entry->value)) return;
  add(modifier.entry->value, " ");
  role_.end = modifier.end;
}

bool RoleReader::is_posted() const {
  return text_.pack().has_word_of(RawList::kPostedRole, role_.head_value);
}

bool RoleReader::is_ambassador() const {
  return text_.pack().has_word_of(RawList::kRoleToCountry, role_.head_value);
}

void RoleReader::finish() {
  role_.bare = !extended_ && role_.org.empty();
  if (!portfolio_.empty()) role_.english += " of " + portfolio_;
  // Who heads a ministry is its minister.
  const auto instead = text_.pack().list(RawList::kRoleInstead);
  for (std::size_t i = 0; i + 1 < instead.size(); i += 2) {
    if (!role_.english.starts_with(instead[i + 1])) continue;
    role_.english.replace(0, instead[i + 1].size(), instead[i]);
    role_.head_value = instead[i];
    break;
  }
  if (!told_in_text_) return;
  // The words of the text, from the role's own beginning, without a country at the end.
  std::uint32_t last = role_.end;
  if (org_end_ == last && org_end_ != 0) last = before_links(org_first_);
  if (country_end_ == last && countries_ < 2 && !is_posted()) last = before_links(country_first_);
  const std::uint32_t first = role_start_.value_or(role_.head);
  if (last > first) role_.english = text_.text(first, last);
}

std::optional<RolePhrase> role_in_reach(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  return RoleReader(text, end).read(token);
}

std::optional<RolePhrase> role_in_clause(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  if (token + 2 >= end) return std::nullopt;
  const bool participle = std::ranges::any_of(
      text.analyses(token), [](const Analysis& one) { return one.part == PartOfSpeech::kParticiple; });
  if (!participle && !text.has(kRelative, token)) return std::nullopt;
  std::optional<RolePhrase> role;
  const std::uint32_t verb = participle ? token : token + 1;  // "занимающий пост министра"
  if (const Mark office = text.at(kOffice, verb); office && office.end < end) {
    role = role_at(text, office.end, end);
  } else if (text.has(kLeader, verb)) {
    role = RoleReader(text, end).read_headed(verb + 1, verb);
  }
  if (role) role->detached = true;
  return role;
}

}  // namespace concord::reading
