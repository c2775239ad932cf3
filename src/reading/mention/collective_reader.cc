// People who act for others: "the Azerbaijani side", "delegation of Sakhalin Oblast", "colleagues from
// Azerbaijan, Kazakhstan and Malaysia"; and "the sides" alone, who are those that were named before. For whom
// they act is read in collective_members.cc.
#include "reading/mention/actor_reader.h"
#include "reading/mention/country_pair.h"
#include "reading/mention/noun_phrase.h"

namespace concord::reading {

using enum LexiconClass;

// Mostly the word for people is far, and nothing before it says whose they are.
bool ActorReader::may_begin_collective(std::uint32_t token) const {
  constexpr std::uint32_t kMostWords = 2;  // before the word for people
  constexpr ClassBits kOwners = class_bits(kCountryAdjective, kCountry, kOrganisation);
  const bool definite = is_definite(text_, token);
  const std::uint32_t next = token + 1 < end_ ? token + 1 : token;
  const std::uint32_t first = definite ? next : token;
  if (may_be_country_pair(text_, first)) return true;
  if (text_.next_people(token) >= end_) return false;
  if (text_.has_any(kOwners, first) || text_.next_people(first) <= first + kMostWords ||
      text_.next_role_head(first) <= first + kMostWords || text_.has(kQuantity, token))
    return true;
  if (definite) return is_definite(text_, first) || text_.token(first).kind == TokenKind::kNumber;
  return text_.capital(token) && text_.capital(next);  // "Central Asian states"
}

std::uint32_t ActorReader::read_collective(std::uint32_t token) {
  if (const std::uint32_t counted = read_counted(token); counted != token) return counted;
  if (const std::uint32_t all = read_participants(token); all != token) return all;
  const bool cases = text_.pack().has_cases();
  Collective people;
  people.first = token;
  if (!take_owners(people)) return token;
  const bool found = find_people_word(people);
  if (people.of_pair && (!cases || !found)) return add_pair(people);
  if (!found || names_one_of_list(people)) return token;
  // "со стороны Норвегии": within a preposition it is no word for people.
  if (cases && people.head == token && token > begin_ && text_.at(kPreposition, token - 1).end > token)
    return token;
  // "китайская компания Norsun Energy": named, and so an organisation of its own.
  if (const auto named = cases ? organisation_at(text_, people.head, end_) : std::nullopt;
      named && !named->body && named->end > people_at(people.head).end)
    return token;
  if (!cases && opens_called(text_, people.head, end_)) return token;  // "the Finnish company Nordvind"
  if (!take_members(people)) return token;
  if (is_office_of_one(people)) return token;
  if (const std::uint32_t led = read_unknown_leader(people); led != token) return led;
  take_counted(people);
  if (const std::uint32_t colleague = read_colleague(people); colleague != token) return colleague;
  people.referred = people.members.empty();
  if (people.referred && !take_sides(people)) return token;
  if (const std::uint32_t person = read_person_of(people); person != token) return person;
  return add_collective(people);
}

// "a loan of the World Bank, Norwegian minister Anna Berg said": one person of the last country before the
// word.
bool ActorReader::names_one_of_list(const Collective& people) const {
  if (text_.pack().has_cases() || people.members.size() < 2 || is_plural(people.head)) return false;
  const std::uint32_t behind = people_at(people.head).end;
  const auto name = behind < end_ ? name_at(text_, behind, end_, true) : std::nullopt;
  return people.behind_comma || (name && name->first == behind);
}

// "встреча главы Минэкологии Норвегии Анны Берг": the genitive of one is spelled as the heads of several are.
bool ActorReader::is_office_of_one(const Collective& people) const {
  if (!text_.pack().has_dictionary || people.members.size() != 1 || people.end >= end_ ||
      !text_.has(kRoleHead, people.head))
    return false;
  const auto name = name_at(text_, people.end, end_, true);
  return name && name->first == people.end && name->words > 1;
}

// "норвежско-шведские консультации" are those of Norway and Sweden.
std::uint32_t ActorReader::add_pair(Collective& people) {
  Mention& mention = add(MentionKind::kGroup, people.first, people.first, people.end);
  mention.members = std::move(people.members);
  mention.cases = kGenitive;
  mention.actor.at = {text_.token(people.first).at.begin, text_.token(people.end - 1).at.end};
  return people.end;
}

// "a delegation headed by Anna Berg": who they are only their leader tells.
std::uint32_t ActorReader::read_unknown_leader(const Collective& people) {
  const bool comma = !text_.pack().has_cases() && people.end + 1 < end_ && text_.is_mark(people.end, U',');
  const std::uint32_t leads = comma ? people.end + 1 : people.end;  // "a delegation, headed by"
  if (!people.members.empty() || text_.pack().heads_last || leads + 1 >= end_ || !text_.has(kLeader, leads) ||
      (text_.pack().has_cases() && is_plural(people.head)))
    return people.first;
  Mention& mention = add(MentionKind::kActor, people.first, people.head, people.end);
  mention.anonymous = true;
  mention.actor.kind = ActorKind::kOrganisation;
  mention.actor.at = {text_.token(people.first).at.begin, text_.token(people.end - 1).at.end};
  return people.end;
}

// "представители 40 стран": as many states, of which the text names none.
void ActorReader::take_counted(Collective& people) {
  if (!people.members.empty() || !text_.pack().has_cases() || text_.pack().heads_last) return;
  const bool before = states_end(people.head) != people.head;  // the number stands before them
  const auto counted = counted_at(before && people.head > begin_ ? people.head - 1 : people.end);
  if (counted && !before) people.end = counted->end;
  const bool all = people_at(people.head).entry->value == kParticipants;
  people.states = people.states || counted || all;
  if (counted || all)
    people.add(ActorKind::kOrganisation, all ? text_.pack().conferences.participants : counted->name, {});
}

// "her colleague Otto Lind": of which country, the text does not say.
std::uint32_t ActorReader::read_colleague(const Collective& people) {
  if (!people.members.empty() || !text_.pack().has_cases() || text_.pack().heads_last ||
      is_plural(people.head) || people_at(people.head).entry->value != kColleagues)
    return people.first;
  const auto name = name_at(text_, people.end, end_, true);
  if (!name || name->first != people.end) return people.first;
  RolePhrase colleague;
  colleague.head = people.head;
  colleague.bare = true;
  colleague.head_value = kCounterpart;
  return add_person(*name, &colleague, people.first, name->end);
}

// "The sides": those who were named before, or hold the office.
bool ActorReader::take_sides(Collective& people) {
  if (text_.has(kJointBody, people.head)) return false;
  const Token& first = text_.token(people.first);
  const bool definite =
      text_.pack().has_cases() || is_definite(text_, people.first) || first.kind == TokenKind::kNumber;
  const bool sides = people.office ? is_plural(people.head) : may_be_sides(people.head, people.end);
  if (!sides || !definite) return false;
  people.members = holders_of(people.office ? people.office : text_.at(kRoleHead, people.head));
  if (people.members.size() < 2) people.members = parties_before(people.gathered, people.united);
  return people.members.size() > 1 || people.united;
}

// "his Russian colleague, Minister Anna Berg", "her Russian counterpart Anna Berg": the person behind is
// meant.
std::uint32_t ActorReader::read_person_of(const Collective& people) {
  if (people.members.size() != 1 || is_plural(people.head)) return people.first;
  const Actor& of = people.members.front();
  const bool cases = text_.pack().has_cases();
  const bool colleague = people_at(people.head).entry->value == kColleagues;
  const bool comma = people.end < end_ && text_.is_mark(people.end, U',');
  // "a team from the ministry, Minister Anna Berg": she is none of them.
  const bool of_body = of.kind == ActorKind::kOrganisation && !cases && !colleague;
  if (people.end + 1 < end_ && (comma || !cases) && !of_body && !(comma && is_one_body(people.head))) {
    const std::uint32_t behind = comma ? people.end + 1 : people.end;
    const std::size_t mentions = out_.size();
    std::uint32_t person = comma || text_.capital(people.end) ? read_role(behind) : behind;
    if (person == behind) person = read_name(behind);
    // "initiated by the Norwegian side, Minister Berg and the envoy spoke": a list begins behind the mark.
    const bool several = out_.size() > mentions + 1 || (person < end_ && text_.has(kConjunction, person));
    if (person > behind && comma && !cases && !colleague && several) return person;
    if (person > behind && person_of_.back() != People::kNobody) {
      Actor& actor = people_.at(person_of_.back()).actor;
      if (actor.country.empty()) actor.country = of.country;
      if (const Actor* other = colleague && actor.role.empty() ? office_holder_before(actor) : nullptr)
        out_.back().actor.role = actor.role = other->role;
      out_.back().actor.country = actor.country;
      out_.back().first_token = people.first;
      return person;
    }
  }
  if (!cases) return people.first;
  // "со своим шведским коллегой Отто Линдом"
  const auto name = name_at(text_, people.end, end_, true);
  const auto second = name ? std::nullopt : role_at(text_, people.end, end_);
  const auto holder = second ? name_at(text_, second->end, end_, true) : std::nullopt;
  // "с коллегой из Кубы министром Отто Линдом", and not "от имени правительства Кубы министр Отто Линд"
  const auto agrees = [&](std::uint32_t head) {
    std::uint8_t of_people = 0;
    for (const Analysis& one : text_.analyses(people.head))
      if (!one.plural) of_people = static_cast<std::uint8_t>(of_people | one.cases);
    const std::uint8_t of_role = text_.cases(head);
    return !text_.pack().has_dictionary || of_people == 0 || of_role == 0 || (of_people & of_role) != 0;
  };
  if (holder && holder->first == second->end && agrees(second->head)) {
    RolePhrase held = *second;
    if (held.country.empty()) held.country = of.country;
    return add_person(*holder, &held, people.first, holder->end);
  }
  if (!name || name->first != people.end) return people.first;
  RolePhrase held;
  held.head = people.head;
  held.country = of.country;
  held.bare = true;
  if (colleague) held.head_value = kCounterpart;
  return add_person(*name, &held, people.first, name->end);
}

// "Лидеры стран Центральной Азии": the pack knows them as several.
bool ActorReader::names_several(std::uint32_t first, std::uint32_t end) const {
  for (std::uint32_t at = first; at < end; ++at)
    if (const Mark known = text_.at(kOrganisation, at); known && known.entry->several) return true;
  return false;
}

std::uint32_t ActorReader::add_collective(Collective& people) {
  const bool cases = text_.pack().has_cases();
  const bool heads_last = text_.pack().heads_last;
  // "министры БРИКС": several ministers of one organisation without a country.
  const Mark held =
      cases && !heads_last && is_plural(people.head) ? text_.at(kRoleHead, people.head) : Mark{};
  const bool states =
      people.states || (held && text_.pack().has_word_of(RawList::kStateOnlyRole, held.entry->value));
  const bool of_union = (states || names_several(people.first, people.end)) && people.members.size() == 1 &&
                        people.members.front().kind == ActorKind::kOrganisation &&
                        people.members.front().country.empty();
  // "совет государств – участников СНГ": they are part of its name.
  if (of_union && !out_.empty() && out_.back().end_token == people.first &&
      out_.back().actor.kind == ActorKind::kOrganisation) {
    out_.back().end_token = people.end;
    return people.end;
  }
  const bool group = people.members.size() > 1 || of_union || people.united;
  const bool of_states =
      !people.referred && !people.members.empty() && people.members.front().kind == ActorKind::kState;
  Mention& mention =
      add(group ? MentionKind::kGroup : MentionKind::kActor, people.first, people.head, people.end);
  mention.referred = people.referred;
  mention.gathered = people.gathered;
  // "140 экспертов из Норвегии": the number has the case of the whole.
  if (cases && !heads_last && people.first > begin_ &&
      text_.token(people.first - 1).kind == TokenKind::kNumber && (mention.cases & kGenitive) != 0 &&
      of_states)
    mention.cases = kNominative | kAccusative;
  mention.of_states = people.referred && !cases && states_end(people.head) != people.head;
  if (group)
    mention.members = std::move(people.members);
  else
    mention.actor = people.members.front();
  mention.actor.at = {text_.token(people.first).at.begin, text_.token(people.end - 1).at.end};
  return people.end;
}

}  // namespace concord::reading
