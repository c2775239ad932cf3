// States that a text tells only by their number and what they share: "eight Alpine countries", "14 Pacific
// Island nations", "the African countries", "40 стран". They are several under one name, as the states of a
// union are.
#include "reading/mention/actor_reader.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

constexpr std::uint32_t kMostWordsBetween = 3;

}  // namespace

// "Central Asian countries", "the Pacific Island nations", not "Developed countries": what they share begins
// with a capital within the sentence, or in two words.
bool ActorReader::shares_a_name(std::uint32_t token) const {
  if (!text_.capital(token) || is_definite(text_, token) || text_.has(kCountry, token) ||
      text_.has(kCountryAdjective, token) || text_.has(kOrganisation, token) || text_.has(kRegion, token) ||
      text_.has(kCity, token))
    return false;
  return token > begin_ || (token + 1 < end_ && text_.capital(token + 1));
}

// The counted states that begin at `token`. Where cases tell that the number counts them, it is enough; else
// a word must tell which ones.
std::optional<ActorReader::Counted> ActorReader::counted_at(std::uint32_t token) const {
  if (token >= end_ || text_.pack().heads_last) return std::nullopt;
  const bool number = text_.token(token).kind == TokenKind::kNumber;
  if (text_.pack().has_cases()) {
    const std::uint32_t end = number ? states_end(token + 1) : token;
    if (!number || end == token + 1) return std::nullopt;
    return Counted{end, std::string(text_.word(token)) + " " + text_.pack().conferences.states};
  }
  std::uint32_t at = token;
  if (const Mark quantity = text_.at(kQuantity, at))
    at = quantity.end;
  else if (number)
    ++at;
  else if (!shares_a_name(at))
    return std::nullopt;
  const std::uint32_t first = at;
  while (at < end_ && at < first + kMostWordsBetween && text_.capital(at) && !text_.has(kCollective, at)) {
    if (text_.has(kCountry, at)) return std::nullopt;
    const Mark union_of = text_.at(kOrganisation, at);
    at = union_of ? union_of.end : at + 1;
  }
  const std::uint32_t end = at > first ? states_end(at) : at;
  if (end == at) return std::nullopt;
  return Counted{end, text_.text(token, end)};
}

// Those alone; with cases, people act for them ("представители 40 стран"), or they stand behind their number.
std::uint32_t ActorReader::read_counted(std::uint32_t token) {
  if (text_.pack().has_cases()) return token;
  const auto counted = counted_at(token);
  if (!counted) return token;
  Actor states;
  states.kind = ActorKind::kOrganisation;
  states.name = counted->name;
  states.at = {text_.token(token).at.begin, text_.token(counted->end - 1).at.end};
  Mention& mention = add(MentionKind::kGroup, token, counted->end - 1, counted->end);
  mention.actor.at = states.at;
  mention.members.push_back(std::move(states));
  return counted->end;
}

}  // namespace concord::reading
