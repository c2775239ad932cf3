#include "reading/mention/country_context.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>

#include "reading/mention/country_name.h"

namespace concord::reading {
namespace {

// Roles that one has in a state, and not in an organisation.
bool is_of_a_state(const Pack& pack, const Actor& actor) {
  if (!actor.org.empty() || actor.role.empty() || actor.role.find("COP") != std::string::npos) return false;
  return std::ranges::any_of(pack.list(RawList::kStateRole), [&](const std::string& role) {
    return actor.role.find(role) != std::string::npos;
  });
}

bool only_joined(const MarkedText& text, std::uint32_t from, std::uint32_t to) {
  for (std::uint32_t i = from; i < to; ++i) {
    const std::string_view word = text.word(i);
    if (!text.has(LexiconClass::kConjunction, i) && word != "," && word != ";" && word != "." &&
        !text.has(LexiconClass::kDeterminer, i))
      return false;
  }
  return to - from <= 4;
}

// People of one list share the country of the first: "Norway's Minister A, Deputy Minister B and adviser C".
void share_along_lists(const MarkedText& text, std::vector<Mention>& mentions) {
  for (std::size_t i = 1; i < mentions.size(); ++i) {
    Mention& mention = mentions[i];
    const Mention& before = mentions[i - 1];
    if (mention.kind != MentionKind::kActor || before.kind != MentionKind::kActor) continue;
    if (mention.actor.kind != ActorKind::kPerson || before.actor.kind != ActorKind::kPerson) continue;
    if (!mention.actor.country.empty() || !mention.actor.org.empty() || mention.actor.role.empty()) continue;
    if (mention.sentence == before.sentence && only_joined(text, before.end_token, mention.first_token))
      mention.actor.country = before.actor.country;
  }
}

// What a title calls a person by may be less than what the text says of him later.
void complete(const Actor& person, Actor& told) {
  told.name = person.name;
  if (told.role.empty()) told.role = person.role;
  if (told.org.empty()) told.org = person.org;
}

// The country that acts in the sentence before the mention: the only one, or that of the dateline if it is
// among them, or the nearest. Empty where there is none.
std::string country_of_sentence(const std::vector<Mention>& mentions, std::size_t index,
                                const std::string& home) {
  std::string nearest;
  for (std::size_t i = index; i-- > 0 && mentions[i].sentence == mentions[index].sentence;) {
    const Actor& actor = mentions[i].actor;
    if (mentions[i].kind != MentionKind::kActor || actor.kind == ActorKind::kPerson || actor.country.empty())
      continue;
    if (actor.country == home) return home;
    if (nearest.empty()) nearest = actor.country;
  }
  return nearest;
}

}  // namespace

// The country that the text speaks of most, the first of several; empty where it names none.
std::string main_country(const std::vector<Mention>& mentions) {
  std::map<std::string_view, int> times;
  const std::string* best = nullptr;
  for (const Mention& mention : mentions) {
    const std::string& country = mention.actor.country.empty() ? mention.country : mention.actor.country;
    if (country.empty()) continue;
    ++times[country];
  }
  for (const Mention& mention : mentions) {
    const std::string& country = mention.actor.country.empty() ? mention.country : mention.actor.country;
    if (!country.empty() && (best == nullptr || times[country] > times[*best])) best = &country;
  }
  return best == nullptr ? std::string() : *best;
}

void complete_people(const People& people, std::span<const std::size_t> person_of,
                     std::vector<Mention>& mentions) {
  std::unordered_map<std::string, std::size_t> known;
  for (std::size_t i = 0; i < std::min(person_of.size(), mentions.size()); ++i) {
    if (person_of[i] == People::kNobody) continue;
    Actor& actor = mentions[i].actor;
    known.emplace(actor.name, person_of[i]);
    complete(people.at(person_of[i]).actor, actor);
  }
  for (Mention& mention : mentions) {
    for (Actor& member : mention.members) {
      const auto person = known.find(member.name);
      if (person != known.end()) complete(people.at(person->second).actor, member);
    }
  }
}

void complete_countries(const MarkedText& text, const Header& header, const People& people,
                        std::span<const std::size_t> person_of, std::vector<Mention>& mentions) {
  share_along_lists(text, mentions);
  const std::string& home = header.place_country;  // whose officials the text names without saying so
  const std::string main = main_country(mentions);
  std::vector<std::string> country_of(people.size());
  for (std::size_t person = 0; person < people.size(); ++person)
    country_of[person] = people.at(person).actor.country;
  const auto learn = [&](std::size_t i) {
    if (i < person_of.size() && person_of[i] != People::kNobody && country_of[person_of[i]].empty())
      country_of[person_of[i]] = mentions[i].actor.country;
  };
  for (std::size_t i = 0; i < mentions.size(); ++i) learn(i);
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    Actor& actor = mentions[i].actor;
    if (mentions[i].kind != MentionKind::kActor) continue;
    if (actor.country.empty() && i < person_of.size() && person_of[i] != People::kNobody)
      actor.country = country_of[person_of[i]];
    const bool body = mentions[i].anonymous && actor.kind == ActorKind::kOrganisation;
    if (!actor.country.empty() || (!body && !is_of_a_state(text.pack(), actor))) continue;
    actor.country = country_of_sentence(mentions, i, home);
    if (actor.country.empty()) actor.country = home.empty() ? main : home;
    if (body && !actor.country.empty()) {
      actor.name += " of " + country_name(actor.country);
      mentions[i].anonymous = false;
    }
    learn(i);
  }
  for (Mention& mention : mentions) {
    for (Actor& member : mention.members)
      for (std::size_t person = 0; person < people.size(); ++person)
        if (member.country.empty() && member.name == people.at(person).actor.name)
          member.country = country_of[person];
  }
}

}  // namespace concord::reading
