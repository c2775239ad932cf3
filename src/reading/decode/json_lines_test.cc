#include "reading/decode/json_lines.h"

#include <gtest/gtest.h>

#include "reading/decode/decode.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Decoded read(std::string_view lines, DecodeLimits limits = {}) {
  return decode_all(lines, "a.jsonl", {.limits = limits, .program = {}});
}

TEST(JsonLines, GivesAReportALine) {
  const Decoded decoded = read(
      "{\"id\":\"x1\",\"text\":\"Ministers met.\",\"title\":\"A meeting\",\"date\":\"2024-05-09T10:00:00Z\","
      "\"lang\":\"en-GB\",\"url\":\"https://a.example/1\"}\r\n\n"
      "{\"content\":\"Стороны "
      "встретились.\",\"extra\":{\"text\":\"no\",\"deep\":[1,[2]]},\"published\":\"9\"}\n"
      "{\"url\":\"https://a.example/3\",\"html\":\"<p>Third</p><p>report</p>\"}");
  EXPECT_TRUE(decoded.problems.empty()) << decoded.problems.front().message();
  ASSERT_EQ(decoded.reports.size(), 3U);
  const Report& first = decoded.reports[0];
  EXPECT_EQ(first.name, "a.jsonl#x1");
  EXPECT_EQ(first.text, "Ministers met.");
  EXPECT_EQ(first.about.title, "A meeting");
  EXPECT_EQ(first.about.published->text(), "2024-05-09");
  EXPECT_EQ(first.about.language, "en");
  EXPECT_EQ(first.about.url, "https://a.example/1");
  EXPECT_EQ(decoded.reports[1].name, "a.jsonl#3");
  EXPECT_EQ(decoded.reports[1].text, "Стороны встретились.");
  EXPECT_FALSE(decoded.reports[1].about.published);
  EXPECT_EQ(decoded.reports[2].name, "a.jsonl#https://a.example/3");
  EXPECT_EQ(decoded.reports[2].text, "Third\n\nreport");
}

TEST(JsonLines, NamesABadLineAndReadsTheRest) {
  const Decoded decoded = read(
      "{\"text\":\"One.\"}\n"
      "{\"text\":\"Two.\"\n"
      "[1,2]\n"
      "{\"title\":\"no text\"}\n"
      "{\"text\":\"bad \xFF bytes\"}\n"
      "{\"text\":\"One\\u0000two\"}\n"
      "{\"text\":\"Seven.\"} more\n"
      "{\"text\":\"Eight.\"}\n");
  std::vector<std::string> where;
  for (const Error& problem : decoded.problems) where.push_back(problem.where);
  EXPECT_EQ(where, (std::vector<std::string>{"a.jsonl#2", "a.jsonl#3", "a.jsonl#4", "a.jsonl#5", "a.jsonl#6",
                                             "a.jsonl#7"}));
  ASSERT_EQ(decoded.reports.size(), 2U);
  EXPECT_EQ(decoded.reports[1].text, "Eight.");
}

TEST(JsonLines, SkipsALineOverTheLimit) {
  const Decoded decoded =
      read("{\"text\":\"One.\"}\n{\"text\":\"" + std::string(500'000, 'x') + "\"}\n{\"text\":\"Three.\"}\n",
           {.report_bytes = 1000});
  ASSERT_EQ(decoded.problems.size(), 1U);
  EXPECT_EQ(decoded.problems[0].code, ErrorCode::kTooLarge);
  EXPECT_EQ(decoded.problems[0].where, "a.jsonl#2");
  ASSERT_EQ(decoded.reports.size(), 2U);
  EXPECT_EQ(decoded.reports[1].name, "a.jsonl#3");
}

TEST(JsonLines, SurvivesAnyDepth) {
  const Decoded decoded =
      read("{\"text\":\"One.\",\"deep\":" + std::string(1'000'000, '[') + "\n{\"text\":\"Two.\"}\n");
  EXPECT_EQ(decoded.problems.size(), 1U);
  EXPECT_EQ(decoded.reports.size(), 1U);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
