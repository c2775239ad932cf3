// Entry bundles: the first byte says how many entries are expected, the rest is the bundle.
#include <cstddef>
#include <cstdint>

#include "base/bytes.h"
#include "check.h"
#include "record/bundle.h"

using namespace concord;
using namespace concord::record;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  std::string_view bytes = as_text({data + 1, size - 1});
  auto entries = parse_bundle(bytes, data[0] + 1);
  if (!entries) return 0;
  std::string again;
  for (std::string_view entry : *entries) demand(append_to_bundle(again, entry).has_value());
  demand(again == bytes);
  demand(bundle_prefix(bytes, data[0] + 1) == bytes.size());
  return 0;
}
