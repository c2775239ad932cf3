#include "cli/inventory/computing.h"

#include <fmt/format.h>

#include "cli/inventory_text.h"
#include "cli/problem_text.h"
#include "inventory/compute/warming.h"
#include "inventory/uncertainty/exact_inputs.h"

namespace concord::cli {

Result<ExitCode> Computing::run(Context& context) {
  CONCORD_CHECK(check(context));
  Problems problems;
  CONCORD_TRY(const inventory::Prepared prepared, source_.open(context, problems));
  const auto models = inventory::series_models(prepared.rows, *prepared.methods, problems);
  const auto lines = inventory::estimate(models, problems);
  print_warnings(context, problems);
  CONCORD_TRY(const auto* warming, inventory::warming_table(*prepared.methods, prepared.settings.warming));
  CONCORD_CHECK(print(context, {prepared, models, lines, *warming, problems}));
  return problems.empty() ? ExitCode::kFine : ExitCode::kFindings;
}

void Computing::print_limits(Context& context, const Given& given, bool uncertain) {
  const std::string left_out = left_out_text(given.problems);
  if (!left_out.empty() && !context.json()) context.out().print("{}\n", left_out);
  if (!uncertain) return;
  const auto exact = inventory::exact_inputs(given.prepared.rows, *given.prepared.methods);
  const std::string rows = inventory::exact_rows_text(exact);
  const std::string factors = inventory::exact_factors_text(exact);
  if (rows.empty() && factors.empty()) return;
  context.print_warning(fmt::format("{}{}{}; the uncertainty is without theirs", rows,
                                    rows.empty() || factors.empty() ? "" : "; ", factors));
}

}  // namespace concord::cli
