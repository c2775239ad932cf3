// States that a text tells only by their number and what they share: "eight Alpine countries", "14 Pacific
// Island nations", "the African countries". They are several under one name, as the states of a union are.
#include "reading/mention/actor_reader.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

constexpr std::uint32_t kMostWordsBetween = 3;
constexpr std::string_view kStates = "states";  // key of words for states

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

// Where such words end; `token` where there are none.
std::uint32_t ActorReader::counted_end(std::uint32_t token) const {
  if (text_.pack().has_cases() || token >= end_) return token;
  std::uint32_t at = token;
  if (const Mark number = text_.at(kQuantity, at))
    at = number.end;
  else if (text_.token(at).kind == TokenKind::kNumber)
    ++at;
  else if (!shares_a_name(at))
    return token;
  const std::uint32_t first = at;
  while (at < end_ && at < first + kMostWordsBetween && text_.capital(at) && !text_.has(kCollective, at)) {
    if (text_.has(kCountry, at)) return token;
    const Mark union_of = text_.at(kOrganisation, at);
    at = union_of ? union_of.end : at + 1;
  }
  if (at == first || at >= end_) return token;
  const Mark states = text_.at(kCollective, at);
  return states && states.entry->value == kStates ? states.end : token;
}

std::uint32_t ActorReader::read_counted(std::uint32_t token) {
  const std::uint32_t end = counted_end(token);
  if (end == token) return token;
  Actor states;
  states.kind = ActorKind::kOrganisation;
  states.name = text_.text(token, end);
  states.at = {text_.token(token).at.begin, text_.token(end - 1).at.end};
  Mention& mention = add(MentionKind::kGroup, token, end - 1, end);
  mention.actor.at = states.at;
  mention.members.push_back(std::move(states));
  return end;
}

}  // namespace concord::reading
