// People who act for others: "the Azerbaijani side", "delegation of Sakhalin Oblast", "colleagues from
// Azerbaijan, Kazakhstan and Malaysia"; and "the sides" alone, who are those that were named before.
#include <algorithm>

#include "reading/mention/actor_reader.h"
#include "reading/mention/country_name.h"
#include "reading/mention/country_pair.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

constexpr std::string_view kMinisterOfState = "Minister";   // the office of which an organisation has none
constexpr std::string_view kBodies = "bodies";              // key of words for bodies of several states
constexpr std::string_view kParticipants = "participants";  // key of words for all who came to a conference

}  // namespace

std::uint32_t ActorReader::read_collective(std::uint32_t token) {
  const auto may_be_pair = [&](std::uint32_t at) { return at < end_ && may_be_country_pair(text_, at); };
  // Mostly the sentence has no word for people from here on.
  if (text_.next_people(token) >= end_ && !may_be_pair(token) && !may_be_pair(token + 1)) return token;
  if (const std::uint32_t counted = read_counted(token); counted != token) return counted;
  if (const std::uint32_t all = read_participants(token); all != token) return all;
  std::uint32_t at = token;
  if (at < end_ && is_definite(text_, at)) ++at;
  if (at >= end_) return token;
  const bool cases = text_.pack().has_cases();
  const bool heads_last = text_.pack().heads_last;
  std::vector<Actor> members;
  const auto add_member = [&](ActorKind kind, std::string name, std::string country) {
    Actor actor;
    actor.kind = kind;
    actor.name = std::move(name);
    actor.country = std::move(country);
    if (actor.name.empty()) return;
    for (const Actor& known : members)
      if (known.name == actor.name) return;
    members.push_back(std::move(actor));
  };
  const auto pair = country_pair_at(text_, at);
  if (pair) {
    add_member(ActorKind::kState, country_name(pair->first), pair->first);
    add_member(ActorKind::kState, country_name(pair->second), pair->second);
    at = pair->end;
    if (cases && at < end_ && text_.has(kOrganisationHead, at))
      return token;  // of both of them, and none of the two
  }
  // Whose they are, before the word: "Mongolian and European Union (EU) officials", "Norway's delegation".
  while (at < end_) {
    if (const Mark adjective = text_.at(kCountryAdjective, at)) {
      add_member(ActorKind::kState, country_name(adjective.entry->country), adjective.entry->country);
      at = adjective.end;
    } else if (const Mark country = text_.at(kCountry, at);
               country && (heads_last || is_possessive(text_, country.end) || names_people(country.end))) {
      add_member(ActorKind::kState, country_name(country.entry->country), country.entry->country);
      at = country.end < end_ && is_possessive(text_, country.end) ? country.end + 1 : country.end;
    } else if (const Mark known = text_.at(kOrganisation, at); known && (!cases || heads_last)) {
      add_member(ActorKind::kOrganisation, known.entry->value, known.entry->country);
      at = known.end;
      if (at + 2 < end_ && text_.is_mark(at, U'(') && text_.is_mark(at + 2, U')')) at += 3;
    } else {
      break;
    }
    const bool more = at + 1 < end_ && (text_.has(kConjunction, at) || text_.is_mark(at, U',')) &&
                      (text_.has(kCountryAdjective, at + 1) || text_.has(kOrganisation, at + 1) ||
                       (heads_last && text_.has(kCountry, at + 1)));
    if (!more) break;
    ++at;
  }
  // Up to two words between: "the two sides", "официальной делегации".
  std::uint32_t head = at;
  const std::uint32_t limit = std::min(end_, at + (members.empty() ? 2U : 3U));
  while (head < limit && !people_at(head)) {
    const bool counted = members.empty() && cases;
    if (!may_qualify(head, counted) || (members.empty() && head == token && !cases)) break;
    ++head;
  }
  // "the two Prime Ministers": the last word of an office.
  const Mark office = head < end_ && !cases ? text_.at(kRoleHead, head) : Mark{};
  const bool offices = office && office.end > head + 1 && text_.has(kCollective, office.end - 1);
  if (offices) head = office.end - 1;
  if (pair && (!cases || head >= end_ || !people_at(head))) {
    // "норвежско-шведские консультации" are those of Norway and Sweden.
    Mention& mention = add(MentionKind::kGroup, token, token, at);
    mention.members = std::move(members);
    mention.cases = kGenitive;
    mention.actor.at = {text_.token(token).at.begin, text_.token(at - 1).at.end};
    return at;
  }
  if (head >= end_ || !people_at(head)) return token;
  // "со стороны Норвегии": within a preposition it is no word for people.
  if (cases && head == token && token > begin_ && text_.at(kPreposition, token - 1).end > token) return token;
  // "китайская компания Norsun Energy": named, and so an organisation of its own.
  if (const auto named = cases ? organisation_at(text_, head, end_) : std::nullopt;
      named && !named->body && named->end > people_at(head).end)
    return token;
  std::uint32_t end = people_at(head).end;
  // Whose they are: after "of", "from", or in the genitive.
  // "главы стран – участниц союза"
  if (cases && end + 1 < end_ && text_.token(end).kind == TokenKind::kPunctuation && text_.word(end) != "," &&
      text_.has(kCollective, end + 1))
    end = text_.at(kCollective, end + 1).end;
  bool linked = cases && !heads_last;
  std::string some_body;
  const bool bodies = people_at(head).entry->value == kBodies;  // "Министерства"
  std::uint32_t next = linked && (bodies || is_plural(head)) ? after_portfolio(end) : end;
  // "министры стран ШОС": who acts for a union of states are several.
  bool states = states_end(head) != head;
  if (const std::uint32_t behind = linked ? states_end(next) : next; behind != next) {
    states = true;
    next = behind;
  }
  // "under the chairmanship of Norway's Minister Anna Berg": of the minister, and not of his country.
  const auto has_minister = [&](const Mark& country) {
    return !cases && country.end + 1 < end_ && is_possessive(text_, country.end) &&
           role_at(text_, country.end + 1, end_).has_value();
  };
  while (next < end_) {
    if (const Mark country = text_.at(kCountry, next); country && linked) {
      if (has_minister(country)) {
        if (members.empty()) return token;
        break;
      }
      add_member(ActorKind::kState, country_name(country.entry->country), country.entry->country);
      end = next = country.end;
    } else if (const Mark region = text_.at(kRegion, next); region && linked) {
      add_member(ActorKind::kOrganisation, region.entry->value, region.entry->country);
      end = next = region.end;
    } else if (const auto organisation = linked ? organisation_at(text_, next, end_) : std::nullopt) {
      Actor actor = organisation_actor(*organisation);
      actor.name = latin_.of_organisation(actor.name);
      add_member(ActorKind::kOrganisation, actor.name, actor.country);
      if (organisation->body && organisation->country.empty()) some_body = actor.name;
      end = next = cases ? take_acronym(organisation->end, actor) : organisation->end;
    } else if (const Mark people =
                   linked && cases && next == end ? text_.at(kCountryAdjective, next) : Mark{};
               people && people.end < end_ && text_.has(kOrganisationHead, people.end)) {
      // "делегация шведской компании Nordvind"
      const auto company = organisation_at(text_, people.end, end_);
      if (company && !company->body) {
        add_member(ActorKind::kOrganisation, latin_.of_organisation(organisation_actor(*company).name),
                   people.entry->country);
        end = next = company->end;
      } else {
        add_member(ActorKind::kState, country_name(people.entry->country), people.entry->country);
        end = next = people.end + 1;
      }
    } else if (const auto counted = linked && !cases ? counted_at(next) : std::nullopt) {
      add_member(ActorKind::kOrganisation, counted->name, {});
      states = true;
      end = next = counted->end;
    } else if (const Mark quoted = linked ? quoted_union(next) : Mark{}) {
      add_member(ActorKind::kOrganisation, quoted.entry->value, quoted.entry->country);
      end = next = quoted.end + 1;
    } else if (const Mark link = text_.at(kRoleLink, next); link && next == end) {
      // "negotiators for Norway"
      const bool for_state = !cases && link.entry->value == "for" && link.end < end_ &&
                             text_.has(kCountry, is_definite(text_, link.end) ? link.end + 1 : link.end);
      if (link.entry->value != "of" && !for_state) {
        if (members.empty() && !text_.has(kLeader, end)) return token;  // "во главе с"
        break;
      }
      linked = true;
      next = is_plural(head) ? behind_portfolio(link.end) : link.end;
    } else if (linked && is_definite(text_, next)) {
      ++next;
    } else if (!members.empty() && next == end && text_.is_mark(next, U',')) {
      next += next + 1 < end_ && text_.has(kConjunction, next + 1) ? 2 : 1;
    } else if (!members.empty() && next == end && text_.has(kConjunction, next)) {
      ++next;
    } else {
      break;
    }
  }
  // "Министерства экологии Норвегии и Швеции" are two, "Министерства экологии Норвегии" is one.
  if (bodies && (members.size() < 2 || std::ranges::any_of(members, [](const Actor& one) {
                   return one.kind != ActorKind::kState;
                 })))
    return token;
  // "officials from the government and the bank": of which country the government is, nothing tells.
  if (members.size() > 1 && !some_body.empty())
    std::erase_if(members, [&](const Actor& one) { return one.name == some_body; });
  if (members.empty() && !heads_last && end + 1 < end_ && text_.has(kLeader, end) &&
      !(cases && is_plural(head))) {
    // "a delegation headed by Anna Berg": who they are only their leader tells.
    Mention& mention = add(MentionKind::kActor, token, head, end);
    mention.anonymous = true;
    mention.actor.kind = ActorKind::kOrganisation;
    mention.actor.at = {text_.token(token).at.begin, text_.token(end - 1).at.end};
    return end;
  }
  // "представители 40 стран": as many states, of which the text names none.
  if (members.empty() && cases && !heads_last) {
    const bool before = states_end(head) != head;  // the number stands before them
    const auto counted = counted_at(before && head > begin_ ? head - 1 : end);
    if (counted && !before) end = counted->end;
    const bool all = people_at(head).entry->value == kParticipants;
    states = states || counted || all;
    if (counted || all)
      add_member(ActorKind::kOrganisation, all ? text_.pack().conferences.participants : counted->name, {});
  }
  // "her colleague Otto Lind": of which country, the text does not say.
  if (members.empty() && cases && !heads_last && !is_plural(head) &&
      people_at(head).entry->value == kColleagues) {
    const auto name = name_at(text_, end, end_, true);
    if (name && name->first == end) {
      RolePhrase colleague;
      colleague.head = head;
      colleague.bare = true;
      colleague.head_value = kCounterpart;
      return add_person(*name, &colleague, token, name->end);
    }
  }
  const bool referred = members.empty();
  bool gathered = false;
  bool united = false;  // several under one name
  if (referred && text_.has(kJointBody, head)) return token;
  if (referred) {
    const bool definite = cases || is_definite(text_, token) || text_.token(token).kind == TokenKind::kNumber;
    if (!(offices ? is_plural(head) : may_be_sides(head, end)) || !definite) return token;
    members = holders_of(offices ? office : text_.at(kRoleHead, head));
    if (members.size() < 2) members = parties_before(gathered, united);
    if (members.size() < 2 && !united) return token;
  }
  // "his Russian colleague, Minister Anna Berg", "her Russian counterpart Anna Berg": the person behind is
  // meant.
  const bool comma = end < end_ && text_.is_mark(end, U',');
  // "a team from the ministry, Minister Anna Berg": she is none of them.
  const bool of_body = members.size() == 1 && members.front().kind == ActorKind::kOrganisation && !cases &&
                       people_at(head).entry->value != kColleagues;
  if (members.size() == 1 && end + 1 < end_ && (comma || !cases) && !is_plural(head) && !of_body) {
    const std::uint32_t behind = comma ? end + 1 : end;
    std::uint32_t person = comma || text_.capital(end) ? read_role(behind) : behind;
    if (person == behind) person = read_name(behind);
    if (person > behind && person_of_.back() != People::kNobody) {
      Actor& actor = people_.at(person_of_.back()).actor;
      if (actor.country.empty()) actor.country = members.front().country;
      const bool colleague = people_at(head).entry->value == kColleagues;
      if (const Actor* other = colleague && actor.role.empty() ? office_holder_before(actor) : nullptr)
        out_.back().actor.role = actor.role = other->role;
      out_.back().actor.country = actor.country;
      out_.back().first_token = token;
      return person;
    }
  }
  // "со своим шведским коллегой Отто Линдом"
  if (members.size() == 1 && cases && !is_plural(head)) {
    const auto name = name_at(text_, end, end_, true);
    const auto second = name ? std::nullopt : role_at(text_, end, end_);
    const auto holder = second ? name_at(text_, second->end, end_, true) : std::nullopt;
    if (holder && holder->first == second->end) {  // "с коллегой из Кубы министром Отто Линдом"
      RolePhrase held = *second;
      if (held.country.empty()) held.country = members.front().country;
      return add_person(*holder, &held, token, holder->end);
    }
    if (name && name->first == end) {
      RolePhrase colleague;
      colleague.head = head;
      colleague.country = members.front().country;
      colleague.bare = true;
      if (people_at(head).entry->value == kColleagues) colleague.head_value = kCounterpart;
      return add_person(*name, &colleague, token, name->end);
    }
  }
  // "министры БРИКС": several ministers of one organisation without a country.
  const Mark held = cases && !heads_last && is_plural(head) ? text_.at(kRoleHead, head) : Mark{};
  states = states || (held && held.entry->value == kMinisterOfState);
  const bool of_union = states && members.size() == 1 && members.front().kind == ActorKind::kOrganisation &&
                        members.front().country.empty();
  // "совет государств – участников СНГ": they are part of its name.
  if (of_union && !out_.empty() && out_.back().end_token == token &&
      out_.back().actor.kind == ActorKind::kOrganisation) {
    out_.back().end_token = end;
    return end;
  }
  const bool group = members.size() > 1 || of_union || united;
  const bool of_states = !referred && !members.empty() && members.front().kind == ActorKind::kState;
  Mention& mention = add(group ? MentionKind::kGroup : MentionKind::kActor, token, head, end);
  mention.referred = referred;
  mention.gathered = gathered;
  // "140 экспертов из Норвегии": the number has the case of the whole.
  if (cases && !heads_last && token > begin_ && text_.token(token - 1).kind == TokenKind::kNumber &&
      (mention.cases & kGenitive) != 0 && of_states)
    mention.cases = kNominative | kAccusative;
  mention.of_states = referred && !cases && states_end(head) != head;
  if (group)
    mention.members = std::move(members);
  else
    mention.actor = members.front();
  mention.actor.at = {text_.token(token).at.begin, text_.token(end - 1).at.end};
  return end;
}

}  // namespace concord::reading
