// Those who run a session of the climate conference, under whatever word: "the COP29 presidency team",
// "COP29's leadership", "the chairmanship of COP29", "the team leading COP29". They are one actor, of the
// country that presides.
#include "reading/mention/actor_reader.h"
#include "reading/mention/conference.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

constexpr std::string_view kPresidency = "presidency";  // key of words for those who run a conference
constexpr std::uint32_t kMostWordsBeforeSession = 2;    // "the incoming COP29 presidency"

}  // namespace

// The end of the words of such a name from `token` on: "presidency", "leadership team"; `token` where it is
// none.
std::uint32_t ActorReader::presidency_words_end(std::uint32_t token) const {
  std::uint32_t end = token;
  while (end < end_) {
    const Mark word = text_.at(kCollective, end);
    if (!word || word.entry->value != kPresidency) break;
    end = word.end;
  }
  return end;
}

std::uint32_t ActorReader::read_presidency(std::uint32_t token) {
  std::uint32_t at = token;
  while (at < end_ && is_definite(text_, at)) ++at;
  if (at >= end_) return token;
  if (const Mark country = text_.at(kCountry, at); country && is_possessive(text_, country.end))
    at = country.end + 1;  // "Azerbaijan's COP29 chairmanship"
  else if (const Mark adjective = text_.at(kCountryAdjective, at))
    at = adjective.end;
  std::uint32_t end = at < end_ ? presidency_words_end(at) : at;
  std::optional<Conference> session;
  std::uint32_t head = at;
  if (end > at) {  // "leadership team of COP29", "председательство COP29"
    const Mark leads = end < end_ ? text_.at(kLeader, end) : Mark{};  // "the team leading COP29"
    const Mark link = leads || end >= end_ ? leads : text_.at(kRoleLink, end);
    if (link && !leads && link.entry->value != "of") return token;
    if (!link && !text_.pack().has_cases()) return token;
    std::uint32_t name = link ? link.end : end;
    while (name < end_ && is_definite(text_, name)) ++name;
    session = name < end_ ? conference_at(text_, name) : std::nullopt;
    if (!session) return token;
    end = session->end_token;
  } else {
    for (std::uint32_t before = 0; !session && at < end_ && before <= kMostWordsBeforeSession; ++before) {
      session = conference_at(text_, at);
      if (session) break;
      const bool qualifies = text_.is_word(at) && !text_.capital(at) && !text_.has(kFrameVerb, at) &&
                             !text_.has(kPreposition, at) && !text_.has(kConjunction, at);
      if (!qualifies || at == token) return token;  // words stand between the article and the name only
      ++at;
    }
    if (!session) return token;
    head = session->end_token;
    if (head < end_ && is_possessive(text_, head)) ++head;
    end = head < end_ ? presidency_words_end(head) : head;
    if (end == head) return token;
  }
  const ConferenceSession* held = text_.pack().conferences.session(session->number);
  Mention& mention = add(MentionKind::kActor, token, head, end);
  mention.actor.kind = ActorKind::kOrganisation;
  mention.actor.name = conference_name(text_.pack(), session->number) + " Presidency";
  if (held != nullptr) mention.actor.country = held->country;
  mention.actor.at = {text_.token(token).at.begin, text_.token(end - 1).at.end};
  return end;
}

}  // namespace concord::reading
