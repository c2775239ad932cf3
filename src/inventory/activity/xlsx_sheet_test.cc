// Sound workbooks, cell by cell, up to the rows of activity data that they hold; expected texts are what
// ECMA-376 Part 1 says a cell shows.
#include "inventory/activity/xlsx_sheet.h"

#include <fmt/ranges.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/file.h"
#include "inventory/activity/activity_row.h"
#include "inventory/activity/xlsx_test_support.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

using namespace xlsx_test;
using test::Worksheet;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

// The cells of a row under a head of eight columns.
std::vector<std::string> cells_of(const std::string& row, std::string_view texts = "",
                                  std::string_view styles = "", std::string_view properties = "") {
  const Read all = read(test::workbook({{.name = "S", .rows = kHead + row}}, texts, styles, properties));
  EXPECT_TRUE(all.problems.empty()) << all.problems.front();
  return all.sheets.empty() || all.sheets[0].rows.size() < 2 ? std::vector<std::string>{}
                                                             : all.sheets[0].rows[1].cells;
}

TEST(Xlsx, GivesEachSheetWithItsNameRowsAndCells) {
  const Read all = read(test::workbook(
      {{.name = "Fuels &amp; flows", .rows = kHead + R"(<row r="7"><c r="B7"><v>1</v></c></row>)"},
       {.name = "Empty", .rows = R"(<row r="3"><c r="A3" s="0"/></row>)"},
       {.name = "Waste", .rows = kHead}}));
  ASSERT_EQ(all.sheets.size(), 2U);
  EXPECT_EQ(all.sheets[0].name, "a.xlsx[Fuels & flows]");
  EXPECT_EQ(all.sheets[1].name, "a.xlsx[Waste]");
  ASSERT_EQ(all.sheets[0].rows.size(), 2U);
  EXPECT_EQ(all.sheets[0].rows[0].row, 1U);
  EXPECT_EQ(all.sheets[0].rows[1].row, 7U);
  EXPECT_THAT(all.sheets[0].rows[1].cells, ElementsAre("", "1"));
  EXPECT_TRUE(all.sheets[0].lettered);
}

TEST(Xlsx, GivesTexts) {
  EXPECT_THAT(cells_of(R"(<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c>)"
                       R"(<c t="inlineStr"><is><r><t>in </t></r><r><t>line</t></r></is></c>)"
                       R"(<c t="str"><v>plain</v></c><c t="d"><v>2020-05-01</v></c></row>)",
                       "<si><t xml:space=\"preserve\"> first </t></si>"
                       "<si><r><rPr><b/></rPr><t>ri</t></r><r><t>ch_x0041_</t></r><rPh sb=\"0\" "
                       "eb=\"1\"><t>said</t></rPh></si>"),
              ElementsAre("first", "richA", "in line", "plain", "2020-05-01"));
}

TEST(Xlsx, GivesNumbersAsTheirShortestDecimal) {
  EXPECT_THAT(
      cells_of(R"(<row><c><v>0.10000000000000001</v></c><c t="n"><v>2020</v></c><c><v>1E5</v></c>)"
               R"(<c><v>-1.5e-3</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c><c><v>1e300</v></c></row>)"),
      ElementsAre("0.1", "2020", "100000", "-0.0015", "TRUE", "FALSE", "1e+300"));
}

// Day 43831 is 1 January 2020 (ECMA-376 Part 1, section 18.17.4: day 1 is 1 January 1900, day 60 the 29
// February that never was; with the 1904 dates, day 0 is 1 January 1904).
constexpr std::string_view kStyles =
    R"(<numFmts><numFmt numFmtId="164" formatCode="yyyy"/><numFmt numFmtId="165" formatCode="0.0&quot; year&quot;"/>)"
    R"(<numFmt numFmtId="166" formatCode="[Red]0.0%"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>)"
    R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="22"/>)"
    R"(<xf numFmtId="166"/></cellXfs>)";

