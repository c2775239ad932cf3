// Any bytes as a table of activity data: rows that cannot be used are named, the rest is computed to finite
// numbers.
#include <cmath>
#include <cstdint>
#include <string_view>

#include "check.h"
#include "inventory/compute/totals.h"
#include "inventory/uncertainty/effects.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace concord;
  static const inventory::MethodSet methods =
      inventory::load_sound_methods(CONCORD_SOURCE_DIR "/methods").value();
  const auto sheet = inventory::read_csv({reinterpret_cast<const char*>(data), size}, "a.csv");
  if (!sheet) return 0;
  Problems problems;
  const auto rows = inventory::activity_rows({*sheet}, methods, problems);
  const auto models = inventory::series_models(rows, methods, problems);
  const auto found = inventory::estimate(models, problems);
  for (const inventory::Estimate& line : found) demand(std::isfinite(line.kilograms));
  (void)inventory::totals(found, *methods.table("global_warming_potential_ar5"));
  (void)inventory::line_effects(models, 2000, 2020);
  for (const Problem& problem : problems) demand(problem.file == "a.csv" && problem.line > 0);
  return 0;
}
