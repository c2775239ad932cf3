// Organisations that a word such as ministry, bank or academy heads: before what it is of, or behind a run of
// capitalised words.
#include <algorithm>

#include "reading/mention/noun_phrase.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

// "Services for Development" are none: what has a name is one.
bool is_plural(const MarkedText& text, std::uint32_t token) {
  return std::ranges::any_of(text.analyses(token), [](const Analysis& one) {
    return one.part == PartOfSpeech::kNoun && one.plural;
  });
}

// "the ministry of Hungary": in small letters it needs the article and the country.
std::optional<OrganisationPhrase> small_headed_at(const MarkedText& text, std::uint32_t token,
                                                  std::uint32_t end) {
  if (token == 0 || !is_definite(text, token - 1)) return std::nullopt;
  const Mark head = text.at(kOrganisationHead, token);
  const Mark country = country_of(text, head.end, end);
  if (!country || text.has(kCollective, token)) return std::nullopt;
  OrganisationPhrase found;
  found.first = found.head = token;
  found.end = country.end;
  found.country = country.entry->country;
  found.english = text.text(token, head.end);
  found.english.front() = static_cast<char>(found.english.front() - 'a' + 'A');
  found.body = true;
  return found;
}

constexpr std::string_view kOfPair = "pair";  // key of those that are joint behind a pair of states only

// "the Steering Committee", "совместная комиссия": the parties themselves, sitting together.
bool is_joint_body(const MarkedText& text, std::uint32_t first, std::uint32_t end) {
  for (std::uint32_t at = first > 0 ? first - 1 : first; at < end; ++at)
    if (const Mark joint = text.at(kJointBody, at); joint.end >= end && joint.entry->value != kOfPair)
      return true;
  return false;
}

bool has_own_word(const MarkedText& text, std::uint32_t first, std::uint32_t end) {
  for (std::uint32_t i = first; i < end; ++i)
    if (text.capital(i) && !text.has(kGlossary, i) && !text.has(kTopic, i) && !text.has(kNotAName, i))
      return true;
  return false;
}

// Of the words with capitals the first that tells of which country it is; empty where none does.
std::string_view country_told(const MarkedText& text, std::uint32_t first, std::uint32_t end) {
  for (std::uint32_t at = first; at < end; ++at) {
    if (!text.capital(at)) continue;
    for (const LexiconClass kind : {kCountry, kCountryAdjective, kCity})
      if (const Mark found = text.at(kind, at); found && !found.entry->country.empty())
        return found.entry->country;
  }
  return {};
}

bool is_of(const MarkedText& text, std::uint32_t token) {
  const Mark link = text.at(kRoleLink, token);
  return link && link.entry->value == "of" && !text.has(kDeterminer, link.end);
}

}  // namespace

// "Ministry of Economy of Azerbaijan", "Министерство природных ресурсов Малайзии".
std::optional<OrganisationPhrase> headed_at(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  const Mark head = text.at(kOrganisationHead, token);
  const bool cases = text.pack().has_cases();
  if (!head || text.pack().heads_last) return std::nullopt;
  if (!cases && is_plural(text, head.end - 1)) return std::nullopt;
  if (is_joint_body(text, token, head.end)) return std::nullopt;
  // "signed a Programme of Cooperation": a document.
  if (!cases && text.at(kDocument, token).end > head.end) return std::nullopt;
  if (!cases && !text.capital(token)) return small_headed_at(text, token, end);
  OrganisationPhrase found;
  found.first = token;
  found.head = token;
  std::string portfolio;
  found.end = attribute_end(text, head.end, end, text.has(kOrganisation, token), found.country, portfolio);
  if (found.end == head.end) return std::nullopt;
  if (cases && portfolio.empty() && found.country.empty()) return std::nullopt;
  if (!cases) {
    found.english = text.text(token, found.end);
    return found;
  }
  // "компания Норвегии Norsun Energy": what it is called stands behind.
  std::uint32_t name = found.end;
  while (portfolio.empty() && name < end && is_latin(text, name) && text.capital(name)) ++name;
  if (name != found.end) {
    found.english = text.text(found.end, name);
    found.end = name;
    return found;
  }
  found.english = head.entry->value;
  if (!portfolio.empty()) found.english += " of " + portfolio;
  // "University of Oslo" says where, and so does "мэрия города Осло".
  const bool town = head.end + 1 < end && text.is_word(head.end) &&
                    text.pack().has(RawList::kSettlement, text.word(head.end));
  found.body = !text.has_any(class_bits(kCity, kRegion), town ? head.end + 1 : head.end);
  return found;
}

// "China Biodiversity Conservation and Green Development Foundation": capitals up to a head.
std::optional<OrganisationPhrase> run_at(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  if (text.pack().has_cases() || !text.capital(token)) return std::nullopt;
  // "Should Parliament ratify it", "$5 Million from the Green Fund"
  if (text.has_any(class_bits(kHypothetical, kPlanned, kScale), token)) return std::nullopt;
  constexpr ClassBits kEnds = class_bits(kRoleHead, kGivenName, kMonth);
  std::uint32_t head = 0;
  std::uint32_t at = token;
  for (; at < end && at < token + kLongestOrganisation; ++at) {
    if (text.capital(at)) {
      if (text.has_any(kEnds, at)) break;
      if (text.has(kOrganisationHead, at) && at > token && !is_plural(text, at)) head = at;
      continue;
    }
    // "Norway and European Bank": two things are joined, and not two words of one name.
    const bool capital_next = at + 1 < end && text.capital(at + 1) && at > token;
    if (capital_next && at == token + 1 && is_of(text, at)) continue;  // "Port of Linz Authority"
    // Behind "Ministry of" a conjunction joins what it is for.
    const bool joins = capital_next && text.has(kConjunction, at) && !text.has(kOrganisationHead, token);
    // "Astana University and Trinity College": a whole name stands before it.
    if (joins && head == at - 1 && at > token + 1 && !text.has(kOrganisationHead, at + 1)) break;
    if (joins && text.has(kOrganisation, at + 1)) break;  // "Anna Berg and World Bank Director"
    if (!joins || text.token(at - 1).shape == Shape::kUpper || text.has(kCountry, at - 1) ||
        text.has(kCountryAdjective, at - 1))
      break;
  }
  if (head == 0 || !text.capital(head)) return std::nullopt;
  if (text.at(kDocument, token).end > head) return std::nullopt;  // "a Work Programme"
  if (is_joint_body(text, token, text.at(kOrganisationHead, head).end)) return std::nullopt;
  OrganisationPhrase found;
  found.first = token;
  found.head = head;
  found.country = country_told(text, token, at);
  std::string portfolio;
  bool known = false;
  for (std::uint32_t i = token; i <= head; ++i) known = known || text.at(kOrganisation, i).end > head;
  found.end = attribute_end(text, text.at(kOrganisationHead, head).end, end, known, found.country, portfolio);
  found.english = text.text(token, found.end);
  // Words of every day alone (Forest Partnership) name an organisation only with an article or an acronym, or
  // before one of its offices (Forest Partnership Director).
  const bool office = found.end < end && text.capital(found.end) &&
                      text.has_any(class_bits(kRoleHead, kRoleModifier), found.end);
  const bool named = (token > 0 && (is_definite(text, token - 1) || is_possessive(text, token - 1))) ||
                     (found.end < end && text.is_mark(found.end, U'(')) || office;
  if (!named && !has_own_word(text, token, head)) return std::nullopt;
  return found;
}

}  // namespace concord::reading
