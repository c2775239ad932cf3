#include "reading/decode/day.h"

#include <gtest/gtest.h>

namespace concord::reading::CONCORD_FILE {
namespace {

std::string day(std::string_view text) {
  const auto found = day_in(text);
  return found ? found->text() : std::string();
}

TEST(Day, IsReadAsMetadataWriteIt) {
  EXPECT_EQ(day("2024-05-09"), "2024-05-09");
  EXPECT_EQ(day(" 2024-05-09T23:59:00-11:00\n"), "2024-05-09");
  EXPECT_EQ(day("2024-05-09 10:00:00"), "2024-05-09");
  EXPECT_EQ(day("2024/05/09"), "2024-05-09");
  EXPECT_EQ(day("20240509"), "2024-05-09");
  EXPECT_EQ(day("20240509101112"), "2024-05-09");
  EXPECT_EQ(day("Thu, 09 May 2024 10:00:00 GMT"), "2024-05-09");  // RFC 822
  EXPECT_EQ(day("9 May 24 10:00 +0300"), "2024-05-09");
  EXPECT_EQ(day("Thursday, 09-May-2024 10:00:00 GMT"), "2024-05-09");  // RFC 850
}

TEST(Day, IsNoneWhereThereIsNone) {
  for (const char* text : {"", "yesterday", "2024", "2024-05", "2024-13-01", "2024-02-30", "0000-00-00",
                           "1715241600", "Thu, 31 Feb 2024", "May 9, 2024", "2024-05-091", "9 Foo 2024"})
    EXPECT_EQ(day(text), "") << text;
}

TEST(Language, IsTheFirstPartOfATag) {
  EXPECT_EQ(language_of("en-GB"), "en");
  EXPECT_EQ(language_of("RU_ru"), "ru");
  EXPECT_EQ(language_of(""), "");
  EXPECT_EQ(language_of("english"), "");
  EXPECT_EQ(language_of("1x"), "");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
