// Organisations: those that the pack names, bodies that every country has, and capitalised runs around a word
// such as bank or academy.
#include <algorithm>

#include "reading/mention/conference.h"
#include "reading/mention/country_name.h"
#include "reading/mention/noun_phrase.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

constexpr std::uint32_t kLongestRun = 14;  // tokens of an organisation's name

// The end of the attribute of a head: genitives (Academy: "наук Азербайджана") or "of X and Y for Z". Sets
// the country.
std::uint32_t attribute_end(const MarkedText& text, std::uint32_t at, std::uint32_t end, std::string& country,
                            std::string& english) {
  const bool cases = text.pack().has_cases();
  std::uint32_t last = at;
  bool linked = cases;
  bool unknown = false;  // a word that the pack does not know follows the link: one may, a second is a name
  for (std::uint32_t i = at; i < end && i < at + kLongestRun;) {
    if (!cases && (text.has(kWeekday, i) || text.has(kMonth, i))) break;
    if (const Mark found = text.at(kCountry, i); found && linked) {
      if (country.empty()) country = found.entry->country;
      last = i = found.end;
      continue;
    }
    if (const Mark word = text.at(kGlossary, i);
        word && linked && (!cases || (text.cases(i) & kNominative) == 0 || i > at || !text.capital(i))) {
      english += (english.empty() ? "" : " and ") + word.entry->value;
      last = i = word.end;
      unknown = true;
      continue;
    }
    const Mark link = text.at(kRoleLink, i);
    if (link && link.entry->value != "to") {
      linked = true;
      unknown = false;
      i = link.end;
      continue;
    }
    if (is_definite(text, i) && linked) {
      ++i;
      continue;
    }
    if (text.has(kConjunction, i) || text.is_mark(i, ",")) {
      if (last == at || last != i || i + 1 >= end) break;
      const bool goes_on =
          cases ? text.has(kGlossary, i + 1) || (!text.capital(i + 1) && (text.cases(i + 1) & kGenitive) != 0)
                : text.capital(i + 1) && text.has(kGlossary, i + 1) && !text.has(kOrganisation, i + 1);
      if (!goes_on) break;
      ++i;
      continue;
    }
    if (cases) {
      if (!text.is_word(i) || text.capital(i) || (text.cases(i) & kGenitive) == 0 || text.has(kCollective, i))
        break;
    } else if (!linked || unknown || !text.capital(i) || text.has(kGivenName, i) || text.has(kRoleHead, i) ||
               text.has(kWeekday, i) || text.has(kMonth, i) || text.has(kHonorific, i)) {
      break;
    }
    unknown = true;
    last = ++i;
  }
  return last;
}

