// For whom people act: the states, regions and organisations before and behind the word for them.
#include <algorithm>

#include "reading/mention/actor_reader.h"
#include "reading/mention/country_name.h"
#include "reading/mention/country_pair.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

constexpr std::string_view kBodies = "bodies";  // key of words for bodies of several states

}  // namespace

void ActorReader::Collective::add(ActorKind kind, std::string name, std::string country) {
  if (name.empty() || std::ranges::find(members, name, &Actor::name) != members.end()) return;
  Actor& actor = members.emplace_back();
  actor.kind = kind;
  actor.name = std::move(name);
  actor.country = std::move(country);
}

void ActorReader::Collective::add_state(const std::string& country) {
  add(ActorKind::kState, country_name(country), country);
}

void ActorReader::Collective::add_parties(const CountryPair& pair) {
  for (const CountryPair::Party& party : {pair.first, pair.second})
    if (party.country.empty())
      add(ActorKind::kOrganisation, party.organisation, {});
    else
      add_state(party.country);
}

// Whose they are, before the word: "Mongolian and European Union (EU) officials", "Norway's delegation".
// False where it is no word for people that follows.
bool ActorReader::take_owners(Collective& people) const {
  const bool cases = text_.pack().has_cases();
  const bool heads_last = text_.pack().heads_last;
  std::uint32_t at = people.first;
  if (at < end_ && is_definite(text_, at)) ++at;
  if (at >= end_) return false;
  if (const auto pair = country_pair_at(text_, at)) {
    people.of_pair = true;
    people.add_parties(*pair);
    at = pair->end;
    if (cases && at < end_ && text_.has(kOrganisationHead, at)) {
      // of both of them, and none of the two, but for a committee in which they sit together
      if (!text_.has(kJointBody, at)) return false;
      at = text_.at(kJointBody, at).end;
    }
  }
  while (at < end_) {
    if (const Mark adjective = text_.at(kCountryAdjective, at)) {
      people.add_state(adjective.entry->country);
      at = adjective.end;
    } else if (const Mark country = text_.at(kCountry, at);
               country && (heads_last || is_possessive(text_, country.end) || names_people(country.end))) {
      people.add_state(country.entry->country);
      at = country.end < end_ && is_possessive(text_, country.end) ? country.end + 1 : country.end;
    } else if (const Mark known = text_.at(kOrganisation, at); known && (!cases || heads_last)) {
      people.add(ActorKind::kOrganisation, known.entry->value, known.entry->country);
      at = known.end;
      if (at + 2 < end_ && text_.is_mark(at, U'(') && text_.is_mark(at + 2, U')')) at += 3;
    } else {
      break;
    }
    const bool more = at + 1 < end_ && (text_.has(kConjunction, at) || text_.is_mark(at, U',')) &&
                      (text_.has(kCountryAdjective, at + 1) || text_.has(kOrganisation, at + 1) ||
                       (heads_last && text_.has(kCountry, at + 1)));
    if (!more) break;
    people.behind_comma = text_.is_mark(at, U',');
    ++at;
  }
  people.end = at;
  return true;
}

// Behind whose they are, over up to two words: "the two sides", "официальной делегации".
bool ActorReader::find_people_word(Collective& people) const {
  const bool cases = text_.pack().has_cases();
  const bool nobody = people.members.empty();
  std::uint32_t& head = people.head;
  head = people.end;
  const std::uint32_t limit = std::min(end_, people.end + (nobody ? 2U : 3U));
  while (head < limit && !people_at(head)) {
    if (!may_qualify(head, nobody && cases) || (nobody && head == people.first && !cases)) break;
    ++head;
  }
  // "the two Prime Ministers": the last word of an office.
  const Mark office = head < end_ && !cases ? text_.at(kRoleHead, head) : Mark{};
  if (office && office.end > head + 1 && text_.has(kCollective, office.end - 1)) {
    people.office = office;
    head = office.end - 1;
  }
  return head < end_ && people_at(head);
}

// Whose they are, behind the word: after "of", "from", or in the genitive. False where it is then no word for
// people.
bool ActorReader::take_members(Collective& people) {
  const bool cases = text_.pack().has_cases();
  const std::uint32_t head = people.head;
  std::uint32_t& end = people.end;
  end = people_at(head).end;
  // "главы стран – участниц союза"
  if (cases && end + 1 < end_ && text_.token(end).kind == TokenKind::kPunctuation && text_.word(end) != "," &&
      text_.has(kCollective, end + 1))
    end = text_.at(kCollective, end + 1).end;
  bool linked = cases && !text_.pack().heads_last;
  const bool bodies = people_at(head).entry->value == kBodies;           // "Министерства"
  const bool several = bodies || is_plural(head) || is_plural(end - 1);  // "главы министерств"
  std::uint32_t next = linked && several ? after_portfolio(end) : end;
  // "министры стран ШОС": who acts for a union of states are several.
  people.states = states_end(head) != head;
  if (linked && people.states) next = behind_task(next);
  if (const std::uint32_t behind = linked ? states_end(next) : next; behind != next) {
    people.states = true;
    next = linked ? behind_task(behind) : behind;
  }
  while (next < end_) {
    // "under the chairmanship of Norway's Minister Anna Berg": of the minister, and not of his country.
    if (linked && is_of_minister(next)) {
      if (people.members.empty()) return false;
      break;
    }
    // "Фермерам Норвегии ПРООН передала": letters right behind one that is told are another's name.
    if (text_.pack().has_dictionary && next == end && !people.members.empty() && text_.is_word(next) &&
        text_.token(next).shape == Shape::kUpper)
      break;
    if (const std::uint32_t member = linked ? take_member(people, next) : next; member != next) {
      next = member;
    } else if (const Mark link = text_.at(kRoleLink, next); link && next == end) {
      // "negotiators for Norway"
      const bool for_state = !cases && link.entry->value == "for" && link.end < end_ &&
                             text_.has(kCountry, is_definite(text_, link.end) ? link.end + 1 : link.end);
      // "ministers for the environment of Norway"
      const std::uint32_t charged =
          !cases && link.entry->value == "for" && is_plural(head) ? behind_portfolio(link.end) : link.end;
      if (link.entry->value != "of" && !for_state && charged == link.end) {
        // "во главе с"
        if (people.members.empty() && !text_.has(kLeader, end) && !opens_circumstance(people, link))
          return false;
        break;
      }
      linked = true;
      next = is_plural(head) ? behind_portfolio(link.end) : link.end;
    } else if (linked && is_definite(text_, next)) {
      ++next;
    } else if (!people.members.empty() && is_one_body(head)) {
      break;
    } else if (!people.members.empty() && next == end && text_.is_mark(next, U',')) {
      next += next + 1 < end_ && text_.has(kConjunction, next + 1) ? 2 : 1;
    } else if (!people.members.empty() && next == end && text_.has(kConjunction, next)) {
      ++next;
    } else {
      break;
    }
  }
  // "Министерства экологии Норвегии и Швеции" are two, "Министерства экологии Норвегии" is one.
  const auto is_state = [](const Actor& one) { return one.kind == ActorKind::kState; };
  if (bodies && (people.members.size() < 2 || !std::ranges::all_of(people.members, is_state))) return false;
  // "officials from the government and the bank": of which country the government is, nothing tells.
  if (people.members.size() > 1 && !people.some_body.empty())
    std::erase_if(people.members, [&](const Actor& one) { return one.name == people.some_body; });
  return true;
}

