// Organisations: those that the pack names, bodies that every country has, and capitalised runs around a word
// such as bank or academy.
#include <algorithm>

#include "reading/mention/country_name.h"
#include "reading/mention/noun_phrase.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

constexpr std::uint32_t kLongestRun = 14;  // tokens of an organisation's name

bool may_be_finite(const MarkedText& text, std::uint32_t at) {
  return std::ranges::any_of(text.analyses(at), [](const Analysis& one) {
    return one.part == PartOfSpeech::kVerb && !one.predicted;
  });
}

// "for the Economic Zone": the last of several capitalised words, which alone is no name of a person.
bool ends_run(const MarkedText& text, std::uint32_t at, std::uint32_t end) {
  if (at + 1 >= end || !text.is_word(at + 1) || text.capital(at + 1)) return false;
  return text.has(kGlossary, at - 1) && !text.has(kGivenName, at) && !text.has(kSpeech, at + 1) &&
         text.has(kPreposition, at + 1);
}

}  // namespace

// The end of the attribute of a head: genitives (Academy: "наук Азербайджана") or "of X and Y for Z". Sets
// the country. Small letters belong to a name right behind "of" alone ("Ministry of ecology"), and not to one
// that is `known` without them ("the World Bank on green bonds").
std::uint32_t attribute_end(const MarkedText& text, std::uint32_t at, std::uint32_t end, bool known,
                            std::string& country, std::string& english) {
  const bool cases = text.pack().has_cases();
  std::uint32_t last = at;
  bool linked = cases;
  bool unknown = false;  // a word that the pack does not know follows the link: one may, a second is a name
  bool small = false;    // letters may be
  for (std::uint32_t i = at; i < end && i < at + kLongestRun;) {
    if (!cases && (text.has(kWeekday, i) || text.has(kMonth, i))) break;
    if (const Mark found = text.at(kCountry, i); found && linked) {
      // "При поддержке Европейского союза Австрия восстановит": the country is the subject.
      if (text.pack().has_dictionary && text.cases(i) != 0 && (text.cases(i) & kGenitive) == 0) break;
      if (country.empty()) country = found.entry->country;
      last = i = found.end;
      continue;
    }
    // "при правительстве" goes on, "при поддержке" does not.
    const Mark preposition = cases ? text.at(kPreposition, i) : Mark{};
    if (preposition && (preposition.end > i + 1 || !text.has(kRoleLink, i))) break;
    // "подписала с министерством экологии Дании меморандум": behind the country only genitives go on.
    if (cases && !text.pack().heads_last && !country.empty() && text.is_word(i) &&
        (text.cases(i) & kGenitive) == 0 && text.has(kDocument, i))
      break;
    // "Министерство экологии Норвегии дали старт": a verb, though "дали" is a genitive as well.
    if (text.pack().has_dictionary && text.has(kFrameVerb, i) && may_be_finite(text, i)) break;
    if (const Mark word = text.at(kGlossary, i);
        word && linked &&
        (cases ? (text.cases(i) & kNominative) == 0 || i > at || !text.capital(i)
               : small || text.capital(i))) {
      english += (english.empty() ? "" : " and ") + word.entry->value;
      last = i = word.end;
      unknown = true;
      continue;
    }
    const Mark link = text.at(kRoleLink, i);
    if (link && link.entry->value != "to") {
      // "the Asian Development Bank for Tajikistan": what it does something for is no part of its name.
      if (known && link.entry->value != "of") break;
      small = !known && link.entry->value == "of" && last == at;
      linked = true;
      unknown = false;
      i = link.end;
      continue;
    }
    if (preposition) break;  // "кредит Всемирного банка в размере"
    if (is_definite(text, i) && linked) {
      ++i;
      continue;
    }
    if (text.has(kConjunction, i) || text.is_mark(i, U',')) {
      if (last == at || last != i || i + 1 >= end) break;
      const bool goes_on =
          cases ? (text.cases(i + 1) & kGenitive) != 0 && (text.has(kGlossary, i + 1) || !text.capital(i + 1))
                : text.capital(i + 1) && text.has(kGlossary, i + 1) && !text.has(kOrganisation, i + 1);
      if (!goes_on) break;
      ++i;
      continue;
    }
    if (cases) {
      if (!text.is_word(i) || text.capital(i) || (text.cases(i) & kGenitive) == 0 || text.has(kCollective, i))
        break;
    } else if (!linked || (unknown && !ends_run(text, i, end)) || !text.capital(i) ||
               text.has(kGivenName, i) || text.has(kRoleHead, i) || text.has(kWeekday, i) ||
               text.has(kMonth, i) || text.has(kHonorific, i)) {
      break;
    }
    unknown = true;
    last = ++i;
  }
  return last;
}

