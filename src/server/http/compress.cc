#include "server/http/compress.h"

#include <array>
#include <zlib.h>

namespace concord::server {

namespace {

constexpr std::size_t kWorthFrom = 1024;
constexpr int kGzipWindow = 15 + 16;  // zlib.h, deflateInit2: 16 more writes a gzip header
constexpr int kLevel = 4;  // answers are made anew each time: most of the gain for half of the time

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

}  // namespace

bool accepts_gzip(std::string_view rest) {
  while (!rest.empty()) {
    std::string_view item = rest.substr(0, rest.find(','));
    rest.remove_prefix(std::min(item.size() + 1, rest.size()));
    std::string_view coding = trimmed(item.substr(0, item.find(';')));
    if (coding != "gzip" && coding != "*") continue;
    std::size_t weight = item.find("q=");
    if (weight == std::string_view::npos) return true;
    return item.substr(weight + 2).find_first_of("123456789") != std::string_view::npos;
  }
  return false;
}

bool worth_compressing(std::string_view type, std::size_t bytes) {
  if (bytes < kWorthFrom) return false;
  for (std::string_view text : {"text/", "application/json", "application/ld+json", "application/xml",
                                "application/graphml", "application/x-ndjson", "image/svg"}) {
    if (type.starts_with(text)) return true;
  }
  return false;
}

std::string gzip(std::string_view text) {
  z_stream stream{};
  constexpr int kMemory = 8;
  if (deflateInit2(&stream, kLevel, Z_DEFLATED, kGzipWindow, kMemory, Z_DEFAULT_STRATEGY) != Z_OK) return {};
  std::string packed(deflateBound(&stream, text.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  int done = deflate(&stream, Z_FINISH);
  packed.resize(done == Z_STREAM_END ? stream.total_out : 0);
  deflateEnd(&stream);
  return packed;
}

}  // namespace concord::server
