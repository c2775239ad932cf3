#include "record/tile.h"

#include <fmt/format.h>

#include "record/decimal.h"
#include "record/tree.h"

namespace concord::record {

namespace {

constexpr std::string_view kFolder = "tile/";
constexpr std::string_view kEntries = "entries";
constexpr std::string_view kPartial = ".p/";

// 1234067 is x001/x234/067: groups of three digits, all but the last marked.
std::string index_path(std::uint64_t index) {
  std::string path = fmt::format("{:03}", index % 1000);
  for (index /= 1000; index != 0; index /= 1000) path = fmt::format("x{:03}/{}", index % 1000, path);
  return path;
}

std::unexpected<Error> bad_path(std::string_view path) {
  return fail(ErrorCode::kInput, "not the path of a tile", std::string(path));
}

}  // namespace

std::string TileId::path() const {
  std::string place = level == kEntryBundle ? std::string(kEntries) : std::to_string(level);
  std::string path = fmt::format("{}{}/{}", kFolder, place, index_path(index));
  if (width != kTileWidth) path += fmt::format("{}{}", kPartial, width);
  return path;
}

Result<TileId> TileId::parse(std::string_view path) {
  constexpr std::size_t longest = 64;  // twenty digits in groups, and a little
  if (path.size() > longest || !path.starts_with(kFolder)) return bad_path(path);
  std::string_view rest = path.substr(kFolder.size());
  TileId id;
  std::size_t slash = rest.find('/');
  if (slash == rest.npos) return bad_path(path);
  std::string_view level = rest.substr(0, slash);
  if (level == kEntries) {
    id.level = kEntryBundle;
  } else {
    auto number = parse_decimal(level);
    if (!number || *number > 63) return bad_path(path);
    id.level = static_cast<int>(*number);
  }
  rest.remove_prefix(slash + 1);
  if (std::size_t partial = rest.find(kPartial); partial != rest.npos) {
    auto width = parse_decimal(rest.substr(partial + kPartial.size()));
    if (!width || *width == 0 || *width >= kTileWidth) return bad_path(path);
    id.width = static_cast<int>(*width);
    rest = rest.substr(0, partial);
  }
  std::string digits;
  for (char c : rest) {
    if (c >= '0' && c <= '9') digits += c;
  }
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
  auto index = parse_decimal(digits);
  if (!index) return bad_path(path);
  id.index = *index;
  if (id.path() != path) return bad_path(path);
  return id;
}

std::vector<TileLevel> tile_levels(std::uint64_t size) {
  std::vector<TileLevel> levels;
  for (std::uint64_t hashes = size; hashes != 0; hashes /= kTileWidth) {
    levels.push_back(TileLevel{hashes / kTileWidth, static_cast<int>(hashes % kTileWidth)});
  }
  return levels;
}

Digest hashes_root(std::span<const Digest> hashes) {
  Frontier frontier;
  for (const Digest& hash : hashes) frontier.append(hash);
  return frontier.root();
}

std::string encode_tile(std::span<const Digest> hashes) {
  std::string bytes;
  bytes.reserve(hashes.size() * 32);
  for (const Digest& hash : hashes) bytes += hash.view();
  return bytes;
}

Result<std::vector<Digest>> parse_tile(std::string_view bytes, int width) {
  if (bytes.size() != static_cast<std::size_t>(width) * 32) {
    return fail(ErrorCode::kDamaged,
                fmt::format("a tile of {} hashes has {} bytes, not {}", width, width * 32, bytes.size()));
  }
  std::vector<Digest> hashes;
  for (std::size_t at = 0; at < bytes.size(); at += 32) {
    CONCORD_TRY(Digest hash, Digest::from_raw(bytes.substr(at, 32)));
    hashes.push_back(hash);
  }
  return hashes;
}

}  // namespace concord::record
