// Workbooks that are damaged, too large, made to do harm, or none: each is refused, saying where and why.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inventory/activity/xlsx_test_support.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

using namespace xlsx_test;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(Xlsx, SaysWhereADamagedSheetIsDamaged) {
  const auto message = [](const std::string& rows) {
    return error_of(test::workbook({{.name = "S", .rows = kHead + rows}})).message();
  };
  EXPECT_THAT(message(R"(<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>1</v></c></row>)"),
              HasSubstr("a.xlsx[S]: B2: cell 'A2' stands where it does not belong"));
  EXPECT_THAT(message(R"(<row r="2"/><row r="2"/>)"), HasSubstr("row '2' behind row 2"));
  EXPECT_THAT(message(R"(<row r="1048577"/>)"), HasSubstr("more than 1048576 rows"));
  EXPECT_THAT(message(R"(<row r="-1"/>)"), HasSubstr("row '-1'"));
  EXPECT_THAT(message("<row>"), HasSubstr("a.xlsx[S]: xl/worksheets/sheet1.xml: 1:"));
  EXPECT_THAT(
      read(test::workbook({{.name = "S", .rows = kHead + "<row><c t=\"s\"><v>5</v></c></row>"}})).problems,
      ElementsAre(HasSubstr("A2: text number '5', which the workbook does not have")));
}

TEST(Xlsx, HoldsItsLimits) {
  std::string wide = "<row>";
  for (int i = 0; i < 1001; ++i) wide += "<c><v>1</v></c>";
  const Error columns = error_of(test::workbook({{.name = "S", .rows = wide + "</row>"}}));
  EXPECT_EQ(columns.code, ErrorCode::kTooLarge);
  EXPECT_EQ(columns.where, "a.xlsx[S]: ALM1");
  std::string rows = kHead;
  for (int i = 0; i < 100; ++i) rows += "<row><c><v>1</v></c></row>";
  const std::string book = test::workbook({{.name = "S", .rows = rows}});
  EXPECT_EQ(error_of(book, {.cell_bytes = 1000}).code, ErrorCode::kTooLarge);
  EXPECT_EQ(error_of(book, {.unpacked_bytes = 1000}).code, ErrorCode::kTooLarge);
  EXPECT_EQ(error_of(book, {.file_bytes = 100}).code, ErrorCode::kTooLarge);
  const std::string texts =
      test::workbook({{.name = "S", .rows = kHead}}, "<si><t>" + std::string(2000, 'a') + "</t></si>");
  EXPECT_EQ(error_of(texts, {.text_bytes = 1000}).code, ErrorCode::kTooLarge);
  // A long text that a thousand cells share.
  std::string shared = kHead;
  for (int i = 0; i < 1000; ++i) shared += "<row><c t=\"s\"><v>0</v></c></row>";
  EXPECT_EQ(error_of(test::workbook({{.name = "S", .rows = shared}},
                                    "<si><t>" + std::string(2000, 'a') + "</t></si>"),
                     {.cell_bytes = 1'000'000})
                .code,
            ErrorCode::kTooLarge);
}

TEST(Xlsx, RefusesBombs) {
  const Error spaces = error_of(test::workbook({{.name = "S", .rows = std::string(20'000'000, ' ')}}));
  EXPECT_EQ(spaces.code, ErrorCode::kTooLarge);
  EXPECT_THAT(spaces.what, HasSubstr("300 times its size"));
  const auto with_part = [](const std::string& name, const std::string& content) {
    test::Members members = test::workbook_members({{.name = "S", .rows = kHead}});
    for (auto& [member, bytes] : members) {
      if (member == name) bytes = content;
    }
    return concord::test::zip(members);
  };
  const Error laughs = error_of(
      with_part("xl/sharedStrings.xml", "<!DOCTYPE s [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><s>&b;</s>"));
  EXPECT_THAT(laughs.message(), HasSubstr("document type declaration"));
  const Error comment = error_of(with_part("xl/styles.xml", "<s><!--" + std::string(2'000'000, 'x')));
  EXPECT_THAT(comment.message(),
              HasSubstr("xl/styles.xml: 1:4: the XML cannot be read: a tag or a comment is too long"));
  std::string deep;
  for (int i = 0; i < 1000; ++i) deep += "<a>";
  EXPECT_THAT(error_of(with_part("xl/workbook.xml", deep)).message(), HasSubstr("nested too deep"));
  test::Members many = test::workbook_members({{.name = "S", .rows = kHead}});
  for (int i = 0; i < 10'001; ++i) many.emplace_back(fmt::format("{}", i), "");
  EXPECT_THAT(error_of(concord::test::zip(many)).message(), HasSubstr("more than 10000 members"));
}

TEST(Xlsx, SaysWhatIsNoWorkbook) {
  const auto message = [](const test::Members& members) {
    return error_of(concord::test::zip(members)).message();
  };
  const auto root = [](std::string_view part) {
    return test::Members{{"_rels/.rels", test::relationships(test::relationship(1, "officeDocument", part))}};
  };
  EXPECT_THAT(
      message({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<a/>"}}),
      HasSubstr("a.xlsx: an OpenDocument file (ODS); save it again as XLSX, or as CSV"));
  EXPECT_THAT(message(root("word/document.xml")), HasSubstr("a text document (DOCX)"));
  EXPECT_THAT(message(root("xl/workbook.bin")), HasSubstr("a binary workbook (XLSB)"));
  EXPECT_THAT(message(root("xl/workbook.xml")), HasSubstr("no readable xl/workbook.xml"));
  EXPECT_THAT(message({{"a.txt", "text"}}), HasSubstr("this zip archive is no workbook"));
  EXPECT_THAT(error_of("PK\x03\x04 and nothing more").message(), HasSubstr("the zip archive cannot be read"));
  EXPECT_THAT(error_of(test::workbook({{.name = "S", .rows = ""}})).message(),
              HasSubstr("there is nothing in any of its sheets"));
  const std::string whole = test::workbook({{.name = "S", .rows = kHead}});
  for (std::size_t length = 4; length < whole.size(); length += 7)
    EXPECT_EQ(error_of(whole.substr(0, length)).code, ErrorCode::kInput) << length;
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
