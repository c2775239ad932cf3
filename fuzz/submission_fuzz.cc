// Any JSON as the body of a submission, as a partner's log may have one: it is refused, or can be written
// and read again.
#include <cstdint>

#include "base/bytes.h"
#include "check.h"
#include "inventory/submission/submission.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace concord;
  const auto body = parse_json(as_text({data, size}));
  if (!body) return 0;
  const auto submission = inventory::submission_from(*body);
  if (!submission) return 0;
  demand(inventory::deviations(submission->outcome, submission->outcome).empty());
  demand(inventory::submission_from(inventory::submission_json(*submission)).has_value());
  return 0;
}
