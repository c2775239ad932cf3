// Files of any format, as their content says: sniffing, charsets, and whatever they lead to.
#include <cstddef>
#include <cstdint>

#include "base/bytes.h"
#include "decode_check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  concord::reading::check_decoding(concord::as_text({data, size}), "fuzz");
  return 0;
}
