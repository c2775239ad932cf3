// What stands around the name of a person and belongs to it: a role behind it, several before it, the country
// that she is of, and her name in other letters.
#include <algorithm>

#include "reading/mention/actor_reader.h"

namespace concord::reading {
namespace {

// One person has no offices of two countries.
bool of_other_country(const RolePhrase& one, const RolePhrase& other) {
  return !one.country.empty() && !other.country.empty() && one.country != other.country;
}

}  // namespace

using enum LexiconClass;

// "Berg underscored", "the minister also is": what the one before it does begins here.
bool ActorReader::begins_predicate(std::uint32_t token) const {
  if (token < end_ && text_.has(kAdverb, token)) ++token;
  if (token >= end_ || !text_.is_word(token) || text_.capital(token)) return false;
  if (text_.has_any(class_bits(kSpeech, kPassive, kPerfect), token)) return true;
  return std::ranges::any_of(text_.analyses(token),
                             [](const Analysis& one) { return one.part == PartOfSpeech::kVerb && one.past; });
}

// "During her talks with the minister, Ms Berg thanked": a name between a comma and a verb is of who acts,
// and not of the one behind the preposition.
bool ActorReader::opens_clause(std::uint32_t role, const NamePhrase& name) const {
  while (role > begin_ && is_definite(text_, role - 1)) --role;
  return role > begin_ && text_.has(kPreposition, role - 1) && begins_predicate(name.end);
}

// The role behind a name: after a comma, a dash or nothing, unless it is the role of the next person.
std::optional<RolePhrase> ActorReader::apposition_after(std::uint32_t token, std::uint32_t& end) const {
  std::uint32_t at = token;
  if (at < end_ && (text_.is_mark(at, U',') || text_.is_mark(at, U'(') || is_name_dash(text_.token(at))))
    ++at;
  if (at >= end_ || (at == token && text_.pack().heads_last)) return std::nullopt;
  if (auto told = role_in_clause(text_, at, end_)) {
    end = told->end;
    return told;
  }
  auto role = role_at(text_, at, end_);
  if (!role) return std::nullopt;
  if ((at != token || !text_.pack().has_cases()) && role->end < end_) {  // "NEMA Director Anna Berg"
    const auto next = name_at(text_, role->end, end_, true);
    if (next && next->first == role->end) return std::nullopt;
  }
  if (is_plural(*role)) return std::nullopt;
  end = role->end;
  // "the President of the conference and the Minister of Ecology of Hungary,": a second role of the same
  // person.
  if (at != token && end + 1 < end_ && text_.has(kConjunction, end)) {
    const auto second = role_at(text_, end + 1, end_);
    const bool closed =
        second && (text_.pack().has_dictionary ? second->end >= end_ || !text_.is_word(second->end)
                                               : second->end < end_ && (text_.is_mark(second->end, U',') ||
                                                                        begins_predicate(second->end)));
    const bool same_person =
        closed && !of_other_country(*role, *second) &&
        (!text_.pack().has_cases() || (text_.cases(second->head) & text_.cases(role->head)) != 0);
    if (same_person && !is_plural(*second)) {
      if (role->country.empty()) role->country = second->country;
      end = second->end;
    }
  }
  return role;
}

// "Minister of Energy of Norway, President of the Council, Anna Berg, met": a whole name between commas.
bool ActorReader::stands_between_commas(std::uint32_t comma) const {
  if (text_.pack().has_cases() || comma + 2 >= end_ || !text_.is_mark(comma, U',')) return false;
  if (role_at(text_, comma + 1, end_)) return false;
  const auto name = name_at(text_, comma + 1, end_, true);
  return name && name->first == comma + 1 && name->words > 1 && name->end < end_ &&
         text_.is_mark(name->end, U',');
}

// "At the request of the mayor, Minister Anna Berg": an office alone, in small letters and with its article,
// is that of somebody who was told before.
bool ActorReader::is_somebody_else(const RolePhrase& first, const RolePhrase& second) const {
  const Mark the = text_.at(kDeterminer, first.first);
  return !text_.pack().has_cases() && first.bare && the && the.entry->value == kDefiniteDeterminer &&
         text_.is_mark(first.end, U',') && !text_.capital(first.head) && text_.capital(second.first);
}

// "MP, High-Level Leader for Climate Anna Berg": several roles of one person before the name.
void ActorReader::merge_roles(RolePhrase& role) const {
  // "her Indian counterpart Minister Anna Berg": two roles may stand side by side.
  const auto beside = [&] {
    return !text_.pack().has_cases() && text_.has(kRoleHead, role.end) && text_.capital(role.end);
  };
  bool listed = false;  // "minister of Norway, member of its council and head of its fund Anna Berg"
  while (role.end + 1 < end_ && (text_.is_mark(role.end, U',') || is_name_dash(text_.token(role.end)) ||
                                 beside() || (listed && text_.has(kConjunction, role.end)))) {
    std::uint32_t at = beside() ? role.end : role.end + 1;
    if (text_.has(kConjunction, at)) ++at;
    if (at >= end_ || is_definite(text_, at)) return;
    const auto second = role_at(text_, at, end_);
    if (!second || second->end >= end_ || is_somebody_else(role, *second)) return;
    const auto name = name_at(text_, second->end, end_, true);
    if (name && text_.is_mark(role.end, U',') && opens_clause(role.first, *name)) return;
    listed = !name && goes_on_to_name(role, *second);
    if (!listed && !name && !stands_between_commas(second->end)) return;
    role.english += ", " + (second->org.empty() ? "" : second->org + " ") + second->english;
    if (role.country.empty()) role.country = second->country;
    // "заместитель Генерального секретаря ООН – директор ЮНЕП": the nearer one is whose head she is.
    if (text_.pack().has_dictionary && !second->org.empty()) role.org = second->org;
    role.end = second->end;
  }
}

// "Otto Lind of Austria", "Otto Lind (Austria)": the country that a person is said to be of.
std::uint32_t ActorReader::take_home(std::uint32_t end, std::string& country) const {
  if (end >= end_) return end;
  if (text_.pack().has_dictionary) {  // "министр Линд Швеции"
    const Mark own = text_.at(kCountry, end);
    if (own && (text_.cases(end) & kGenitive) != 0) {
      country = own.entry->country;
      return own.end;
    }
  }
  const bool bracket = text_.is_mark(end, U'(');
  const Mark link = text_.at(kRoleLink, end);
  if (!bracket && (!link || link.entry->value != "of")) return end;
  std::uint32_t at = bracket ? end + 1 : link.end;
  while (at < end_ && is_definite(text_, at)) ++at;
  const Mark home = at < end_ ? text_.at(kCountry, at) : Mark{};
  if (!home) return end;
  const bool last = home.end >= end_;
  if (bracket && (last || !text_.is_mark(home.end, U')'))) return end;
  // "of Austria's ministry", "of the Austria Water Council": the country is part of something else.
  if (!bracket && !last && (text_.has(kPossessive, home.end) || text_.capital(home.end))) return end;
  country = home.entry->country;
  return bracket ? home.end + 1 : home.end;
}

// "Otto Lind (World Bank)": the body in brackets; where they end, or `end`.
std::uint32_t ActorReader::take_body_in_brackets(std::uint32_t end, OrganisationPhrase& body) const {
  constexpr std::uint32_t kMostBehind = 3;  // tokens of its name that are no part of any known one
  if (end + 2 >= end_ || !text_.is_mark(end, U'(') || behind_latin_name(end) != end) return end;
  if (text_.pack().has_dictionary && is_latin(text_, end - 1)) return end;  // the letters of its own name
  const auto named = organisation_at(text_, end + 1, end_);
  if (!named) return end;
  std::uint32_t close = named->end;
  while (close < end_ && close < named->end + kMostBehind && !text_.is_mark(close, U')')) ++close;
  if (close >= end_ || !text_.is_mark(close, U')')) return end;
  body = *named;
  if (close > named->end) body.english = text_.text(end + 1, close);
  return close + 1;
}

// "Otto Lind of the World Bank", "Anna Berg from Norway's climate directorate": the body that a person is of.
std::uint32_t ActorReader::take_body(std::uint32_t end, OrganisationPhrase& body) const {
  constexpr std::uint32_t kMostSmallWords = 3;  // of a body that has no name
  if (const std::uint32_t close = take_body_in_brackets(end, body); close != end) return close;
  if (text_.pack().has_cases() || end >= end_) return end;
  const Mark link = text_.at(kRoleLink, end);
  if (!link || link.entry->value != "of" || link.end + 1 >= end_) return end;
  std::uint32_t at = is_definite(text_, link.end) ? link.end + 1 : link.end;
  const Mark owner = text_.at(kCountry, at);
  const bool owned = owner && owner.end + 1 < end_ && is_possessive(text_, owner.end);
  if (owned) at = owner.end + 1;
  if (const auto named = organisation_at(text_, at, end_)) {
    body = *named;
  } else if (owned) {
    std::uint32_t head = at;
    while (head < end_ && head < at + kMostSmallWords && text_.is_word(head) && !text_.capital(head) &&
           !text_.has(kOrganisationHead, head))
      ++head;
    if (head >= end_ || !text_.has(kOrganisationHead, head) || text_.capital(head)) return end;
    body.english = text_.text(at, head + 1);
    body.end = head + 1;
  } else {
    return end;
  }
  if (owned && body.country.empty()) body.country = owner.entry->country;
  return body.end;
}

// "Anna Berg, Secretary, Economic Relations Division (ERD), signed": the body behind an office that is told
// alone between commas; where it ends, or `end`. Another body behind it makes it one of a list.
std::uint32_t ActorReader::take_body_of_office(std::uint32_t end, RolePhrase& role) const {
  if (text_.pack().has_cases() || !role.org.empty() || end + 1 >= end_ || !text_.is_mark(end, U','))
    return end;
  const auto body = organisation_at(text_, end + 1, end_);
  if (!body) return end;
  std::uint32_t behind = body->end;
  if (behind + 2 < end_ && text_.is_mark(behind, U'(') && text_.is_mark(behind + 2, U')')) behind += 3;
  const std::uint32_t next = behind + 1;
  const bool joined = next < end_ && (text_.has(kConjunction, behind) || text_.is_mark(behind, U','));
  if (joined && organisation_at(text_, is_definite(text_, next) ? next + 1 : next, end_)) return end;
  role.org = body->english;
  if (role.country.empty()) role.country = body->country;
  return behind;
}

// "с министром Отто Линдом, председателем комитета,": behind the name a second office of the same person and
// its country; where it ends, or `end`. In a list it is the office of somebody else.
std::uint32_t ActorReader::behind_second_office(const RolePhrase& office, std::uint32_t end,
                                                std::string& country) const {
  if (text_.pack().heads_last || end + 1 >= end_ || !text_.is_mark(end, U',')) return end;
  const bool cases = text_.pack().has_cases();
  std::uint32_t behind = end;
  const auto second = apposition_after(end, behind);
  if (!second || of_other_country(office, *second)) return end;
  if (cases && (text_.cases(second->head) & text_.cases(office.head)) == 0) return end;
  if (!cases && second->bare) return end;
  if (behind < end_ && text_.is_word(behind)) return end;
  const std::uint32_t next = behind + 1;
  const bool list = next < end_ && text_.is_mark(behind, U',') &&
                    (text_.capital(next) || text_.has(kConjunction, next) || role_at(text_, next, end_));
  if (list) return end;
  if (second->org.empty()) country = second->country;
  return behind;
}

// "Minister Anna Berg MP": letters of an office that the name ends with.
std::uint32_t ActorReader::behind_letters(std::uint32_t end) const {
  const bool letters = end < end_ && text_.token(end).shape == Shape::kUpper;
  return letters && text_.at(kRoleHead, end).end == end + 1 ? end + 1 : end;
}

// "Отто Линдом (Otto Lind)": behind the name its own letters in brackets; where they end, or `end`.
std::uint32_t ActorReader::behind_latin_name(std::uint32_t end) const {
  constexpr std::uint32_t kMostLatinWords = 4;
  if (!text_.pack().has_dictionary || end + 2 >= end_ || !text_.is_mark(end, U'(')) return end;
  std::uint32_t at = end + 1;
  while (at < end_ && at <= end + kMostLatinWords && is_latin(text_, at) &&
         text_.token(at).shape == Shape::kCapitalised)
    ++at;
  return at > end + 2 && at < end_ && text_.is_mark(at, U')') ? at + 1 : end;
}

}  // namespace concord::reading
