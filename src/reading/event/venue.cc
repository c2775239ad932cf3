#include "reading/event/venue.h"

#include <algorithm>

namespace concord::reading {
namespace {

constexpr std::uint32_t kMostWordsBefore =
    10;                         // "on the sidelines of the UN Climate Change Conference (COP29)"
constexpr int kDaysBefore = 3;  // delegations come early
constexpr int kDaysAfter = 45;  // and reports late

// Whether words that open an occasion stand before the session.
bool is_at(const Scene& scene, const Sentence& sentence, std::uint32_t token) {
  const std::uint32_t begin = std::max(sentence.first_token, token - std::min(token, kMostWordsBefore + 1));
  for (const Hit& hit : hits_in(scene, LexiconClass::kOccasion, begin, token)) {
    const std::string_view key = scene.pack.lexicon.entry(hit.entry).value;
    if (key == kWithinOccasion ? hit.end_token <= token
                               : hit.end_token == token && (key == kBeforeCity || key == kBeforeSession))
      return true;
  }
  return false;
}

// Whether the token makes what is told one that is still to be: will, to be (held), пройдет.
bool looks_ahead(const Scene& scene, std::uint32_t token) {
  const bool to_be = has_hit(scene, class_bits(LexiconClass::kInfinitive), token, token + 1) &&
                     has_hit(scene, class_bits(LexiconClass::kPassive), token + 1, token + 2);
  return to_be || has_hit(scene, class_bits(LexiconClass::kPlanned), token, token + 1) ||
         std::ranges::any_of(scene.document.of(scene.document.tokens[token]),
                             [](const Analysis& one) { return one.future && !one.predicted; });
}

// "COP29, which will be held in November": the text says of some session of a number that it is to come.
bool is_told_to_come(const Scene& scene, int number) {
  constexpr std::uint32_t kMostBehind = 6;
  return std::ranges::any_of(scene.conferences, [&](const NamedConference& named) {
    const auto all = static_cast<std::uint32_t>(scene.document.tokens.size());
    if (named.number != number) return false;
    for (std::uint32_t at = named.token + 1; at < std::min(all, named.token + kMostBehind); ++at)
      if (looks_ahead(scene, at)) return true;
    return false;
  });
}

// A report whose day nobody told may be of the time of the session, unless it says otherwise.
bool is_near(const Scene& scene, const ConferenceSession& session, int number) {
  const Header& header = scene.header;
  if (!header.published || header.published_inferred || !header.published->has_day())
    return !is_told_to_come(scene, number);
  const int day = days_from_civil(*header.published);
  return days_from_civil(session.first) - kDaysBefore <= day &&
         day <= days_from_civil(session.last) + kDaysAfter;
}

}  // namespace

const ConferenceSession* session_of(const Scene& scene, std::uint32_t sentence) {
  const Sentence& one = scene.document.sentences[sentence];
  for (const NamedConference& named : conferences_in(scene.conferences, one)) {
    if (!is_at(scene, one, named.token)) continue;
    const ConferenceSession* session = scene.pack.conferences.session(named.number);
    if (session != nullptr && !session->city.empty() && is_near(scene, *session, named.number))
      return session;
  }
  return nullptr;
}

const ConferenceSession* first_session(const Scene& scene) {
  for (std::uint32_t i = 0; i < scene.document.sentences.size(); ++i) {
    const auto named = conferences_in(scene.conferences, scene.document.sentences[i]);
    if (std::ranges::any_of(named, &NamedConference::remembered)) continue;
    if (const ConferenceSession* session = session_of(scene, i)) return session;
  }
  return nullptr;
}

std::uint32_t past_session(const Scene& scene, std::uint32_t sentence) {
  const Header& header = scene.header;
  if (!header.published || header.published_inferred || !header.published->has_day()) return kNone;
  const Sentence& one = scene.document.sentences[sentence];
  for (const NamedConference& named : conferences_in(scene.conferences, one)) {
    const ConferenceSession* session = scene.pack.conferences.session(named.number);
    if (session != nullptr && is_at(scene, one, named.token) &&
        days_from_civil(session->last) + kDaysAfter < days_from_civil(*header.published))
      return named.token;
  }
  return kNone;
}

bool is_to_come(const Scene& scene, std::uint32_t sentence, std::uint32_t token) {
  constexpr std::uint32_t kMostBefore = 10;
  const std::uint32_t begin =
      std::max(scene.document.sentences[sentence].first_token, token - std::min(token, kMostBefore));
  for (std::uint32_t at = token; at-- > begin;) {
    if (scene.document.tokens[at].mark == U',') return false;
    if (looks_ahead(scene, at)) return true;
  }
  return false;
}

}  // namespace concord::reading