// "On behalf of the Government of Kenya, UNDP gave": of one state only.
bool ActorReader::is_one_body(std::uint32_t head) const {
  return !text_.pack().has_cases() && text_.has(kBody, head) && !is_plural(head);
}

bool ActorReader::is_of_minister(std::uint32_t token) const {
  const Mark country = text_.pack().has_cases() ? Mark{} : text_.at(kCountry, token);
  return country && country.end + 1 < end_ && is_possessive(text_, country.end) &&
         role_at(text_, country.end + 1, end_).has_value();
}

// One state, region or organisation; where it ends, or `next` where there is none.
std::uint32_t ActorReader::take_member(Collective& people, std::uint32_t next) {
  const bool cases = text_.pack().has_cases();
  if (const std::uint32_t owned = cases ? next : take_owned(people, next); owned != next) return owned;
  // "representatives of the Japan Space Agency": the country is part of a name.
  const Mark country = text_.at(kCountry, next);
  const auto named = country && !cases && country.end < end_ && text_.capital(country.end)
                         ? organisation_at(text_, next, end_)
                         : std::nullopt;
  if (country && !(named && named->first == next && named->end > country.end)) {
    // "По данным Министерства экологии Грузии, Швеция выделит": in another case it is none of them.
    const std::uint8_t told = text_.pack().has_dictionary ? text_.cases(next) : 0;
    if (told != 0 && (told & kGenitive) == 0) return next;
    people.add_state(country.entry->country);
    return people.end = country.end;
  }
  if (const Mark region = text_.at(kRegion, next)) {
    people.add(ActorKind::kOrganisation, region.entry->value, region.entry->country);
    return people.end = region.end;
  }
  if (const auto organisation = organisation_at(text_, next, end_)) {
    Actor actor = organisation_actor(*organisation);
    actor.name = latin_.of_organisation(actor.name);
    people.add(ActorKind::kOrganisation, actor.name, actor.country);
    if (organisation->body && organisation->country.empty()) people.some_body = actor.name;
    return people.end = take_acronym(organisation->end, actor);
  }
  if (const std::uint32_t behind = take_called(people, next); behind != next) return behind;
  if (const std::uint32_t behind = take_unknown(people, next); behind != next) return behind;
  // "делегация шведской компании Nordvind"
  const Mark owner = cases && next == people.end ? text_.at(kCountryAdjective, next) : Mark{};
  // "члены норвежско-шведской рабочей группы"
  if (const auto pair = cases && text_.pack().has_dictionary && next == people.end
                            ? country_pair_at(text_, next)
                            : std::nullopt;
      pair && pair->end < end_ && text_.has(kJointBody, pair->end)) {
    people.add_parties(*pair);
    return people.end = text_.at(kJointBody, pair->end).end;
  }
  // "представители норвежской стороны"
  if (const Mark side = owner && owner.end < end_ ? text_.at(kCollective, owner.end) : Mark{};
      side && text_.pack().has_dictionary && !text_.has(kOrganisationHead, owner.end) &&
      (text_.cases(owner.end) & kGenitive) != 0) {
    people.add_state(owner.entry->country);
    return people.end = side.end;
  }
  if (owner && owner.end < end_ && text_.has(kOrganisationHead, owner.end)) {
    const auto company = organisation_at(text_, owner.end, end_);
    if (!company || company->body) {
      people.add_state(owner.entry->country);
      return people.end = owner.end + 1;
    }
    people.add(ActorKind::kOrganisation, latin_.of_organisation(organisation_actor(*company).name),
               owner.entry->country);
    return people.end = company->end;
  }
  if (const auto counted = cases ? std::nullopt : counted_at(next)) {
    people.add(ActorKind::kOrganisation, counted->name, {});
    people.states = true;
    return people.end = counted->end;
  }
  if (const Mark quoted = quoted_union(next)) {
    people.add(ActorKind::kOrganisation, quoted.entry->value, quoted.entry->country);
    return people.end = quoted.end + 1;
  }
  return next;
}

}  // namespace concord::reading
