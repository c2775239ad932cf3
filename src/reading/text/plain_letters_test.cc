// Letters looked at eight bytes together end where they end one by one.
#include "reading/text/plain_letters.h"

#include <gtest/gtest.h>
#include <string>

namespace concord::reading::CONCORD_FILE {
namespace {

std::size_t end_one_by_one(std::string_view text, std::size_t at) {
  while (at + 1 < text.size() && is_small_cyrillic(text[at], text[at + 1])) at += 2;
  return at;
}

TEST(PlainLetters, CyrillicOnesEndWhereverAnotherSignStands) {
  for (const std::string other : {"", " ", "a", "7", "А", "Я", "Ё", "Ѡ", "é", "–", "«"})
    for (const std::string letter : {"а", "п", "р", "я", "ё", "ў"})
      for (std::size_t count = 0; count < 10; ++count) {
        std::string text = "x";
        for (std::size_t i = 0; i < count; ++i) text += letter;
        text += other + "ящик и ящик";
        EXPECT_EQ(small_cyrillic_end(text, 1), end_one_by_one(text, 1)) << text;
        if (!other.empty()) {
          EXPECT_EQ(small_cyrillic_end(text, 1), 1 + 2 * count) << text;
        }
      }
}

TEST(PlainLetters, EachLetterOfTheAlphabetIsTold) {
  for (char32_t c = 0x400; c < 0x480; ++c) {
    std::string letter{static_cast<char>(0xC0U | c >> 6U), static_cast<char>(0x80U | (c & 0x3FU))};
    const std::string text = "аб" + letter + "вгд";
    const bool small = c >= 0x430 && c <= 0x45F;  // Unicode 15, block Cyrillic
    EXPECT_EQ(small_cyrillic_end(text, 0), small ? text.size() : 4U) << text;
  }
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
