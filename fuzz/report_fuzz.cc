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
  // Texts and pages only: other formats lead to the same reader, and have targets of their own.
  Piece piece;
  piece.name = "fuzz";
  piece.bytes = as_text({data, size});
  piece.format = piece.bytes.starts_with('<') ? Format::kHtml : Format::kText;
  const auto decoded =
      decode(std::move(piece), {.limits = {.report_bytes = std::size_t{1} << 16U}, .program = {}});
  if (!decoded) return 0;
  {
    const Report& report = *decoded;
    demand(!first_invalid_utf8(report.text));
    const Reading reading = engine->read(report);
    for (const auto& found : reading.events) check_quote(report, found.quote);
    for (const auto& found : reading.agreements) check_quote(report, found.quote);
    for (const auto& found : reading.commitments) check_quote(report, found.quote);
    for (const auto& found : reading.projects) check_quote(report, found.quote);
  }
  return 0;
}
