// DOCX: any bytes as the archive, and any bytes as the body of a whole one.
#include <cstddef>
#include <cstdint>

#include "base/bytes.h"
#include "base/utf8.h"
#include "check.h"
#include "reading/decode/extract.h"
#include "reading/decode/test_files.h"

using namespace concord;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = as_text({data, size});
  const std::string archive = bytes.starts_with("PK") ? std::string(bytes) : reading::test::docx(bytes);
  const auto text = reading::docx_text(archive, {.report_bytes = std::size_t{1} << 16U});
  if (text) demand(!text->empty() && !first_invalid_utf8(*text));
  return 0;
}
