// What a country is written as everywhere in Concord: two capital letters, ISO 3166-1 alpha-2.
#pragma once

#include <algorithm>
#include <string_view>

namespace concord {

// Whether it has the form of a code; not whether it was given to a country.
constexpr bool is_country_code(std::string_view text) {
  return text.size() == 2 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace concord
