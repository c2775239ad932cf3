#include "reading/mention/told_country.h"

#include <algorithm>
#include <string_view>

namespace concord::reading {
namespace {

struct ToldCountry {
  std::string_view country;
  int times = 0;
};

// The countries that the text speaks of, in its order; there are not that many.
std::vector<ToldCountry> told_countries(const std::vector<Mention>& mentions, bool with_groups) {
  constexpr std::size_t kUsualCountries = 8;
  std::vector<ToldCountry> told;
  told.reserve(kUsualCountries);
  const auto count = [&](const std::string& country) {
    if (country.empty()) return;
    const auto known = std::ranges::find(told, country, &ToldCountry::country);
    ++(known == told.end() ? told.emplace_back(country) : *known).times;
  };
  for (const Mention& mention : mentions) {
    count(told_by(mention));
    if (!with_groups || mention.referred) continue;
    for (const Actor& member : mention.members) count(member.country);
  }
  return told;
}

}  // namespace

const std::string& told_by(const Mention& mention) {
  return mention.actor.country.empty() ? mention.country : mention.actor.country;
}

std::vector<std::string> most_told_first(const std::vector<Mention>& mentions) {
  std::vector<ToldCountry> told = told_countries(mentions, true);
  std::vector<std::string> out;
  out.reserve(told.size());
  while (!told.empty()) {
    const auto most = std::ranges::max_element(told, {}, &ToldCountry::times);
    out.emplace_back(most->country);
    told.erase(most);
  }
  return out;
}

std::string main_country(const std::vector<Mention>& mentions) {
  const std::vector<ToldCountry> told = told_countries(mentions, false);
  const auto most = std::ranges::max_element(told, {}, &ToldCountry::times);
  return most == told.end() ? std::string() : std::string(most->country);
}

std::string country_elsewhere(const std::vector<Mention>& mentions, const Mention& body) {
  std::string country;
  for (const Mention& other : mentions) {
    const std::string& name = other.actor.name;
    const bool same = other.kind == MentionKind::kActor && other.actor.kind == ActorKind::kOrganisation &&
                      !other.actor.country.empty() && name.size() > body.actor.name.size() &&
                      name.starts_with(body.actor.name) &&
                      std::string_view(name).substr(body.actor.name.size()).starts_with(" of ");
    if (!same || other.actor.country == country) continue;
    if (!country.empty()) return {};
    country = other.actor.country;
  }
  return country;
}

}  // namespace concord::reading
