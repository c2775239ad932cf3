// Organisations: those that the pack names and bodies that every country has, and which of several readings
// of the same words is right.
#include <algorithm>

#include "reading/mention/country_name.h"
#include "reading/mention/noun_phrase.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

// "Ghana's Environmental Protection Agency": whose the words right before the name say it is.
std::string_view owner_before(const MarkedText& text, std::uint32_t token) {
  constexpr std::uint32_t kLongestCountry = 5;  // words
  if (text.pack().has_cases() || token < 2 || !is_possessive(text, token - 1)) return {};
  for (std::uint32_t at = token - 1; at-- > 0 && token - at <= kLongestCountry + 1;)
    if (const Mark country = text.at(kCountry, at); country && country.end == token - 1)
      return country.entry->country;
  return {};
}

std::optional<OrganisationPhrase> known_at(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  const Mark mark = text.at(kOrganisation, token);
  if (!mark) return std::nullopt;
  // "UN Framework Convention": part of a longer name, which is none of an organisation.
  const bool goes_on =
      !text.pack().has_cases() && mark.end < end && text.capital(mark.end) &&
      (text.has(kGlossary, mark.end) || text.has(kDocument, mark.end) || text.has(kTopic, mark.end));
  if (goes_on) return std::nullopt;
  // "Environmental Protection Agency of Norway" is not that of another country.
  const Mark owner = mark.entry->country.empty() ? Mark{} : country_of(text, mark.end, end);
  if (owner && owner.entry->country != mark.entry->country) return std::nullopt;
  const std::string_view before =
      mark.entry->country.empty() ? std::string_view() : owner_before(text, token);
  if (!before.empty() && before != mark.entry->country) return std::nullopt;
  OrganisationPhrase found;
  found.first = token;
  found.head = token;
  found.end = mark.end;
  found.english = mark.entry->value;
  found.country = mark.entry->country;
  // "Жогорку Кенеша": of words that the dictionary lacks the last one shows the case.
  const auto lacks = [&](std::uint32_t at) {
    return std::ranges::all_of(text.analyses(at), [](const Analysis& one) { return one.predicted; });
  };
  std::uint32_t last = mark.end - 1;
  while (last > token && lacks(last - 1)) --last;
  if (text.pack().has_dictionary && last == token && lacks(mark.end - 1)) found.head = mark.end - 1;
  if (text.pack().heads_last) {  // "Masdar" şirkəti: what it is stands behind its name
    const bool quoted = mark.end < end && (text.is_mark(mark.end, U'"') || text.is_mark(mark.end, U'”') ||
                                           text.is_mark(mark.end, U'»'));
    const std::uint32_t next = quoted ? mark.end + 1 : mark.end;
    if (const Mark head = next < end ? text.at(kOrganisationHead, next) : Mark{}) found.end = head.end;
  }
  return found;
}

std::optional<OrganisationPhrase> body_at(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  const Mark adjective = text.at(kCountryAdjective, token);
  const Mark owner = !adjective && text.pack().heads_last ? text.at(kCountry, token) : Mark{};
  const std::uint32_t head = adjective ? adjective.end : owner ? owner.end : token;
  const Mark mark = head < end ? text.at(kBody, head) : Mark{};
  if (!mark) return std::nullopt;
  OrganisationPhrase found;
  found.first = token;
  found.head = head;
  found.end = mark.end;
  found.english = mark.entry->value;
  found.body = true;
  // "government" without an article is any government.
  const bool any = !adjective && !text.pack().has_cases() && !text.capital(head) &&
                   (token == 0 || (!is_definite(text, token - 1) && !is_possessive(text, token - 1)));
  if (adjective || owner) {
    found.country = (adjective ? adjective : owner).entry->country;
    return found;
  }
  if (text.pack().heads_last) return found;
  if (const Mark country = country_of(text, mark.end, end)) {
    found.country = country.entry->country;
    found.end = country.end;
  } else if (const Mark region = mark.end < end ? text.at(kRegion, mark.end) : Mark{};
             region && text.pack().has_cases()) {
    found.english += " of " + region.entry->value;
    found.country = region.entry->country;
    found.end = region.end;
    found.body = false;
  }
  if (any && found.country.empty()) return std::nullopt;
  return found;
}

// "WWF Pakistan", "Transparency International (Kenya)".
void take_country_behind(const MarkedText& text, std::uint32_t end, OrganisationPhrase& found) {
  if (found.end >= end || found.body) return;
  const std::uint32_t open = text.is_mark(found.end, U'(') ? 1 : 0;
  if (found.end + open >= end) return;
  const Mark country = text.at(kCountry, found.end + open);
  if (!country || (open != 0 && (country.end >= end || !text.is_mark(country.end, U')')))) return;
  const bool acts =
      country.end < end && (is_possessive(text, country.end) || text.has(kRoleHead, country.end));
  if (open == 0 && acts) return;
  found.country = country.entry->country;
  found.english += " " + (text.pack().has_cases() ? country_name(country.entry->country)
                                                  : text.text(found.end + open, country.end));
  found.end = country.end + open;
}

