#include "reading/text/month_names.h"

#include <algorithm>
#include <memory>
#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>

namespace concord::reading {

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
