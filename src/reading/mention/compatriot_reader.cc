// "India's Anna Berg meets the envoy", "the bank's Otto Lind": people are named by their country or body
// alone. Two capitals behind it that are nothing else the pack knows are a person where a verb follows, or
// where one is a given name. "Датчане вызвались помочь": what a people does at a meeting its state does.
#include "reading/mention/actor_reader.h"
#include "reading/mention/country_name.h"

namespace concord::reading {

using enum LexiconClass;

std::uint32_t ActorReader::read_compatriot(std::uint32_t token) {
  if (text_.pack().has_cases()) return token;
  const std::uint32_t first = is_definite(text_, token) && token + 1 < end_ ? token + 1 : token;
  const Mark country = text_.at(kCountry, token);
  const Mark body = country ? Mark{} : text_.at(kOrganisation, first);  // "the EBRD's Otto Lind"
  const std::uint32_t owner = country ? country.end : body.end;
  if ((!country && !body) || owner + 2 >= end_ || !is_possessive(text_, owner)) return token;
  const auto name = name_at(text_, owner + 1, end_, true);
  if (!name || name->first != owner + 1 || name->words < 2 || name->end >= end_) return token;
  if (text_.pack().has(RawList::kFirmWord, text_.word(name->end - 1)))
    return token;  // "Norway's Nordvind ASA"
  for (std::uint32_t at = name->first; at < name->end; ++at)
    for (const LexiconClass other : {kOrganisation, kOrganisationHead, kGlossary, kTopic, kProject, kDocument,
                                     kFrameNoun, kCity, kRegion, kBody, kNotAName, kAnchor})
      if (text_.has(other, at)) return token;
  const std::uint32_t next = name->end;
  const bool verb = text_.is_word(next) && !text_.capital(next) &&
                    (text_.has(kFrameVerb, next) || text_.has(kSpeech, next) || text_.has(kPerfect, next));
  // "Peru's Otto Lind and Norway's Anna Berg"
  const std::uint32_t other = text_.has(kConjunction, next) ? text_.at(kCountry, next + 1).end : next;
  const bool listed = other > next + 1 && other < end_ && is_possessive(text_, other);
  if (!verb && !listed && !name->given) return token;
  RolePhrase none;
  none.country = (country ? country : body).entry->country;
  if (body) none.org = body.entry->value;
  none.head = name->first;
  none.bare = true;
  return add_person(*name, &none, token, name->end);
}

std::uint32_t ActorReader::read_people(std::uint32_t token) {
  const Mark people = text_.at(kCountryAdjective, token);
  if (people.end != token + 1) return token;
  bool several = false;
  for (const Analysis& one : text_.analyses(token)) {
    if (one.part != PartOfSpeech::kNoun) return token;
    several = several || (one.plural && (one.cases & kNominative) != 0);
  }
  if (!several) return token;
  Mention& mention = add(MentionKind::kActor, token, token, people.end);
  mention.actor.kind = ActorKind::kState;
  mention.actor.country = people.entry->country;
  mention.actor.name = country_name(people.entry->country);
  mention.actor.at = text_.token(token).at;
  return people.end;
}

}  // namespace concord::reading
