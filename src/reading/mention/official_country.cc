#include "reading/mention/official_country.h"

#include <algorithm>

#include "reading/mention/actor_reader.h"
#include "reading/mention/noun_phrase.h"
#include "reading/mention/told_country.h"

namespace concord::reading {
namespace {

constexpr std::size_t kMostToGroup = 24;  // mentions
constexpr std::size_t kMostBeside = 48;   // mentions of a sentence on each side

// "received a Norwegian delegation led by Berg": who does something to the group does not lead it.
bool acts_on(const MarkedText& text, const Mention& official, std::uint32_t group) {
  const bool before = group < official.first_token;
  const std::uint32_t from = before ? group + 1 : official.end_token;
  const std::uint32_t to = before ? official.first_token : group;
  bool leads = false;
  bool does = false;
  for (std::uint32_t i = from; i < to; ++i) {
    leads = leads || text.has(LexiconClass::kLeader, i);
    does = does || (text.has(LexiconClass::kFrameVerb, i) && !text.capital(i));
  }
  return does && !leads;
}

bool same_word(const MarkedText& text, std::uint32_t one, std::uint32_t other) {
  const std::span<const Analysis> ones = text.analyses(one);
  return std::ranges::any_of(text.analyses(other), [&](const Analysis& analysis) {
    return std::ranges::find(ones, analysis.lemma, &Analysis::lemma) != ones.end();
  });
}

// "The delegation is headed by": the word for the group before the one that says so, else behind it; the end
// of the sentence where none is led in it. `beside` are the mentions of the sentence.
std::uint32_t led_group(const MarkedText& text, const Sentence& sentence, std::span<const Mention> beside) {
  const auto names_person = [&](std::uint32_t token) {
    return std::ranges::any_of(beside, [&](const Mention& one) {
      return one.actor.kind == ActorKind::kPerson && one.first_token <= token && token < one.end_token;
    });
  };
  std::uint32_t group = sentence.end_token;
  bool led = false;
  for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
    led = led || text.has(LexiconClass::kLeader, i);
    if (led && group != sentence.end_token) return group;
    if (text.has(LexiconClass::kCollective, i) && !names_person(i)) group = i;
  }
  return led ? group : sentence.end_token;
}

}  // namespace

// "relations between the UAE and Uzbekistan": one of two states.
bool OfficialCountries::is_joined(std::size_t state) const {
  const auto joins = [&](std::size_t first, std::size_t second) {
    const Mention& one = mentions_[first];
    const Mention& other = mentions_[second];
    return one.actor.kind == ActorKind::kState && other.actor.kind == ActorKind::kState &&
           one.kind == MentionKind::kActor && other.kind == MentionKind::kActor &&
           other.first_token == one.end_token + 1 && text_.has(LexiconClass::kConjunction, one.end_token);
  };
  return (state > 0 && joins(state - 1, state)) || (state + 1 < mentions_.size() && joins(state, state + 1));
}

// The mentions of the sentence around one of them: of a list of thousands only the nearest.
std::span<const Mention> OfficialCountries::around(std::size_t index) const {
  const std::uint32_t sentence = mentions_[index].sentence;
  std::size_t first = index;
  while (first > 0 && index - first < kMostBeside && mentions_[first - 1].sentence == sentence) --first;
  std::size_t end = index + 1;
  while (end < mentions_.size() && end - index <= kMostBeside && mentions_[end].sentence == sentence) ++end;
  return std::span(mentions_).subspan(first, end - first);
}

OfficialCountries::OfficialCountries(const MarkedText& text, const std::string& home, std::string abroad,
                                     std::span<const std::string> venues,
                                     std::span<const std::size_t> person_of,
                                     const std::vector<Mention>& mentions)
    : text_(text),
      home_(home),
      abroad_(std::move(abroad)),
      mentions_(mentions),
      person_of_(person_of),
      told_(most_told_first(mentions)) {
  // "COP29 in Baku, Azerbaijan": where all countries meet is nobody's own because of that.
  std::erase_if(told_, [&](const std::string& country) {
    if (std::ranges::find(venues, country) == venues.end()) return false;
    for (std::size_t i = 0; i < mentions.size(); ++i)
      if (mentions[i].kind == MentionKind::kActor && mentions[i].actor.country == country &&
          (mentions[i].actor.kind != ActorKind::kState || is_joined(i)))
        return false;
    return true;
  });
  find_posting();
}

// That of the group whom the official leads, of the sentence, else of the report.
std::string OfficialCountries::of(std::size_t index) const {
  std::string country = of_dash(index);
  if (country.empty()) country = of_land(index);
  if (country.empty()) country = of_posting(index);
  if (country.empty()) country = of_group(index);
  if (country.empty()) country = of_group_elsewhere(index);
  if (country.empty()) country = of_sentence(index);
  if (country.empty()) country = of_company(index);
  if (country.empty()) country = has_colleague_of(index, home_) ? std::string() : home_;
  if (country.empty() && home_.empty()) country = of_town(index);
  if (country.empty() && !posting_.empty() && !is_others(index, posting_)) country = posting_;
  if (country.empty()) country = of_office(index);
  return country.empty() ? most_told(index) : country;
}

// "BAKU: The President of Norway took part. The minister of ecology spoke as well": who acts there is of his
// country, unless something is done between them or both are told as a pair.
std::string OfficialCountries::of_company(std::size_t index) const {
  const std::uint32_t first = mentions_[index].first_token;
  const bool pair = index > 0 && mentions_[index - 1].end_token + 1 == first &&
                    text_.has(LexiconClass::kConjunction, first - 1);
  const bool acts = (mentions_[index].cases & kNominative) != 0;
  return acts && !pair && !is_others(index, abroad_) && !has_colleague_of(index, abroad_) ? abroad_
                                                                                          : std::string();
}

