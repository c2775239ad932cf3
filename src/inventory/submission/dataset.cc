#include "inventory/submission/dataset.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "base/trim.h"
#include "base/utf8.h"

namespace concord::inventory {

namespace {

// A body beside the log is read back as one JSON document (JsonLimits), which is longer than the file.
constexpr std::size_t kLargestBody = std::size_t{15} << 20U;
constexpr std::array<std::string_view, 3> kRoles = {"activity", "factors", "published"};

// The first line that says something is a section: "[row net_calorific_value]".
bool is_factors(std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view line = trimmed(text.substr(0, end));
    if (!line.empty() && line.front() != '#') return line.front() == '[' && line.back() == ']';
    if (end == std::string_view::npos) return false;
    text.remove_prefix(end + 1);
  }
  return false;
}

}  // namespace

std::string_view role_text(DatasetRole role) {
  return kRoles[static_cast<std::size_t>(role)];
}

Result<Dataset> read_dataset(std::string_view bytes, std::string name, bool published, Problems& problems) {
  Dataset dataset{.name = std::move(name),
                  .role = DatasetRole::kActivity,
                  .sha256 = sha256(bytes),
                  .bytes = bytes.size(),
                  .sheets = {},
                  .text = {}};
  if (is_factors(bytes)) {
    if (first_invalid_utf8(bytes))
      return fail(ErrorCode::kInput, "not valid UTF-8", dataset.name, "save the file as UTF-8");
    dataset.role = DatasetRole::kFactors;
    dataset.text = bytes;
  } else {
    CONCORD_TRY(dataset.sheets, read_sheets(bytes, dataset.name, problems));
    if (published) dataset.role = DatasetRole::kPublished;
  }
  CONCORD_TRY(const std::string body, canonical_json(dataset_json("", dataset)));
  if (body.size() <= kLargestBody) return dataset;
  return fail(ErrorCode::kTooLarge, fmt::format("more than {} MB", kLargestBody >> 20U), dataset.name,
              "divide the file, by sector for example");
}

std::string dataset_subject(std::string_view inventory, std::string_view name) {
  const bool plain = name.size() <= 100 && std::ranges::all_of(name, [](char c) {
                       return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                              c == '.' || c == '-' || c == '_';
                     });
  constexpr std::size_t kDigits = 16;
  return fmt::format("dataset:{}:{}", inventory,
                     plain ? std::string(name) : sha256(name).hex().substr(0, kDigits));
}

Json dataset_json(std::string_view inventory, const Dataset& dataset) {
  Json sheets = Json::array();
  for (const Sheet& sheet : dataset.sheets) {
    Json rows = Json::array();
    for (const SheetRow& row : sheet.rows) rows.push_back({{"row", row.row}, {"cells", row.cells}});
    sheets.push_back({{"name", sheet.name}, {"rows", std::move(rows)}});
    if (sheet.lettered) sheets.back()["lettered"] = true;
  }
  return {{"inventory", inventory},
          {"name", dataset.name},
          {"role", role_text(dataset.role)},
          {"sha256", dataset.sha256.hex()},
          {"bytes", dataset.bytes},
          {"sheets", std::move(sheets)},
          {"text", dataset.role == DatasetRole::kFactors ? Json(dataset.text) : Json(nullptr)}};
}

Result<Dataset> dataset_from(const Json& body) try {
  Dataset dataset;
  dataset.name = body.at("name").get<std::string>();
  const auto role = std::ranges::find(kRoles, body.at("role").get_ref<const std::string&>());
  CONCORD_TRY(dataset.sha256, Digest::from_hex(body.at("sha256").get_ref<const std::string&>()));
  if (role == kRoles.end()) return fail(ErrorCode::kSchema, "has an unknown role", dataset.name);
  dataset.role = static_cast<DatasetRole>(role - kRoles.begin());
  dataset.bytes = body.at("bytes").get<std::uint64_t>();
  for (const Json& sheet : body.at("sheets")) {
    Sheet& made = dataset.sheets.emplace_back();
    made.name = sheet.at("name").get<std::string>();
    made.lettered = sheet.value("lettered", false);
    for (const Json& row : sheet.at("rows")) {
      made.rows.push_back(
          {row.at("row").get<std::uint32_t>(), row.at("cells").get<std::vector<std::string>>()});
    }
  }
  if (body.at("text").is_string()) dataset.text = body.at("text").get<std::string>();
  return dataset;
} catch (const Json::exception& error) {
  return fail(ErrorCode::kSchema, fmt::format("is no dataset: {}", error.what()));
}

}  // namespace concord::inventory
