// XLSX workbooks for tests, made part by part, so that they can also be wrong.
#pragma once

#include <fmt/format.h>
#include <string>
#include <string_view>
#include <vector>

#include "base/test_zip.h"

namespace concord::inventory::test {

inline constexpr std::string_view kSpreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline constexpr std::string_view kOffice =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

struct Worksheet {
  std::string name;
  std::string rows;         // of its sheetData
  std::string behind = "";  // <mergeCells> and the like
  std::string before = "";  // <cols> and the like
  std::string state = "visible";
};

using Members = std::vector<std::pair<std::string, std::string>>;

inline std::string relationship(int id, std::string_view type, std::string_view target) {
  return fmt::format(R"(<Relationship Id="r{}" Type="{}/{}" Target="{}"/>)", id, kOffice, type, target);
}
inline std::string relationships(std::string_view all) {
  return fmt::format(
      R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>)",
      all);
}

// The members of one with these sheets, shared texts (<si> elements) and styles (what is in <styleSheet>).
inline Members workbook_members(const std::vector<Worksheet>& sheets, std::string_view texts = "",
                                std::string_view styles = "", std::string_view properties = "") {
  Members members;
  std::string list;
  std::string related = relationship(1001, "sharedStrings", "sharedStrings.xml") +
                        relationship(1002, "styles", "/xl/styles.xml");
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const int id = static_cast<int>(i) + 1;
    list += fmt::format(R"(<sheet name="{}" sheetId="{}" state="{}" r:id="r{}"/>)", sheets[i].name, id,
                        sheets[i].state, id);
    related += relationship(id, "worksheet", fmt::format("worksheets/sheet{}.xml", id));
    members.emplace_back(fmt::format("xl/worksheets/sheet{}.xml", id),
                         fmt::format("<worksheet xmlns=\"{}\">{}<sheetData>{}</sheetData>{}</worksheet>",
                                     kSpreadsheet, sheets[i].before, sheets[i].rows, sheets[i].behind));
  }
  members.emplace_back("_rels/.rels", relationships(relationship(1, "officeDocument", "xl/workbook.xml")));
  members.emplace_back("xl/workbook.xml",
                       fmt::format(R"(<workbook xmlns="{}" xmlns:r="{}">{}<sheets>{}</sheets></workbook>)",
                                   kSpreadsheet, kOffice, properties, list));
  members.emplace_back("xl/_rels/workbook.xml.rels", relationships(related));
  members.emplace_back("xl/sharedStrings.xml",
                       fmt::format("<sst xmlns=\"{}\">{}</sst>", kSpreadsheet, texts));
  members.emplace_back("xl/styles.xml",
                       fmt::format("<styleSheet xmlns=\"{}\">{}</styleSheet>", kSpreadsheet, styles));
  return members;
}

inline std::string workbook(const std::vector<Worksheet>& sheets, std::string_view texts = "",
                            std::string_view styles = "", std::string_view properties = "") {
  return concord::test::zip(workbook_members(sheets, texts, styles, properties));
}

// A row of text cells, one a column from A.
inline std::string text_row(const std::vector<std::string>& cells) {
  std::string row = "<row>";
  for (const std::string& cell : cells)
    row += fmt::format(R"(<c t="inlineStr"><is><t>{}</t></is></c>)", cell);
  return row + "</row>";
}

}  // namespace concord::inventory::test
