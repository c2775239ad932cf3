// gzip (RFC 1952) as a stream, member after member, as web archives write it: one member a record. A member
// that is damaged is told once, and reading goes on at the next one.
#pragma once

#include <cstdint>
#include <memory>

#include "reading/decode/byte_stream.h"

namespace concord::reading {

inline constexpr std::string_view kGzipMagic = "\x1F\x8B\x08";

struct GunzipLimits {
  std::uint64_t member_bytes = std::uint64_t{256} << 20U;  // a member may grow so far in any case,
  std::uint64_t ratio = 200;                               // and beyond it to so many times its size
};

// Errors of the stream: kInput for a damaged or truncated member and for one that grows beyond the limits.
// `where` is the byte at which the member begins.
std::unique_ptr<ByteStream> gunzip(std::unique_ptr<ByteStream> packed, GunzipLimits limits = {});

// All of `packed` (gzip, zlib or, where a server got the name wrong, a bare deflate stream) in memory.
// kTooLarge over `limit` bytes, kInput where it is damaged. A stream that is merely cut off gives what there
// is of it.
Result<std::string> inflate(std::string_view packed, std::size_t limit);

}  // namespace concord::reading
