#include "reading/mention/country_name.h"

#include <map>
#include <unicode/locid.h>

namespace concord::reading {
namespace {

std::map<std::string, std::string, std::less<>> english_names() {
  std::map<std::string, std::string, std::less<>> names;
  for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
    icu::UnicodeString display;
    icu::Locale("", *code).getDisplayCountry(icu::Locale::getEnglish(), display);
    std::string name;
    display.toUTF8String(name);
    if (const auto bracket = name.find(" ("); bracket != std::string::npos) name.resize(bracket);
    names.emplace(*code, std::move(name));
  }
  return names;
}

}  // namespace

const std::string& country_name(std::string_view code) {
  static const auto names = english_names();
  static const std::string none;
  if (const auto found = names.find(code); found != names.end()) return found->second;
  return none;
}

}  // namespace concord::reading
