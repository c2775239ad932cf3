#include "reading/decode/decode.h"

#include <gtest/gtest.h>

#include "reading/decode/test_files.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Error error_of(std::string_view bytes, DecodeLimits limits = {}) {
  const Decoded decoded = decode_all(bytes, "a.txt", {.limits = limits, .program = {}});
  EXPECT_TRUE(decoded.reports.empty());
  EXPECT_EQ(decoded.problems.size(), 1U);
  return decoded.problems.empty() ? Error{} : decoded.problems.front();
}

Report report_of(std::string_view bytes, std::string_view name = "a.txt") {
  const Decoded decoded = decode_all(bytes, name);
  EXPECT_TRUE(decoded.problems.empty()) << decoded.problems.front().message();
  EXPECT_EQ(decoded.reports.size(), 1U);
  return decoded.reports.empty() ? Report{} : decoded.reports.front();
}

TEST(Decode, KeepsTextByteForByteButTheMark) {
  const Report plain = report_of("One.\r\n\tДва.\n");
  EXPECT_EQ(plain.name, "a.txt");
  EXPECT_EQ(plain.text, "One.\r\n\tДва.\n");
  EXPECT_FALSE(plain.about.original);  // the text is all of it
  EXPECT_EQ(report_of("\xEF\xBB\xBFOne.").text, "One.");
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

TEST(Decode, RefusesEmptyFiles) {
  EXPECT_EQ(error_of("").code, ErrorCode::kInput);
  EXPECT_EQ(error_of(" \r\n\t\n").code, ErrorCode::kInput);
  EXPECT_EQ(error_of("\xEF\xBB\xBF").code, ErrorCode::kInput);
}

TEST(Decode, HasALimit) {
  EXPECT_EQ(decode_all("12345678", "a.txt", {.limits = {.report_bytes = 8}, .program = {}}).reports.size(),
            1U);
  EXPECT_EQ(error_of("123456789", {.report_bytes = 8}).code, ErrorCode::kTooLarge);
}

// "Встреча" and what follows in four charsets; the bytes are from Unicode's mapping tables CP1251.TXT and
// KOI8-R.TXT.
constexpr std::string_view kRussian =
    "Министр встретился с послом. Стороны обсудили сотрудничество в области климата.\n";

TEST(Decode, ReadsRussianInEachCharset) {
  for (const std::string_view charset : {"windows-1251", "KOI8-R", "UTF-16LE", "UTF-16BE"}) {
    const std::string bytes = test::encoded(kRussian, charset);
    ASSERT_NE(bytes, kRussian);
    const Report report = report_of(bytes);
    EXPECT_EQ(report.text, kRussian) << charset;
    ASSERT_TRUE(report.about.original) << charset;
    EXPECT_EQ(*report.about.original, sha256(bytes));
    EXPECT_EQ(report.about.media_type, "text/plain");
  }
  EXPECT_EQ(report_of("\xFF\xFE" + test::encoded(kRussian, "UTF-16LE")).text, kRussian);
  EXPECT_EQ(report_of("\xFE\xFF" + test::encoded(kRussian, "UTF-16BE")).text, kRussian);
}

TEST(Decode, ReadsAFlashOfALineInEachCharset) {
  constexpr std::string_view kFlash =
      "ОСЛО, 5 мая. Норвегия и Кения подписали на COP29 меморандум о REDD+ на $25 млн (UNDP, GCF), сообщает "
      "NTB.";
  for (const std::string_view charset : {"windows-1251", "KOI8-R"})
    EXPECT_EQ(report_of(test::encoded(kFlash, charset)).text, kFlash) << charset;
  // Greek in windows-1253 is no Russian in windows-1251.
  EXPECT_EQ(
      error_of(test::encoded("Οι υπουργοί συναντήθηκαν στην Αθήνα και υπέγραψαν μνημόνιο.", "windows-1253"))
          .code,
      ErrorCode::kInput);
}

TEST(Decode, KnowsTheLettersOfTheCharsets) {
  // МИР and мир: windows-1251 has the capitals from 0xC0 on and the small ones from 0xE0 on.
  EXPECT_EQ(test::encoded("МИР мир", "windows-1251"), "\xCC\xC8\xD0 \xEC\xE8\xF0");
  EXPECT_EQ(test::encoded("МИР мир", "KOI8-R"), "\xED\xE9\xF2 \xCD\xC9\xD2");
}

TEST(Decode, TakesNoOtherCharsetForRussian) {
  EXPECT_EQ(error_of("A caf\xE9 meeting in the caf\xE9 of the minist\xE8re").code, ErrorCode::kInput);
  EXPECT_EQ(error_of(std::string_view("\xFF\xFE\x00\xD8z\0", 6)).code,
            ErrorCode::kInput);  // half a surrogate pair
}

TEST(Decode, KeepsTheOriginalOfWhatIsExtracted) {
  const std::string_view page =
      "<html><body><p>Ministers met in Vienna on 8 May 2024 and signed it.</p></body></html>";
  const Report report = report_of(page, "page");
  EXPECT_EQ(report.text, "Ministers met in Vienna on 8 May 2024 and signed it.");
  ASSERT_TRUE(report.about.original);
  EXPECT_EQ(*report.about.original, sha256(page));
  EXPECT_EQ(report.about.media_type, "text/html");
}

TEST(Decode, UnpacksWhatIsPackedOnce) {
  EXPECT_EQ(report_of(test::gzip("One report.\n"), "a.txt.gz").text, "One report.\n");
  EXPECT_NE(error_of(test::gzip(test::gzip("One report.\n"))).what.find("packed twice"), std::string::npos);
  EXPECT_EQ(error_of(test::gzip("One report.\n").substr(0, 15)).code, ErrorCode::kInput);
  EXPECT_EQ(error_of(test::gzip(std::string(100'000'000, 'x'))).code, ErrorCode::kTooLarge);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
