// What the whole text tells of people, for the mentions that tell less.
#include "reading/mention/complete_people.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "reading/mention/noun_phrase.h"

namespace concord::reading {
namespace {

// What a title calls a person by may be less than what the text says of him later.
void complete(const Actor& person, Actor& told) {
  told.name = person.name;
  if (told.role.empty()) told.role = person.role;
  if (told.org.empty()) told.org = person.org;
}

// "The minister" before he is named: the only person of the text with that office.
void resolve_ahead(const MarkedText& text, const People& people, std::vector<Mention>& mentions) {
  for (Mention& mention : mentions) {
    if (mention.kind != MentionKind::kActor || !mention.anonymous) continue;
    if (mention.actor.kind != ActorKind::kPerson ||
        (!text.pack().has_dictionary && !is_definite(text, mention.first_token)))
      continue;
    const Person* only = nullptr;
    bool several = false;
    for (std::size_t i = 0; i < people.size(); ++i) {
      const Person& person = people.at(i);
      const std::string& country = person.actor.country;
      if (fold(person.head_value) != fold(mention.actor.role)) continue;
      // Without an article the office must be one of a country: no president of a bank.
      if (text.pack().has_dictionary && country.empty()) continue;
      if (!mention.actor.country.empty() && !country.empty() && country != mention.actor.country) continue;
      several = several || only != nullptr;
      only = &person;
    }
    if (only == nullptr || several) continue;
    const Span at = mention.actor.at;
    mention.actor = only->actor;
    mention.actor.at = at;
    mention.anonymous = false;
  }
}

}  // namespace

void complete_people(const MarkedText& text, const People& people, std::span<const std::size_t> person_of,
                     std::vector<Mention>& mentions) {
  std::unordered_map<std::string, std::size_t> known;  // for members of groups
  const bool grouped =
      std::ranges::any_of(mentions, [](const Mention& mention) { return !mention.members.empty(); });
  for (std::size_t i = 0; i < std::min(person_of.size(), mentions.size()); ++i) {
    if (person_of[i] == People::kNobody) continue;
    Actor& actor = mentions[i].actor;
    if (grouped) known.emplace(actor.name, person_of[i]);
    complete(people.at(person_of[i]).actor, actor);
  }
  resolve_ahead(text, people, mentions);
  for (Mention& mention : mentions) {
    for (Actor& member : mention.members) {
      const auto person = known.find(member.name);
      if (person != known.end()) complete(people.at(person->second).actor, member);
    }
  }
}

}  // namespace concord::reading
