// Any bytes as a table of published totals: what cannot be used is named with its row, the rest has finite
// masses and a source.
#include <cmath>
#include <cstdint>
#include <string_view>

#include "check.h"
#include "inventory/activity/published_total.h"
#include "inventory/method/method_set.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace concord;
  static const inventory::MethodSet methods =
      inventory::load_sound_methods(CONCORD_SOURCE_DIR "/methods").value();
  const auto sheet = inventory::read_csv({reinterpret_cast<const char*>(data), size}, "p.csv");
  if (!sheet) return 0;
  Problems problems;
  for (const inventory::PublishedTotal& total :
       inventory::published_totals({&*sheet, 1}, methods.units, problems))
    demand(std::isfinite(total.kilograms) && !total.source.empty() && total.year > 0);
  for (const Problem& problem : problems) demand(problem.file == "p.csv" && problem.line > 0);
  return 0;
}
