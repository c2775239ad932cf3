// Who is meant by an office that is told without a name: "the minister", "the head of the agency".
#include <algorithm>
#include <span>

#include "reading/mention/actor_reader.h"

namespace concord::reading {

using enum LexiconClass;

// "Minister Berg met her Danish counterpart, Otto Lind": whose office he holds in his own country.
const Actor* ActorReader::office_holder_before(const Actor& counterpart) const {
  for (std::size_t i = out_.size(); i-- > 0;) {
    const Mention& before = out_[i];
    if (before.sentence + 1 < sentence_) break;
    const Actor& actor = before.actor;
    if (before.kind == MentionKind::kActor && actor.kind == ActorKind::kPerson && !actor.role.empty() &&
        actor.name != counterpart.name)
      return &actor;
  }
  return nullptr;
}

// "a delegation from the Green Climate Fund led by Director Anna Berg": whose office it is; nullptr where
// nothing tells.
const Actor* ActorReader::organisation_led(std::uint32_t token) const {
  if (out_.empty() || token == begin_) return nullptr;
  const Mention& before = out_.back();
  const bool organisation = before.kind == MentionKind::kActor && before.sentence == sentence_ &&
                            before.actor.kind == ActorKind::kOrganisation;
  const std::uint32_t leader = before.end_token;
  const bool led = organisation && leader < token && text_.at(kLeader, leader).end == token;
  return led ? &before.actor : nullptr;
}

// "Глава шведского ведомства", "the head of the agency": the word by which the body that somebody heads is
// called again; none where the role tells more than that.
Mark ActorReader::body_headed(const RolePhrase& role) const {
  if (!text_.pack().has(RawList::kHeadingRole, role.head_value)) return {};
  const std::uint32_t word = text_.at(kRoleHead, role.head).end;
  if (text_.pack().has_cases()) {
    const Mark body =
        word < role.end ? text_.at(kShortName, role.country.empty() ? word : role.end - 1) : Mark{};
    return body && body.end == role.end ? body : Mark{};
  }
  if (!role.country.empty()) return {};
  const bool alone =
      role.bare && word + 2 < end_ && text_.has(kRoleLink, word) && is_definite(text_, word + 1);
  return alone ? text_.at(kShortName, word + 2) : Mark{};
}

// "Глава фонда «Север»", "the GEF chief": who heads the body that is told, in no other words.
bool ActorReader::only_heads(const RolePhrase& role) const {
  if (role.org.empty()) return false;
  if (!text_.pack().has(RawList::kHeadingRole, role.head_value)) return false;
  if (text_.pack().has_cases()) return role.english == role.head_value;
  return fold(role.english) == fold(role.head_value);
}

// Whether the person heads a body of the kind that the word tells, or with no word `org`. With a word, `org`
// is what it stands for, if the text has named that.
bool ActorReader::heads(const Person& person, const Mark& body, const std::string& org) const {
  const Actor& actor = person.actor;
  const bool leads =
      std::ranges::any_of(text_.pack().list(RawList::kLeadingRole), [&](const std::string& role) {
        if (!text_.pack().has_cases() && !person.modified && person.head_value == role) return true;
        return actor.role.starts_with(role) &&
               (actor.role.size() == role.size() || actor.role[role.size()] == ' ');
      });
  if (!leads || (!org.empty() && !actor.org.empty() && actor.org != org)) return false;
  if (!body) return actor.org == org;
  const std::string& kind = body.entry->value;
  if (kind.empty() || text_.pack().has(RawList::kAnyBody, kind))
    return !actor.org.empty() || text_.pack().has_word_of(RawList::kStateOnlyRole, person.head_value) ||
           actor.role.contains(" of ");
  return actor.org.contains(kind) || actor.role.contains(kind);
}

// Of several people the one whom the text spoke of last: "the minister" goes on about who acted, and what is
// done to a minister is done to another one than who does it.
std::size_t ActorReader::spoken_of(std::span<const std::size_t> people, std::uint8_t cases) {
  const bool subject = (cases & kNominative) != 0;
  const std::vector<std::size_t>& person_of = this->person_of();
  for (std::size_t i = out_.size(); i-- > 0;) {
    if (std::ranges::find(people, person_of[i]) == people.end()) continue;
    const bool acts = (out_[i].cases & kNominative) != 0;
    if (subject ? acts : !acts || out_[i].sentence != sentence_) return person_of[i];
  }
  return people.front();
}

// "The minister also met": of several whom the text names last first, one who was not only named behind a
// verb or a preposition ("received Minister Berg", "talks with Minister Berg").
std::size_t ActorReader::who_acted(std::span<const std::size_t> people) {
  const std::vector<std::size_t>& person_of = this->person_of();
  for (const std::size_t one : people)
    for (std::size_t i = 0; i < out_.size(); ++i) {
      std::uint32_t before = out_[i].first_token;
      while (before > 0 && is_definite(text_, before - 1)) --before;
      const bool object = before > 0 && (ends_preposition(before) ||
                                         (text_.has(kFrameVerb, before - 1) && !text_.capital(before - 1)));
      if (person_of[i] == one && !object) return one;
    }
  return people.front();
}

bool ActorReader::ends_preposition(std::uint32_t token) const {
  constexpr std::uint32_t kLongest = 3;  // words
  for (std::uint32_t back = 1; back <= std::min(kLongest, token); ++back)
    if (text_.at(kPreposition, token - back).end == token) return true;
  return false;
}

// The person who holds the office, or People::kNobody. Officials of a state go before those of other bodies
// where the head of the role is all that is told.
std::size_t ActorReader::holder_of(const RolePhrase& role) {
  const std::string org = role.org.empty() ? std::string() : latin_.of_organisation(role.org);
  const Mark body = body_headed(role);
  const bool headed = body || only_heads(role);
  RoleSought sought{.head_value = role.head_value,
                    .english = role.english,
                    .country = role.country,
                    .org = org,
                    .bare = role.bare};
  std::vector<std::size_t> holders;
  const auto at_home = [&](std::size_t i) {
    const std::string& country = people_.at(i).actor.country;
    return role.country.empty() || country.empty() || country == role.country;
  };
  const auto find = [&] {
    for (std::size_t i = people_.size(); i-- > 0;)
      if ((!body && people_.holds(i, sought)) || (headed && heads(people_.at(i), body, org) && at_home(i)))
        holders.push_back(i);
  };
  find();
  sought.loose = holders.empty() && !text_.pack().has_dictionary;
  if (sought.loose) find();
  if (holders.empty()) return People::kNobody;
  const auto abroad = [&](std::size_t i) {
    const Actor& actor = people_.at(i).actor;
    return role.bare && !actor.org.empty() && actor.country.empty();
  };
  if (!std::ranges::all_of(holders, abroad)) std::erase_if(holders, abroad);
  // "the Energy Minister" is who was called so, and not the minister of economy and energy.
  const auto is_called_so = [&](std::size_t i) { return people_.at(i).actor.role == role.english; };
  if (!text_.pack().has_cases() && !role.bare)
    if (const auto same = std::ranges::find_if(holders, is_called_so); same != holders.end()) return *same;
  if (holders.size() < 2) return holders.front();
  if (text_.pack().has_dictionary) return spoken_of(holders, text_.cases(role.head));
  return text_.pack().has_cases() || !role.bare ? holders.front() : who_acted(holders);
}

}  // namespace concord::reading
