#include "reading/mention/country_context.h"

#include <algorithm>
#include <optional>
#include <string>

#include "reading/mention/country_name.h"
#include "reading/mention/noun_phrase.h"
#include "reading/mention/official_country.h"
#include "reading/mention/paired_officials.h"
#include "reading/mention/state_office.h"
#include "reading/mention/told_country.h"

namespace concord::reading {
namespace {

constexpr std::size_t kMostToOwner = 32;  // mentions

bool only_joined(const MarkedText& text, std::uint32_t from, std::uint32_t to) {
  for (std::uint32_t i = from; i < to; ++i) {
    const char32_t mark = text.token(i).mark;
    if (!text.has(LexiconClass::kConjunction, i) && mark != U',' && mark != U';' && mark != U'.' &&
        !text.has(LexiconClass::kDeterminer, i))
      return false;
  }
  return to > from && to - from <= 4;
}

// "Minister of Norway": the country stands behind the office, and is that of this one person.
bool told_behind(const MarkedText& text, const Mention& mention) {
  for (std::uint32_t i = mention.first_token; i < mention.end_token; ++i) {
    const Mark country = country_of(text, i, mention.end_token);
    if (country && country.entry->country == mention.actor.country) return true;
  }
  return false;
}

// Whether the words of the mention tell a country, as those of a surname alone do not.
bool tells_country(const MarkedText& text, const Mention& mention) {
  for (std::uint32_t i = mention.first_token; i < mention.end_token; ++i) {
    if (text.has(LexiconClass::kCountry, i) || text.has(LexiconClass::kCountryAdjective, i) ||
        text.has(LexiconClass::kRegion, i) || text.has(LexiconClass::kCity, i))
      return true;
  }
  return false;
}

// Who is named with a role, but without a country or a body.
bool lacks_country(const Pack& pack, const Mention& mention) {
  const Actor& actor = mention.actor;
  const auto of_body = [&](const std::string& role) { return actor.role.contains(role); };
  if (std::ranges::any_of(pack.list(RawList::kBodyRole), of_body)) return false;
  return mention.kind == MentionKind::kActor && actor.kind == ActorKind::kPerson && actor.country.empty() &&
         actor.org.empty() && !actor.role.empty();
}

// Whether somebody may be of a country that nothing right beside him tells; of bodies only those of states.
bool may_get_country(const MarkedText& text, const Mention& mention) {
  const Actor& actor = mention.actor;
  return mention.kind == MentionKind::kActor && actor.country.empty() &&
         (actor.kind != ActorKind::kOrganisation || mention.anonymous ||
          begins_as_state_office(text.pack(), actor.name) || is_of_a_state(text.pack(), actor));
}

bool in_list(const MarkedText& text, const Mention& before, const Mention& mention) {
  return before.kind == MentionKind::kActor && before.actor.kind == ActorKind::kPerson &&
         mention.sentence == before.sentence && only_joined(text, before.end_token, mention.first_token);
}

// "министр Норвегии Анна Берг и председатель комитета Отто Линд": two and no list of a delegation.
bool is_pair(const MarkedText& text, const Mention& before, const Mention& mention) {
  return text.pack().has_dictionary && mention.first_token == before.end_token + 1 &&
         text.has(LexiconClass::kConjunction, before.end_token);
}

// "Министр Иван Лунд встретился с президентом Норвегии Анной Берг и министром Отто Линдом": another acts, and
// both are whom he met.
bool are_met(const std::vector<Mention>& mentions, std::size_t first) {
  const Mention& one = mentions[first];
  if ((one.cases & kInstrumental) == 0 || (one.cases & kNominative) != 0) return false;
  for (std::size_t i = first; i-- > 0 && mentions[i].sentence == one.sentence;) {
    const Mention& other = mentions[i];
    if (other.kind == MentionKind::kActor && other.actor.kind == ActorKind::kPerson &&
        (other.cases & kNominative) != 0)
      return true;
  }
  return false;
}

// People of one list share the country of the first: "Norway's Minister A, Deputy Minister B and adviser C".
// `own` is the country of the report; `known` tells of each mention whether its person's country is told
// elsewhere.
void share_along_lists(const MarkedText& text, const std::string& own, const std::vector<bool>& known,
                       std::vector<Mention>& mentions) {
  bool told = false;  // of the list so far
  for (std::size_t i = 1; i < mentions.size(); ++i) {
    Mention& mention = mentions[i];
    const Mention& before = mentions[i - 1];
    told = tells_country(text, before) || (told && i > 1 && in_list(text, mentions[i - 2], before));
    if (!told || !lacks_country(text.pack(), mention) || known[i] || !in_list(text, before, mention))
      continue;
    if (before.actor.country != own && is_of_a_state(text.pack(), mention.actor) &&
        told_behind(text, before) &&
        (!text.pack().has_cases() || (is_pair(text, before, mention) && !are_met(mentions, i - 1))))
      continue;
    mention.actor.country = before.actor.country;
  }
}

// "BAKU: The President of Norway took part in the forum": the country of the official whom the report is
// about, where it was sent from another one, of which it names neither a person nor a body; empty else.
std::string country_abroad(const MarkedText& text, const std::string& home,
                           const std::vector<Mention>& mentions) {
  if (!text.pack().has_dictionary || home.empty()) return {};
  const Mention* first = nullptr;
  for (const Mention& mention : mentions) {
    const Actor& actor = mention.actor;
    if (mention.kind != MentionKind::kActor || actor.kind == ActorKind::kState) continue;
    if (actor.country == home) return {};
    if (first == nullptr && actor.kind == ActorKind::kPerson) first = &mention;
  }
  return first != nullptr && is_of_a_state(text.pack(), first->actor) ? first->actor.country : std::string();
}

// "Minister Anna Berg of Norway said her country would give": that of the person whose it is; empty where it
// is nobody's.
std::string country_of_owner(const MarkedText& text, const std::vector<Mention>& mentions,
                             std::size_t index) {
  const Mention& body = mentions[index];
  const auto owns = [&](std::uint32_t token) {
    const Mark mark = text.at(LexiconClass::kDeterminer, token);
    return mark && mark.entry->value == kOwnDeterminer;
  };
  const bool owned = owns(body.first_token) || (body.first_token > 0 && owns(body.first_token - 1));
  for (std::size_t i = index;
       owned && i-- > 0 && index - i <= kMostToOwner && mentions[i].sentence == body.sentence;) {
    const Actor& owner = mentions[i].actor;
    if (mentions[i].kind == MentionKind::kActor && owner.kind == ActorKind::kPerson && !owner.country.empty())
      return owner.country;
  }
  return {};
}

// Of each mention, whether the text tells the country of its person anywhere.
std::vector<bool> with_told_country(const People& people, std::span<const std::size_t> person_of,
                                    const std::vector<Mention>& mentions) {
  std::vector<bool> told(people.size(), false);
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    const std::size_t person = person_at(person_of, i);
    if (person != People::kNobody && !mentions[i].actor.country.empty()) told[person] = true;
  }
  std::vector<bool> known(mentions.size(), false);
  for (std::size_t i = 0; i < mentions.size(); ++i) {
    const std::size_t person = person_at(person_of, i);
    known[i] = person != People::kNobody && told[person];
  }
  return known;
}

// Members of groups are of the country that is known of the person with their name.
void complete_members(const People& people, std::span<const std::string> country_of,
                      std::vector<Mention>& mentions) {
  for (Mention& mention : mentions) {
    for (Actor& member : mention.members)
      for (std::size_t person = 0; person < people.size(); ++person)
        if (member.country.empty() && member.name == people.at(person).actor.name)
          member.country = country_of[person];
  }
}

}  // namespace

