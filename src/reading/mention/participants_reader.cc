// All who came to a conference, of whom the text names none: "delegates at COP29", "participants in the
// climate conference". They act under the conference's name, as the states of a union do under that of the
// union.
#include <algorithm>

#include "reading/mention/actor_reader.h"
#include "reading/mention/conference.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

constexpr std::uint32_t kMostWordsToConference = 5;

}  // namespace

// The session that is named from the token on, with at most some words before it and no verb.
std::string ActorReader::conference_beside(std::uint32_t token) const {
  const std::uint32_t limit = std::min(end_, token + kMostWordsToConference);
  for (std::uint32_t at = token; at < limit; ++at) {
    if (const auto session = conference_at(text_, at)) return conference_name(text_.pack(), session->number);
    if (!text_.is_word(at) || (text_.has(kFrameVerb, at) && !text_.capital(at) && !text_.has(kFrameNoun, at)))
      break;
  }
  return {};
}

std::uint32_t ActorReader::read_participants(std::uint32_t token) {
  if (text_.pack().has_cases()) return token;
  std::uint32_t at = token;
  while (at < end_ && (is_definite(text_, at) || text_.token(at).kind == TokenKind::kNumber)) ++at;
  const Mark people = at < end_ ? text_.at(kCollective, at) : Mark{};
  if (!people || people.entry->value != kParticipants) return token;
  const bool told = people.end > at + 1;  // "participants of the conference"
  bool several = false;
  for (std::uint32_t word = at; word < people.end; ++word) several = several || is_plural(word);
  // "The veteran climate negotiator arrived": who that is, the text has told or will.
  if (!several) return told && (people.end == end_ || !text_.capital(people.end)) ? people.end : token;
  std::string name = conference_beside(people.end);
  if (name.empty() && !told) return token;
  if (name.empty()) name = text_.pack().conferences.participants;
  Actor all;
  all.kind = ActorKind::kOrganisation;
  all.name = name;
  all.at = {text_.token(token).at.begin, text_.token(people.end - 1).at.end};
  Mention& mention = add(MentionKind::kGroup, token, at, people.end);
  mention.actor.at = all.at;
  mention.members.push_back(std::move(all));
  return people.end;
}

}  // namespace concord::reading