std::optional<OrganisationPhrase> known_at(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  const Mark mark = text.at(kOrganisation, token);
  if (!mark) return std::nullopt;
  // "UN Framework Convention": part of a longer name, which is none of an organisation.
  const bool goes_on =
      !text.pack().has_cases() && mark.end < end && text.capital(mark.end) &&
      (text.has(kGlossary, mark.end) || text.has(kDocument, mark.end) || text.has(kTopic, mark.end));
  if (goes_on) return std::nullopt;
  OrganisationPhrase found;
  found.first = token;
  found.head = token;
  found.end = mark.end;
  found.english = mark.entry->value;
  found.country = mark.entry->country;
  if (text.pack().heads_last) {  // "Masdar" şirkəti: what it is stands behind its name
    const bool quoted = mark.end < end && (text.is_mark(mark.end, "\"") || text.is_mark(mark.end, "”") ||
                                           text.is_mark(mark.end, "»"));
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

// "Services for Development" are none: what has a name is one.
bool is_plural(const MarkedText& text, std::uint32_t token) {
  return std::ranges::any_of(text.analyses(token), [](const Analysis& one) {
    return one.part == PartOfSpeech::kNoun && one.plural;
  });
}

// "Ministry of Economy of Azerbaijan", "Министерство природных ресурсов Малайзии".
std::optional<OrganisationPhrase> headed_at(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  const Mark head = text.at(kOrganisationHead, token);
  const bool cases = text.pack().has_cases();
  if (!head || text.pack().heads_last) return std::nullopt;
  if (!cases && (!text.capital(token) || is_plural(text, head.end - 1))) return std::nullopt;
  OrganisationPhrase found;
  found.first = token;
  found.head = token;
  std::string portfolio;
  found.end = attribute_end(text, head.end, end, found.country, portfolio);
  if (found.end == head.end) return std::nullopt;
  if (cases && portfolio.empty() && found.country.empty()) return std::nullopt;
  if (!cases) {
    found.english = text.text(token, found.end);
    return found;
  }
  found.english = head.entry->value;
  if (!portfolio.empty()) found.english += " of " + portfolio;
  found.body = true;
  return found;
}

bool has_own_word(const MarkedText& text, std::uint32_t first, std::uint32_t end) {
  for (std::uint32_t i = first; i < end; ++i)
    if (text.capital(i) && !text.has(kGlossary, i) && !text.has(kTopic, i) && !text.has(kNotAName, i))
      return true;
  return false;
}

bool is_of(const MarkedText& text, std::uint32_t token) {
  const Mark link = text.at(kRoleLink, token);
  return link && link.entry->value == "of" && !text.has(kDeterminer, link.end);
}

// "China Biodiversity Conservation and Green Development Foundation": capitals up to a head.
std::optional<OrganisationPhrase> run_at(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  if (text.pack().has_cases() || !text.capital(token)) return std::nullopt;
  std::uint32_t head = 0;
  std::string country;
  for (std::uint32_t at = token; at < end && at < token + kLongestRun; ++at) {
    if (text.capital(at)) {
      if (text.has(kRoleHead, at) || text.has(kGivenName, at) || text.has(kMonth, at)) break;
      if (const Mark found = text.at(kCountry, at); found && country.empty()) country = found.entry->country;
      if (const Mark found = text.at(kCountryAdjective, at); found && country.empty())
        country = found.entry->country;
      if (const Mark found = text.at(kCity, at); found && country.empty()) country = found.entry->country;
      if (text.has(kOrganisationHead, at) && at > token && !is_plural(text, at)) head = at;
      continue;
    }
    // "Norway and European Bank": two things are joined, and not two words of one name.
    const bool capital_next = at + 1 < end && text.capital(at + 1) && at > token;
    if (capital_next && at == token + 1 && is_of(text, at)) continue;  // "Port of Linz Authority"
    // Behind "Ministry of" a conjunction joins what it is for.
    const bool joins = capital_next && text.has(kConjunction, at) && !text.has(kOrganisationHead, token);
    if (!joins || text.token(at - 1).shape == Shape::kUpper || text.has(kCountry, at - 1) ||
        text.has(kCountryAdjective, at - 1))
      break;
  }
  if (head == 0 || !text.capital(head)) return std::nullopt;
  OrganisationPhrase found;
  found.first = token;
  found.head = head;
  found.country = country;
  std::string portfolio;
  found.end = attribute_end(text, text.at(kOrganisationHead, head).end, end, found.country, portfolio);
  found.english = text.text(token, found.end);
  // Words of every day alone (Forest Partnership) name an organisation only with an article or an acronym.
  const bool named =
      (token > 0 && is_definite(text, token - 1)) || (found.end < end && text.is_mark(found.end, "("));
  if (!named && !has_own_word(text, token, head)) return std::nullopt;
  return found;
}

bool is_latin(const MarkedText& text, std::uint32_t token) {
  const auto letter = static_cast<unsigned char>(text.word(token).front());
  return text.is_word(token) && letter >= 'A' && letter <= 'Z' &&
         text.word(token).find_first_of("0123456789") == std::string_view::npos;
}

// Latin words within another script: "компания Norsun Energy Holdings". One word alone needs a head before
// it. "Co., Ltd." goes on over its marks.
std::uint32_t latin_end(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  constexpr std::size_t kLongestForm = 4;  // letters of Co, Ltd, Inc, Corp
  const auto is_form = [&](std::uint32_t at) {
    return at < end && is_latin(text, at) && text.word(at).size() <= kLongestForm;
  };
  std::uint32_t at = token;
  while (at < end && at < token + kLongestRun) {
    if (is_latin(text, at) && !text.has(kNotAName, at)) {
      ++at;
    } else if (at > token && text.is_mark(at, ".") && is_form(at - 1) && is_form(at + 1)) {
      at += 2;
    } else if (at > token && text.is_mark(at, ",") && is_form(at + 1)) {
      at += 2;
    } else if (at > token + 1 && text.is_mark(at, ".") && text.is_mark(at + 1, ",") && is_form(at - 1) &&
               is_form(at + 2)) {
      at += 3;
    } else {
      break;
    }
  }
  return at;
}

// The end of the words between quotation marks that open at `token`: a name of one to six words.
std::uint32_t quoted_end(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  constexpr std::uint32_t kLongestQuoted = 6;
  if (token + 2 >= end ||
      (!text.is_mark(token, "«") && !text.is_mark(token, "\"") && !text.is_mark(token, "“")))
    return token;
  if (!text.is_word(token + 1) || !text.capital(token + 1)) return token;
  for (std::uint32_t at = token + 2; at < end && at <= token + 1 + kLongestQuoted; ++at) {
    if (text.is_mark(at, "»") || text.is_mark(at, "\"") || text.is_mark(at, "”")) return at;
    if (!text.is_word(at) && !text.is_mark(at, "-")) return token;
  }
  return token;
}

// "компания «Северсвет»", "фонд Norsun", "Norsun Energy": a name in quotation marks or Latin letters.
std::optional<OrganisationPhrase> named_at(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  if (!text.pack().has_cases() || text.pack().heads_last || !text.is_word(token)) return std::nullopt;
  const Mark head = text.at(kOrganisationHead, token);
  std::uint32_t at = head ? head.end : token;
  // "ПАО АФК «Северсвет»": an abbreviation of its form goes before the name as well.
  const bool form =
      at < end && text.is_word(at) && text.token(at).shape == Shape::kUpper && !is_latin(text, at);
  if (form && quoted_end(text, at + 1, end) > at + 1) ++at;
  if (at >= end) return std::nullopt;
  OrganisationPhrase found;
  found.first = found.head = token;
  if (const std::uint32_t close = at > token ? quoted_end(text, at, end) : at; close > at) {
    const Mark known = text.at(kOrganisation, at + 1);
    found.english = known ? known.entry->value : text.text(at + 1, close);
    if (known) found.country = known.entry->country;
    found.end = close + 1;
    return found;
  }
  const std::uint32_t last = latin_end(text, at, end);
  const bool proper = head ? last > at : last > at + 1;
  if (!proper || text.has(kCurrency, at) || conference_at(text, at)) return std::nullopt;
  const Mark known = text.at(kOrganisation, at);
  found.english = known && known.end == last ? known.entry->value : text.text(at, last);
  if (known && known.end == last) found.country = known.entry->country;
  found.end = last;
  return found;
}

// "РУСАЛ": capitals that no dictionary and no lexicon knows, among words that are not all in capitals.
std::optional<OrganisationPhrase> acronym_at(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  constexpr std::size_t kShortest = 4;  // letters
  constexpr std::size_t kLetter = 2;    // bytes of a Cyrillic letter
  if (!text.pack().has_dictionary || !text.is_word(token) || text.token(token).shape != Shape::kUpper)
    return std::nullopt;
  if (text.word(token).find_first_of("-0123456789") != std::string_view::npos) return std::nullopt;
  if (text.word(token).size() < kShortest * kLetter || is_latin(text, token) || text.is_known(token))
    return std::nullopt;
  if (token > 0 && text.is_mark(token - 1, "(")) return std::nullopt;
  for (const std::uint32_t beside : {token - 1, token + 1}) {
    if (beside < end && text.is_word(beside) && text.token(beside).shape == Shape::kUpper)
      return std::nullopt;
  }
  for (const Analysis& one : text.analyses(token)) {
    if (!one.predicted && one.name != NameType::kOrganisation) return std::nullopt;
  }
  OrganisationPhrase found;
  found.first = found.head = token;
  found.english = text.text(token, token + 1);
  found.end = token + 1;
  return found;
}

// "WWF Pakistan", "Transparency International (Kenya)".
void take_country_behind(const MarkedText& text, std::uint32_t end, OrganisationPhrase& found) {
  if (found.end >= end || found.body) return;
  const std::uint32_t open = text.is_mark(found.end, "(") ? 1 : 0;
  if (found.end + open >= end) return;
  const Mark country = text.at(kCountry, found.end + open);
  if (!country || (open != 0 && (country.end >= end || !text.is_mark(country.end, ")")))) return;
  const bool acts =
      country.end < end && (is_possessive(text, country.end) || text.has(kRoleHead, country.end));
  if (open == 0 && acts) return;
  found.country = country.entry->country;
  found.english += " " + text.text(found.end + open, country.end);
  found.end = country.end + open;
}

}  // namespace

std::optional<OrganisationPhrase> organisation_at(const MarkedText& text, std::uint32_t token,
                                                  std::uint32_t end) {
  std::optional<OrganisationPhrase> best;
  for (const auto& reader : {known_at, body_at, headed_at, run_at, named_at, acronym_at, compound_at}) {
    auto found = reader(text, token, end);
    if (found && (!best || found->end > best->end)) best = std::move(found);
  }
  if (best && best->country.empty() && !text.pack().has_cases()) take_country_behind(text, end, *best);
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
  if (!last && !text.is_mark(token, ",")) return std::nullopt;
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
  const bool goes_on = text.is_mark(found.end, ",") || text.has(kConjunction, found.end);
  if ((!last && !goes_on) || text.has(kSpeech, found.end) || is_possessive(text, found.end))
    return std::nullopt;
  found.english = text.text(found.first, found.end);
  return found;
}

}  // namespace concord::reading
