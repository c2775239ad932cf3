// People with one role between them: "the prime ministers of Romania and Hungary, Anna Berg and Otto Lind",
// "Presidents Anna Berg (Peru) and Otto Lind (Austria)". Each has the role, and the country in the same place
// of the list of countries.
#include "reading/mention/actor_reader.h"

namespace concord::reading {
namespace {

// The role of one of them: the word that heads it in the singular.
std::string singular_of(const MarkedText& text, const RolePhrase& role) {
  std::string english = role.english;
  const std::string head = text.text(role.head, text.at(LexiconClass::kRoleHead, role.head).end);
  if (const auto at = english.find(head); at != std::string::npos)
    english.replace(at, head.size(), role.head_value);
  return english;
}

}  // namespace

using enum LexiconClass;

// Behind "," or "and" or ", and"; the token itself where there is none.
std::uint32_t ActorReader::behind_list_mark(std::uint32_t token) const {
  std::uint32_t at = token;
  if (at < end_ && text_.is_mark(at, U',')) ++at;
  if (at < end_ && text_.has(kConjunction, at)) ++at;
  return at < end_ ? at : token;
}

// "prime ministers", "heads of state": one word of the head is. Where cases tell the head, it is its first
// word.
bool ActorReader::is_plural(const RolePhrase& role) const {
  const Mark head = text_.pack().has_cases() ? Mark{} : text_.at(kRoleHead, role.head);
  // "Chargé d'Affaires" is one: the plural is part of the title.
  for (std::uint32_t token = role.head; token < head.end; ++token)
    if (is_plural(token) && !fold(head.entry->value).contains(fold(text_.word(token)))) return true;
  return !head && is_plural(role.head);
}

// "the Brazilian and Peruvian ministers, Anna Berg and Otto Lind", from the first adjective on.
std::uint32_t ActorReader::read_officials_of_several(std::uint32_t token) {
  std::uint32_t at = token;
  while (at < end_ && is_definite(text_, at)) ++at;
  if (at >= end_ || !text_.has(kCountryAdjective, at) || text_.pack().has_cases()) return token;
  std::vector<Office> offices;
  while (const Mark country = at < end_ ? text_.at(kCountryAdjective, at) : Mark{}) {
    const std::uint32_t next = behind_list_mark(country.end);
    if (next == country.end) break;
    offices.push_back({country.entry->country, {}});
    at = next;
  }
  const auto role = offices.empty() ? std::nullopt : role_at(text_, at, end_);
  if (!role || role->country.empty() || !is_plural(*role)) return token;
  return read_officials(token, *role, std::move(offices));
}

std::uint32_t ActorReader::read_officials(std::uint32_t token, const RolePhrase& role,
                                          std::vector<Office> offices) {
  if (!role.country.empty() || !role.org.empty()) offices.push_back({role.country, role.org});
  std::uint32_t at = role.end;
  while (!offices.empty()) {
    std::uint32_t next = behind_list_mark(at);
    if (next == at) break;
    while (next < end_ && is_definite(text_, next)) ++next;
    const Mark country = next < end_ ? text_.at(kCountry, next) : Mark{};
    const Mark region = next < end_ ? text_.at(kRegion, next) : Mark{};
    if (!country && !region) break;
    if (country)
      offices.push_back({country.entry->country, {}});
    else
      offices.push_back({region.entry->country, region.entry->value});
    at = country ? country.end : region.end;
  }
  if (at < end_ && text_.is_mark(at, U',')) ++at;
  std::vector<NamePhrase> names;
  for (std::uint32_t next = at; next < end_;) {
    // "Президенты Норвегии Отто Линд и Швеции Анна Берг": each behind his own country.
    if (const Mark own = !names.empty() && offices.size() == names.size() ? text_.at(kCountry, next) : Mark{};
        own && name_at(text_, own.end, end_, true)) {
      offices.push_back({own.entry->country, {}});
      next = own.end;
    }
    const auto name = name_at(text_, next, end_, true);
    if (!name || name->first >= end_ || (name->words < 2 && !name->given && !name->honorific)) break;
    names.push_back(*name);
    std::string home;
    const std::uint32_t after = take_home(name->end, home);
    next = behind_list_mark(after);
    if (next == after) break;
  }
  if (names.size() < 2 || (offices.size() > 1 && offices.size() != names.size())) return token;
  RolePhrase one = role;
  one.english = singular_of(text_, role);
  std::uint32_t end = token;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const Office office = offices.empty() ? Office{} : offices[offices.size() == 1 ? 0 : i];
    one.country = office.country;
    one.org = office.org;
    end = add_person(names[i], &one, i == 0 ? token : names[i].first, names[i].end);
    if (i > 0) out_.back().head_token = names[i].first;
  }
  return end;
}

}  // namespace concord::reading