TEST(Xlsx, GivesWhatIsShownAsADateOrAShareAsOne) {
  EXPECT_THAT(cells_of(R"(<row><c s="1"><v>43831</v></c><c s="2"><v>7.0000000000000007E-2</v></c>)"
                       R"(<c s="3"><v>2020</v></c><c s="4"><v>43831.75</v></c><c s="5"><v>1.255</v></c>)"
                       R"(<c s="1"><v>1</v></c><c s="1"><v>59</v></c><c s="1"><v>61</v></c></row>)",
                       "", kStyles),
              ElementsAre("2020-01-01", "7%", "2020", "2020-01-01T18:00:00", "125.5%", "1900-01-01",
                          "1900-02-28", "1900-03-01"));
  EXPECT_THAT(
      cells_of(R"(<row><c s="1"><v>42369</v></c></row>)", "", kStyles, R"(<workbookPr date1904="1"/>)"),
      ElementsAre("2020-01-01"));
}

TEST(Xlsx, NamesWhatIsNotSeenOrCannotBeCheckedAndKeepsTheRest) {
  const Read all = read(test::workbook(
      {{.name = "S",
        .rows = kHead + R"(<row r="2"><c r="A2"><v>1</v></c></row>)"
                        R"(<row r="3"><c r="A3"><v>1</v></c><c r="B3"><f>SUM(A2:A3)</f><v>2</v></c></row>)"
                        R"(<row r="4"><c r="C4" t="e"><v>#DIV/0!</v></c></row>)"
                        R"(<row r="5" hidden="1"><c r="A5"><v>1</v></c></row>)"
                        R"(<row r="6"><c r="A6"><v>1,5</v></c></row>)"
                        R"(<row r="7"><c r="A7"><v>7</v></c></row><row r="8"><c r="A8"><v>8</v></c></row>)"
                        R"(<row r="9"><c r="A9"><v>9</v></c><c r="J9"><f>A9*2</f><v>18</v></c></row>)",
        .behind = R"(<mergeCells><mergeCell ref="A7:B8"/><mergeCell ref="J2:K9"/></mergeCells>)"}}));
  EXPECT_THAT(
      all.problems,
      ElementsAre(
          "a.xlsx[S]:3: B3: a formula =SUM(A2:A3), which others cannot check; put its value in its place",
          "a.xlsx[S]:4: C4: an error (#DIV/0!); put a value in its place",
          "a.xlsx[S]:5: a hidden row, which nobody sees; show it, or delete it",
          "a.xlsx[S]:6: A6: '1,5' is no number",
          "a.xlsx[S]:7: A7:B8 are merged cells, of which only one has the value; split them and fill each"));
  ASSERT_EQ(all.sheets.size(), 1U);
  ASSERT_EQ(all.sheets[0].rows.size(), 3U) << "the head, 2 and 9: what is beside the table is no matter";
  EXPECT_EQ(all.sheets[0].rows[1].row, 2U);
  EXPECT_EQ(all.sheets[0].rows[2].row, 9U);
}

TEST(Xlsx, DoesNotUseATableWhoseHeadIsNotPlain) {
  const auto problems = [](const Worksheet& sheet) { return read(test::workbook({sheet})).problems; };
  EXPECT_THAT(
      problems(
          {.name = "S", .rows = kHead, .behind = R"(<mergeCells><mergeCell ref="A1:B1"/></mergeCells>)"}),
      ElementsAre(HasSubstr("S]:1: A1:B1 are merged cells")));
  EXPECT_THAT(
      problems(
          {.name = "S",
           .rows = kHead,
           .before = R"(<cols><col min="2" max="3" hidden="1"/><col min="20" max="30" hidden="1"/></cols>)"}),
      ElementsAre(HasSubstr("S]:1: column B is hidden"), HasSubstr("S]:1: column C is hidden")));
  EXPECT_THAT(problems({.name = "S", .rows = R"(<row r="2"><c r="A2"><f/><v>1</v></c></row>)"}),
              ElementsAre(HasSubstr("S]:2: A2: the name of a column is a formula")));
}

TEST(Xlsx, AManyTimesRepeatedMistakeIsNamedFiftyTimes) {
  std::string rows = kHead;
  for (int i = 0; i < 100; ++i) rows += "<row><c><f>1</f></c></row>";
  const auto problems = read(test::workbook({{.name = "S", .rows = rows}})).problems;
  ASSERT_EQ(problems.size(), 51U);
  EXPECT_EQ(problems.back(), "a.xlsx[S]: 50 more cells, rows or ranges cannot be used");
}

