// Signed notes, checkpoints and keys: what is read is written back byte for byte.
#include <cstddef>
#include <cstdint>

#include "check.h"
#include "record/checkpoint.h"

using namespace concord;
using namespace concord::record;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view bytes = as_text({data, size});
  if (auto note = SignedNote::parse(bytes)) {
    demand(note->encode() == bytes);
    if (auto checkpoint = Checkpoint::parse(note->text)) demand(checkpoint->text() == note->text);
  }
  if (auto checkpoint = Checkpoint::parse(bytes)) demand(checkpoint->text() == bytes);
  if (auto key = VerifierKey::parse(bytes)) demand(key->text() == bytes);
  if (auto key = SignerKey::parse(bytes)) demand(key->text() == bytes);
  return 0;
}
