// Reports: whatever is decoded as text is read without a crash, and every quote is inside the text, between
// characters.
#include <cstddef>
#include <cstdint>

#include "base/bytes.h"
#include "base/utf8.h"
#include "check.h"
#include "reading/decode/decode.h"
#include "reading/engine.h"

using namespace concord;
using namespace concord::reading;

namespace {

void check_quote(const Report& report, Span quote) {
  demand(quote.begin <= quote.end && quote.end <= report.text.size());
  demand(!first_invalid_utf8(std::string_view(report.text).substr(quote.begin, quote.end - quote.begin)));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto engine = Engine::open(fs::path(CONCORD_SOURCE_DIR) / "packs");
  demand(engine.has_value());
  auto reports = decode(as_text({data, size}), "fuzz", {.report_bytes = std::size_t{1} << 16U});
  if (!reports) return 0;
  for (const Report& report : *reports) {
    demand(!first_invalid_utf8(report.text));
    const Reading reading = engine->read(report);
    for (const auto& found : reading.events) check_quote(report, found.quote);
    for (const auto& found : reading.agreements) check_quote(report, found.quote);
    for (const auto& found : reading.commitments) check_quote(report, found.quote);
    for (const auto& found : reading.projects) check_quote(report, found.quote);
  }
  return 0;
}
