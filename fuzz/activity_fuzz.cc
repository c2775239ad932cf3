// Any bytes as a table of activity data: rows that cannot be used are named, the rest is computed to finite
// numbers.
#include <cmath>
#include <cstdint>
#include <string_view>

#include "check.h"
#include "inventory/compute/totals.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace concord;
  static const inventory::MethodSet methods =
      inventory::load_sound_methods(CONCORD_SOURCE_DIR "/methods").value();
  const auto sheet = inventory::read_csv({reinterpret_cast<const char*>(data), size}, "a.csv");
  if (!sheet) return 0;
  Problems problems;
  const auto rows = inventory::activity_rows(*sheet, methods, problems);
  const inventory::Estimates found = inventory::estimate(rows, methods, problems);
  for (const inventory::Estimate& line : found.lines) demand(std::isfinite(line.kilograms));
  (void)inventory::totals(found.lines, methods, "ar5");
  for (const Problem& problem : problems) demand(problem.file == "a.csv" && problem.line > 0);
  return 0;
}
