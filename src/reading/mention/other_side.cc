// Which countries are those of the other side, and so not an official's own.
#include <algorithm>

#include "reading/mention/act_between.h"
#include "reading/mention/journey.h"
#include "reading/mention/official_country.h"
#include "reading/mention/people.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

constexpr std::size_t kMostToHimself = 256;  // mentions to others of the same person

// "Norway's Ministry of Climate announced that Minister Anna Berg met": the body that tells it takes no side.
bool only_tells(const MarkedText& text, const Mention& body) {
  return body.actor.kind == ActorKind::kOrganisation && body.end_token < text.document().tokens.size() &&
         text.has(kSpeech, body.end_token);
}

// "The president received Anna Berg, reports the agency, citing the press service of the Ministry": who tells
// it behind.
bool is_source(const MarkedText& text, const Mention& official, const Mention& body) {
  if (body.actor.kind != ActorKind::kOrganisation) return false;
  for (std::uint32_t i = body.first_token; i-- > official.end_token + 1;) {
    if (text.has(kSpeech, i)) return text.is_mark(i - 1, U',');
    if (text.has(kFrameVerb, i) && !text.capital(i)) return false;
  }
  return false;
}

bool is_companion(const MarkedText& text, std::uint32_t token) {
  const Mark mark = text.at(kPreposition, token);
  return mark && text.pack().is_companion(mark.entry->value);
}

// "gratitude for the help given by Norway": whether a word there tells what it is for.
bool has_aim(const MarkedText& text, std::uint32_t first, std::uint32_t end) {
  const auto aims = text.pack().list(RawList::kAimPreposition);
  for (std::uint32_t i = first; i < end; ++i)
    if (const Mark mark = text.at(kPreposition, i);
        mark && std::ranges::find(aims, mark.entry->value) != aims.end())
      return true;
  return false;
}

// The word before the mention and its article; the first token of the text where none is.
std::uint32_t word_before(const MarkedText& text, const Mention& mention) {
  std::uint32_t before = mention.first_token == 0 ? 0 : mention.first_token - 1;
  while (before > 0 && text.has(kDeterminer, before)) --before;
  return before;
}

// "встреча министра Анны Берг с министром Норвегии Отто Линдом": both sides stand behind the noun.
bool meet_by_noun(const MarkedText& text, const Mention& one, const Mention& other) {
  const Mention& first = one.first_token < other.first_token ? one : other;
  const Mention& second = one.first_token < other.first_token ? other : one;
  if (!text.pack().has_dictionary || first.first_token == 0 || second.first_token <= first.end_token)
    return false;
  return text.has(kFrameNoun, first.first_token - 1) && is_companion(text, second.first_token - 1);
}

// "Министерство экологии и Норвегия подписали": a ministry and the state that it deals with.
bool is_joined_state(const MarkedText& text, const Mention& body, const Mention& state) {
  return text.pack().has_dictionary && body.actor.kind == ActorKind::kOrganisation &&
         state.actor.kind == ActorKind::kState && state.first_token == body.end_token + 1 &&
         text.has(kConjunction, body.end_token) && (state.cases & kNominative) != 0;
}

// "Делегацию Норвегии принял министр": whom somebody does something to, and does not lead or speak for.
bool is_received(const MarkedText& text, const Mention& official, const Mention& group) {
  if (!text.pack().has_dictionary || official.first_token < group.end_token + 1) return false;
  if ((group.cases & kAccusative) == 0 || !text.has(kCollective, group.head_token)) return false;
  bool does = false;
  for (std::uint32_t i = group.end_token; i < official.first_token; ++i) {
    const Mark verb = text.at(kFrameVerb, i);
    if (text.has(kLeader, i) ||
        (verb && text.pack().frames[static_cast<std::size_t>(verb.entry->number)].retells))
      return false;
    does = does || verb;
  }
  return does;
}

// "В министерстве Норвегии прошла встреча", "welcomed his colleague at the Norwegian Foreign Office": where
// it was is no side of it.
bool is_venue(const MarkedText& text, const Mention& body) {
  if (body.first_token == 0) return false;
  if (text.pack().has_dictionary) {
    const Mark link = text.at(kRoleLink, body.first_token - 1);
    return (body.cases & kLocative) != 0 && link && link.entry->value == "to";
  }
  if (body.actor.kind != ActorKind::kOrganisation || text.pack().has_cases()) return false;
  const std::uint32_t before = word_before(text, body);
  const Mark occasion = text.at(kOccasion, before);
  return occasion && occasion.end == before + 1 && occasion.entry->value == "within";
}

