// Bodies within a role: whose office it is, by the name of the body (reading/mention/role_tail.cc).
#include "reading/mention/role_reader.h"

namespace concord::reading {

using enum LexiconClass;

// "National Environmental Protection Agency": the name of one that the pack knows is part of it.
bool RoleReader::holds_known(const OrganisationPhrase& organisation) const {
  for (std::uint32_t at = organisation.first + 1; at < organisation.end; ++at)
    if (text_.has(kOrganisation, at)) return true;
  return false;
}

// "of Economy": a word of the portfolio that also begins an organisation's name somewhere.
bool RoleReader::is_portfolio(std::uint32_t at) const {
  return text_.has(kGlossary, at) && !text_.has(kOrganisation, at) && !text_.has(kBody, at) &&
         !text_.has_any(class_bits(kOrganisationHead, kRoleModifier), at);
}

// "director of Infrastructure Development Company": what an office of no state is of is a body, though its
// name begins with words of a portfolio.
bool RoleReader::is_body_of_office(const OrganisationPhrase& organisation) const {
  if (text_.pack().has_cases() || is_of_state()) return false;
  return text_.has(kOrganisationHead, organisation.head) && text_.capital(organisation.head);
}

// "Otto Lind, Executive Vice President ACWA Power, signed": behind a name, and before a mark, a body stands
// right behind the office.
bool RoleReader::names_body_behind(std::uint32_t at) const {
  const bool apposed = role_.first > 0 && text_.is_mark(role_.first - 1, U',');
  if (text_.pack().has_cases() || !apposed || at != role_.end || at != text_.at(kRoleHead, role_.head).end ||
      !text_.capital(at))
    return false;
  const auto body = organisation_at(text_, at, end_);
  return body && body->end < end_ && text_.is_mark(body->end, U',');
}

// "(КС РКИК ООН)": several acronyms stand for what was told.
std::uint32_t RoleReader::behind_letters(std::uint32_t at) const {
  constexpr std::uint32_t kMostAcronyms = 4;
  if (!text_.is_mark(at, U'(')) return at;
  // "Head of Fragility and Conflict (FC) at the fund", "Minister of the Environment (ME) Anna Berg"
  if (!text_.pack().has_dictionary) {
    const bool letters = last_was_word_ && at + 3 < end_ && text_.token(at + 1).shape == Shape::kUpper &&
                         text_.is_mark(at + 2, U')') &&
                         (text_.has(kRoleLink, at + 3) || name_at(text_, at + 3, end_, true));
    return letters ? at + 3 : at;
  }
  std::uint32_t next = at + 1;
  while (next < end_ && next <= at + kMostAcronyms && text_.is_word(next) &&
         text_.token(next).shape == Shape::kUpper && !text_.has(kCountry, next))
    ++next;
  return next > at + 1 && next < end_ && text_.is_mark(next, U')') ? next + 1 : at;
}

// "директор «Зеленого климатического фонда»", "директор фонда «Север»": an organisation in quotation marks
// that the pack knows, or behind the word for what it is.
bool RoleReader::quoted_organisation(std::uint32_t& at) {
  if (at + 2 >= end_) return false;
  const Mark known = text_.at(kOrganisation, at + 1);
  if (!known || known.end >= end_ || text_.is_word(known.end)) {
    const std::uint32_t close = quoted_end(text_, at, end_);
    const bool told = close != at && at > role_.head + 1;  // of what: "координатор проекта «Север» Отто Линд"
    bool body = false;                                     // "директор центра проектов «Север»"
    for (std::uint32_t i = role_.head + 1; told && role_.org.empty() && i < at; ++i)
      body = body || text_.has(kShortName, i);
    if (!body && !(told && name_at(text_, close + 1, end_, true))) return false;
    if (body) role_.org = text_.text(at + 1, close);
    at = close + 1;
    return extended_ = true;
  }
  if (role_.org.empty()) role_.org = known.entry->value;
  if (role_.country.empty()) role_.country = known.entry->country;
  at = known.end + 1;
  return extended_ = true;
}

// Before the head stand the organisations that the pack names; where heads come last, all others too. Where
// genitives follow their head, none does: "на встрече с Всемирным банком министр".
std::optional<OrganisationPhrase> RoleReader::organisation_before(std::uint32_t at) const {
  if (heads_last_) {
    auto found = organisation_at(text_, at, end_);
    if (found && text_.at(kRoleHead, at).end < found->end) return found;
    return std::nullopt;
  }
  if (text_.pack().has_cases()) return std::nullopt;
  const Mark known = text_.at(kOrganisation, at);
  if (!known) return organisation_owning(at);
  OrganisationPhrase found;
  found.english = known.entry->value;
  found.country = known.entry->country;
  found.end = known.end;
  return found;
}

// "the Finnish Embassy's Head of Cooperation", "Foreign Ministry Director": a body that the pack does not
// know, before an office.
std::optional<OrganisationPhrase> RoleReader::organisation_owning(std::uint32_t at) const {
  constexpr std::uint32_t kLongestOwner = 8;  // words
  if (!text_.is_word(at) || !text_.capital(at)) return std::nullopt;
  const std::uint32_t last = std::min(end_ - 1, at + kLongestOwner);
  std::uint32_t owned = at + 1;
  constexpr ClassBits kOffice = class_bits(kRoleHead, kRoleModifier);
  const auto ends = [&](std::uint32_t end) {
    return is_possessive(text_, end) ||
           (text_.has_any(kOffice, end) && text_.has(kOrganisationHead, end - 1));
  };
  while (owned < last && text_.is_word(owned) && !ends(owned)) ++owned;
  if (owned >= last || !ends(owned)) return std::nullopt;
  if (is_possessive(text_, owned) && !text_.has_any(kOffice, owned + 1)) return std::nullopt;
  auto found = organisation_at(text_, at, end_);
  return found && found->end == owned ? found : std::nullopt;
}

}  // namespace concord::reading
