// The words of which a phrase for people who act for others consists: who they are, what they are ministers
// of, how many states they speak for.
#include <algorithm>

#include "reading/mention/actor_reader.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

constexpr std::string_view kStatesOfUnion = "states";  // key of words for the states of a union
constexpr std::uint32_t kLongestPortfolio = 8;

// "министерств", "ведомств", "МИДов": a kind of bodies; where it ends, or `token`.
std::uint32_t body_in_genitive_end(const MarkedText& text, std::uint32_t token) {
  if ((text.cases(token) & kGenitive) == 0) return token;
  if (const Mark body = text.at(kBody, token)) return body.end;
  if (text.capital(token)) return token;
  for (const LexiconClass kind : {kOrganisationHead, kShortName})
    if (const Mark body = text.at(kind, token)) return body.end;
  return token;
}

bool is_adjective_in_genitive(const MarkedText& text, std::uint32_t token) {
  return (text.cases(token) & kGenitive) != 0 && !text.capital(token) &&
         std::ranges::any_of(text.analyses(token),
                             [](const Analysis& one) { return one.part == PartOfSpeech::kAdjective; });
}

// "отраслевых и внешнеполитических ведомств", "министерств и ведомств": kinds of bodies one after another;
// where the last of them ends, or `token`.
std::uint32_t bodies_end(const MarkedText& text, std::uint32_t token, std::uint32_t limit) {
  std::uint32_t end = token;
  for (std::uint32_t at = token; at < limit;) {
    const bool joint = at > token && (text.has(kConjunction, at) || text.is_mark(at, U','));
    if (const std::uint32_t body = text.is_word(at) ? body_in_genitive_end(text, at) : at; body != at)
      at = end = body;
    else if (joint || (text.is_word(at) && is_adjective_in_genitive(text, at)))
      ++at;
    else
      break;
  }
  return end;
}

}  // namespace

// The word for people who act for others, or for a body in which they sit together.
Mark ActorReader::people_at(std::uint32_t token) const {
  const Mark joint = text_.pack().has_cases() ? Mark{} : text_.at(kJointBody, token);
  return joint ? joint : text_.at(kCollective, token);
}

// "Norway officials": a country right before the word for its people, in languages without cases.
bool ActorReader::names_people(std::uint32_t token) const {
  return !text_.pack().has_cases() && token < end_ && text_.has(kCollective, token) &&
         !text_.capital(token) && is_plural(token) && states_end(token) == token;
}

// Where the words for the states of a union that begin at `token` end: "стран", "стран – участниц", "member
// states"; `token` where there are none.
std::uint32_t ActorReader::states_end(std::uint32_t token) const {
  if (token >= end_) return token;
  const Mark states = text_.at(kCollective, token);
  if (!states || states.entry->value != kStatesOfUnion) return token;
  const std::uint32_t next = states.end + 1;
  if (next >= end_ || text_.is_word(states.end) || text_.is_mark(states.end, U',')) return states.end;
  const Mark more = text_.at(kCollective, next);
  return more && more.entry->value == kStatesOfUnion ? more.end : states.end;
}

// "лидеры «Большой семерки»": an organisation that the pack knows, alone in quotation marks.
Mark ActorReader::quoted_union(std::uint32_t token) const {
  if (!text_.pack().has_cases() || token + 2 >= end_ || text_.is_word(token)) return {};
  const Mark known = text_.at(kOrganisation, token + 1);
  const bool closed =
      known && known.end < end_ && !text_.is_word(known.end) && !text_.is_mark(known.end, U',');
  return closed && !text_.is_mark(token, U',') ? known : Mark{};
}

// "ministers of foreign affairs of Norway", "representatives of ministries and companies of Norway": where
// the countries begin behind what they are ministers of.
std::uint32_t ActorReader::behind_portfolio(std::uint32_t token) const {
  std::uint32_t at = token;
  while (at < end_ && at < token + kLongestPortfolio) {
    const Mark link = text_.at(kRoleLink, at);
    if (at > token && link && link.entry->value == "of") {
      std::uint32_t behind = link.end;
      while (behind < end_ && is_definite(text_, behind)) ++behind;
      if (behind < end_ && text_.has(kCountry, behind)) return behind;
      if (behind >= end_ || !text_.has(kGlossary, behind)) return token;
      at = behind;  // "of ministries of energy of Norway"
      continue;
    }
    const bool joint = at > token && (text_.has(kConjunction, at) || text_.is_mark(at, U','));
    if (const Mark word = text_.at(kGlossary, at))
      at = word.end;
    else if (joint || is_definite(text_, at) || is_kind_of_bodies(at) ||
             (at + 1 < end_ && is_kind_of_bodies(at + 1) && may_qualify(at, false)))
      ++at;
    else
      break;
  }
  return token;
}

// "ministries", "agencies": bodies of a kind, of which none is named.
bool ActorReader::is_kind_of_bodies(std::uint32_t token) const {
  return text_.has(kOrganisationHead, token) && !text_.capital(token) && is_plural(token);
}

