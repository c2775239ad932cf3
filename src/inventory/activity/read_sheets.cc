// What a file of activity data is shows in its first bytes; its name may say anything (sheet.h).
#include "inventory/activity/activity_row.h"
#include "inventory/activity/sheet.h"
#include "inventory/activity/xlsx_sheet.h"

namespace concord::inventory {

namespace {

constexpr std::string_view kCompound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";  // MS-CFB, section 2.2
constexpr std::string_view kSaveAs = "save it as XLSX or CSV";

// A workbook with a password is one of these, with the encrypted package as a stream of that name
// (MS-OFFCRYPTO, section 2.3.4.4).
std::unexpected<Error> no_table(std::string_view bytes, const std::string& name) {
  std::string stream;
  for (const char letter : std::string_view("EncryptedPackage")) stream += {letter, '\0'};
  if (bytes.contains(stream))
    return fail(ErrorCode::kInput, "a workbook with a password", name, "save it without one");
  return fail(ErrorCode::kInput, "an old binary workbook (XLS) or another binary file of an office program",
              name, std::string(kSaveAs));
}

}  // namespace

Result<std::vector<Sheet>> read_sheets(std::string_view bytes, const std::string& name, Problems& problems) {
  if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06")) {
    CONCORD_TRY(std::vector<Sheet> sheets, read_xlsx(bytes, name, problems));
    std::erase_if(sheets, [&](const Sheet& sheet) {
      if (sheet.hidden && is_activity_table(sheet))
        problems.push_back(
            {sheet.name, 0, "is hidden, and nobody sees what is counted; show it, or delete it"});
      return sheet.hidden;
    });
    return sheets;
  }
  if (bytes.starts_with(kCompound)) return no_table(bytes, name);
  if (bytes.starts_with("%PDF-"))
    return fail(ErrorCode::kInput, "a PDF, which is no table", name, std::string(kSaveAs));
  CONCORD_TRY(Sheet sheet, read_csv(bytes, name));
  std::vector<Sheet> sheets;
  sheets.push_back(std::move(sheet));
  return sheets;
}

}  // namespace concord::inventory
