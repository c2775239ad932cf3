#include "inventory/export/primap.h"

#include <algorithm>
#include <fmt/format.h>
#include <ranges>
#include <set>

namespace concord::inventory {

namespace {

constexpr std::string_view kScenario = "HISTCR";  // of PRIMAP-hist: as countries report
constexpr std::string_view kCategory = "category (IPCC2006_PRIMAP)";

// openscm-units writes gases without hyphens: HFC134a, HFC4310mee, cC4F8.
std::string entity_of(std::string gas) {
  std::erase(gas, '-');
  return gas;
}

// "" where the categorisation has no place for it.
std::string category_of(const TotalsRow& row) {
  if (row.memo.empty()) return !row.category.empty() ? row.category : row.land_use ? "0" : "M.0.EL";
  if (row.memo == "biomass") return row.category.empty() && row.gas == "CO2" ? "M.BIO" : "";
  if (row.memo != "bunkers") return "";
  if (row.category.empty()) return "M.BK";
  if (row.category == "1.A.3.a.i") return "M.BK.A";
  return row.category == "1.A.3.d.i" ? "M.BK.M" : "";
}

// RFC 4180; the format has texts in quotation marks and numbers without.
std::string primap_text(std::string_view text) {
  std::string quoted = "\"";
  for (const char letter : text) quoted += letter == '"' ? "\"\"" : std::string(1, letter);
  return quoted + '"';
}

// In single quotation marks a YAML scalar means what stands there, those doubled (YAML 1.2, section 7.3.2).
std::string yaml_text(std::string_view text) {
  std::string quoted = "'";
  for (const char letter : text) quoted += letter == '\'' ? "''" : std::string(1, letter);
  return quoted + '\'';
}

// As primap2 reads notation keys: what does not occur or is told elsewhere is 0, the others are no number.
std::string value_of(const TotalsRow& row, int year) {
  if (const auto found = row.kilograms.find(year); found != row.kilograms.end())
    return fmt::format("{}", found->second / kKilogramsInAGigagram);
  const auto keys = row.notations.find(year);
  const bool nothing = keys != row.notations.end() &&
                       (keys->second == "NO" || keys->second == "IE" || keys->second == "NO, IE");
  return nothing ? "0" : "\"\"";
}

std::string yaml_of(const PrimapOptions& options, std::string_view warming_set) {
  return fmt::format(
      "attrs:\n  area: area (ISO3)\n  cat: {0}\n  comment: {1}\n  scen: scenario (PRIMAP-hist)\n"
      "data_file: {2}\ndimensions:\n  '*':\n  - area (ISO3)\n  - {0}\n  - entity\n"
      "  - scenario (PRIMAP-hist)\n  - source\n  - unit\ntime_format: '%Y'\n",
      kCategory,
      yaml_text(
          fmt::format("Computed by Concord by the 2006 IPCC Guidelines; CO2 equivalents by {}", warming_set)),
      yaml_text(options.data_file));
}

}  // namespace

Result<PrimapFiles> primap_files(const InventoryData& data, const PrimapOptions& options) {
  const auto is_capital = [](char letter) { return letter >= 'A' && letter <= 'Z'; };
  if (options.area.size() != 3 || !std::ranges::all_of(options.area, is_capital))
    return fail(ErrorCode::kUsage, fmt::format("'{}' is no country's code of three letters", options.area));
  std::set<int> years;
  for (const TotalsRow& row : data.totals) {
    for (const auto& [year, kilograms] : row.kilograms) years.insert(year);
    for (const auto& [year, keys] : row.notations) years.insert(year);
  }
  std::string set = data.warming_set;
  std::ranges::transform(set, set.begin(), [](char letter) {
    return letter >= 'a' && letter <= 'z' ? letter - 'a' + 'A' : letter;
  });
  PrimapFiles files;
  files.csv = fmt::format("\"source\",\"scenario (PRIMAP-hist)\",\"area (ISO3)\",\"entity\",\"unit\",\"{}\"",
                          kCategory);
  for (const int year : years) files.csv += fmt::format(",\"{}\"", year);
  files.csv += "\n";
  for (const TotalsRow& row : data.totals) {
    const std::string category = category_of(row);
    if (category.empty()) continue;
    const std::string entity = row.gas.empty() ? fmt::format("KYOTOGHG ({}GWP100)", set) : entity_of(row.gas);
    const std::string mass = row.gas.empty() ? "CO2" : entity;
    files.csv += fmt::format("{},\"{}\",\"{}\",{},\"Gg {} / yr\",{}", primap_text(options.source), kScenario,
                             options.area, primap_text(entity), mass, primap_text(category));
    for (const int year : years) files.csv += "," + value_of(row, year);
    files.csv += "\n";
  }
  files.yaml = yaml_of(options, set);
  return files;
}

}  // namespace concord::inventory
