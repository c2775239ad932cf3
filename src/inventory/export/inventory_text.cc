#include "inventory/export/inventory_text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "base/csv_cell.h"
#include "base/json.h"

namespace concord::inventory {

namespace {

constexpr std::array<std::string_view, 11> kCsvColumns = {
    "category", "title", "of", "method", "gas", "memo", "year", "kg", "notation", "gwp", "kg_co2e"};

Json line_json(const Estimate& line, const Categories& categories, double potential) {
  Json json = {{"category", line.category}, {"title", categories.title(line.category)},
               {"keys", line.keys},         {"method", line.method},
               {"gas", line.gas},           {"year", line.year}};
  if (!line.memo.empty()) json["memo"] = line.memo;
  if (line.notation != Notation::kNone) {
    json["notation"] = notation_text(line.notation);
  } else {
    json["kg"] = line.kilograms;
    json["kg_co2e"] = line.kilograms * potential;
  }
  return json;
}

Json total_json(const TotalsRow& row, const Categories& categories) {
  Json by_year = Json::object();
  for (const auto& [year, kilograms] : row.kilograms) by_year[std::to_string(year)] = kilograms;
  Json json = {{row.gas.empty() ? "kg_co2e" : "kg", std::move(by_year)}};
  if (!row.category.empty()) json["category"] = row.category;
  if (!row.category.empty()) json["title"] = categories.title(row.category);
  if (!row.gas.empty()) json["gas"] = row.gas;
  if (!row.memo.empty()) json["memo"] = row.memo;
  if (row.category.empty() && row.memo.empty()) json["land_use"] = row.land_use;
  return json;
}

std::string dumped(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

std::string keys_text(const std::map<std::string, std::string>& keys) {
  std::string text;
  for (const auto& [key, value] : keys) text += fmt::format("{}{}: {}", text.empty() ? "" : "; ", key, value);
  return text;
}

Status write_csv(const InventoryData& data, TextSink& out) {
  for (std::size_t i = 0; i < kCsvColumns.size(); ++i) out.print("{}{}", i == 0 ? "" : ",", kCsvColumns[i]);
  out.write("\r\n");
  for (const Estimate& line : data.lines) {
    CONCORD_TRY(const double potential, potential_of(*data.warming, line.gas));
    const bool known = line.notation == Notation::kNone;
    out.print("{},{},{},{},{},{},{},{},{},{},{}\r\n", csv_cell(line.category),
              csv_cell(data.categories->title(line.category)), csv_cell(keys_text(line.keys)),
              csv_cell(line.method), csv_cell(line.gas), csv_cell(line.memo), line.year,
              known ? fmt::format("{}", line.kilograms) : "", notation_text(line.notation), data.warming_set,
              known ? fmt::format("{}", line.kilograms * potential) : "");
  }
  return {};
}

Status write_json(const InventoryData& data, TextSink& out) {
  out.print("{{\"gwp\":{},\"unit\":\"kg\",\"lines\":[", dumped(data.warming_set));
  bool first = true;
  const auto add = [&](const Json& json) {
    out.print("{}\n{}", first ? "" : ",", dumped(json));
    first = false;
  };
  for (const Estimate& line : data.lines) {
    CONCORD_TRY(const double potential, potential_of(*data.warming, line.gas));
    add(line_json(line, *data.categories, potential));
  }
  out.write("],\"totals\":[");
  first = true;
  for (const TotalsRow& row : data.totals) add(total_json(row, *data.categories));
  out.write("]}\n");
  return {};
}

}  // namespace concord::inventory
