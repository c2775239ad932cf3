// Paths of tiles: each tile has one path and each path one tile.
#include <cstddef>
#include <cstdint>

#include "check.h"
#include "record/tile.h"

using namespace concord;
using namespace concord::record;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view bytes = as_text({data, size});
  if (auto id = TileId::parse(bytes)) {
    demand(id->path() == bytes);
    demand(id->width >= 1 && id->width <= kTileWidth && id->level >= kEntryBundle && id->level <= 63);
  }
  int width = size == 0 ? 1 : data[0] + 1;
  if (auto hashes = parse_tile(bytes, width)) demand(encode_tile(*hashes) == bytes);
  return 0;
}
