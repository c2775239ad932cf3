// The parts of a workbook (ECMA-376 Part 2): XML files in a zip archive that name each other by
// relationships. All that is unpacked is counted.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/xml.h"
#include "base/zip_archive.h"
#include "inventory/activity/xlsx_sheet.h"

namespace concord::inventory {

// Reads a part. One that sets `failure` is given no more than what is left of 64 KiB, which it ignores.
struct XlsxPart : XmlHandler {
  std::optional<Error> failure;
};

// The name of an element of SpreadsheetML, transitional or strict; empty where it is another vocabulary's.
std::string_view spreadsheet_name(std::string_view name);
// "1", "true": ST_Boolean.
bool is_true(std::string_view text);

struct XlsxRelationship {
  std::string type;  // the end of it: "worksheet"
  std::string part;  // the whole name: "xl/worksheets/sheet1.xml"
};

class XlsxPackage {
 public:
  // The bytes must outlive it. kInput, saying what it is instead, where this is no workbook.
  static Result<XlsxPackage> open(std::string_view bytes, const XlsxLimits& limits);

  const std::string& workbook() const { return workbook_; }  // the name of the main part
  const XlsxLimits& limits() const { return limits_; }
  bool has(const std::string& part) const { return archive_.has(part); }
  // kInput where the part is missing or is no sound XML, kTooLarge beyond the limits, or what the handler
  // found.
  Status read(const std::string& part, XlsxPart& handler);
  // Of a part, by their Id; none where it has none.
  Result<std::map<std::string, XlsxRelationship>> relationships(const std::string& part);

 private:
  XlsxPackage(ZipArchive archive, std::uint64_t file_bytes, const XlsxLimits& limits)
      : archive_(std::move(archive)), file_bytes_(file_bytes), limits_(limits) {}
  Status find_workbook();

  ZipArchive archive_;
  std::uint64_t file_bytes_;
  XlsxLimits limits_;
  std::uint64_t unpacked_ = 0;
  std::string workbook_;
};

}  // namespace concord::inventory
