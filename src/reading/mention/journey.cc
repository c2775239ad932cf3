#include "reading/mention/journey.h"

#include <algorithm>

#include "reading/mention/act_between.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

// "travels to", but not "met in".
bool is_towards(const MarkedText& text, std::uint32_t token) {
  const Mark link = text.at(kRoleLink, token);
  return link && link.entry->value == "to" && !text.has(kOccasion, token);
}

}  // namespace

bool owns_more(const MarkedText& text, const Mention& country) {
  const auto last = std::min<std::size_t>(country.end_token + 1, text.document().tokens.size());
  for (std::uint32_t i = country.first_token; i < last; ++i)
    if (text.has(kPossessive, i)) return true;
  return false;
}

bool tells_of(const MarkedText& text, const Mention& who, std::uint32_t token) {
  for (std::uint32_t i = who.end_token; i < token; ++i) {
    if (text.has_any(class_bits(kSubordinator, kSpeech), i)) return false;
    if (const Mark mark = text.at(kRelative, i); mark && mark.entry->value != "person") return false;
  }
  return true;
}

bool goes_to(const MarkedText& text, const Mention& traveller, std::span<const Mention> beside,
             std::string_view country) {
  if (text.pack().has_cases()) return false;
  const std::uint32_t end = traveller.end_token;
  // "was on a visit to Kenya, in which she met Minister Otto Lind": another is the guest.
  const auto is_next = [&](const Mention& place) {
    if (traveller.first_token > 0 && text.word(traveller.first_token - 1) == text.pack().agent_preposition)
      return true;  // "a visit to Kenya last week by Minister Anna Berg"
    return !act_between(text, place, traveller) && std::ranges::none_of(beside, [&](const Mention& one) {
      return one.actor.kind == ActorKind::kPerson && one.kind == MentionKind::kActor &&
             one.first_token >= place.end_token && one.first_token < traveller.first_token;
    });
  };
  return std::ranges::any_of(beside, [&](const Mention& other) {
    const std::string& told = other.actor.country.empty() ? other.country : other.actor.country;
    if (told != country || other.actor.kind == ActorKind::kPerson || other.first_token < 2) return false;
    const bool behind = other.first_token > end;
    std::uint32_t before = other.first_token - 1;
    while (before > 1 && text.has(kDeterminer, before)) --before;
    if (is_towards(text, before)) {
      if (before == end) return true;  // "the visit of Minister Anna Berg to Kenya"
      return text.has(kFrameVerb, before - 1) &&
             (behind ? tells_of(text, traveller, before) : is_next(other));
    }
    return behind && !owns_more(text, other) && before > end && text.has(kFrameVerb, before) &&
           !text.has(kLeader, before) && tells_of(text, traveller, before);
  });
}

}  // namespace concord::reading
