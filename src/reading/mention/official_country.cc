#include "reading/mention/official_country.h"

#include <algorithm>
#include <map>

#include "reading/mention/noun_phrase.h"

namespace concord::reading {
namespace {

const std::string& told_by(const Mention& mention) {
  return mention.actor.country.empty() ? mention.country : mention.actor.country;
}

// Whether something is done between the two: who meets a Norwegian minister, or tells of a meeting with her,
// is not Norway's.
bool act_between(const MarkedText& text, const Mention& one, const Mention& other) {
  const bool before = other.first_token < one.first_token;
  const std::uint32_t from = before ? other.end_token : one.end_token;
  const std::uint32_t to = before ? one.first_token : other.first_token;
  for (std::uint32_t i = from; i < to; ++i)
    if ((text.has(LexiconClass::kFrameVerb, i) || text.has(LexiconClass::kFrameNoun, i)) && !text.capital(i))
      return true;
  return false;
}

// "Ambassador of Norway to Peru": the country of the posting, as the words of the mention tell it.
std::string posting_of(const MarkedText& text, const Mention& mention) {
  for (std::uint32_t i = mention.first_token; i + 1 < mention.end_token; ++i) {
    const Mark link = text.at(LexiconClass::kRoleLink, i);
    if (!link || link.entry->value != "to") continue;
    std::uint32_t at = link.end;
    while (at < mention.end_token && is_definite(text, at)) ++at;
    const Mark country = at < mention.end_token ? text.at(LexiconClass::kCountry, at) : Mark{};
    if (country && country.entry->country != mention.actor.country) return country.entry->country;
  }
  return {};
}

// The country that the text speaks of most and that is `wanted`, the first of several.
template <class Wanted>
std::string most_told_of(const std::vector<Mention>& mentions, Wanted wanted) {
  std::map<std::string_view, int> times;
  const std::string* best = nullptr;
  for (const Mention& mention : mentions) {
    if (!told_by(mention).empty()) ++times[told_by(mention)];
  }
  for (const Mention& mention : mentions) {
    const std::string& country = told_by(mention);
    if (country.empty() || (best != nullptr && times[country] <= times[*best])) continue;
    if (wanted(country)) best = &country;
  }
  return best == nullptr ? std::string() : *best;
}

}  // namespace

std::string main_country(const std::vector<Mention>& mentions) {
  return most_told_of(mentions, [](const std::string&) { return true; });
}

// That of the sentence, else that of the report.
std::string OfficialCountries::of(std::size_t index) const {
  std::string country = of_posting(index);
  if (country.empty()) country = of_sentence(index);
  if (country.empty()) country = home_;
  return country.empty() ? most_told(index) : country;
}

// "Peru's ambassador to Norway met Minister Anna Berg": she is of the country he is sent to.
std::string OfficialCountries::of_posting(std::size_t index) const {
  const Mention& official = mentions_[index];
  if (official.actor.kind != ActorKind::kPerson) return {};
  const auto begin = std::ranges::lower_bound(mentions_, official.sentence, {}, &Mention::sentence);
  for (auto it = begin; it != mentions_.end() && it->sentence == official.sentence; ++it) {
    if (it->kind != MentionKind::kActor || it->actor.kind != ActorKind::kPerson || &*it == &official)
      continue;
    if (it->actor.country.empty() || !act_between(text_, official, *it)) continue;
    if (std::string posting = posting_of(text_, *it); !posting.empty()) return posting;
  }
  return {};
}

// Whether a person or a body on the other side of what is done is of this country.
bool OfficialCountries::is_others(std::size_t index, std::string_view country) const {
  const Mention& official = mentions_[index];
  const auto begin = std::ranges::lower_bound(mentions_, official.sentence, {}, &Mention::sentence);
  for (auto it = begin; it != mentions_.end() && it->sentence == official.sentence; ++it) {
    if (it->kind != MentionKind::kActor || it->anonymous || it->actor.country != country) continue;
    if (it->actor.kind != ActorKind::kState && act_between(text_, official, *it)) return true;
  }
  return false;
}

// The country that acts in the sentence before the mention: the only one, or that of the dateline if it is
// among them, or the nearest. Empty where there is none. A body's country is no other body's.
std::string OfficialCountries::of_sentence(std::size_t index) const {
  std::string nearest;
  const bool body = mentions_[index].actor.kind == ActorKind::kOrganisation;
  for (std::size_t i = index; i-- > 0 && mentions_[i].sentence == mentions_[index].sentence;) {
    const Actor& actor = mentions_[i].actor;
    if (mentions_[i].kind != MentionKind::kActor || actor.kind == ActorKind::kPerson || actor.country.empty())
      continue;
    if (body && actor.kind != ActorKind::kState) continue;
    if (actor.country == home_) return home_;
    if (nearest.empty() && !is_others(index, actor.country)) nearest = actor.country;
  }
  return nearest;
}

// The country that the text speaks of most, without those of the other side.
std::string OfficialCountries::most_told(std::size_t index) const {
  return most_told_of(mentions_, [&](const std::string& country) { return !is_others(index, country); });
}

}  // namespace concord::reading
