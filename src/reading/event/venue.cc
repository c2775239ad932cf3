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

bool is_near(const ConferenceSession& session, const Header& header) {
  if (!header.published || header.published_inferred || !header.published->has_day()) return true;
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
    if (session != nullptr && !session->city.empty() && is_near(*session, scene.header)) return session;
  }
  return nullptr;
}

const ConferenceSession* first_session(const Scene& scene) {
  for (std::uint32_t i = 0; i < scene.document.sentences.size(); ++i)
    if (const ConferenceSession* session = session_of(scene, i)) return session;
  return nullptr;
}

}  // namespace concord::reading
