#include "reading/pack/territories.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>
#include <string>
#include <unicode/locid.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>
#include <unicode/uldnames.h>
#include <unordered_set>

namespace concord::reading {
namespace {

// Zones of islands whose names are feasts where the word for the island is left out.
constexpr std::array<std::string_view, 2> kFeasts = {"Christmas", "Easter"};

std::string utf8(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

// "Myanmar (Burma)" says two names at once.
std::string without_parentheses(std::string name) {
  const auto open = name.find(" (");
  if (open != std::string::npos) name.resize(open);
  return name;
}

LexiconEntry country_entry(const std::string& code) {
  return {LexiconClass::kCountry, code, code, false, 0, 0};
}

void add_countries(const icu::Locale& locale, std::span<const std::string> realms, LexiconBuilder& builder) {
  UErrorCode status = U_ZERO_ERROR;
  ULocaleDisplayNames* names = uldn_open(locale.getName(), ULDN_STANDARD_NAMES, &status);
  if (U_FAILURE(status) != 0) return;
  for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
    status = U_ZERO_ERROR;
    UChar buffer[128];
    const int32_t length = uldn_regionDisplayName(names, *code, buffer, 128, &status);
    if (U_FAILURE(status) != 0 || length <= 0) continue;
    const std::string name = without_parentheses(utf8(icu::UnicodeString(buffer, length)));
    if (name == *code) continue;  // CLDR has no name in this language
    const auto entry = builder.add_entry(country_entry(*code));
    builder.add_if_new(entry, name);
    for (const std::string& realm : realms) builder.add_if_new(entry, fmt::format("{} {}", realm, name));
  }
  uldn_close(names);
}

icu::UnicodeString country_name(const icu::Locale& locale, const char* code) {
  icu::UnicodeString name;
  icu::Locale("", code).getDisplayCountry(locale, name);
  return name;
}

void add_cities(const icu::Locale& locale, LexiconBuilder& builder) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::TimeZoneNames> local(icu::TimeZoneNames::createInstance(locale, status));
  const std::unique_ptr<icu::TimeZoneNames> english(
      icu::TimeZoneNames::createInstance(icu::Locale::getEnglish(), status));
  const std::unique_ptr<icu::StringEnumeration> zones(icu::TimeZone::createTimeZoneIDEnumeration(
      UCAL_ZONE_TYPE_CANONICAL_LOCATION, nullptr, nullptr, status));
  if (U_FAILURE(status) != 0) return;
  while (const icu::UnicodeString* zone = zones->snext(status)) {
    if (U_FAILURE(status) != 0) return;
    char region[8] = {};
    icu::TimeZone::getRegion(*zone, region, sizeof region, status);
    icu::UnicodeString local_name;
    icu::UnicodeString english_name;
    local->getExemplarLocationName(*zone, local_name);
    english->getExemplarLocationName(*zone, english_name);
    if (U_FAILURE(status) != 0 || local_name.isEmpty() || !is_country(region)) {
      status = U_ZERO_ERROR;
      continue;
    }
    // A time zone is often named for an island state as a whole; city states are in places.ini.
    if (local_name == country_name(locale, region)) continue;
    if (std::ranges::find(kFeasts, utf8(english_name)) != kFeasts.end()) continue;
    const auto entry = builder.add_entry({LexiconClass::kCity, utf8(english_name), region, false, 0, 0});
    builder.add_if_new(entry, utf8(local_name));
  }
}

}  // namespace

bool is_country(std::string_view code) {
  static const std::unordered_set<std::string_view> codes = [] {
    std::unordered_set<std::string_view> known{"XK"};
    for (const char* const* one = icu::Locale::getISOCountries(); *one != nullptr; ++one) known.insert(*one);
    return known;
  }();
  return codes.contains(code);
}

void add_territories(std::string_view language, std::span<const std::string> realms,
                     LexiconBuilder& builder) {
  const icu::Locale locale(std::string(language).c_str());
  add_countries(locale, realms, builder);
  add_cities(locale, builder);
}

void add_realms(const IniFile& countries, std::span<const std::string> before,
                std::span<const std::string> behind, LexiconBuilder& builder) {
  for (const IniSection& section : countries.sections) {
    const bool adjectives = section.kind == "adjective";
    if (!adjectives && section.kind != "country") continue;
    for (const IniEntry& entry : section.entries) {
      const std::string& code = entry.key.front();
      if (!is_country(code)) continue;
      const auto index = builder.add_entry(country_entry(code));
      for (const IniValue& value : entry.values) {
        if (value.text.find_first_of("\"()") != std::string::npos) continue;  // letters, or several phrases
        for (const std::string& realm : adjectives ? behind : before)
          builder.add_if_new(index, adjectives ? fmt::format("{} {}", value.text, realm)
                                               : fmt::format("{} {}", realm, value.text));
      }
    }
  }
}

}  // namespace concord::reading
