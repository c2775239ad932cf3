#include "reading/mention/country_name.h"

#include <array>
#include <unicode/locid.h>

namespace concord::reading {
namespace {

constexpr std::size_t kLetters = 26;
constexpr std::size_t kNoCode = kLetters * kLetters;

// Where the name of a code stands: by its two letters.
std::size_t place_of(std::string_view code) {
  const auto letter = [&](std::size_t at) { return static_cast<std::size_t>(code[at] - 'A'); };
  const bool is_code = code.size() == 2 && letter(0) < kLetters && letter(1) < kLetters;
  return is_code ? letter(0) * kLetters + letter(1) : kNoCode;
}

using CountryNames = std::array<std::string, kNoCode + 1>;

CountryNames english_names() {
  CountryNames names;
  for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
    icu::UnicodeString display;
    icu::Locale("", *code).getDisplayCountry(icu::Locale::getEnglish(), display);
    std::string name;
    display.toUTF8String(name);
    if (const auto bracket = name.find(" ("); bracket != std::string::npos) name.resize(bracket);
    if (name.starts_with("St. ")) name.replace(0, 3, "Saint");  // as they call themselves
    if (const std::size_t place = place_of(*code); place != kNoCode) names[place] = std::move(name);
  }
  return names;
}

}  // namespace

const std::string& country_name(std::string_view code) {
  static const CountryNames names = english_names();
  return names[place_of(code)];
}

}  // namespace concord::reading
