#include "inventory/submission/prepared.h"

#include <algorithm>
#include <iterator>

namespace concord::inventory {

Prepared prepare(Settings settings, MethodSet methods, std::span<const Dataset> datasets,
                 Problems& problems) {
  std::vector<Sheet> activity;
  std::vector<Sheet> published;
  for (const Dataset& dataset : datasets) {
    if (dataset.role == DatasetRole::kFactors) {
      override_tables(parse_ini(dataset.text, dataset.name, problems), methods.units, methods.tables,
                      problems);
    } else {
      auto& sheets = dataset.role == DatasetRole::kPublished ? published : activity;
      std::ranges::copy(dataset.sheets, std::back_inserter(sheets));
    }
  }
  Prepared prepared;
  prepared.settings = std::move(settings);
  prepared.rows = activity_rows(activity, methods, problems);
  prepared.published = published_totals(published, methods.units, problems);
  prepared.methods = std::make_shared<const MethodSet>(std::move(methods));
  return prepared;
}

Result<Outcome> compute(const Prepared& prepared, Problems& problems) {
  CONCORD_TRY(const FactorTable* warming, warming_table(*prepared.methods, prepared.settings.warming));
  Outcome outcome;
  outcome.lines = estimate(series_models(prepared.rows, *prepared.methods, problems), problems);
  CONCORD_TRY(outcome.totals, totals(outcome.lines, *warming));
  return outcome;
}

}  // namespace concord::inventory
