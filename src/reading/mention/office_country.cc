// The country that an office tells by itself: where it is, or that of the same office elsewhere in the text.
#include "reading/mention/official_country.h"
#include "reading/mention/state_office.h"

namespace concord::reading {

// "Secretary of the Ministry of Energy in Bhutan": of an office of a state, the country in which it is.
std::string OfficialCountries::of_land(std::size_t index) const {
  const Mention& official = mentions_[index];
  const Pack& pack = text_.pack();
  if (pack.has_cases() || !begins_as_state_office(pack, official.actor.org) ||
      pack.has_word_of(RawList::kPostedRole, official.actor.role))
    return {};
  for (std::uint32_t i = official.first_token + 1; i + 1 < official.end_token; ++i) {
    const Mark in = text_.at(LexiconClass::kRoleLink, i);
    const Mark land = in && in.entry->value == "to" ? text_.at(LexiconClass::kCountry, in.end) : Mark{};
    if (land && land.end == official.end_token) return land.entry->country;
  }
  return {};
}

// "The Ministry of Environment of Kenya announced a plan. The minister of the environment said": of the only
// country whose office of that name the text tells.
std::string OfficialCountries::of_office(std::size_t index) const {
  constexpr std::string_view kOf = " of ";
  constexpr std::size_t kStem = 6;  // letters of the word behind "of" that must agree
  const auto realm = [&](std::string_view name) {
    const std::size_t of = name.find(kOf);
    return of == std::string_view::npos ? std::string_view() : name.substr(of + kOf.size(), kStem);
  };
  const Mention& official = mentions_[index];
  const std::string_view mine = realm(official.actor.role);
  if (official.actor.kind != ActorKind::kPerson || mine.size() < kStem) return {};
  std::string country;
  for (const Mention& other : mentions_) {
    if (other.actor.kind != ActorKind::kOrganisation || other.actor.country.empty() ||
        realm(other.actor.name) != mine || !begins_as_state_office(text_.pack(), other.actor.name) ||
        other.actor.country == country)
      continue;
    if (!country.empty()) return {};
    country = other.actor.country;
  }
  return is_others(index, country) ? std::string() : country;
}

}  // namespace concord::reading
