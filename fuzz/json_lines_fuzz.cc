// JSON Lines: any bytes behind the beginning of an object.
#include <cstddef>
#include <cstdint>

#include "base/bytes.h"
#include "decode_check.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  concord::reading::check_decoding("{\"" + std::string(concord::as_text({data, size})), "fuzz.jsonl");
  return 0;
}
