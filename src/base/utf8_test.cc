#include "base/utf8.h"

#include <gtest/gtest.h>

namespace concord::CONCORD_FILE {
namespace {

// Unicode 15.0, section 3.9, table 3-7: what is well-formed and what is not.
TEST(Utf8, FindsTheFirstByteThatIsWrong) {
  EXPECT_EQ(first_invalid_utf8("Сахалин, Bakı, 東京, \xF0\x9F\x98\x80"), std::nullopt);
  EXPECT_EQ(first_invalid_utf8("ab\xC0\xAF"), 2U);        // overlong
  EXPECT_EQ(first_invalid_utf8("\xE0\x9F\xBF"), 0U);      // overlong
  EXPECT_EQ(first_invalid_utf8("a\xED\xA0\x80"), 1U);     // surrogate
  EXPECT_EQ(first_invalid_utf8("\xF4\x90\x80\x80"), 0U);  // beyond U+10FFFF
  EXPECT_EQ(first_invalid_utf8("abc\xE2\x82"), 3U);       // cut off
  EXPECT_EQ(first_invalid_utf8("\x80"), 0U);
}

TEST(Utf8, CodePointsBothWays) {
  std::string text;
  for (char32_t c : {U'a', U'я', U'東', char32_t{0x1F600}}) append_utf8(text, c);
  EXPECT_EQ(text, "aя東\xF0\x9F\x98\x80");
  EXPECT_EQ(count_code_points(text), 4U);
  std::size_t length = 0;
  EXPECT_EQ(decode_utf8(text, 3, length), U'東');
  EXPECT_EQ(length, 3U);
}

TEST(Utf8, CountsTheSameHoweverLongTheText) {
  const std::string letters = "aя東\xF0\x9F\x98\x80";  // of one byte to four
  std::string text;
  for (std::size_t copies = 1; copies < 9; ++copies) {
    text += letters;
    EXPECT_EQ(count_code_points(text), 4 * copies);
    EXPECT_EQ(count_code_points(text + "ab"), 4 * copies + 2);
  }
}

TEST(CodePointIndex, AgreesWithCountingByHand) {
  std::string text;
  for (int i = 0; i < 200; ++i) text += i % 3 == 0 ? "я" : i % 3 == 1 ? "a" : "東";
  CodePointIndex index(text);
  std::size_t points = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    bool boundary = at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
    if (!boundary) continue;
    EXPECT_EQ(index.to_code_points(at), points);
    EXPECT_EQ(index.to_bytes(points), at);
    ++points;
  }
  EXPECT_EQ(points, 201U);
}

}  // namespace
}  // namespace concord::CONCORD_FILE
