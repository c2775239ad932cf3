// What is computed from an inventory, as it stands or as it was handed in: sums, uncertainty, key categories,
// checks, changes, and whether a submission comes out again.
#include "inventory/check/inventory_check.h"
#include "inventory/row_json.h"
#include "inventory/submission/year_pair.h"
#include "inventory/uncertainty/error_propagation.h"
#include "inventory/uncertainty/levels.h"
#include "server/api/routes.h"
#include "server/inventory/asked.h"

namespace concord::server {

namespace {

using inventory::Opened;

Json heads(const Opened& opened) {
  return {{"gwp", opened.prepared.settings.warming},
          {"base_year", opened.prepared.settings.base_year},
          {"problems", inventory::problems_json(opened.problems)}};
}

template <class Rows>
Json rows_of(const Rows& rows) {
  Json list = Json::array();
  for (const auto& row : rows) list.push_back(inventory::row_json(row));
  return list;
}

// The same, with what the categories are called.
template <class Rows>
Json titled(const Rows& rows, const Opened& opened) {
  Json list = rows_of(rows);
  for (Json& row : list)
    row["title"] = opened.prepared.methods->categories.title(row["category"].get_ref<const std::string&>());
  return list;
}

Answer totals(const Call& call) {
  CONCORD_TRY(const Opened opened, opened_inventory(call));
  Json answer = heads(opened);
  answer["rows"] = titled(opened.outcome.totals, opened);
  return json_answer(answer);
}

Result<inventory::YearPair> years_of(const Call& call, const Opened& opened) {
  CONCORD_TRY(const auto base, number_of(call.request, "base", 0));
  CONCORD_TRY(const auto year, number_of(call.request, "year", 0));
  return inventory::year_pair(opened.prepared, base, year);
}

Answer uncertainty(const Call& call) {
  CONCORD_TRY(const Opened opened, opened_inventory(call));
  CONCORD_TRY(const auto* warming, warming_of(opened));
  const auto models = models_of(opened);
  CONCORD_TRY(const auto levels, inventory::levels(models, *warming, true));
  CONCORD_TRY(const inventory::YearPair years, years_of(call, opened));
  CONCORD_TRY(const auto effects, inventory::line_effects(models, years.base, years.year));
  CONCORD_TRY(const auto found, inventory::propagate(effects, *warming));
  Json answer = heads(opened);
  answer["levels"] = Json::array();
  for (const inventory::YearLevel& level : levels)
    answer["levels"].push_back({{"year", level.year}, {"total", level.total}, {"within", level.within}});
  answer["base"] = years.base;
  answer["year"] = years.year;
  answer["trend"] = {{"change", found.year - found.base}, {"within", found.trend}};
  return json_answer(answer);
}

Answer key_categories(const Call& call) {
  CONCORD_TRY(const Opened opened, opened_inventory(call));
  CONCORD_TRY(const std::uint64_t approach, number_of(call.request, "approach", 1));
  const std::string_view by = call.request.parameter("by");
  if (!by.empty() && by != "level" && by != "trend")
    return fail(ErrorCode::kUsage, "must be level or trend", "?by");
  if (approach != 1 && approach != 2) return fail(ErrorCode::kUsage, "must be 1 or 2", "?approach");
  const bool land_use = call.request.parameter("land_use") != "without";
  CONCORD_TRY(const auto* warming, warming_of(opened));
  const auto models = models_of(opened);
  CONCORD_TRY(const inventory::YearPair years, years_of(call, opened));
  CONCORD_TRY(const auto effects, inventory::line_effects(models, years.base, years.year));
  CONCORD_TRY(const auto found, inventory::propagate(effects, *warming));
  Json answer = heads(opened);
  answer["base"] = years.base;
  answer["year"] = years.year;
  answer["rows"] =
      titled(inventory::key_categories(
                 found.lines, by == "trend" ? inventory::Assessment::kTrend : inventory::Assessment::kLevel,
                 static_cast<int>(approach), land_use),
             opened);
  return json_answer(answer);
}

Answer checks(const Call& call) {
  CONCORD_TRY(const Opened opened, opened_inventory(call));
  Json answer = heads(opened);
  answer["findings"] = titled(inventory::check_inventory(opened.prepared, opened.outcome), opened);
  answer["compared"] = titled(
      inventory::compare(opened.prepared.published, opened.outcome.totals, opened.prepared.settings.warming),
      opened);
  return json_answer(answer);
}

// From the submission ?before to ?after, or to the inventory as it stands where that is not given.
Answer difference(const Call& call) {
  CONCORD_TRY(const std::uint64_t before, number_of(call.request, "before", 0));
  CONCORD_TRY(const std::uint64_t after, number_of(call.request, "after", 0));
  if (before == 0) return fail(ErrorCode::kUsage, "give the number of a submission", "?before");
  CONCORD_TRY(const Opened older, open_inventory(call, before));
  CONCORD_TRY(const Opened newer, open_inventory(call, after));
  CONCORD_TRY(const auto all, inventory::differences(older.side(), newer.side()));
  Json answer = heads(newer);
  answer["rows"] = titled(all, newer);
  answer["activity"] = titled(inventory::row_changes(older.prepared, newer.prepared), newer);
  answer["factors"] = rows_of(inventory::factor_changes(older.prepared, newer.prepared));
  answer["methods"] = inventory::method_changes(older.prepared, newer.prepared);
  return json_answer(answer);
}

Answer verification(const Call& call) {
  CONCORD_TRY(const std::uint64_t number, submission_number(call.argument(1)));
  CONCORD_TRY(Opened opened, open_inventory(call, number));
  CONCORD_TRY(const auto again, inventory::compute(opened.prepared, opened.problems));
  const auto differing = inventory::deviations(opened.outcome, again);
  return json_answer({{"same", differing.empty() && opened.problems.empty()},
                      {"lines", again.lines.size()},
                      {"problems", inventory::problems_json(opened.problems)},
                      {"deviations", rows_of(differing)}});
}

constexpr Route kResultRoutes[] = {
    {"GET", "/api/v1/inventories/{name}/totals", kLook, true, totals},
    {"GET", "/api/v1/inventories/{name}/uncertainty", kLook, true, uncertainty},
    {"GET", "/api/v1/inventories/{name}/key-categories", kLook, true, key_categories},
    {"GET", "/api/v1/inventories/{name}/checks", kLook, true, checks},
    {"GET", "/api/v1/inventories/{name}/difference", kLook, true, difference},
    {"GET", "/api/v1/inventories/{name}/submissions/{number}/verification", kLook, true, verification},
};

}  // namespace

std::span<const Route> inventory_result_routes() {
  return kResultRoutes;
}

}  // namespace concord::server
