// Organisations named by the way they are written: in quotation marks, in the letters of another script, or
// in capitals that no dictionary knows.
#include "reading/mention/conference.h"
#include "reading/mention/noun_phrase.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

// Latin words within another script: "компания Norsun Energy Holdings". One word alone needs a head before
// it. "Co., Ltd." goes on over its marks.
std::uint32_t latin_end(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  constexpr std::size_t kLongestForm = 4;  // letters of Co, Ltd, Inc, Corp
  const auto is_form = [&](std::uint32_t at) {
    return at < end && is_latin(text, at) && text.word(at).size() <= kLongestForm;
  };
  std::uint32_t at = token;
  while (at < end && at < token + kLongestOrganisation) {
    if (is_latin(text, at) && !text.has(kNotAName, at)) {
      ++at;
    } else if (at > token && text.is_mark(at, U'.') && is_form(at - 1) && is_form(at + 1)) {
      at += 2;
    } else if (at > token && text.is_mark(at, U',') && is_form(at + 1)) {
      at += 2;
    } else if (at > token + 1 && text.is_mark(at, U'.') && text.is_mark(at + 1, U',') && is_form(at - 1) &&
               is_form(at + 2)) {
      at += 3;
    } else {
      break;
    }
  }
  return at;
}

// The end of one to three words with capitals in quotation marks, the first of them at `token`.
std::uint32_t quoted_name_end(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  constexpr std::uint32_t kMostQuotedWords = 3;
  if (token == 0 || text.has(kPreposition, token)) return token;
  const std::uint32_t close = quoted_end(text, token - 1, end);
  if (close <= token || close - token > kMostQuotedWords) return token;
  for (std::uint32_t at = token; at < close; ++at)
    if (!text.capital(at)) return token;
  return close;
}

// "Вчера «Северсвет» и Всемирный банк договорились": what is named in quotation marks without saying what it
// is acts, alone or beside who acts. Behind a noun it is the name of that.
bool acts_in_quotes(const MarkedText& text, std::uint32_t token, std::uint32_t close, std::uint32_t end) {
  if (token > 1 && text.is_word(token - 2) && !text.has(kMonth, token - 2)) {
    if (text.has(kConjunction, token - 2) || text.has(kPreposition, token - 2)) return false;
    for (const Analysis& one : text.analyses(token - 2))
      if (one.part == PartOfSpeech::kNoun || one.part == PartOfSpeech::kAdjective) return false;
  }
  const std::uint32_t next = close + 1;
  if (next + 1 >= end || !text.is_word(next) || text.capital(next)) return false;
  if (text.has(kConjunction, next)) return text.has(kOrganisation, next + 1);
  return text.has(kFrameVerb, next) && !text.has(kFrameNoun, next);
}

}  // namespace

std::uint32_t quoted_end(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  constexpr std::uint32_t kLongestQuoted = 6;
  if (token + 2 >= end ||
      (!text.is_mark(token, U'«') && !text.is_mark(token, U'"') && !text.is_mark(token, U'“')))
    return token;
  if (!text.is_word(token + 1) || !text.capital(token + 1)) return token;
  for (std::uint32_t at = token + 2; at < end && at <= token + 1 + kLongestQuoted; ++at) {
    if (text.is_mark(at, U'»') || text.is_mark(at, U'"') || text.is_mark(at, U'”')) return at;
    if (!text.is_word(at) && !text.is_mark(at, U'-')) return token;
  }
  return token;
}

bool is_latin(const MarkedText& text, std::uint32_t token) {
  constexpr unsigned kFirstLead = 0xC3;  // of letters in UTF-8 from U+00C0 (À) to U+024F (ɏ)
  constexpr unsigned kLastLead = 0xC9;
  const auto letter = static_cast<unsigned char>(text.word(token).front());
  const bool latin = (letter >= 'A' && letter <= 'Z') ||
                     (letter >= kFirstLead && letter <= kLastLead && text.capital(token));
  return text.is_word(token) && latin && (text.token(token).traits & kHasDigit) == 0;
}

bool is_roman_number(std::string_view word) {
  return word.find_first_not_of("IVXLC") == std::string_view::npos;
}

// "меморандум с Norsun", "министерство и UNDP", "корейская Norsun": one Latin word alone, behind a
// preposition, a conjunction or the adjective of a country.
bool is_joined(const MarkedText& text, std::uint32_t token) {
  constexpr std::size_t kFewest = 3;
  return token > 0 && text.capital(token) && text.word(token).size() >= kFewest && !text.is_known(token) &&
         text.has_any(class_bits(kPreposition, kConjunction, kCountryAdjective), token - 1);
}

bool may_be_named(const MarkedText& text, std::uint32_t token) {
  return text.token(token).shape == Shape::kUpper || text.has(kOrganisationHead, token) ||
         is_latin(text, token) || (token > 0 && is_quotation_mark(text.token(token - 1).mark));
}