// "Министры экологии и природных ресурсов Норвегии и Швеции": where the country or the union begins; `token`
// where none follows.
std::uint32_t ActorReader::after_portfolio(std::uint32_t token) const {
  std::uint32_t at = token;
  while (at < end_ && at < token + kLongestPortfolio) {
    if (text_.has(kCountry, at))
      return (text_.cases(at) & kNominative) == 0 || (text_.cases(at) & kGenitive) != 0 ? at : token;
    if (states_end(at) != at || (at > token && text_.has(kOrganisation, at) && text_.capital(at))) return at;
    if (const Mark word = text_.at(kGlossary, at); word && (text_.cases(at) & kGenitive) != 0) {
      at = word.end;
    } else if (const std::uint32_t bodies = bodies_end(text_, at, std::min(end_, token + kLongestPortfolio));
               bodies != at) {  // "министры экологических ведомств стран"
      at = bodies;
    } else if (at > token && text_.has(kConjunction, at) && at + 1 < end_ && text_.has(kGlossary, at + 1)) {
      ++at;
    } else {
      break;
    }
  }
  return token;
}

// "группы по климату и устойчивому развитию стран БРИКС": behind what a group of states works on, where its
// states begin; `token` where none follow.
std::uint32_t ActorReader::behind_task(std::uint32_t token) const {
  const Mark link = token < end_ ? text_.at(kRoleLink, token) : Mark{};
  if (!link || link.entry->value != "for") return token;
  const std::uint32_t limit = std::min(end_, link.end + kLongestPortfolio);
  for (std::uint32_t at = link.end; at < limit;) {
    if (const std::uint32_t states = states_end(at); at > link.end && states != at) return states;
    if (at > link.end && text_.capital(at) && text_.has(kOrganisation, at)) return at;
    const Mark word = text_.at(kGlossary, at);
    if (!word && !text_.has(kConjunction, at) && !text_.is_mark(at, U',')) break;
    at = word ? word.end : at + 1;
  }
  return token;
}

// A word between an article or a country and the people meant: a number, an adjective, not a verb or a
// pronoun.
bool ActorReader::may_qualify(std::uint32_t token, bool counted) const {
  if (text_.token(token).kind == TokenKind::kNumber || text_.has(kRoleModifier, token)) return true;
  if (!text_.is_word(token) || text_.capital(token) || text_.has(kPreposition, token) ||
      text_.has(kDeterminer, token))
    return false;
  // "the World Bank would send experts": a verb begins behind them.
  if (text_.has_any(class_bits(kPassive, kPerfect, kInfinitive, kPlanned, kHypothetical, kNegated, kSpeech,
                               kConjunction, kSubordinator, kRelative, kRoleLink),
                    token))
    return false;
  bool adjective = false;
  for (const Analysis& one : text_.analyses(token)) {
    if (one.part == PartOfSpeech::kVerb || one.part == PartOfSpeech::kPronoun ||
        one.part == PartOfSpeech::kConjunction || one.part == PartOfSpeech::kPreposition)
      return false;
    const bool describes = one.part == PartOfSpeech::kAdjective || one.part == PartOfSpeech::kParticiple;
    adjective = adjective || (describes && !counted) || one.part == PartOfSpeech::kNumeral;
  }
  return adjective || !text_.pack().has_cases();
}

// "officials of Kenya's Ministry of Water", "members of the Kenyan delegation": of a body of the state, or of
// people who act for it; where it ends, or `next` where nothing of it is named.
std::uint32_t ActorReader::take_owned(Collective& people, std::uint32_t next) const {
  const Mark country = text_.at(kCountry, next);
  const Mark owner = country ? country : text_.at(kCountryAdjective, next);
  if (!owner ||
      (country ? !is_possessive(text_, country.end) : organisation_at(text_, next, end_).has_value()))
    return next;
  const std::uint32_t owned = country ? country.end + 1 : owner.end;
  if (owned >= end_) return next;
  if (const auto body = country ? organisation_at(text_, owned, end_) : std::nullopt) {
    Actor actor = organisation_actor(*body);
    people.add(ActorKind::kOrganisation, actor.name, owner.entry->country);
    return people.end = body->end;
  }
  const Mark group = people_at(owned);
  // "a group of Kenyan officials", but not "representatives of Kenyan companies".
  if (!group || (is_plural(owned) ? is_plural(people.head) : text_.has(kRoleHead, owned))) return next;
  people.add_state(owner.entry->country);
  return people.end = group.end;
}

// "a delegation from Nordvind Renewables": a name of which the text tells nothing else.
std::uint32_t ActorReader::take_unknown(Collective& people, std::uint32_t next) {
  const bool title = text_.document().sentences[sentence_].kind == BlockKind::kTitle;
  if (text_.pack().has_cases() || title || !people.members.empty() || next == people.end) return next;
  const std::uint32_t end = own_name_end(text_, next, end_);
  if (end == next) return next;
  people.add(ActorKind::kOrganisation, text_.text(next, end), {});
  return people.end = end;
}

// "делегация (немецкого) банка KfW": a body that the pack knows, behind the word for what it is.
std::uint32_t ActorReader::take_called(Collective& people, std::uint32_t next) {
  if (!text_.pack().has_dictionary || next != people.end) return next;
  const Mark owner = text_.at(kCountryAdjective, next);
  const std::uint32_t word = owner ? owner.end : next;
  const Mark known =
      word + 1 < end_ && text_.has(kShortName, word) ? text_.at(kOrganisation, word + 1) : Mark{};
  if (!known) return next;
  const std::string& country = known.entry->country;
  people.add(ActorKind::kOrganisation, known.entry->value,
             country.empty() && owner ? owner.entry->country : country);
  return people.end = known.end;
}

}  // namespace concord::reading
