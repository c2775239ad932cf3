#include "inventory/row_json.h"

#include "base/time.h"

namespace concord::inventory {

namespace {

Json or_null(const std::optional<double>& value) {
  return value ? Json(*value) : Json(nullptr);
}

}  // namespace

Json row_json(const TotalsRow& row) {
  Json by_year = Json::object();
  for (const auto& [year, kilograms] : row.kilograms) by_year[std::to_string(year)] = kilograms;
  Json notations = Json::object();
  for (const auto& [year, keys] : row.notations) notations[std::to_string(year)] = keys;
  return {{"category", row.category},
          {"gas", row.gas},
          {"memo", row.memo},
          {"land_use", row.land_use},
          {"kilograms", std::move(by_year)},
          {"notations", std::move(notations)}};
}

Json row_json(const KeyCategory& row) {
  return {{"category", row.category},
          {"gas", row.gas},
          {"base", row.base},
          {"year", row.year},
          {"share", row.share},
          {"cumulative", row.cumulative},
          {"key", row.key}};
}

Json row_json(const CheckFinding& row) {
  return {{"check", row.check},
          {"category", row.category},
          {"keys", row.keys},
          {"year", row.year == 0 ? Json(nullptr) : Json(row.year)},
          {"text", row.text}};
}

Json row_json(const Compared& row) {
  const PublishedTotal& published = row.published;
  return {{"category", published.category},        {"gas", published.gas},
          {"land_use", published.land_use},        {"year", published.year},
          {"published", published.kilograms},      {"computed", or_null(row.computed)},
          {"difference", or_null(row.difference)}, {"source", published.source}};
}

Json row_json(const Difference& row) {
  return {{"category", row.category},        {"year", row.year},          {"before", row.before},
          {"activity", row.by_activity},     {"factors", row.by_factors}, {"methods", row.by_methods},
          {"potentials", row.by_potentials}, {"after", row.after}};
}

Json row_json(const RowChange& row) {
  return {{"category", row.category},      {"keys", row.keys},
          {"activity", row.activity},      {"year", row.year},
          {"before", or_null(row.before)}, {"after", or_null(row.after)},
          {"source", row.source}};
}

Json row_json(const FactorChange& row) {
  return {{"table", row.table},          {"keys", row.keys}, {"before", or_null(row.before)},
          {"after", or_null(row.after)}, {"unit", row.unit}, {"source", row.source}};
}

Json row_json(const Deviation& row) {
  return {{"what", row.what}, {"submitted", or_null(row.submitted)}, {"recomputed", or_null(row.recomputed)}};
}

Json row_json(const Kept& kept) {
  return {{"subject", kept.subject},
          {"entry", kept.entry.hex()},
          {"time", instant_text(kept.time)},
          {"author", kept.author},
          {"audience", kept.audience}};
}

Json row_json(const Kept& kept, const Dataset& file) {
  std::size_t rows = 0;
  for (const Sheet& sheet : file.sheets) rows += sheet.rows.empty() ? 0 : sheet.rows.size() - 1;
  Json json = row_json(kept);
  json["name"] = file.name;
  json["role"] = role_text(file.role);
  json["rows"] = rows;
  json["sha256"] = file.sha256.hex();
  return json;
}

Json problems_json(const Problems& problems) {
  Json list = Json::array();
  for (const Problem& problem : problems)
    list.push_back({{"file", problem.file},
                    {"row", problem.line == 0 ? Json(nullptr) : Json(problem.line)},
                    {"what", problem.what}});
  return list;
}

}  // namespace concord::inventory
