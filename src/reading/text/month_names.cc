#include "reading/text/month_names.h"

#include <algorithm>
#include <memory>
#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>
#include <unordered_map>

namespace concord::reading {
namespace {

using MonthsByName = std::unordered_map<std::string, int>;

std::string in_small_letters(icu::UnicodeString name) {
  std::string out;
  name.toLower(icu::Locale::getRoot()).toUTF8String(out);
  return out;
}

MonthsByName months_of_all_languages() {
  MonthsByName months;
  std::int32_t count = 0;
  const icu::Locale* const locales = icu::Locale::getAvailableLocales(count);
  for (std::int32_t i = 0; i < count; ++i) {
    if (*locales[i].getCountry() != '\0') continue;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::DateFormatSymbols> symbols(
        new icu::DateFormatSymbols(locales[i], "gregorian", status));
    if (U_FAILURE(status)) continue;
    for (const auto context : {icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::STANDALONE}) {
      std::int32_t names = 0;
      const icu::UnicodeString* const name = symbols->getMonths(names, context, icu::DateFormatSymbols::WIDE);
      for (std::int32_t month = 0; month < names; ++month) {
        const auto [known, added] = months.emplace(in_small_letters(name[month]), month + 1);
        if (!added && known->second != month + 1) known->second = 0;
      }
    }
  }
  return months;
}

}  // namespace

int month_in_any_language(std::string_view word) {
  static const MonthsByName kMonths = months_of_all_languages();
  const auto found = kMonths.find(in_small_letters(icu::UnicodeString::fromUTF8(std::string(word))));
  return found == kMonths.end() ? 0 : found->second;
}

std::vector<std::string> month_names(std::string_view language) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Locale locale(std::string(language).c_str());
  const std::unique_ptr<icu::DateFormatSymbols> symbols(new icu::DateFormatSymbols(locale, status));
  std::vector<std::string> names;
  if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING) return names;
  for (const auto context : {icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::STANDALONE}) {
    for (const auto width : {icu::DateFormatSymbols::WIDE, icu::DateFormatSymbols::ABBREVIATED}) {
      std::int32_t count = 0;
      const icu::UnicodeString* months = symbols->getMonths(count, context, width);
      for (std::int32_t i = 0; i < count; ++i) {
        std::string name;
        months[i].toUTF8String(name);
        if (name.ends_with('.')) name.pop_back();
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
      }
    }
  }
  return names;
}

}  // namespace concord::reading