// "The ministry hosted a meeting between the minister and the envoy": who only holds what others do together.
bool holds_for(const MarkedText& text, const Mention& official, const Mention& body) {
  if (text.pack().has_cases() || body.actor.kind == ActorKind::kPerson) return false;
  const std::uint32_t between = word_before(text, official);
  return between > body.end_token && text.has(kPreposition, between) && !is_companion(text, between) &&
         text.has(kFrameNoun, between - 1) && !text.capital(between - 1);
}

}  // namespace

// Whether a person or a body on the other side of what is done is of this country; or one who is told with it
// right behind: "Minister Anna Berg and Peruvian Ambassador Otto Lind met"; or whether the official turns to
// the country itself, anywhere in the text.
bool OfficialCountries::is_others(std::size_t index, std::string_view country) const {
  if (is_other_side(index, country) || turns_to(index, country)) return true;
  const std::size_t person = person_at(person_of_, index);
  if (person == People::kNobody || country.empty() || text_.pack().has_cases()) return false;
  const std::size_t end = std::min(person_of_.size(), index + kMostToHimself);
  for (std::size_t i = index - std::min(index, kMostToHimself); i < end; ++i)
    if (i != index && person_of_[i] == person && turns_to(i, country)) return true;
  return false;
}

// "RIYADH: Minister Anna Berg took part. The minister led the delegation of Qatar": told further on.
std::string OfficialCountries::of_group_elsewhere(std::size_t index) const {
  const std::size_t person = person_at(person_of_, index);
  if (person == People::kNobody || text_.pack().has_cases()) return {};
  const std::size_t end = std::min(person_of_.size(), index + kMostToHimself);
  for (std::size_t i = index + 1; i < end; ++i) {
    if (person_of_[i] != person) continue;
    if (std::string country = of_group(i); !country.empty()) return country;
  }
  return {};
}

bool OfficialCountries::is_other_side(std::size_t index, std::string_view country) const {
  const Mention& official = mentions_[index];
  return std::ranges::any_of(around(index), [&](const Mention& other) {
    if (other.kind != MentionKind::kActor || other.anonymous || other.actor.country != country) return false;
    if (is_joined_state(text_, official, other)) return true;
    if ((other.actor.kind == ActorKind::kState && !is_received(text_, official, other)) ||
        only_tells(text_, other) || is_source(text_, official, other) || is_venue(text_, other) ||
        holds_for(text_, official, other))
      return false;
    const bool beside = other.actor.kind == ActorKind::kPerson &&
                        other.first_token == official.end_token + 1 &&
                        text_.has(kConjunction, official.end_token) && !text_.pack().heads_last;
    return beside || act_between(text_, official, other) || meet_by_noun(text_, official, other);
  });
}

// "thanked Norway", "thanked Otto Lind and the Norwegian government", "signed a memorandum with Norway",
// "went to Norway": who does so is of another country.
bool OfficialCountries::turns_to(std::size_t index, std::string_view country) const {
  if (text_.pack().has_cases() || country.empty()) return false;
  const Mention& official = mentions_[index];
  const std::span<const Mention> beside = around(index);
  if (goes_to(text_, official, beside, country)) return true;
  bool listed = false;  // the mention before is one to whom the official turns
  bool other_state = false;
  for (const Mention& other : beside) {
    if (other.first_token < official.end_token || other.kind != MentionKind::kActor) continue;
    const std::uint32_t before = word_before(text_, other);
    const bool joined = listed && text_.has(kConjunction, before);
    const bool object = before >= official.end_token && text_.has(kFrameVerb, before) &&
                        !text_.has(kSpeech, before) && !text_.has(kLeader, before);
    const bool company = is_companion(text_, before) && act_between(text_, official, other) && !other_state;
    const bool thanked =
        text_.word(before) == text_.pack().agent_preposition && has_aim(text_, official.end_token, before);
    listed = joined || ((object || company || thanked) && tells_of(text_, official, before));
    if (other.actor.kind != ActorKind::kState) continue;
    if (listed && !owns_more(text_, other) && other.actor.country == country) return true;
    other_state = true;
  }
  return false;
}

}  // namespace concord::reading
