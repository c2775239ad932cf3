#include "reading/language_choice.h"

#include <algorithm>
#include <array>
#include <cld2/public/compact_lang_det.h>
#include <unicode/uscript.h>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "reading/text/plain_letters.h"
#include "reading/text/tokenizer.h"

namespace concord::reading {
namespace {

constexpr std::size_t kLanguageSample = std::size_t{1} << 16U;  // bytes that tell the language of a report
constexpr std::size_t kShort = 600;  // bytes of a text in which names outweigh words
// Shares of the words of a text that a pack must know: to be taken, and beside the next best one.
constexpr double kKnownWords = 0.25;
constexpr double kBetter = 1.3;
constexpr std::size_t kGlance =
    120;  // bytes of each of the places that are glanced at: two, and two more where these do not tell
constexpr std::size_t kLongGlance = 2000;  // bytes of a text that is glanced at as a whole

// By byte: 1 for a letter of ASCII.
constexpr auto kIsLetter = [] {
  std::array<std::uint8_t, 128> out{};
  for (unsigned letter = 'a'; letter <= 'z'; ++letter) out[letter] = out[letter - 'a' + 'A'] = 1;
  return out;
}();

constexpr std::string_view kLatin = "Latn";
constexpr std::string_view kCyrillic = "Cyrl";

// The script of most letters, "Latn"; empty where there are no letters.
struct MostScript {
  std::string_view name;
  bool nearly_all = false;  // of the letters are of it
};

MostScript script_of(std::string_view text) {
  constexpr std::size_t kNearlyAll = 20;  // one letter in so many may be of another
  std::size_t latin = 0;
  std::size_t cyrillic = 0;
  std::map<std::string_view, std::size_t> letters;
  for (std::size_t at = 0; at < text.size();) {
    if (const auto byte = static_cast<unsigned char>(text[at]); byte < 0x80) {
      latin += kIsLetter[byte];
      ++at;
      continue;
    }
    if (at + 1 < text.size() && is_small_cyrillic(text[at], text[at + 1])) {
      ++cyrillic;
      at += 2;
      continue;
    }
    if (const Plain plain = plain_at(text, at); plain.length > 0) {
      ++cyrillic;
      at += plain.length;
      continue;
    }
    std::size_t length = 0;
    const char32_t c = decode_utf8(text, at, length);
    at += length;
    if (!is_letter(c)) continue;
    UErrorCode status = U_ZERO_ERROR;
    ++letters[uscript_getShortName(uscript_getScript(static_cast<UChar32>(c), &status))];
  }
  if (letters.empty() && (latin == 0 || cyrillic == 0) && latin != cyrillic)  // mostly there is one script
    return {latin > 0 ? kLatin : kCyrillic, true};
  if (latin > 0) letters[kLatin] += latin;
  if (cyrillic > 0) letters[kCyrillic] += cyrillic;
  const auto most = std::ranges::max_element(letters, {}, [](const auto& one) { return one.second; });
  if (most == letters.end()) return {};
  std::size_t all = 0;
  for (const auto& [script, count] : letters) all += count;
  return {most->first, (all - most->second) * kNearlyAll <= all};
}

// Names of places, people and bodies are much the same in every language.
bool is_name_class(LexiconClass kind) {
  return (kind >= LexiconClass::kCountry && kind <= LexiconClass::kBody) ||
         kind == LexiconClass::kShortName ||
         (kind >= LexiconClass::kNameParticle && kind <= LexiconClass::kNotAName);
}

// The share of the words of a text that are words of the pack and no names.
double known_words(std::string_view text, const Speaker& speaker, Workspace& work) {
  Workpiece& piece = work.first();
  speaker.find_phrases(text, work, piece);
  std::vector<bool> known(piece.document.tokens.size());
  for (std::size_t kind = 0; kind < kLexiconClasses; ++kind) {
    if (is_name_class(static_cast<LexiconClass>(kind))) continue;
    for (const Hit& hit : piece.hits.by_class[kind])
      std::fill(known.begin() + hit.first_token, known.begin() + hit.end_token, true);
  }
  double words = 0;
  double found = 0;
  for (std::size_t at = 0; at < known.size(); ++at) {
    if (piece.document.tokens[at].kind != TokenKind::kWord) continue;
    words += 1;
    found += known[at] ? 1 : 0;
  }
  return words == 0 ? 0 : found / words;
}

// Whole words around `at`.
std::string_view words_around(std::string_view text, std::size_t at) {
  const std::size_t begin = text.find(' ', at - kGlance / 2);
  if (begin == std::string_view::npos) return {};
  const std::string_view words = text.substr(begin, kGlance);
  return words.substr(0, words.rfind(' '));
}

// The one whose language these words in a script are beyond doubt, or null.
const Speaker* known_at_a_glance(std::string_view text, std::string_view script, const Speakers& speakers,
                                 Workspace& work) {
  std::vector<Token>& tokens = work.first().document.tokens;
  tokens.clear();
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, {}, tokens);
  for (const auto& [language, speaker] : speakers) {
    if (speaker.pack().script == script && speaker.knows_at_a_glance(text, tokens, work)) return &speaker;
  }
  return nullptr;
}

// The language of most texts shows at a glance, and that of most others that are short and of one script at a
// longer one, in a fraction of the time that CLD2 takes. Null where there is any doubt; then it has to be
// asked.
const Speaker* choose_at_a_glance(std::string_view text, const Speakers& speakers, Workspace& work) {
  if (text.size() < 2 * kGlance) return nullptr;
  const std::size_t eighth = text.size() / 8;
  std::string glance;
  for (const auto& [first, second] : {std::pair{2, 6}, std::pair{1, 4}}) {
    glance += words_around(text, std::max(kGlance / 2, eighth * first));
    glance += words_around(text, eighth * second);
    if (const Speaker* sure = known_at_a_glance(glance, script_of(glance).name, speakers, work)) return sure;
  }
  if (text.size() > kLongGlance) return nullptr;
  const MostScript script = script_of(text);
  return script.nearly_all ? known_at_a_glance(text, script.name, speakers, work) : nullptr;
}

const Speaker* choose_by_words(std::string_view text, const Speakers& speakers, Workspace& work) {
  const std::string_view script = script_of(text).name;
  const Speaker* best = nullptr;
  double most = 0;
  double second = 0;
  for (const auto& [language, speaker] : speakers) {
    if (speaker.pack().script != script) continue;
    const double known = known_words(text, speaker, work);
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

const Speaker* choose_speaker(std::string_view text, const Speakers& speakers, std::string_view declared,
                              Workspace& work) {
  const std::string_view sample = text.substr(0, kLanguageSample);
  if (const Speaker* sure = choose_at_a_glance(sample, speakers, work)) return sure;
  bool reliable = false;
  const CLD2::Language language =
      CLD2::DetectLanguage(sample.data(), static_cast<int>(sample.size()), true, &reliable);
  const auto found = speakers.find(std::string_view(CLD2::LanguageCode(language)));
  const bool is_long = text.size() > kShort;
  if (reliable && (is_long || found != speakers.end()))
    return found != speakers.end() ? &found->second : nullptr;
  // Where CLD2 is not sure, it calls everything English.
  const Speaker* best = choose_by_words(sample.substr(0, is_long ? kLanguageSample : kShort), speakers, work);
  const auto said = speakers.find(declared);
  return best == nullptr && said != speakers.end() ? &said->second : best;
}

}  // namespace concord::reading
