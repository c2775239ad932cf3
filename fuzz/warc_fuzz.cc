// Web archives: any bytes behind the beginning of a record, plain and packed.
#include <cstddef>
#include <cstdint>

#include "base/bytes.h"
#include "decode_check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes = concord::as_text({data, size});
  concord::reading::check_decoding(
      bytes.starts_with("\x1F\x8B") ? std::string(bytes) : "WARC/1." + std::string(bytes), "fuzz.warc");
  return 0;
}
