#include "cli/inventory/computing.h"

#include "inventory/compute/warming.h"

namespace concord::cli {

Result<ExitCode> Computing::run(Context& context) {
  CONCORD_CHECK(check(context));
  Problems problems;
  CONCORD_TRY(const inventory::Prepared prepared, source_.open(context, problems));
  const auto models = inventory::series_models(prepared.rows, *prepared.methods, problems);
  const auto lines = inventory::estimate(models, problems);
  for (const Problem& problem : problems) context.print_warning(problem.text());
  CONCORD_TRY(const auto* warming, inventory::warming_table(*prepared.methods, prepared.settings.warming));
  CONCORD_CHECK(print(context, {prepared, models, lines, *warming}));
  return problems.empty() ? ExitCode::kFine : ExitCode::kFindings;
}

}  // namespace concord::cli
