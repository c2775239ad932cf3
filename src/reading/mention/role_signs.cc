// What tells, in the words around the head of a role, whether they belong to it
// (reading/mention/role_phrase.cc and role_tail.cc).
#include <algorithm>

#include "reading/mention/conference.h"
#include "reading/mention/role_reader.h"

namespace concord::reading {

using enum LexiconClass;

// "At COP29 Minister of Ecology Lind met", "during COP29 Kenyan President Lind": where he was, and no office
// of it.
bool RoleReader::stands_apart(std::uint32_t at) const {
  if (at >= end_ || role_.first == 0 || !text_.has(kPreposition, role_.first - 1)) return false;
  if (text_.has(kCountryAdjective, at)) return true;
  const std::uint32_t head = text_.next_role_head(at);
  return head < end_ &&
         text_.pack().has_word_of(RawList::kStateOnlyRole, text_.at(kRoleHead, head).entry->value);
}

// "AfDB's Sector Operations Vice-President", "UNDP Climate Hub Manager": between a body that the pack knows
// and the head, where words of its own that tell of what lead to; `at` where they do not.
std::uint32_t RoleReader::describes_head(std::uint32_t at) const {
  constexpr std::uint32_t kMostWords = 3;
  if (text_.pack().has_cases() || role_.org.empty()) return at;
  std::uint32_t head = at;
  while (head < end_ && head < at + kMostWords && text_.capital(head) &&
         !text_.has_any(class_bits(kGivenName, kHonorific, kRoleHead, kCountry, kCity, kOrganisation), head))
    ++head;
  return head < end_ && text_.capital(head) && text_.has(kRoleHead, head) ? head : at;
}

// "on March 17", "on Tuesday", by the preposition or behind it.
bool RoleReader::starts_date(std::uint32_t link, std::uint32_t next) const {
  return text_.has(kMonth, link) || text_.has(kMonth, next) || text_.has(kWeekday, link) ||
         text_.has(kWeekday, next);
}

// "председателем 16-й Конференции сторон"
bool RoleReader::is_session_number(std::uint32_t at) const {
  if (!text_.pack().has_cases() || at + 1 >= end_ || text_.token(at).kind != TokenKind::kNumber) return false;
  return text_.word(at).contains('-') && text_.is_word(at + 1) && (text_.cases(at + 1) & kGenitive) != 0;
}

// "President of the 79th session of the UN General Assembly": behind "79th session of".
std::uint32_t RoleReader::behind_session_of(std::uint32_t at) const {
  if (text_.pack().has_cases() || at + 3 >= end_) return at;
  if (text_.token(at).kind != TokenKind::kNumber && !text_.has(kRank, at)) return at;
  const Mark link = text_.at(kRoleLink, at + 2);
  const bool session = text_.is_word(at + 1) && !text_.capital(at + 1) && text_.has(kFrameNoun, at + 1);
  return session && link && link.entry->value == "of" ? link.end : at;
}

bool RoleReader::opens_quote(std::uint32_t at) const {
  return text_.is_mark(at, U'«') || text_.is_mark(at, U'"') || text_.is_mark(at, U'“');
}

// Whether a town right behind the head of the role is in the genitive: it is whose head he is.
bool RoleReader::heads_town(std::uint32_t at, std::string_view link) const {
  if (heads_last_ || link != "of") return false;
  if (!text_.pack().has_cases())  // "the Mayor of Almaty"
    return at == text_.at(LexiconClass::kRoleHead, role_.head).end + 1 &&
           text_.has(LexiconClass::kRoleLink, at - 1) && !is_ambassador();
  if (at != role_.head + 1) return false;
  const std::uint8_t cases = text_.cases(at);
  return cases == 0 || (cases & kGenitive) != 0;
}

bool RoleReader::follows_place(std::uint32_t at) const {
  while (at < end_ && is_definite(text_, at)) ++at;
  const bool land = text_.at(kCountry, at).end > at + 1;  // "Российской Федерации"
  if (!land && at + 1 < end_ && text_.has(kCountryAdjective, at) && text_.has(kOrganisationHead, at + 1))
    ++at;
  if (const Mark country = at < end_ ? text_.at(kCountry, at) : Mark{};
      country && country.end + 1 < end_ &&
      is_possessive(text_, country.end))  // "at Germany's Foreign Office"
    at = country.end + 1;
  if (at >= end_) return false;
  if (text_.has(kRoleHead, at) || text_.has(kOrganisation, at) || conference_at(text_, at)) return true;
  // "Permanent Secretary in the Ministry of Green Economy": where one works; a guest is only received there.
  const bool behind_name = role_.first > 0 && text_.is_mark(role_.first - 1, U',');
  if (!is_posted() && (text_.has(kOrganisationHead, at) || (text_.capital(at) && !land))) {
    const auto body = organisation_at(text_, at, end_);
    const bool headed = text_.has(kOrganisationHead, at);
    if (body && ((headed && (!is_of_state() || behind_name)) || precedes_name(body->end))) return true;
    if (headed) return false;
  }
  if (const Mark country = text_.at(kCountry, at); country && precedes_name(country.end)) return true;
  return (text_.has(kCountry, at) || text_.has(kGlossary, at) || text_.has(kCity, at)) &&
         (is_posted() || !role_.org.empty());
}

// "Permanent Secretary at the Ministry of Water, Eng. Anna Berg": whose office it is follows.
bool RoleReader::precedes_name(std::uint32_t at) const {
  if (text_.pack().has_cases() || at + 1 >= end_) return false;
  if (text_.is_mark(at, U',')) ++at;
  const auto name = name_at(text_, at, end_, true);
  return name && (name->words > 1 || name->honorific);
}

// "Secretary Economic Affairs Anna Berg", "Director Water Anna Berg": the end of what the office is for,
// right behind its head and before a whole name; `at` where there is none.
std::uint32_t RoleReader::behind_bare_portfolio(std::uint32_t at) const {
  constexpr std::uint32_t kMostWords = 5;
  if (text_.pack().has_cases() || role_.modified) return at;
  std::uint32_t end = at;
  while (end < end_ && end < at + kMostWords && text_.capital(end) && !text_.has(kGivenName, end) &&
         (text_.has_any(class_bits(kGlossary, kTopic), end) || (end > at && text_.has(kConjunction, end))))
    ++end;
  if (end == at || end >= end_) return at;
  const auto name = name_at(text_, end, end_, true);
  return name && name->first == end && name->words > 1 ? end : at;
}

// "ambassador to Zambia (and) Malawi Anna Berg": where else, before the name of who is posted.
bool RoleReader::is_posted_to(std::uint32_t at) const {
  const Mark country = is_ambassador() ? text_.at(kCountry, at) : Mark{};
  if (!country) return false;
  const std::uint32_t name =
      country.end < end_ && text_.is_mark(country.end, U',') ? country.end + 1 : country.end;
  return name < end_ && !text_.has(kRoleHead, name) && !text_.has(kCountry, name) &&
         (text_.has(kHonorific, name) || name_at(text_, name, end_, true).has_value());
}

// "Deputy Prime Minister and Minister of Energy Anna Berg": an office that often goes with another one, which
// follows and is of nobody else's country or body.
bool RoleReader::has_another(std::uint32_t next) const {
  if (!text_.pack().has_word_of(RawList::kSharedRole, role_.english)) return false;
  const bool cases = text_.pack().has_cases();
  // "The ambassador and Deputy Prime Minister Anna Berg": one who was told of before, and she.
  const bool told_before = is_definite(text_, role_.first) && !text_.capital(role_.head);
  if (!cases && (told_before || !text_.capital(next))) return false;
  const auto second = role_at(text_, next, end_);
  if (!second || second->first != next || second->end >= end_ || !second->org.empty()) return false;
  if (cases && (text_.cases(second->head) & text_.cases(role_.head)) == 0) return false;
  if (!role_.country.empty() && !second->country.empty() && second->country != role_.country) return false;
  return name_at(text_, second->end, end_, true).has_value();
}

// "minister of environment, nature conservation and consumer protection": in small letters a comma joins
// where words of a portfolio go on to "and" and another one.
bool RoleReader::lists_on(std::uint32_t at) const {
  while (at < end_) {
    if (!text_.has(kGlossary, at)) return false;
    while (at < end_ && text_.has(kGlossary, at)) at = text_.at(kGlossary, at).end;
    if (at + 1 >= end_) return false;
    if (text_.has(kConjunction, at)) return text_.has(kGlossary, at + 1);
    if (!text_.is_mark(at, U',')) return false;
    ++at;
  }
  return false;
}

// Whether the role goes on after "and" or a comma: with more of the portfolio, or with a second role.
bool RoleReader::joins(std::uint32_t at, std::uint32_t next, std::string_view link) const {
  const bool comma_only = text_.is_mark(at, U',') && next == at + 1;
  if (!comma_only && country_end_ == at && is_posted_to(next)) return true;
  if (!comma_only && has_another(next)) return true;
  if (text_.pack().has_cases()) {
    if (text_.has(kRoleHead, next)) return false;
    // "По словам посла, меморандум": what the role is for stands in a case of its own.
    const std::uint8_t cases = text_.cases(next);
    return (text_.has(kGlossary, next) && (cases == 0 || (cases & (kGenitive | kDative)) != 0)) ||
           (!text_.capital(next) && (cases & kGenitive) != 0 && last_was_word_);
  }
  // "director for Kenya, Uganda and Rwanda", "ambassador to Kenya, Uganda and Rwanda"
  const Mark country = country_end_ == at ? text_.at(kCountry, next) : Mark{};
  if (country && country.end < end_ && (link == "for" || link == "to") && !is_of_state()) {
    const bool goes_on = text_.is_mark(country.end, U',') || text_.has(kConjunction, country.end);
    if (comma_only ? goes_on : link == "for" || countries_ > 1) return true;
  }
  if (text_.has(kGlossary, next))
    return last_was_word_ && (text_.capital(next) || !comma_only || lists_on(next));
  const bool own_word = last_was_word_ && text_.capital(next) && !text_.has(kGivenName, next) &&
                        !comma_only && next + 1 < end_ && !text_.has(kHonorific, next) &&
                        text_.capital(next + 1) && text_.has(kGlossary, next + 1);
  if (own_word) return true;
  if (comma_only) return false;
  if (!text_.has(kRoleHead, next) && !text_.has(kRoleModifier, next)) return false;
  const bool apposed = role_.first > 0 && text_.is_mark(role_.first - 1, U',');
  if (!text_.capital(next)) {  // "Anna Berg, director and officer-in-charge of the mission,"
    const auto second = apposed ? role_at(text_, next, end_) : std::nullopt;
    return second && !(second->bare && second->country.empty()) && !name_at(text_, second->end, end_, true);
  }
  // "Anna Berg, director of the mission, and Minister Otto Lind": behind two marks it is another one's.
  const auto other = apposed && text_.is_mark(at, U',') ? role_at(text_, next, end_) : std::nullopt;
  if (other && name_at(text_, other->end, end_, true)) return false;
  if (extended_) return true;
  // "State Secretary and Special Envoy for Climate": the second role says what both are for.
  const auto second = role_at(text_, next, end_);
  return second && !second->bare && !name_at(text_, second->end, end_, true);
}

// "руководитель Программного офиса": an adjective with a capital, and no surname, before a noun without.
bool RoleReader::describes_office(std::uint32_t at) const {
  if (at + 1 >= end_ || !text_.is_word(at + 1)) return false;
  if (text_.capital(at + 1) && !text_.has(kGlossary, at + 1) && !text_.has(kOrganisationHead, at + 1))
    return false;
  if ((text_.cases(at + 1) & kGenitive) == 0) return false;
  if (is_adjective_of_place(text_, at, end_)) return true;
  bool adjective = false;
  for (const Analysis& one : text_.analyses(at)) {
    if (one.name != NameType::kNone) return false;
    adjective = adjective || one.part == PartOfSpeech::kAdjective || one.part == PartOfSpeech::kParticiple;
  }
  return adjective;
}

bool RoleReader::is_of_state() const {
  return text_.pack().has_word_of(RawList::kStateRole, role_.head_value);
}

bool RoleReader::plausible(std::uint32_t at) const {
  if (!text_.pack().has_cases()) return true;
  const std::uint8_t cases = text_.cases(at);
  return cases == 0 || cases != kNominative;
}

std::uint32_t RoleReader::before_links(std::uint32_t last) const {
  while (last > role_.head + 1 && (is_definite(text_, last - 1) || text_.has(kRoleLink, last - 1))) --last;
  return last;
}

}  // namespace concord::reading
