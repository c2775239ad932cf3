// Organisations whose head comes last: what a ministry is for, or the name of a company, stands before the
// word that says what it is.
#include "reading/mention/noun_phrase.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

// Whether the word can be part of a compound name before its head: one in an oblique case is not.
bool is_compound_part(const MarkedText& text, std::uint32_t at) {
  const std::uint8_t cases = text.cases(at);
  if (!text.is_word(at) || !text.capital(at) || (cases != 0 && (cases & kNominative) == 0)) return false;
  for (const LexiconClass kind : {kRoleHead, kGivenName, kMonth, kCity, kPreposition, kNotAName, kFrameNoun})
    if (text.has(kind, at)) return false;
  return true;
}

}  // namespace

// "Ekologiya və Təbii Sərvətlər Nazirliyi": where heads come last, what an organisation is for stands before
// it.
std::optional<OrganisationPhrase> compound_at(const MarkedText& text, std::uint32_t token,
                                              std::uint32_t end) {
  if (!text.pack().heads_last) return std::nullopt;
  OrganisationPhrase found;
  found.first = token;
  std::uint32_t at = token;
  const auto take_country = [&](const Mark& country) {
    if (found.country.empty()) found.country = country.entry->country;
    at = country.end;
  };
  bool owned =
      true;  // a country without the genitive is a word of its own before a name: "Norveç Dünya Bankı"
  if (const Mark country = text.at(kCountry, at)) {
    take_country(country);
    owned = (text.cases(country.end - 1) & kGenitive) != 0;
    if (at < end && text.has(kOrganisation, at)) return std::nullopt;
  }
  const std::uint32_t named_from = at;
  std::string portfolio;
  bool own_name = false;  // words that the pack cannot put into English
  for (; at < end && at < token + kLongestOrganisation;) {
    const Mark head = text.at(kOrganisationHead, at);
    if (head && (at > named_from || !found.country.empty())) {
      if (portfolio.empty() && !own_name && found.country.empty()) return std::nullopt;
      found.head = at;
      found.end = head.end;
      found.body = !own_name;
      found.english = head.entry->value + (portfolio.empty() ? "" : " of " + portfolio);
      if (own_name) found.english = text.text(named_from, head.end);
      return found;
    }
    if (const Mark word = text.at(kGlossary, at)) {
      portfolio += (portfolio.empty() ? "" : " and ") + word.entry->value;
      at = word.end;
    } else if (at > named_from && at + 1 < end && (text.has(kConjunction, at) || text.is_mark(at, U',')) &&
               text.has(kGlossary, at + 1)) {
      ++at;
    } else if (owned && is_compound_part(text, at)) {
      own_name = true;
      ++at;
    } else {
      return std::nullopt;
    }
  }
  return std::nullopt;
}

}  // namespace concord::reading
