// Organisations named beside a word that says what they are: by adjectives before it, in languages with cases
// ("Каракалпакский университет", "Шанхайская климатическая биржа"), or by a name behind it, in others ("the
// firm Nordvind"). The capital tells that it is a name.
#include <algorithm>

#include "reading/mention/country_name.h"
#include "reading/mention/country_pair.h"
#include "reading/mention/noun_phrase.h"
#include "reading/morphology/morphology.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

constexpr std::uint32_t kMostAdjectives = 4;  // adjectives before the head

// The lemma of the word as an adjective that is no country's; kNoLemma where it is none.
LemmaId adjective_of(const MarkedText& text, std::uint32_t token) {
  if (!text.is_word(token) || text.has(kCountryAdjective, token)) return kNoLemma;
  LemmaId lemma = kNoLemma;
  for (const Analysis& one : text.analyses(token)) {
    if (one.part == PartOfSpeech::kAdjective && one.cases != 0) {
      if (lemma == kNoLemma) lemma = one.lemma;
    } else if (!one.predicted && one.part == PartOfSpeech::kVerb) {
      return kNoLemma;
    }
  }
  return lemma;
}

// The adjective as a name has it: in English where the pack can say it, else in the nominative.
std::string describing(const MarkedText& text, std::uint32_t token, LemmaId lemma) {
  if (const Mark word = text.at(kGlossary, token); word && word.end == token + 1) {
    std::string english = word.entry->value;
    if (english.front() >= 'a' && english.front() <= 'z')
      english.front() = static_cast<char>(english.front() - 'a' + 'A');
    return english;
  }
  const std::string_view nominative = text.pack().morphology->spelling(lemma);
  constexpr std::size_t kBytesOfLetter = 2;  // bytes of a Cyrillic letter
  if (!text.capital(token) || nominative.size() <= kBytesOfLetter) return std::string(nominative);
  return std::string(text.word(token).substr(0, kBytesOfLetter)) +
         std::string(nominative.substr(kBytesOfLetter));
}

bool opens_sentence(const MarkedText& text, std::uint32_t token) {
  return token == 0 || (!text.is_word(token - 1) && !text.is_mark(token - 1, U',') &&
                        text.token(token - 1).kind != TokenKind::kNumber);
}

// A word with a capital that the pack knows as nothing else.
bool is_own_word(const MarkedText& text, std::uint32_t token) {
  if (!text.capital(token)) return false;
  return !text.has_any(class_bits(kCountry, kCountryAdjective, kCity, kRegion, kMonth, kWeekday, kRoleHead,
                                  kRoleModifier, kGivenName, kHonorific, kOrganisation, kDeterminer, kSpeech),
                       token);
}

}  // namespace

std::uint32_t own_name_end(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  constexpr std::uint32_t kMostWords = 4;
  std::uint32_t at = token;
  bool unknown = false;
  while (at < end && at < token + kMostWords && is_own_word(text, at)) {
    unknown = unknown || !text.is_known(at);
    ++at;
  }
  // "the Biden administration": a name that only describes a noun.
  const bool goes_on =
      at < end && text.is_word(at) &&
      !text.has_any(class_bits(kPreposition, kConjunction, kRelative, kSubordinator, kFrameVerb, kSpeech,
                               kPassive, kPerfect, kInfinitive, kPlanned, kAdverb),
                    at);
  return unknown && !goes_on ? at : token;
}

Mark called_word(const MarkedText& text, std::uint32_t token) {
  constexpr std::string_view kCalled = "called";  // key of such words in the pack
  const Mark head = text.at(kOrganisationHead, token);
  return head && head.entry->value == kCalled && !text.capital(token) ? head : Mark{};
}

namespace {

// "developer (of utility projects) Nordvind": behind what it works on; `token` where that is not told.
std::uint32_t behind_business(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  constexpr std::uint32_t kMostWords = 4;
  const Mark link = token < end ? text.at(kRoleLink, token) : Mark{};
  if (!link || link.entry->value != "of") return token;
  std::uint32_t at = link.end;
  while (at < end && at < link.end + kMostWords && text.is_word(at) && !text.capital(at) &&
         !text.has_any(class_bits(kPreposition, kDeterminer, kPassive, kPerfect, kInfinitive, kPlanned,
                                  kRelative, kSubordinator, kSpeech),
                       at))
    ++at;
  return at > link.end && at < end && text.capital(at) ? at : token;
}

}  // namespace

std::optional<OrganisationPhrase> called_at(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  constexpr std::uint32_t kMostNameWords = 4;
  const bool country = text.has(kCountryAdjective, token);
  const std::uint32_t at = country ? text.at(kCountryAdjective, token).end : token;
  const Mark head = at < end ? called_word(text, at) : Mark{};
  if (!head) return std::nullopt;
  OrganisationPhrase found;
  found.first = token;
  found.head = at;
  const std::uint32_t name = behind_business(text, head.end, end);
  found.end = name;
  while (found.end < end && found.end < name + kMostNameWords && is_own_word(text, found.end)) ++found.end;
  if (found.end == name) return std::nullopt;
  found.english = text.text(name, found.end);
  if (country) found.country = text.at(kCountryAdjective, token).entry->country;
  return found;
}

