// Any JSON as the body of a dataset, as a partner's log may have one: it is refused, or written again as it
// was read, and can be prepared whatever its cells hold.
#include <cstdint>

#include "base/bytes.h"
#include "check.h"
#include "inventory/submission/prepared.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace concord;
  const auto body = parse_json(as_text({data, size}));
  if (!body) return 0;
  const auto dataset = inventory::dataset_from(*body);
  if (!dataset) return 0;
  const Json written = inventory::dataset_json("GEO", *dataset);
  const auto again = inventory::dataset_from(written);
  demand(again && inventory::dataset_json("GEO", *again) == written);
  Problems problems;
  (void)inventory::prepare({}, {}, {&*dataset, 1}, problems);
  return 0;
}