// "Белорусскую делегацию возглавил министр, азербайджанскую – его заместитель": whose the word before the
// dash says.
std::string OfficialCountries::of_dash(std::size_t index) const {
  const std::uint32_t first = mentions_[index].first_token;
  if (first < 2) return {};
  const Token& dash = text_.token(first - 1);
  if (dash.mark != U'–' && dash.mark != U'—' && !(dash.mark == U'-' && dash.space_before)) return {};
  for (const LexiconClass kind : {LexiconClass::kCountryAdjective, LexiconClass::kCountry})
    if (const Mark mark = text_.at(kind, first - 2); mark && mark.end == first - 1)
      return mark.entry->country;
  return {};
}

// "делегацию Кении представлял министр": whose delegation stands right before what the official did with it.
std::string OfficialCountries::of_group_right_before(std::size_t index) const {
  constexpr std::uint32_t kMostVerbWords = 2;
  if (!text_.pack().has_dictionary || index == 0) return {};
  const Mention& group = mentions_[index - 1];
  const std::uint32_t first = mentions_[index].first_token;
  const bool close = group.sentence == mentions_[index].sentence && group.end_token < first &&
                     first - group.end_token <= kMostVerbWords;
  const Mark verb = close ? text_.at(LexiconClass::kFrameVerb, first - 1) : Mark{};
  if (!verb || !text_.pack().frames[static_cast<std::size_t>(verb.entry->number)].retells) return {};
  const bool object = (group.cases & kAccusative) != 0 && group.actor.kind != ActorKind::kPerson;
  return object && text_.has(LexiconClass::kCollective, group.head_token) ? group.actor.country
                                                                          : std::string();
}

// "A delegation of Norway held talks with Peru. The delegation was headed by Deputy Minister Anna Berg": hers
// is the country of the last group called by that word.
std::string OfficialCountries::of_group(std::size_t index) const {
  if (mentions_[index].actor.kind != ActorKind::kPerson) return {};
  if (std::string own = of_group_right_before(index); !own.empty()) return own;
  const Sentence& sentence = text_.document().sentences[mentions_[index].sentence];
  const std::uint32_t group = led_group(text_, sentence, around(index));
  if (group == sentence.end_token || acts_on(text_, mentions_[index], group)) return {};
  for (const Mention& other : around(index)) {  // "led the Norwegian delegation", "the Norway delegation"
    const bool owner = other.end_token == group && other.actor.kind == ActorKind::kState;
    if (other.first_token <= group && (group < other.end_token || owner) && !told_by(other).empty())
      return told_by(other);
  }
  for (std::size_t i = index; i-- > 0 && index - i <= kMostToGroup;) {
    const Mention& other = mentions_[i];
    if (other.actor.kind == ActorKind::kPerson || other.actor.country.empty()) continue;
    for (std::uint32_t token = other.first_token; token < other.end_token; ++token)
      if (same_word(text_, token, group)) return other.actor.country;
  }
  return {};
}

// "Minister Anna Berg and her Norwegian counterpart": who has a colleague there is not of that country.
bool OfficialCountries::has_colleague_of(std::size_t index, std::string_view country) const {
  if (country.empty()) return false;
  const Sentence& sentence = text_.document().sentences[mentions_[index].sentence];
  for (std::uint32_t i = mentions_[index].end_token; i + 1 < sentence.end_token; ++i) {
    const Mark whose = text_.at(LexiconClass::kCountryAdjective, i);
    const Mark colleague = whose ? text_.at(LexiconClass::kCollective, whose.end) : Mark{};
    if (colleague && colleague.entry->value == kColleagues && whose.entry->country == country) return true;
  }
  return false;
}

// "In Praia, she was received by Prime Minister Otto Lind": a report from nowhere names the hosts so.
std::string OfficialCountries::of_town(std::size_t index) const {
  const std::uint32_t first = mentions_[index].first_token;
  if (first == 0 || text_.word(first - 1) != text_.pack().agent_preposition) return {};
  for (const Mention& other : around(index))
    if (other.kind == MentionKind::kPlace && other.place_kind == PlaceKind::kCity &&
        other.first_token < first && !other.country.empty())
      return other.country;
  return {};
}

// The country that acts in the sentence before the mention: the only one, or that of the dateline if it is
// among them, or the nearest. Empty where there is none. A body's country is no other body's.
std::string OfficialCountries::of_sentence(std::size_t index) const {
  std::string nearest;
  const bool body = mentions_[index].actor.kind == ActorKind::kOrganisation;
  for (std::size_t i = index;
       i-- > 0 && index - i <= kMostBeside && mentions_[i].sentence == mentions_[index].sentence;) {
    const Actor& actor = mentions_[i].actor;
    if (mentions_[i].kind != MentionKind::kActor || actor.kind == ActorKind::kPerson || actor.country.empty())
      continue;
    if (body && actor.kind != ActorKind::kState) continue;
    if (actor.country == home_) return home_;
    if (nearest.empty() && !is_others(index, actor.country)) nearest = actor.country;
  }
  return nearest;
}

// The country that the text speaks of most, without those of the other side.
std::string OfficialCountries::most_told(std::size_t index) const {
  const auto country = std::ranges::find_if(told_, [&](const std::string& one) {
    return !is_sender(index, one) && !is_others(index, one) && !has_colleague_of(index, one);
  });
  return country == told_.end() ? std::string() : *country;
}

}  // namespace concord::reading