std::optional<OrganisationPhrase> apposed_at(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  constexpr std::uint32_t kMostNameWords = 3;
  constexpr std::uint32_t kMostDescribing = 4;
  if (token > 0 && text.is_word(token - 1) && text.capital(token - 1)) return std::nullopt;
  OrganisationPhrase found;
  found.first = found.head = found.end = token;
  while (found.end < end && found.end < token + kMostNameWords && is_own_word(text, found.end)) ++found.end;
  if (found.end == token || found.end + 2 >= end || !text.is_mark(found.end, U',') ||
      !text.has(kDeterminer, found.end + 1))
    return std::nullopt;
  const std::uint32_t from = found.end + 2;
  for (std::uint32_t at = from; at + 1 < end && at < from + kMostDescribing; ++at) {
    if (const Mark head = called_word(text, at)) {
      if (head.end < end && text.is_word(head.end) && !text.has(kPreposition, head.end)) return std::nullopt;
      found.english = text.text(token, found.end);
      return found;
    }
    if (const Mark country = text.at(kCountryAdjective, at))
      found.country = country.entry->country;
    else if (!text.is_word(at) || text.capital(at) ||
             text.has_any(class_bits(kPreposition, kConjunction), at))
      return std::nullopt;
  }
  return std::nullopt;
}

std::optional<OrganisationPhrase> firm_at(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  constexpr std::uint32_t kMostWords = 5;
  OrganisationPhrase found;
  found.first = found.head = token;
  std::uint32_t at = token;
  while (at < end && at < token + kMostWords && text.is_word(at) && text.capital(at)) {
    if (at > token && text.pack().has(RawList::kFirmWord, text.word(at))) found.end = at + 1;
    if (at > token && text.has_any(class_bits(kRoleHead, kOrganisationHead, kDocument, kFrameNoun), at))
      return std::nullopt;  // "Nordvind Energy Dialogue"
    ++at;
  }
  // "Offshore Energy" may be any word at the beginning of a sentence.
  const std::uint32_t fewest = opens_sentence(text, token) ? 3 : 2;
  if (found.end != at || at < token + fewest) return std::nullopt;
  found.english = text.text(token, found.end);
  return found;
}

bool opens_called(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  const Mark head = called_word(text, token);
  return head && head.end < end &&
         (text.has(kOrganisation, head.end) || called_at(text, token, end).has_value());
}

std::optional<OrganisationPhrase> described_at(const MarkedText& text, std::uint32_t token,
                                               std::uint32_t end) {
  if (!text.pack().has_dictionary || !text.capital(token)) return std::nullopt;
  const bool opening = opens_sentence(text, token);
  std::string name;
  const Mark whose = text.at(kCountryAdjective, token);  // "Германское энергетическое агентство"
  for (std::uint32_t at = whose ? whose.end : token; at + 1 < end && at < token + kMostAdjectives; ++at) {
    const LemmaId lemma = adjective_of(text, at);
    // "Совместная норвежско-шведская комиссия": both of them, sitting together.
    if (lemma == kNoLemma || country_pair_at(text, at)) return std::nullopt;
    name += describing(text, at, lemma) + " ";
    Mark head = text.at(kOrganisationHead, at + 1);
    if (!head) head = text.at(kShortName, at + 1);
    if (!head || head.entry->value.empty() || (text.cases(at) & text.cases(at + 1)) == 0) continue;
    if (opening && !text.pack().has(RawList::kOpeningHead, head.entry->value)) return std::nullopt;
    // "Региональный центр технологий": what is named as a project is one.
    if (text.at(kProject, token).end > head.end) return std::nullopt;
    OrganisationPhrase found;
    found.first = token;
    found.head = at + 1;
    found.end = head.end;
    std::string portfolio;
    found.end = attribute_end(text, head.end, end, true, found.country, portfolio);
    // "Государственный комитет по экологии Кубы": with a country behind it, what it is for is of its name.
    const Mark link = head.end < end ? text.at(kRoleLink, head.end) : Mark{};
    if (link && link.entry->value == "for" && found.end == head.end && link.end < end &&
        text.has(kGlossary, link.end) && !text.has(kOrganisation, token)) {
      std::string task;
      const std::uint32_t whole = attribute_end(text, head.end, end, false, found.country, task);
      if (!found.country.empty()) {
        found.end = whole;
        portfolio = std::move(task);
      }
    }
    found.english = name + head.entry->value + (portfolio.empty() ? "" : " of " + portfolio);
    if (whose) found.country = whose.entry->country;
    if (whose) found.english += " of " + country_name(found.country);
    return found;
  }
  return std::nullopt;
}

}  // namespace concord::reading
