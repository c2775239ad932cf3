#include "reading/decode/decode.h"

#include <gtest/gtest.h>

namespace concord::reading {
namespace {

Error error_of(std::string_view bytes, DecodeLimits limits = {}) {
  const auto decoded = decode(bytes, "a.txt", limits);
  EXPECT_FALSE(decoded);
  return decoded ? Error{} : decoded.error();
}

TEST(Decode, KeepsTextByteForByteButTheMark) {
  const auto plain = decode("One.\r\n\tДва.\n", "a.txt");
  ASSERT_TRUE(plain);
  ASSERT_EQ(plain->size(), 1U);
  EXPECT_EQ(plain->front().name, "a.txt");
  EXPECT_EQ(plain->front().text, "One.\r\n\tДва.\n");
  const auto marked = decode("\xEF\xBB\xBFOne.", "a.txt");
  ASSERT_TRUE(marked);
  EXPECT_EQ(marked->front().text, "One.");
}

TEST(Decode, SaysAtWhichByteATextStopsBeingOne) {
  const Error invalid = error_of("One \xC3(.");
  EXPECT_EQ(invalid.code, ErrorCode::kInput);
  EXPECT_EQ(invalid.where, "a.txt");
  EXPECT_NE(invalid.what.find("byte 4 "), std::string::npos) << invalid.what;
  const Error binary = error_of(std::string_view("\xEF\xBB\xBFOne\0two", 10));
  EXPECT_NE(binary.what.find("byte 6 "), std::string::npos) << binary.what;
  EXPECT_NE(error_of(std::string_view("\x01\xFF", 2)).what.find("byte 0 is the control"), std::string::npos);
}

TEST(Decode, RefusesEmptyFilesAndOtherEncodings) {
  EXPECT_EQ(error_of("").code, ErrorCode::kInput);
  EXPECT_EQ(error_of(" \r\n\t\n").code, ErrorCode::kInput);
  EXPECT_EQ(error_of("\xEF\xBB\xBF").code, ErrorCode::kInput);
  EXPECT_NE(error_of(std::string_view("\xFF\xFEO\0", 4)).what.find("UTF-16"), std::string::npos);
}

TEST(Decode, HasALimit) {
  EXPECT_TRUE(decode("12345678", "a.txt", {.report_bytes = 8}));
  EXPECT_EQ(error_of("123456789", {.report_bytes = 8}).code, ErrorCode::kTooLarge);
}

}  // namespace
}  // namespace concord::reading