void complete_countries(const MarkedText& text, const Header& header,
                        std::span<const NamedConference> conferences, const People& people,
                        std::span<const std::size_t> person_of, std::vector<Mention>& mentions) {
  const std::string& home = header.home;
  for (Mention& mention : mentions) {
    if (mention.kind != MentionKind::kActor || !mention.actor.country.empty()) continue;
    const bool person = mention.actor.kind == ActorKind::kPerson;
    mention.actor.country = host_of(text.pack(), person ? mention.actor.role : mention.actor.name);
  }
  pair_officials(text, people, person_of, mentions);
  if (std::ranges::any_of(mentions, [&](const Mention& one) { return lacks_country(text.pack(), one); }))
    share_along_lists(text, home.empty() ? main_country(mentions) : home,
                      with_told_country(people, person_of, mentions), mentions);
  std::vector<std::size_t> open;
  for (std::size_t i = 0; i < mentions.size(); ++i)
    if (may_get_country(text, mentions[i])) open.push_back(i);
  std::optional<OfficialCountries> countries;
  if (!open.empty())
    countries.emplace(text, home, country_abroad(text, home, mentions), venues_of(text.pack(), conferences),
                      person_of, mentions);
  const std::size_t count = mentions.size();
  std::vector<std::string> country_of(people.size());
  for (std::size_t person = 0; person < people.size(); ++person)
    country_of[person] = people.at(person).actor.country;
  const auto learn = [&](std::size_t i) {
    const std::size_t person = person_at(person_of, i);
    if (person != People::kNobody && country_of[person].empty())
      country_of[person] = mentions[i].actor.country;
  };
  // What is told of a person anywhere is known before others are held against it.
  const auto recall = [&](std::size_t i) {
    const std::size_t person = person_at(person_of, i);
    Actor& actor = mentions[i].actor;
    if (mentions[i].kind == MentionKind::kActor && actor.country.empty() && person != People::kNobody)
      actor.country = country_of[person];
  };
  for (std::size_t i = 0; i < count; ++i) learn(i);
  for (std::size_t i = 0; i < count; ++i) recall(i);
  for (const std::size_t i : open) {
    Actor& actor = mentions[i].actor;
    recall(i);
    if (actor.country.empty() && actor.org.empty() && actor.kind == ActorKind::kPerson)
      actor.country = countries->of_dash(i);
    if (actor.country.empty() && actor.role.empty() && actor.org.empty() &&
        actor.kind == ActorKind::kPerson && !text.pack().has_cases())
      actor.country = countries->of_led(i);
    learn(i);
    const bool organisation = actor.kind == ActorKind::kOrganisation;
    const bool body = organisation && mentions[i].anonymous;
    if (!actor.country.empty() || actor.name.empty() || (!organisation && !is_of_a_state(text.pack(), actor)))
      continue;
    actor.country = body ? country_of_owner(text, mentions, i) : std::string();
    if (body && actor.country.empty()) actor.country = country_elsewhere(mentions, mentions[i]);
    if (actor.country.empty()) actor.country = countries->of(i);
    if (body) {
      name_with_country(actor);
      mentions[i].anonymous = actor.country.empty();
    }
    learn(i);
  }
  for (std::size_t i = 1; i < count; ++i) {
    if (lacks_country(text.pack(), mentions[i]) && in_list(text, mentions[i - 1], mentions[i]))
      mentions[i].actor.country = mentions[i - 1].actor.country;
    learn(i);
  }
  complete_members(people, country_of, mentions);
}

}  // namespace concord::reading
