// Canonical JSON: the canonical form of what was read reads as the same value and is its own canonical form.
#include <cstddef>
#include <cstdint>

#include "base/bytes.h"
#include "base/json.h"
#include "check.h"

using namespace concord;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto value = parse_json(as_text({data, size}));
  if (!value) return 0;
  auto canonical = canonical_json(*value);
  if (!canonical) {  // numbers beyond 2^53 have no canonical form that reads back as the same
    demand(canonical.error().code == ErrorCode::kInput);
    return 0;
  }
  auto again = parse_json(*canonical);
  demand(again.has_value());
  auto same = canonical_json(*again);
  demand(same.has_value() && *same == *canonical);
  return 0;
}