// "the Water Agency under the Ministry of Energy of Kenya": whose it is, behind a name that the pack knows.
void take_superior(const MarkedText& text, std::uint32_t end, OrganisationPhrase& found) {
  const Mark under = found.end + 1 < end ? text.at(kPreposition, found.end) : Mark{};
  if (!under || text.pack().superior_preposition.empty() ||
      under.entry->value != text.pack().superior_preposition)
    return;
  const std::uint32_t first = is_definite(text, under.end) ? under.end + 1 : under.end;
  const auto superior = first < end ? longest_organisation(text, first, end) : std::nullopt;
  if (!superior) return;
  found.end = superior->end;
  if (found.country.empty()) found.country = superior->country;
}

// "корпорация Nordvind (NV) из Норвегии"
std::string home_behind(const MarkedText& text, std::uint32_t end, const OrganisationPhrase& found) {
  std::uint32_t at = found.end;
  if (at + 3 < end && text.is_mark(at, U'(') && text.is_mark(at + 2, U')')) at += 3;
  const Mark link = at < end ? text.at(kRoleLink, at) : Mark{};
  const Mark country = link && link.entry->value == "of" ? text.at(kCountry, link.end) : Mark{};
  return country ? country.entry->country : std::string();
}

}  // namespace

std::optional<OrganisationPhrase> longest_organisation(const MarkedText& text, std::uint32_t token,
                                                       std::uint32_t end) {
  std::optional<OrganisationPhrase> best;
  // "посол в Российской Федерации Отто Линд": what stands in the name of a country heads no organisation.
  const Mark country = text.pack().has_dictionary ? text.at(kCountry, token) : Mark{};
  const auto in_country = [&](const OrganisationPhrase& found) {
    return country.end > token + 1 && found.head > token && found.head < country.end;
  };
  const auto take = [&](std::optional<OrganisationPhrase>&& found) {
    if (found && in_country(*found)) return;
    if (found && (!best || found->end > best->end)) best = std::move(found);
  };
  // Each reader looks at the first word again; most words are out for most of them.
  const bool cases = text.pack().has_cases();
  const bool capital = text.capital(token);
  if (text.has(kOrganisation, token)) take(known_at(text, token, end));
  if (text.has_any(class_bits(kCountryAdjective, kCountry, kBody), token)) take(body_at(text, token, end));
  if (text.has(kOrganisationHead, token)) take(headed_at(text, token, end));
  if (capital && !cases) {
    // Of a name of several words the second has a capital, or joins a third one that has.
    const bool next = token + 1 < end && text.capital(token + 1);
    if (next || (token + 2 < end && text.capital(token + 2))) take(run_at(text, token, end));
    if (token + 3 < end) take(apposed_at(text, token, end));
    if (next && !text.is_known(token)) take(firm_at(text, token, end));
  }
  if (text.has_any(class_bits(kCountryAdjective, kOrganisationHead), token))
    take(called_at(text, token, end));
  if (capital && text.pack().has_dictionary) take(described_at(text, token, end));
  if (cases && may_be_named(text, token)) take(named_at(text, token, end));
  if (text.token(token).shape == Shape::kUpper) take(acronym_at(text, token, end));
  if (text.pack().heads_last) take(compound_at(text, token, end));
  // "займа Всемирного банка Австрии": one of no country gets none from what stands behind it.
  if (auto known = text.pack().has_dictionary ? known_at(text, token, end) : std::nullopt;
      known && known->country.empty() && best->end > known->end &&
      text.at(kCountry, known->end).end == best->end)
    best = std::move(known);
  const bool foreign = text.pack().has_dictionary && text.has(kOrganisation, token) && is_latin(text, token);
  if (best && best->country.empty() && (!text.pack().has_cases() || foreign))
    take_country_behind(text, end, *best);
  if (best && !best->body) take_superior(text, end, *best);
  if (best && best->country.empty() && !best->body && text.pack().has_dictionary && best->end < end)
    best->country = home_behind(text, end, *best);
  // "the German Development Bank KfW": what it is, and what it is called.
  if (best && !text.pack().has_cases() && !best->body && best->end < end) {
    if (const auto name = known_at(text, best->end, end)) {
      best->end = name->end;
      best->english += " " + name->english;
      if (best->country.empty()) best->country = name->country;
    }
  }
  return best;
}

std::optional<OrganisationPhrase> listed_organisation_at(const MarkedText& text, std::uint32_t token,
                                                         std::uint32_t end) {
  constexpr std::uint32_t kLongestListed = 4;
  if (text.pack().has_cases()) return std::nullopt;
  const bool last = text.has(kConjunction, token);
  if (!last && !text.is_mark(token, U',')) return std::nullopt;
  OrganisationPhrase found;
  found.first = found.head = found.end = token + 1;
  while (found.end < end && found.end < found.first + kLongestListed && text.capital(found.end)) {
    for (const LexiconClass other : {kGivenName, kRoleHead, kRoleModifier, kMonth, kWeekday, kCountry, kCity,
                                     kRegion, kHonorific, kCountryAdjective, kDeterminer, kPreposition})
      if (text.has(other, found.end)) return std::nullopt;
    ++found.end;
  }
  if (found.end == found.first || found.end >= end) return std::nullopt;
  // "and B ...", but before another comma only where the list goes on: ", B, C", ", B and C".
  const bool goes_on = text.is_mark(found.end, U',') || text.has(kConjunction, found.end);
  if ((!last && !goes_on) || text.has(kSpeech, found.end) || is_possessive(text, found.end))
    return std::nullopt;
  found.english = text.text(found.first, found.end);
  return found;
}

}  // namespace concord::reading
