// Two countries in one word: "норвежско-шведский", whose second part is an adjective that the pack knows and
// whose first is the stem of another one, which takes the ending of the second; "Norway-Sweden", without
// cases.
#include "reading/mention/country_pair.h"

#include <algorithm>

#include "reading/mention/word_hits.h"
#include "reading/morphology/morphology.h"

namespace concord::reading {
namespace {

constexpr std::size_t kLongestPairEnding = 5;      // letters of an adjective's ending
constexpr std::uint32_t kMostWordsToOccasion = 5;  // "the Norway-Sweden Climate and Energy Dialogue"

// Where the last letter of the text begins.
std::size_t last_letter(std::string_view text) {
  std::size_t at = text.size();
  while (at > 0 && (static_cast<unsigned char>(text[--at]) & 0xC0U) == 0x80U) {
  }
  return at;
}

using Party = CountryPair::Party;

// The countries whose adjectives these words are, in their order; empty where a word is none. Without cases
// their names do as well, and those of bodies of many states.
std::vector<Party> parties_of(const Pack& pack, const std::vector<std::string>& words) {
  const Hits hits = hits_of_words(pack, words);
  std::vector<Party> parties(words.size());
  for (const Hit& hit : hits.of(LexiconClass::kCountryAdjective))
    parties[hit.first_token].country = pack.lexicon.entry(hit.entry).country;
  if (pack.has_cases()) return parties;
  for (const Hit& hit : hits.of(LexiconClass::kCountry))
    parties[hit.first_token].country = pack.lexicon.entry(hit.entry).country;
  for (const Hit& hit : hits.of(LexiconClass::kOrganisation))
    if (const LexiconEntry& entry = pack.lexicon.entry(hit.entry); entry.country.empty())
      parties[hit.first_token].organisation = entry.value;
  return parties;
}

// Whether what the two hold together, or a body of theirs, is named behind them: not "the US-Mexico border".
bool names_occasion(const MarkedText& text, std::uint32_t token) {
  const auto end = static_cast<std::uint32_t>(text.document().tokens.size());
  for (std::uint32_t at = token; at < std::min(end, token + kMostWordsToOccasion) && text.is_word(at); ++at) {
    if (text.has(LexiconClass::kJointBody, at) || text.has(LexiconClass::kDocument, at) ||
        (text.has(LexiconClass::kFrameNoun, at) && !text.has(LexiconClass::kGlossary, at)))
      return true;
    if (text.has(LexiconClass::kPreposition, at)) return false;
  }
  return false;
}

std::optional<CountryPair> joined_countries(const MarkedText& text, std::uint32_t token) {
  const std::string word(text.word(token));
  const std::size_t hyphen = word.find('-');
  if (!text.capital(token) || hyphen == std::string::npos || word.find('-', hyphen + 1) != std::string::npos)
    return std::nullopt;
  if (!names_occasion(text, token + 1)) return std::nullopt;
  if (parties_of(text.pack(), {word.substr(0, hyphen)}).front().empty()) return std::nullopt;
  std::vector<std::string> words{word.substr(0, hyphen), word.substr(hyphen + 1)};
  auto parties = parties_of(text.pack(), words);
  std::uint32_t end = token + 1;
  if (parties[1].empty() && end < text.document().tokens.size() && text.capital(end)) {
    words.emplace_back(text.word(end++));  // "the Norway-Sri Lanka dialogue"
    parties = parties_of(text.pack(), words);
  }
  if (parties[0].empty() || parties[1].empty() || parties[0] == parties[1]) return std::nullopt;
  return CountryPair{parties[0], parties[1], end};
}

// "the Norway–Sweden dialogue", "the Norway – Sweden dialogue", "the Austrian–Hungarian commission"
std::optional<CountryPair> dashed_countries(const MarkedText& text, std::uint32_t token) {
  const auto party_at = [&](std::uint32_t at) -> Party {
    const Mark adjective = text.at(LexiconClass::kCountryAdjective, at);
    if (const Mark mark = adjective ? adjective : text.at(LexiconClass::kCountry, at))
      return mark.end == at + 1 ? Party{mark.entry->country, {}} : Party{};
    const Mark known = text.at(LexiconClass::kOrganisation, at);
    const bool of_many = known && known.end == at + 1 && known.entry->country.empty();
    return of_many ? Party{{}, known.entry->value} : Party{};
  };
  const std::uint32_t second = token + 2;
  if (text.token(token + 1).space_before != text.token(second).space_before) return std::nullopt;
  const Party one = party_at(token);
  const Party other = party_at(second);
  if (one.empty() || other.empty() || one == other || !names_occasion(text, second + 1)) return std::nullopt;
  return CountryPair{one, other, second + 1};
}

}  // namespace

std::optional<CountryPair> country_pair_at(const MarkedText& text, std::uint32_t token) {
  if (text.pack().heads_last || !may_be_country_pair(text, token)) return std::nullopt;
  if (!text.pack().has_cases())
    return (text.token(token).traits & kHasHyphen) != 0 ? joined_countries(text, token)
                                                        : dashed_countries(text, token);
  const std::string folded = fold(text.word(token));
  const std::size_t hyphen = folded.find('-');
  if (hyphen == std::string::npos || hyphen == 0 || folded.find('-', hyphen + 1) != std::string::npos)
    return std::nullopt;
  const std::string second = folded.substr(hyphen + 1);
  const std::string stem = folded.substr(0, last_letter(std::string_view(folded).substr(0, hyphen)));
  std::vector<Analysis> analyses;
  text.pack().morphology->analyse(second, analyses);
  for (const Analysis& one : analyses) {
    if (one.part != PartOfSpeech::kAdjective || one.predicted) continue;
    const std::string_view lemma = text.pack().morphology->spelling(one.lemma);
    std::vector<std::string> words{second};
    std::size_t from = lemma.size();
    for (std::size_t letters = 0; letters < kLongestPairEnding && from > 0; ++letters) {
      from = last_letter(lemma.substr(0, from));
      words.push_back(stem + std::string(lemma.substr(from)));
    }
    const std::vector<Party> parties = parties_of(text.pack(), words);
    if (parties.front().empty()) continue;
    for (std::size_t i = 1; i < parties.size(); ++i)
      if (!parties[i].empty() && parties[i] != parties.front())
        return CountryPair{parties[i], parties.front(), token + 1};
  }
  return std::nullopt;
}

}  // namespace concord::reading
