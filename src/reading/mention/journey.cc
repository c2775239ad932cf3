#include "reading/mention/journey.h"

#include <algorithm>

namespace concord::reading {
namespace {

using enum LexiconClass;

// "travels to", but not "met in".
bool is_towards(const MarkedText& text, std::uint32_t token) {
  const Mark link = text.at(kRoleLink, token);
  return link && link.entry->value == "to" && !text.has(kOccasion, token);
}

}  // namespace

bool goes_to(const MarkedText& text, const Mention& traveller, std::span<const Mention> beside,
             std::string_view country) {
  if (text.pack().has_cases()) return false;
  const std::uint32_t end = traveller.end_token;
  return std::ranges::any_of(beside, [&](const Mention& other) {
    const std::string& told = other.actor.country.empty() ? other.country : other.actor.country;
    if (told != country || other.actor.kind == ActorKind::kPerson || other.first_token < 2) return false;
    const bool behind = other.first_token > end;
    std::uint32_t before = other.first_token - 1;
    while (before > 1 && text.has(kDeterminer, before)) --before;
    if (is_towards(text, before)) {
      if (before == end) return true;  // "the visit of Minister Anna Berg to Kenya"
      return text.has(kFrameVerb, before - 1);
    }
    return behind && before > end && text.has(kFrameVerb, before);
  });
}

}  // namespace concord::reading
