#include "reading/morphology/russian_name.h"

#include <array>
#include <fmt/format.h>

#include "reading/morphology/morphology.h"

namespace concord::reading {
namespace {

// What a declined ending stands for. `sure` endings are undone even where the case is unknown; the others are
// also endings of nominatives (Каримова, Обама), so that something around the name must exclude the
// nominative.
struct Ending {
  std::string_view declined;
  std::string_view nominative;
  std::uint8_t cases;
  char gender;
  bool sure;
};

constexpr std::uint8_t kOblique = kGenitive | kDative | kAccusative | kInstrumental | kLocative;

// Longer endings first: declension of surnames, Zaliznyak's pronominal, adjectival and noun types.
constexpr std::array kEndings = {
    Ending{"ского", "ский", kGenitive | kAccusative, 'm', true},
    Ending{"скому", "ский", kDative, 'm', true},
    Ending{"ским", "ский", kInstrumental, 'm', true},
    Ending{"ском", "ский", kLocative, 'm', true},
    Ending{"цкого", "цкий", kGenitive | kAccusative, 'm', true},
    Ending{"цкому", "цкий", kDative, 'm', true},
    Ending{"цким", "цкий", kInstrumental, 'm', true},
    Ending{"цком", "цкий", kLocative, 'm', true},
    Ending{"ской", "ская", kOblique, 'f', true},
    Ending{"цкой", "цкая", kOblique, 'f', true},
    Ending{"скую", "ская", kAccusative, 'f', true},
    Ending{"цкую", "цкая", kAccusative, 'f', true},
    Ending{"овым", "ов", kInstrumental, 'm', true},
    Ending{"евым", "ев", kInstrumental, 'm', true},
    Ending{"иным", "ин", kInstrumental, 'm', true},
    Ending{"ыным", "ын", kInstrumental, 'm', true},
    Ending{"овой", "ова", kOblique, 'f', true},
    Ending{"евой", "ева", kOblique, 'f', true},
    Ending{"иной", "ина", kOblique, 'f', true},
    Ending{"ого", "ый", kGenitive | kAccusative, 'm', true},
    Ending{"ому", "ый", kDative, 'm', true},
    Ending{"ую", "ая", kAccusative, 'f', true},
    Ending{"ией", "ия", kInstrumental, 'f', true},
    Ending{"ию", "ия", kAccusative, 'f', true},
    Ending{"ии", "ия", kGenitive | kDative | kLocative, 'f', false},
    Ending{"ою", "а", kInstrumental, 'f', true},
    Ending{"ой", "а", kInstrumental, 'f', false},
    Ending{"ей", "я", kInstrumental, 'f', false},
    Ending{"ем", "й", kInstrumental, 'm', false},
    Ending{"ом", "", kInstrumental, 'm', true},
    Ending{"ем", "", kInstrumental, 'm', false},
    Ending{"я", "й", kGenitive | kAccusative, 'm', false},
    Ending{"ю", "й", kDative, 'm', false},
    Ending{"я", "ь", kGenitive | kAccusative, 'm', false},
    Ending{"ю", "ь", kDative, 'm', false},
    Ending{"ю", "я", kAccusative, 'f', false},
    Ending{"у", "а", kAccusative, 'f', false},
    Ending{"ы", "а", kGenitive, 'f', false},
    Ending{"и", "а", kGenitive, 'f', false},
    Ending{"е", "а", kDative | kLocative, 'f', false},
    Ending{"а", "", kGenitive | kAccusative, 'm', false},
    Ending{"у", "", kDative, 'm', false},
    Ending{"е", "", kLocative, 'm', false},
};

constexpr std::size_t kLetter = 2;  // bytes of a Cyrillic letter
constexpr std::size_t kShortestStem = 3 * kLetter;

bool is_vowel(std::string_view letter) {
  constexpr std::string_view vowels = "аеиоуыэюя";
  const std::size_t at = vowels.find(letter);
  return at != std::string_view::npos && at % kLetter == 0;
}

// й follows vowels, ь and no ending follow consonants: Нурсултана is Нурсултан, Николая is Николай.
bool fits(std::string_view stem, const Ending& ending) {
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
  for (const Ending& ending : kEndings) {
    if (gender != 0 && gender != ending.gender) continue;
    if (!declined && !ending.sure) continue;
    if (declined && (cases & ending.cases) == 0) continue;
    if (gender == 0 && !ending.sure && !ending.nominative.empty()) continue;
    if (folded.size() < kShortestStem + ending.declined.size() || !folded.ends_with(ending.declined))
      continue;
    const std::size_t stem = folded.size() - ending.declined.size();
    if (!fits(std::string_view(folded).substr(0, stem), ending)) continue;
    return fmt::format("{}{}", word.substr(0, stem), ending.nominative);
  }
  return std::string(word);
}

}  // namespace concord::reading