// "компания «Северсвет»", "фонд Norsun", "Norsun Energy": a name in quotation marks or Latin letters.
std::optional<OrganisationPhrase> named_at(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  if (!text.pack().has_cases() || text.pack().heads_last || !text.is_word(token)) return std::nullopt;
  const Mark head = text.at(kOrganisationHead, token);
  std::uint32_t at = head ? head.end : token;
  // "ПАО АФК «Северсвет»": an abbreviation of its form goes before the name as well.
  const bool form = at < end && text.is_word(at) && text.token(at).shape == Shape::kUpper &&
                    !is_latin(text, at) && !text.has(kOrganisation, at);
  if (form && quoted_end(text, at + 1, end) > at + 1) ++at;
  if (at >= end) return std::nullopt;
  OrganisationPhrase found;
  found.first = found.head = token;
  if (const std::uint32_t close = head ? token : quoted_name_end(text, token, end);
      close > token && acts_in_quotes(text, token, close, end)) {
    found.english = text.text(token, close);
    found.end = close + 1;
    return found;
  }
  if (const std::uint32_t close = at > token ? quoted_end(text, at, end) : at; close > at) {
    const Mark known = text.at(kOrganisation, at + 1);
    found.english = known ? known.entry->value : text.text(at + 1, close);
    if (known) found.country = known.entry->country;
    found.end = close + 1;
    return found;
  }
  const std::uint32_t last = latin_end(text, at, end);
  const bool proper = head ? last > at : last > at + 1 || (last > at && is_joined(text, at));
  if (!proper || is_roman_number(text.word(at)) || text.has(kCurrency, at) || conference_at(text, at))
    return std::nullopt;
  const Mark known = text.at(kOrganisation, at);
  found.english = known && known.end == last ? known.entry->value : text.text(at, last);
  if (known && known.end == last) found.country = known.entry->country;
  found.end = last;
  return found;
}

// "РУСАЛ": capitals that no dictionary and no lexicon knows, among words that are not all in capitals.
// "UNRCCA co-organised a forum": what a word in capitals is, its verb tells where no dictionary does.
bool acts_by_itself(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  constexpr std::size_t kFewest = 3;
  const std::string_view word = text.word(token);
  if (word.size() < kFewest || !is_latin(text, token) || token + 1 >= end) return false;
  if (word.find_first_of("-0123456789") != std::string_view::npos || word.find('.') != std::string_view::npos)
    return false;
  const std::uint32_t next = token + 1;
  if (!text.is_word(next) || text.capital(next)) return false;
  return (text.has(kFrameVerb, next) && !text.has(kFrameNoun, next) && !text.has(kGlossary, next)) ||
         text.has(kPerfect, next) || text.has(kSpeech, next);
}

// "representatives of SIWA", "met with the Swedish SIWA": whose people somebody is, or with whom he meets.
bool acts_with(const MarkedText& text, std::uint32_t token) {
  constexpr std::size_t kFewest = 3;
  const std::string_view word = text.word(token);
  if (word.size() < kFewest || !is_latin(text, token) || is_roman_number(word) ||
      word.find_first_of("-.0123456789") != std::string_view::npos || conference_at(text, token + 1))
    return false;
  std::uint32_t at = token;
  if (at > 0 && text.has(kCountryAdjective, at - 1))
    --at;
  else if (at > 1 && is_possessive(text, at - 1) && text.has(kCountry, at - 2))
    at -= 2;
  while (at > 0 && is_definite(text, at - 1)) --at;
  if (at < 2 || !text.has(kPreposition, at - 1)) return false;
  const std::uint32_t before = at - 2;
  return text.has(kCollective, before) ||
         (at < token && text.has(kFrameVerb, before) && !text.capital(before));
}

std::optional<OrganisationPhrase> acronym_at(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  constexpr std::size_t kShortest = 4;  // letters
  constexpr std::size_t kLetter = 2;    // bytes of a Cyrillic letter
  if (!text.is_word(token) || text.token(token).shape != Shape::kUpper || text.is_known(token))
    return std::nullopt;
  if (!text.pack().has_dictionary) {
    if (text.pack().has_cases() || (!acts_by_itself(text, token, end) && !acts_with(text, token)))
      return std::nullopt;
  } else if (text.word(token).find_first_of("-0123456789") != std::string_view::npos ||
             text.word(token).size() < kShortest * kLetter || is_latin(text, token)) {
    return std::nullopt;
  }
  if (token > 0 && text.is_mark(token - 1, U'(')) return std::nullopt;
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
  const Mark whose = token > 0 && !text.pack().has_cases() ? text.at(kCountryAdjective, token - 1) : Mark{};
  if (whose && whose.end == token) found.country = whose.entry->country;
  return found;
}

}  // namespace concord::reading
