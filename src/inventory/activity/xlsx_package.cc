#include "inventory/activity/xlsx_package.h"

#include <algorithm>
#include <fmt/format.h>
#include <ranges>

namespace concord::inventory {

namespace {

constexpr std::uint64_t kMostMembers = 10'000;
constexpr std::uint64_t kSmall = std::uint64_t{8} << 20U;  // unpacked bytes that no ratio is asked of
constexpr std::size_t kMostRelationships = 10'000;
constexpr XmlLimits kXmlLimits = {.doctype = false, .longest_tag = std::size_t{1} << 20U};
constexpr std::string_view kSaveAsXlsx = "save it again as XLSX, or as CSV";

std::unexpected<Error> no_workbook(std::string what) {
  return fail(ErrorCode::kInput, std::move(what), {}, std::string(kSaveAsXlsx));
}

// A target is relative to the folder of its source, or begins at the package's root (Part 2, section 6.5.3).
std::string resolved(std::string_view folder, std::string_view target) {
  std::vector<std::string_view> path;
  const auto walk = [&](std::string_view text) {
    for (const auto& part : std::views::split(text, '/')) {
      const std::string_view step(part.begin(), part.end());
      if (step.empty() || step == ".") continue;
      if (step != "..")
        path.push_back(step);
      else if (!path.empty())
        path.pop_back();
    }
  };
  if (!target.starts_with('/')) walk(folder);
  walk(target);
  std::string whole;
  for (const std::string_view step : path) whole += (whole.empty() ? "" : "/") + std::string(step);
  return whole;
}

struct RelationshipsReader final : XlsxPart {
  std::string_view folder;
  std::map<std::string, XlsxRelationship> found;

  void start(std::string_view name, const Attribute& attribute) override {
    if (!name.ends_with(" Relationship") || attribute("TargetMode") == "External") return;
    const std::string_view type = attribute("Type");
    if (found.size() >= kMostRelationships) return;
    found[std::string(attribute("Id"))] = {.type = std::string(type.substr(type.rfind('/') + 1)),
                                           .part = resolved(folder, attribute("Target"))};
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}
};

}  // namespace

std::string_view spreadsheet_name(std::string_view name) {
  const std::size_t blank = name.rfind(' ');
  if (blank == std::string_view::npos || !name.substr(0, blank).ends_with("/main")) return {};
  return name.substr(blank + 1);
}

bool is_true(std::string_view text) {
  return text == "1" || text == "true";
}

Result<XlsxPackage> XlsxPackage::open(std::string_view bytes, const XlsxLimits& limits) {
  if (bytes.size() > limits.file_bytes)
    return fail(ErrorCode::kTooLarge, fmt::format("a workbook of more than {} bytes", limits.file_bytes), {},
                "divide it");
  auto archive = ZipArchive::open(bytes, kMostMembers);
  if (!archive) return no_workbook(std::move(archive.error().what));
  XlsxPackage package(std::move(*archive), bytes.size(), limits);
  CONCORD_CHECK(package.find_workbook());
  return package;
}

Status XlsxPackage::find_workbook() {
  if (has("content.xml") && has("mimetype")) return no_workbook("an OpenDocument file (ODS)");
  CONCORD_TRY(const auto roots, relationships(""));
  for (const auto& [id, root] : roots) {
    if (root.type == "officeDocument") workbook_ = root.part;
  }
  if (workbook_.starts_with("word/")) return no_workbook("a text document (DOCX)");
  if (workbook_.starts_with("ppt/")) return no_workbook("a presentation (PPTX)");
  if (workbook_.ends_with(".bin")) return no_workbook("a binary workbook (XLSB)");
  if (workbook_.empty()) return no_workbook("this zip archive is no workbook");
  return {};
}

Status XlsxPackage::read(const std::string& part, XlsxPart& handler) {
  XmlReader xml(handler, kXmlLimits);
  Status read = archive_.read(part, limits_.unpacked_bytes, [&](std::string_view bytes, bool last) -> Status {
    unpacked_ += bytes.size();
    if (unpacked_ > limits_.unpacked_bytes)
      return fail(ErrorCode::kTooLarge,
                  fmt::format("the workbook unpacks to more than {} bytes", limits_.unpacked_bytes), {},
                  "divide it");
    if (unpacked_ > kSmall && unpacked_ / limits_.ratio > file_bytes_)
      return fail(ErrorCode::kTooLarge,
                  fmt::format("the workbook unpacks to more than {} times its size", limits_.ratio), {},
                  "a table does not; save what it shows as CSV");
    CONCORD_CHECK(xml.feed(bytes, last));
    if (handler.failure) return std::unexpected(*handler.failure);
    return {};
  });
  if (read || handler.failure) return read;
  Error error = std::move(read.error()).at(part);
  if (error.remedy.empty()) error.remedy = kSaveAsXlsx;
  return std::unexpected(std::move(error));
}

Result<std::map<std::string, XlsxRelationship>> XlsxPackage::relationships(const std::string& part) {
  const std::size_t stroke = part.rfind('/');
  const std::string folder = stroke == std::string::npos ? "" : part.substr(0, stroke + 1);
  const std::string name = fmt::format("{}_rels/{}.rels", folder, part.substr(folder.size()));
  RelationshipsReader reader;
  reader.folder = folder;
  if (has(name)) CONCORD_CHECK(read(name, reader));
  return std::move(reader.found);
}

}  // namespace concord::inventory
