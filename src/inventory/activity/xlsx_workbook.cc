#include "inventory/activity/xlsx_workbook.h"

#include <charconv>
#include <fmt/format.h>

#include "base/printable.h"
#include "base/utf8.h"

namespace concord::inventory {

namespace {

constexpr std::size_t kMostSheets = 255;
constexpr std::size_t kMostStyles = 65'490;                    // Excel's specifications
constexpr std::size_t kLongestText = std::size_t{32'767} * 4;  // a cell's letters, in UTF-8

struct SheetListReader final : XlsxPart {
  struct Entry {
    std::string name;
    std::string id;
    bool hidden = false;
  };
  std::vector<Entry> sheets;
  bool from_1904 = false;

  void start(std::string_view name, const Attribute& attribute) override {
    const std::string_view local = spreadsheet_name(name);
    if (local == "workbookPr") from_1904 = is_true(attribute("date1904"));
    if (local != "sheet") return;
    if (sheets.size() >= kMostSheets) {
      failure = Error{ErrorCode::kTooLarge, fmt::format("more than {} sheets", kMostSheets), {}, "divide it"};
      return;
    }
    constexpr const char* kId = "http://schemas.openxmlformats.org/officeDocument/2006/relationships id";
    constexpr const char* kStrictId = "http://purl.oclc.org/ooxml/officeDocument/relationships id";
    const std::string_view id = attribute(kId);
    const std::string_view state = attribute("state");
    sheets.push_back({.name = one_line(attribute("name")),
                      .id = std::string(id.empty() ? attribute(kStrictId) : id),
                      .hidden = state == "hidden" || state == "veryHidden"});
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}
};

// A text is one piece, or several that look different; what says how to pronounce it is left out.
struct SharedTextsReader final : XlsxPart {
  explicit SharedTextsReader(std::uint64_t most) : most_bytes(most) {}

  SharedTexts texts;
  std::uint64_t most_bytes;
  std::string at;
  bool in_text = false;
  bool phonetic = false;

  void start(std::string_view name, const Attribute&) override {
    const std::string_view local = spreadsheet_name(name);
    if (local == "t") in_text = true;
    if (local == "rPh") phonetic = true;
  }
  void end(std::string_view name) override {
    const std::string_view local = spreadsheet_name(name);
    if (local == "t") in_text = false;
    if (local == "rPh") phonetic = false;
    if (local != "si" || failure) return;
    texts.add(unescaped(at));
    at.clear();
    if (texts.bytes() > most_bytes) too_much();
  }
  void text(std::string_view text) override {
    if (!in_text || phonetic || failure) return;
    at += text;
    if (at.size() > kLongestText) too_much();
  }
  void too_much() {
    failure = Error{ErrorCode::kTooLarge,
                    fmt::format("the texts of its cells have more than {} bytes, or one of them more than {}",
                                most_bytes, kLongestText),
                    {},
                    "divide it"};
  }
};

struct StylesReader final : XlsxPart {
  std::map<std::uint32_t, NumberForm> own;
  std::vector<NumberForm> forms;
  bool in_cells = false;

  void start(std::string_view name, const Attribute& attribute) override {
    const std::string_view local = spreadsheet_name(name);
    if (local == "numFmt" && own.size() < kMostStyles)
      own[whole_number(attribute("numFmtId")).value_or(0)] = form_of(attribute("formatCode"));
    if (local == "cellXfs") in_cells = true;
    if (local != "xf" || !in_cells || forms.size() >= kMostStyles) return;
    const std::uint32_t number = whole_number(attribute("numFmtId")).value_or(0);
    const auto found = own.find(number);
    forms.push_back(found == own.end() ? built_in_form(number) : found->second);
  }
  void end(std::string_view name) override {
    if (spreadsheet_name(name) == "cellXfs") in_cells = false;
  }
  void text(std::string_view) override {}
};

}  // namespace

std::string_view SharedTexts::at(std::size_t i) const {
  const std::size_t begin = i == 0 ? 0 : ends_[i - 1];
  return std::string_view(texts_).substr(begin, ends_[i] - begin);
}

void SharedTexts::add(std::string_view text) {
  texts_ += text;
  ends_.push_back(texts_.size());
}

std::optional<std::uint32_t> whole_number(std::string_view text) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::string unescaped(std::string_view text) {
  constexpr std::size_t kLength = std::string_view("_x000A_").size();
  std::string plain;
  for (std::size_t i = 0; i < text.size();) {
    unsigned code = 0;
    const std::string_view escape = text.substr(i, kLength);
    if (escape.size() == kLength && escape.starts_with("_x") && escape.ends_with('_') &&
        std::from_chars(escape.data() + 2, escape.data() + 6, code, 16).ptr == escape.data() + 6 &&
        (code < 0xD800 || code > 0xDFFF)) {
      append_utf8(plain, code);
      i += kLength;
    } else {
      plain += text[i++];
    }
  }
  return plain;
}

Result<XlsxWorkbook> read_workbook(XlsxPackage& package) {
  SheetListReader list;
  CONCORD_CHECK(package.read(package.workbook(), list));
  CONCORD_TRY(const auto parts, package.relationships(package.workbook()));
  XlsxWorkbook workbook;
  workbook.from_1904 = list.from_1904;
  for (SheetListReader::Entry& entry : list.sheets) {
    const auto part = parts.find(entry.id);
    if (part == parts.end())
      return fail(ErrorCode::kInput, fmt::format("sheet '{}' has no part in the workbook", entry.name), {},
                  "save it again as XLSX, or as CSV");
    if (part->second.type != "worksheet") continue;
    workbook.sheets.push_back(
        {.name = std::move(entry.name), .part = part->second.part, .hidden = entry.hidden});
  }
  for (const auto& [id, part] : parts) {
    if (part.type == "sharedStrings") {
      SharedTextsReader texts(package.limits().text_bytes);
      CONCORD_CHECK(package.read(part.part, texts));
      workbook.texts = std::move(texts.texts);
    } else if (part.type == "styles") {
      StylesReader styles;
      CONCORD_CHECK(package.read(part.part, styles));
      workbook.forms = std::move(styles.forms);
    }
  }
  return workbook;
}

}  // namespace concord::inventory
