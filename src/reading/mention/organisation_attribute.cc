// What a word such as ministry or bank is of: "of Ecology and Water of Norway", "экологии Норвегии". It ends
// the name of an organisation.
#include <algorithm>

#include "reading/mention/noun_phrase.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

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

// A town or a region in the genitive, or in a form that tells no case; "города Бишкек" as well.
Mark place_at(const MarkedText& text, std::uint32_t at, std::uint32_t end) {
  if (!text.is_word(at)) return {};
  if (!text.capital(at)) {
    const bool town = text.pack().has(RawList::kSettlement, text.word(at));
    return town && at + 1 < end ? text.at(kCity, at + 1) : Mark{};
  }
  const Mark city = text.at(kCity, at);
  const Mark place = city ? city : text.at(kRegion, at);
  const std::uint8_t cases = text.cases(at);
  return cases == 0 || (cases & kGenitive) != 0 ? place : Mark{};
}

// "Bureau of the World Bank", "Bureau of the UN Development Program (UNDP) for Europe": one that the pack
// knows, of which it is a part; where it ends with its letters in brackets, if more is told behind, or `at`.
std::uint32_t whole_end(const MarkedText& text, std::uint32_t at, std::uint32_t end) {
  const Mark whole = text.at(kOrganisation, at);
  if (!whole || whole.end < at + 2) return at;
  const std::uint32_t behind = whole.end + 3;
  const bool letters = behind < end && text.is_mark(whole.end, U'(') && text.is_mark(behind - 1, U')') &&
                       text.has(kRoleLink, behind);
  return letters ? behind : whole.end;
}

// "for Europe and the CIS": behind a part of the world and a conjunction, where another one ends; `at` where
// none does.
std::uint32_t behind_area(const MarkedText& text, std::uint32_t at, std::uint32_t end) {
  if (!text.has(kConjunction, at) || !text.has(kArea, at - 1)) return at;
  std::uint32_t next = at + 1;
  while (next < end && is_definite(text, next)) ++next;
  if (next >= end || !text.capital(next)) return at;
  const std::uint32_t body = text.at(kOrganisation, next).end;
  if (next > at + 1 && body == next + 1) return body;  // "the CIS"
  return std::max({at, text.at(kArea, next).end, text.at(kRegion, next).end});
}

// "of Ecology, Water, and Climate": behind the comma and the conjunction, where the list had a comma before.
std::uint32_t behind_last_comma(const MarkedText& text, std::uint32_t at, std::uint32_t end, bool listed) {
  const bool last = listed && text.is_mark(at, U',') && at + 2 < end && text.has(kConjunction, at + 1);
  return last ? at + 1 : at;
}

// "горных регионов", "развития регионов", "воды и климата": how a word goes with the one told before it.
std::string_view beside(const MarkedText& text, std::uint32_t at, std::uint32_t before_end) {
  if (!text.pack().has_dictionary || at != before_end) return " and ";
  const auto analyses = text.analyses(at - 1);
  const bool adjective = !analyses.empty() && std::ranges::all_of(analyses, [](const Analysis& one) {
    return one.part == PartOfSpeech::kAdjective;
  });
  return adjective ? " " : " of ";
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
  bool listed = false;   // a comma has joined two words of it
  bool tasked = false;   // it is told what for
  std::uint32_t named_end = 0;  // behind the last word that is told in English
  std::uint32_t country_end = 0;
  for (std::uint32_t i = at; i < end && i < at + kLongestOrganisation;) {
    if (!cases && (text.has(kWeekday, i) || text.has(kMonth, i))) break;
    if (const Mark found = text.at(kCountry, i); found && linked) {
      // "При поддержке Европейского союза Австрия восстановит": the country is the subject.
      if (text.pack().has_dictionary && text.cases(i) != 0 && (text.cases(i) & kGenitive) == 0) break;
      if (country.empty()) country = found.entry->country;
      country_end = last = i = found.end;
      continue;
    }
    // "Университет Осло", "акимат Карагандинской области": where it is tells of which country.
    if (const Mark place =
            text.pack().has_dictionary && i == at && !known ? place_at(text, i, end) : Mark{}) {
      english = place.entry->value;
      if (country.empty()) country = place.entry->country;
      last = i = place.end;
      continue;
    }
    if (const std::uint32_t whole = !cases && linked && !known ? whole_end(text, i, end) : i; whole != i) {
      last = i = whole;
      linked = false;
      continue;
    }
    // "for Asia and the Pacific": of several words the name of a part of the world is one.
    if (const Mark area = text.at(kArea, i); area && linked && !cases && area.end > i + 1) {
      last = i = area.end;
      linked = false;
      continue;
    }
    // "при правительстве" goes on, "при поддержке" does not.
    const Mark preposition = cases ? text.at(kPreposition, i) : Mark{};
    if (preposition && (preposition.end > i + 1 || !text.has(kRoleLink, i))) break;
    // "подписала с банком развития меморандум", "с министерством Дании проект": only genitives go on.
    if (cases && !text.pack().heads_last && text.is_word(i) && (text.cases(i) & kGenitive) == 0 &&
        (text.has(kDocument, i) || (i == last && text.cases(i) != 0 && text.has(kGlossary, i))))
      break;
    // "Совет Глобального экологического фонда": the name of another one is no part of it.
    if (text.pack().has_dictionary && i == at && text.capital(i) && text.at(kOrganisation, i).end > i + 1)
      break;
    // "Министерство экологии Норвегии дали старт": a verb, though "дали" is a genitive as well.
    if (text.pack().has_dictionary && text.has(kFrameVerb, i) && may_be_finite(text, i)) break;
    if (const Mark word = text.at(kGlossary, i);
        word && linked &&
        (cases ? (text.cases(i) & kNominative) == 0 || i > at || !text.capital(i)
               : small || text.capital(i))) {
      english += std::string(english.empty() ? "" : beside(text, i, named_end)) + word.entry->value;
      named_end = last = i = word.end;
      unknown = true;
      continue;
    }
    const Mark link = text.at(kRoleLink, i);
    if (link && link.entry->value != "to") {
      // "the Asian Development Bank for Tajikistan": what it does something for is no part of its name.
      if (known && link.entry->value != "of") break;
      small = !known && link.entry->value == "of" && last == at;
      tasked = link.entry->value == "for";
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
      // "Министерство энергетики Норвегии, шведской компанией": another one follows.
      if (text.pack().has_dictionary && country_end == i) break;
      if (const std::uint32_t area = cases || known ? i : behind_area(text, i, end); area != i) {
        last = i = area;
        continue;
      }
      const std::uint32_t comma = i;
      if (!cases) i = behind_last_comma(text, i, end, listed);
      const bool goes_on =
          cases ? ((text.cases(i + 1) & kGenitive) != 0 &&
                   (text.has(kGlossary, i + 1) || !text.capital(i + 1))) ||
                      // "по экологии и туризму"
                      (text.pack().has_dictionary && tasked && (text.cases(i + 1) & kDative) != 0 &&
                       text.has(kGlossary, i + 1))
                : text.capital(i + 1) && text.has(kGlossary, i + 1) && !text.has(kOrganisation, i + 1);
      if (!goes_on) break;
      listed = listed || text.is_mark(comma, U',');
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
    // "University of Nairobi": where it is tells of which country.
    if (const Mark city = text.at(kCity, i); city && !cases && country.empty()) country = city.entry->country;
    unknown = true;
    last = ++i;
  }
  return last;
}

}  // namespace concord::reading
