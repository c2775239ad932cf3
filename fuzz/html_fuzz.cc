// Pages: any bytes under a name that makes them HTML.
#include <cstddef>
#include <cstdint>

#include "base/bytes.h"
#include "decode_check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  concord::reading::check_decoding(concord::as_text({data, size}), "fuzz.html");
  return 0;
}
