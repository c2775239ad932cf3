#include "reading/export/writer.h"

#include <gtest/gtest.h>

#include "base/time.h"

namespace concord::reading::CONCORD_FILE {
namespace {

// Everything a writer prints.
std::string written(ExportWriter& writer, const std::vector<ThingRow>& things) {
  std::string text;
  StringSink out(text);
  writer.begin(out);
  for (const auto& row : things) writer.thing(out, row);
  writer.end(out);
  return text;
}

ThingRow commitment() {
  ThingRow row;
  row.entry = Digest{};
  row.kind = "commitment";
  row.subject = "commitment:00";
  row.time = *parse_instant("2024-11-20T09:00:00Z");
  row.author = "anna";
  row.body = {{"who", "Chair, \"the\" office"},
              {"to_whom", nullptr},
              {"what", "send the plan; soon"},
              {"due", "2025-02"},
              {"report", nullptr},
              {"proposal", nullptr}};
  record::Evidence evidence;
  evidence.exact = "will send\nthe plan";
  row.evidence.push_back(evidence);
  return row;
}

TEST(CsvExport, QuotesWhatNeedsIt) {
  auto writer = csv_writer();
  std::string text = written(*writer, {commitment()});
  EXPECT_NE(text.find("\r\ncommitment,commitment:00,"), std::string::npos);
  EXPECT_NE(text.find(",\"Chair, \"\"the\"\" office\","), std::string::npos)
      << "RFC 4180, section 2, rules 6 and 7";
  EXPECT_NE(text.find(",\"will send\nthe plan\"," + std::string(64, '0') + ",2024-11-20T09:00:00Z,anna\r\n"),
            std::string::npos);
}

// What a cell may begin with: OWASP, CSV Injection.
TEST(CsvExport, WhatLooksLikeAFormulaBecomesText) {
  auto written_cell = [](const std::string& what) {
    auto row = commitment();
    row.body = {{"what", what}};
    auto writer = csv_writer();
    const std::string text = written(*writer, {row});
    const std::size_t begin = text.find("commitment:00,,,,,") + std::string("commitment:00,,,,,").size();
    return text.substr(begin, text.find(",,,,", begin) - begin);
  };
  EXPECT_EQ(written_cell("=HYPERLINK(1)"), "'=HYPERLINK(1)");
  EXPECT_EQ(written_cell("=cmd|' /C calc'!A0"), "'=cmd|' /C calc'!A0");
  EXPECT_EQ(written_cell("+1+1"), "'+1+1");
  EXPECT_EQ(written_cell("-2+3"), "'-2+3");
  EXPECT_EQ(written_cell("@SUM(1)"), "'@SUM(1)");
  EXPECT_EQ(written_cell("\t=1"), "'\t=1");
  EXPECT_EQ(written_cell("\r=1"), "\"'\r=1\"");
  EXPECT_EQ(written_cell("＝1"), "'＝1");
  EXPECT_EQ(written_cell("=\"a\""), "\"'=\"\"a\"\"\"");
  for (const std::string plain : {"-5", "+1.5", "2024-11-20", "plan = action", "'quoted'"}) {
    EXPECT_EQ(written_cell(plain), plain);
  }
  EXPECT_EQ(written_cell("-"), "'-");
  EXPECT_EQ(written_cell("-.5"), "'-.5");
}

TEST(ICalendarExport, WritesAMonthAsItsLastDayAndFoldsLongLines) {
  auto writer = icalendar_writer(*parse_instant("2024-11-20T09:00:00Z"), "example.org");
  auto row = commitment();
  row.body["what"] = std::string(100, 'x');
  std::string text = written(*writer, {row});
  EXPECT_NE(text.find("DTSTAMP:20241120T090000Z\r\n"), std::string::npos);
  EXPECT_NE(text.find("DTSTART;VALUE=DATE:20250228\r\nDTEND;VALUE=DATE:20250301\r\n"), std::string::npos);
  EXPECT_NE(text.find("SUMMARY:Chair\\, \"the\" office: xxx"), std::string::npos);
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = text.find("\r\n", begin);
    ASSERT_NE(end, std::string::npos);
    EXPECT_LE(end - begin, 75U) << "RFC 5545, section 3.1";
    begin = end + 2;
  }
}

TEST(ICalendarExport, LeavesOutWhatHasNoDay) {
  auto writer = icalendar_writer(*parse_instant("2024-11-20T09:00:00Z"), "example.org");
  auto row = commitment();
  row.body["due"] = nullptr;
  EXPECT_EQ(written(*writer, {row}).find("VEVENT"), std::string::npos);
}

TEST(GraphMlExport, WritesAnActorOnceAndEscapesMarkup) {
  auto writer = graphml_writer();
  auto row = commitment();
  row.body["who"] = "A & <B>";
  std::string text = written(*writer, {row, row});
  std::size_t first = text.find("A &amp; &lt;B&gt;</data></node>");
  ASSERT_NE(first, std::string::npos);
  EXPECT_EQ(text.find("<node id=\"actor-1\">", text.find("<node id=\"actor-1\">") + 1), std::string::npos);
  EXPECT_EQ(text.find("actor-2"), std::string::npos);
}

TEST(JsonLdExport, IsOneDocumentWithAQuoteAsItsTarget) {
  auto writer = json_ld_writer();
  auto document = parse_json(written(*writer, {commitment(), commitment()}));
  ASSERT_TRUE(document.has_value()) << document.error().message();
  ASSERT_EQ((*document)["@graph"].size(), 2U);
  EXPECT_EQ((*document)["@graph"][0]["oa:hasTarget"][0]["oa:hasSelector"][0]["oa:exact"],
            "will send\nthe plan");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
