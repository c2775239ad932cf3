// A text as its words, folded, for comparison by words: "Al-Jabir" is "al" and "jabir".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace concord::reading {

std::vector<std::string> folded_words(std::string_view text);

}  // namespace concord::reading
