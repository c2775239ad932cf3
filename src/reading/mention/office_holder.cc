// Who is meant by an office that is told without a name: "the minister", "the head of the agency".
#include <algorithm>
#include <span>

#include "reading/mention/actor_reader.h"

namespace concord::reading {
namespace {

constexpr std::string_view kHeadOffice = "Head";        // English of the word for who heads something
constexpr std::string_view kMinistryWord = "Ministry";  // any body of a state may be called again by its word
constexpr std::string_view kMinisterOffice = "Minister";

}  // namespace

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

// "Глава ведомства": the word by which the body that somebody heads is called again; none where the role
// tells more than that.
Mark ActorReader::body_headed(const RolePhrase& role) const {
  const std::uint32_t word = text_.at(kRoleHead, role.head).end;
  const Mark body = role.head_value == kHeadOffice && word < role.end ? text_.at(kShortName, word) : Mark{};
  return body && body.end == role.end && role.country.empty() ? body : Mark{};
}

// Whether the person heads a body of the kind that the word tells, or with no word `org`. With a word, `org`
// is what it stands for, if the text has named that.
bool ActorReader::heads(const Person& person, const Mark& body, const std::string& org) const {
  const Actor& actor = person.actor;
  const bool leads =
      std::ranges::any_of(text_.pack().list(RawList::kLeadingRole), [&](const std::string& role) {
        return actor.role.starts_with(role) &&
               (actor.role.size() == role.size() || actor.role[role.size()] == ' ');
      });
  if (!leads || (!org.empty() && !actor.org.empty() && actor.org != org)) return false;
  if (!body) return actor.org == org;
  const std::string& kind = body.entry->value;
  if (kind.empty() || kind == kMinistryWord)
    return !actor.org.empty() || actor.role.starts_with(kMinisterOffice) || actor.role.contains(" of ");
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

// The person who holds the office, or People::kNobody. Officials of a state go before those of other bodies
// where the head of the role is all that is told.
std::size_t ActorReader::holder_of(const RolePhrase& role) {
  const std::string org = role.org.empty() ? std::string() : latin_.of_organisation(role.org);
  const Mark body = body_headed(role);
  const bool headed = body || (role.english == kHeadOffice && !org.empty());  // "глава фонда «Север»"
  RoleSought sought{.head_value = role.head_value,
                    .english = role.english,
                    .country = role.country,
                    .org = org,
                    .bare = role.bare};
  std::vector<std::size_t> holders;
  const auto find = [&] {
    for (std::size_t i = people_.size(); i-- > 0;)
      if ((!body && people_.holds(i, sought)) || (headed && heads(people_.at(i), body, org)))
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
  const bool told_apart = holders.size() > 1 && text_.pack().has_dictionary;
  return told_apart ? spoken_of(holders, text_.cases(role.head)) : holders.front();
}

}  // namespace concord::reading
