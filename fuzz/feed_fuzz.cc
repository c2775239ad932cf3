// Feeds: any bytes inside the root element of RSS.
#include <cstddef>
#include <cstdint>

#include "base/bytes.h"
#include "decode_check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  concord::reading::check_decoding("<rss>" + std::string(concord::as_text({data, size})), "fuzz.rss");
  return 0;
}