namespace {

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

// "the Steering Committee", "совместная комиссия": the parties themselves, sitting together.
bool is_joint_body(const MarkedText& text, std::uint32_t first, std::uint32_t end) {
  for (std::uint32_t at = first > 0 ? first - 1 : first; at < end; ++at)
    if (text.at(kJointBody, at).end >= end) return true;
  return false;
}

// "Ministry of Economy of Azerbaijan", "Министерство природных ресурсов Малайзии".
std::optional<OrganisationPhrase> headed_at(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  const Mark head = text.at(kOrganisationHead, token);
  const bool cases = text.pack().has_cases();
  if (!head || text.pack().heads_last) return std::nullopt;
  if (!cases && is_plural(text, head.end - 1)) return std::nullopt;
  if (is_joint_body(text, token, head.end)) return std::nullopt;
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
  if (is_joint_body(text, token, text.at(kOrganisationHead, head).end)) return std::nullopt;
  OrganisationPhrase found;
  found.first = token;
  found.head = head;
  found.country = country;
  std::string portfolio;
  bool known = false;
  for (std::uint32_t i = token; i <= head; ++i) known = known || text.at(kOrganisation, i).end > head;
  found.end = attribute_end(text, text.at(kOrganisationHead, head).end, end, known, found.country, portfolio);
  found.english = text.text(token, found.end);
  // Words of every day alone (Forest Partnership) name an organisation only with an article or an acronym.
  const bool named =
      (token > 0 && is_definite(text, token - 1)) || (found.end < end && text.is_mark(found.end, U'('));
  if (!named && !has_own_word(text, token, head)) return std::nullopt;
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

}  // namespace

std::optional<OrganisationPhrase> organisation_at(const MarkedText& text, std::uint32_t token,
                                                  std::uint32_t end) {
  std::optional<OrganisationPhrase> best;
  // "посол в Российской Федерации Отто Линд": what stands in the name of a country heads no organisation.
  const Mark country = text.pack().has_dictionary ? text.at(kCountry, token) : Mark{};
  const auto in_country = [&](const OrganisationPhrase& found) {
    return country.end > token + 1 && found.head > token && found.head < country.end;
  };
  const auto take = [&](std::optional<OrganisationPhrase> found) {
    if (found && in_country(*found)) return;
    if (found && (!best || found->end > best->end)) best = std::move(found);
  };
  // Each reader looks at the first word again; most words are out for most of them.
  const bool cases = text.pack().has_cases();
  const bool capital = text.capital(token);
  if (text.has(kOrganisation, token)) take(known_at(text, token, end));
  if (text.has_any(class_bits(kCountryAdjective, kCountry, kBody), token)) take(body_at(text, token, end));
  if (text.has(kOrganisationHead, token)) take(headed_at(text, token, end));
  if (capital && !cases) take(run_at(text, token, end));
  if (text.has_any(class_bits(kCountryAdjective, kOrganisationHead), token))
    take(called_at(text, token, end));
  if (capital && text.pack().has_dictionary) take(described_at(text, token, end));
  if (cases && !text.pack().heads_last) take(named_at(text, token, end));
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