// tests/workbooks: the example's rows, as two programs that share no code with ours write them.
TEST(ReadSheets, AWorkbookOfAnotherProgramIsTheSameInventory) {
  const std::string root = CONCORD_SOURCE_DIR;
  const MethodSet methods = load_sound_methods(root + "/methods").value();
  const auto rows_of = [&](const std::string& file) {
    Problems problems;
    const auto sheets = read_sheets(read_file(root + file).value(), file, problems);
    EXPECT_TRUE(sheets) << sheets.error().message();
    auto rows = activity_rows(sheets.value_or(std::vector<Sheet>{}), methods, problems);
    for (const Problem& problem : problems) ADD_FAILURE() << problem.text();
    std::vector<std::string> texts;
    for (const ActivityRow& row : rows)
      texts.push_back(fmt::format("{} {} {} {} {} {} {}", row.category, row.keys, row.year, row.value,
                                  row.range.value_or(Range{}).upper, row.source, row.note));
    return texts;
  };
  const auto expected = rows_of("/examples/inventory/first.csv");
  EXPECT_EQ(expected.size(), 12U);
  EXPECT_EQ(rows_of("/tests/workbooks/openpyxl.xlsx"), expected);
  EXPECT_EQ(rows_of("/tests/workbooks/xlsxwriter.xlsx"), expected);
}

TEST(ActivityRows, NameACellOfAWorkbook) {
  Problems problems;
  const auto sheets = read_sheets(
      test::workbook({{.name = "S",
                       .rows = test::text_row({"category", "fuel", "year", "value", "unit", "source"}) +
                               test::text_row({"1.A.1.a", "Natural Gas", "2020-01-01", "5", "TJ", "s"}) +
                               test::text_row({"1.A.1.a", "Natural Gas", "2020", "3,5", "TJ", "s"})},
                      {.name = "Notes", .rows = kHead},
                      {.name = "List", .rows = kHead, .state = "hidden"},
                      {.name = "Old",
                       .rows = test::text_row({"category", "year", "value", "unit", "source"}),
                       .state = "veryHidden"}}),
      "a.xlsx", problems);
  ASSERT_TRUE(sheets) << sheets.error().message();
  const MethodSet methods = load_sound_methods(std::string(CONCORD_SOURCE_DIR) + "/methods").value();
  EXPECT_TRUE(activity_rows(*sheets, methods, problems).empty());
  std::vector<std::string> texts;
  for (const Problem& problem : problems) texts.push_back(problem.text());
  EXPECT_THAT(
      texts,
      ElementsAre("a.xlsx[Old]: is hidden, and nobody sees what is counted; show it, or delete it",
                  "a.xlsx[S]:2: year (C2): '2020-01-01' is no year from 1800 to 2200; write the year alone, "
                  "as a number",
                  "a.xlsx[S]:3: value (D3): '3,5' is no number; write 1234.5, without commas",
                  "a.xlsx[Notes]:1: the sheet: is no table of activity data, which has columns category, "
                  "year, value, unit, source"));
}

TEST(ReadSheets, TellsAFileByItsContent) {
  Problems problems;
  const auto csv = read_sheets("category,year\n1.A,2020\n", "a.xlsx", problems);
  ASSERT_TRUE(csv) << csv.error().message();
  EXPECT_EQ(csv->front().name, "a.xlsx");
  const auto book = read_sheets(test::workbook({{.name = "S", .rows = kHead}}), "a.csv", problems);
  ASSERT_TRUE(book) << book.error().message();
  EXPECT_EQ(book->front().name, "a.csv[S]");
  const std::string compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
  EXPECT_THAT(read_sheets(compound, "a.xls", problems).error().message(), HasSubstr("(XLS)"));
  std::string locked = compound;
  for (const char letter : std::string("EncryptedPackage")) locked += {letter, '\0'};
  EXPECT_THAT(read_sheets(locked, "a.xlsx", problems).error().message(), HasSubstr("with a password"));
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
