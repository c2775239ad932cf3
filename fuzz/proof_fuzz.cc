// tlog-proof files: what is read is written back byte for byte, and verifying it never crashes.
#include <cstddef>
#include <cstdint>

#include "check.h"
#include "record/proof.h"

using namespace concord;
using namespace concord::record;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const ProofPolicy policy{
      SignerKey::from_seed("log.example", std::array<std::uint8_t, 32>{7})->verifier()};
  std::string_view bytes = as_text({data, size});
  auto proof = LogProof::parse(bytes);
  if (!proof) return 0;
  demand(proof->encode() == bytes);
  (void)verify_proof(*proof, "a", policy);
  return 0;
}
