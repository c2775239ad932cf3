#include "reading/language_choice.h"

#include <algorithm>
#include <cld2/public/compact_lang_det.h>
#include <tuple>
#include <unicode/uscript.h>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "reading/text/tokenizer.h"

namespace concord::reading {
namespace {

constexpr std::size_t kLanguageSample = std::size_t{1} << 16U;  // bytes that tell the language of a report
constexpr std::size_t kShort = 600;                     // bytes of a text in which names outweigh words
// Shares of the words of a text that a pack must know: to be taken, and beside the next best one.
constexpr double kKnownWords = 0.25;
constexpr double kBetter = 1.3;

// The script of most letters, "Latn"; empty where there are no letters.
std::string_view script_of(std::string_view text) {
  std::map<std::string_view, std::size_t> letters;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    const char32_t c = decode_utf8(text, at, length);
    at += length;
    if (is_letter(c)) ++letters[uscript_getShortName(uscript_getScript(static_cast<UChar32>(c), &status))];
  }
  const auto most = std::ranges::max_element(letters, {}, [](const auto& one) { return one.second; });
  return most == letters.end() ? std::string_view() : most->first;
}

// Names of places, people and bodies are much the same in every language.
bool is_name_class(LexiconClass kind) {
  return (kind >= LexiconClass::kCountry && kind <= LexiconClass::kBody) ||
         kind == LexiconClass::kShortName ||
         (kind >= LexiconClass::kNameParticle && kind <= LexiconClass::kNotAName);
}

// The share of the words of a text that are words of the pack and no names.
double known_words(std::string_view text, const Speaker& speaker) {
  thread_local Workspace work;
  std::ignore = speaker.read(text, work);  // what is looked for is its hits
  std::vector<bool> known(work.document.tokens.size());
  for (std::size_t kind = 0; kind < kLexiconClasses; ++kind) {
    if (is_name_class(static_cast<LexiconClass>(kind))) continue;
    for (const Hit& hit : work.hits.by_class[kind])
      std::fill(known.begin() + hit.first_token, known.begin() + hit.end_token, true);
  }
  double words = 0;
  double found = 0;
  for (std::size_t at = 0; at < known.size(); ++at) {
    if (work.document.tokens[at].kind != TokenKind::kWord) continue;
    words += 1;
    found += known[at] ? 1 : 0;
  }
  return words == 0 ? 0 : found / words;
}

const Speaker* choose_by_words(std::string_view text, const Speakers& speakers) {
  const std::string_view script = script_of(text);
  const Speaker* best = nullptr;
  double most = 0;
  double second = 0;
  for (const auto& [language, speaker] : speakers) {
    if (speaker.pack().script != script) continue;
    const double known = known_words(text, speaker);
    if (known > most) {
      second = std::exchange(most, known);
      best = &speaker;
    } else {
      second = std::max(second, known);
    }
  }
  return most >= kKnownWords && most >= second * kBetter ? best : nullptr;
}

}  // namespace

const Speaker* choose_speaker(std::string_view text, const Speakers& speakers, std::string_view declared) {
  bool reliable = false;
  const std::string_view sample = text.substr(0, kLanguageSample);
  const CLD2::Language language =
      CLD2::DetectLanguage(sample.data(), static_cast<int>(sample.size()), true, &reliable);
  const auto found = speakers.find(std::string_view(CLD2::LanguageCode(language)));
  const bool is_long = text.size() > kShort;
  if (reliable && (is_long || found != speakers.end()))
    return found != speakers.end() ? &found->second : nullptr;
  // Where CLD2 is not sure, it calls everything English.
  const Speaker* best = choose_by_words(sample.substr(0, is_long ? kLanguageSample : kShort), speakers);
  const auto said = speakers.find(declared);
  return best == nullptr && said != speakers.end() ? &said->second : best;
}

}  // namespace concord::reading
