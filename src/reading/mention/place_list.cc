#include "reading/mention/place_list.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

// How two members of a list are joined.
struct Joint {
  std::uint32_t end = 0;  // where the next member begins
  bool closes = false;    // it is the last one
};

Joint joint_at(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  Joint joint{token, false};
  if (joint.end < end && text.is_mark(joint.end, U',')) ++joint.end;
  if (joint.end < end && text.has(kConjunction, joint.end)) {
    joint.end = text.at(kConjunction, joint.end).end;
    joint.closes = true;
  }
  if (joint.end == token) return {end, false};
  while (joint.end < end && text.has(kDeterminer, joint.end)) ++joint.end;
  return joint;
}

// "gave money to Kenya, and Peru thanked": what goes on behind a list is no verb.
bool ends_phrase(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  return token >= end || !text.is_word(token) || text.has(kPreposition, token) ||
         text.has(kSubordinator, token) || text.has(kRelative, token) || text.has(kConjunction, token);
}

}  // namespace

bool is_listed_with_place(const MarkedText& text, const Mention& before, std::uint32_t token,
                          std::uint32_t end) {
  if (text.pack().has_cases() || before.kind != MentionKind::kPlace ||
      before.place_kind != PlaceKind::kCountry)
    return false;
  Joint joint = joint_at(text, before.end_token, end);
  if (joint.end != token) return false;
  constexpr int kMostMembers = 12;
  for (int i = 0; i < kMostMembers && token < end; ++i) {
    const Mark country = text.at(kCountry, token);
    if (!country) return false;
    if (joint.closes) return ends_phrase(text, country.end, end);
    joint = joint_at(text, country.end, end);
    token = joint.end;
  }
  return false;
}

Mark country_behind_region(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  if (text.pack().has_cases() || token + 1 >= end) return {};
  const Mark link = text.at(kRoleLink, token);
  if (!link || link.entry->value != "to" || text.has(kInfinitive, token)) return {};
  std::uint32_t country = link.end;
  while (country < end && text.has(kDeterminer, country)) ++country;
  return country < end ? text.at(kCountry, country) : Mark{};
}

}  // namespace concord::reading
