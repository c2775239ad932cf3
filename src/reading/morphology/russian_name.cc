#include "reading/morphology/russian_name.h"

#include <array>
#include <fmt/format.h>

#include "reading/morphology/morphology.h"

namespace concord::reading {
namespace {

// What a declined ending stands for. `sure` endings are undone even where the case is unknown; the others are
// also endings of nominatives (Каримова, Обама), so that something around the name must exclude the
// nominative.
struct RussianEnding {
  std::string_view declined;
  std::string_view nominative;
  std::uint8_t cases;
  char gender;
  bool sure;
};

constexpr std::uint8_t kOblique = kGenitive | kDative | kAccusative | kInstrumental | kLocative;

// Longer endings first: declension of surnames, Zaliznyak's pronominal, adjectival and noun types.
constexpr std::array kEndings = {
    RussianEnding{"зода", "зода", kOblique, 'm', true},  // "son of": never declined
    RussianEnding{"заде", "заде", kOblique, 'm', true},
    RussianEnding{"ского", "ский", kGenitive | kAccusative, 'm', true},
    RussianEnding{"скому", "ский", kDative, 'm', true},
    RussianEnding{"ским", "ский", kInstrumental, 'm', true},
    RussianEnding{"ском", "ский", kLocative, 'm', true},
    RussianEnding{"цкого", "цкий", kGenitive | kAccusative, 'm', true},
    RussianEnding{"цкому", "цкий", kDative, 'm', true},
    RussianEnding{"цким", "цкий", kInstrumental, 'm', true},
    RussianEnding{"цком", "цкий", kLocative, 'm', true},
    RussianEnding{"ской", "ская", kOblique, 'f', true},
    RussianEnding{"цкой", "цкая", kOblique, 'f', true},
    RussianEnding{"скую", "ская", kAccusative, 'f', true},
    RussianEnding{"цкую", "цкая", kAccusative, 'f', true},
    RussianEnding{"овым", "ов", kInstrumental, 'm', true},
    RussianEnding{"евым", "ев", kInstrumental, 'm', true},
    RussianEnding{"иным", "ин", kInstrumental, 'm', true},
    RussianEnding{"ыным", "ын", kInstrumental, 'm', true},
    RussianEnding{"овой", "ова", kOblique, 'f', true},
    RussianEnding{"евой", "ева", kOblique, 'f', true},
    RussianEnding{"иной", "ина", kOblique, 'f', true},
    RussianEnding{"ого", "ый", kGenitive | kAccusative, 'm', true},
    RussianEnding{"ому", "ый", kDative, 'm', true},
    RussianEnding{"ую", "ая", kAccusative, 'f', true},
    RussianEnding{"ией", "ия", kInstrumental, 'f', true},
    RussianEnding{"ию", "ия", kAccusative, 'f', true},
    RussianEnding{"ии", "ия", kGenitive | kDative | kLocative, 'f', false},
    RussianEnding{"ою", "а", kInstrumental, 'f', true},
    RussianEnding{"ой", "а", kInstrumental, 'f', false},
    RussianEnding{"ей", "я", kInstrumental, 'f', false},
    RussianEnding{"ой", "а", kInstrumental, 'm', false},  // a man's name that ends as a woman's: Накамурой
    RussianEnding{"ей", "я", kInstrumental, 'm', false},
    RussianEnding{"ы", "а", kGenitive, 'm', false},
    RussianEnding{"ем", "й", kInstrumental, 'm', false},
    RussianEnding{"ом", "", kInstrumental, 'm', true},
    RussianEnding{"ем", "", kInstrumental, 'm', false},
    RussianEnding{"я", "й", kGenitive | kAccusative, 'm', false},
    RussianEnding{"ю", "й", kDative, 'm', false},
    RussianEnding{"я", "ь", kGenitive | kAccusative, 'm', false},
    RussianEnding{"ю", "ь", kDative, 'm', false},
    RussianEnding{"ю", "я", kAccusative, 'f', false},
    RussianEnding{"у", "а", kAccusative, 'f', false},
    RussianEnding{"ы", "а", kGenitive, 'f', false},
    RussianEnding{"и", "а", kGenitive, 'f', false},
    RussianEnding{"е", "а", kDative | kLocative, 'f', false},
    RussianEnding{"а", "", kGenitive | kAccusative, 'm', false},
    RussianEnding{"у", "", kDative, 'm', false},
    RussianEnding{"е", "", kLocative, 'm', false},
};

constexpr std::size_t kLetter = 2;  // bytes of a Cyrillic letter
constexpr std::size_t kShortestNameStem = 3 * kLetter;

bool is_vowel(std::string_view letter) {
  constexpr std::string_view vowels = "аеиоуыэюя";
  const std::size_t at = vowels.find(letter);
  return at != std::string_view::npos && at % kLetter == 0;
}

// й follows vowels, ь and no ending follow consonants: Нурсултана is Нурсултан, Николая is Николай.
bool fits_stem(std::string_view stem, const RussianEnding& ending) {
  const std::string_view last = stem.substr(stem.size() - kLetter);
  if (ending.nominative == "й") return is_vowel(last);
  if (ending.nominative == "ь") return last == "л" || last == "р" || last == "н";
  if (ending.nominative == "ый") return last == "н" || last == "т";
  if (ending.nominative.empty() || ending.declined == "и" || ending.declined == "ы" ||
      ending.nominative == "а")
    return !is_vowel(last) && last != "ь" && last != "й";
  return true;
}

}  // namespace

std::string undecline_name(std::string_view word, char gender, std::uint8_t cases) {
  const std::string folded = fold(word);
  const bool declined = cases != 0 && (cases & kNominative) == 0;
  if (folded.size() != word.size() || (cases != 0 && !declined)) return std::string(word);
  for (const RussianEnding& ending : kEndings) {
    // "Мяхри Каримовой": these endings are a woman's, whatever the given name looks like.
    const bool hers = ending.gender == 'f' && ending.cases == kOblique && declined;
    if (gender != 0 && gender != ending.gender && !hers) continue;
    if (!declined && !ending.sure) continue;
    if (declined && (cases & ending.cases) == 0) continue;
    // An instrumental in -ой has its nominative in -а, whoever bears the name.
    const bool either = ending.declined == "ой";
    if (gender == 0 && !ending.sure && !ending.nominative.empty() && !either) continue;
    if (folded.size() < kShortestNameStem + ending.declined.size() || !folded.ends_with(ending.declined))
      continue;
    const std::size_t stem = folded.size() - ending.declined.size();
    if (!fits_stem(std::string_view(folded).substr(0, stem), ending)) continue;
    return fmt::format("{}{}", word.substr(0, stem), ending.nominative);
  }
  return std::string(word);
}

}  // namespace concord::reading
