#include "reading/morphology/folded_words.h"

#include "reading/morphology/morphology.h"

namespace concord::reading {

namespace {

bool is_separator(char c) {
  auto byte = static_cast<unsigned char>(c);
  return byte < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9');
}

}  // namespace

std::vector<std::string> folded_words(std::string_view text) {
  std::vector<std::string> words(1);
  for (char c : fold(text)) {
    if (!is_separator(c))
      words.back() += c;
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

}  // namespace concord::reading
