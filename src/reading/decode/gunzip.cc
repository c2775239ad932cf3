#include "reading/decode/gunzip.h"

#include <algorithm>
#include <fmt/format.h>
#include <zlib.h>

#include "reading/decode/window.h"

namespace concord::reading {
namespace {

constexpr std::size_t kPackedStep = std::size_t{1} << 16U;
constexpr int kGzipOnly = 15 + 16;    // zlib's windowBits: the largest window, a gzip header
constexpr int kGzipOrZlib = 15 + 32;  // the header tells which
constexpr int kNoHeader = -15;

// zlib's state, let go on every way out.
class Inflater {
 public:
  explicit Inflater(int window_bits) { good_ = inflateInit2(&zlib_, window_bits) == Z_OK; }
  ~Inflater() { inflateEnd(&zlib_); }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
  void restart() { inflateReset(&zlib_); }

  struct Step {
    int code = Z_OK;
    std::size_t taken = 0;
    std::size_t made = 0;
  };
  Step step(std::string_view packed, std::span<char> into) {
    if (!good_) return {Z_MEM_ERROR, 0, 0};
    zlib_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    zlib_.avail_in = static_cast<uInt>(packed.size());
    zlib_.next_out = reinterpret_cast<Bytef*>(into.data());
    zlib_.avail_out = static_cast<uInt>(into.size());
    const int code = ::inflate(&zlib_, Z_NO_FLUSH);
    return {code, packed.size() - zlib_.avail_in, into.size() - zlib_.avail_out};
  }

 private:
  z_stream zlib_{};
  bool good_ = false;
};

class Gunzip final : public ByteStream {
 public:
  Gunzip(std::unique_ptr<ByteStream> packed, GunzipLimits limits)
      : packed_(std::move(packed)), inflater_(kGzipOnly), limits_(limits) {}

  Result<std::size_t> read(std::span<char> into) override {
    into = into.first(std::min(into.size(), std::size_t{1} << 20U));
    while (true) {
      auto seen = packed_.peek(kPackedStep);
      if (!seen) {
        packed_.recover();
        return std::unexpected(std::move(seen).error());
      }
      std::string_view packed = *seen;
      if (!in_member_ && !begin_member(packed)) return 0;
      packed = packed_.view();
      const auto step = inflater_.step(packed.substr(0, kPackedStep), into);
      packed_.skip(step.taken);
      made_ += step.made;
      if (step.code == Z_STREAM_END) {
        in_member_ = false;
      } else if (step.code != Z_OK && step.code != Z_BUF_ERROR) {
        return give_up("the gzip data are damaged");
      } else if (step.taken == 0 && step.made == 0) {
        return give_up("the gzip data are cut off");
      }
      if (made_ > limits_.member_bytes && made_ / limits_.ratio > packed_.position() - member_at_)
        return give_up("the gzip data grow beyond all measure");
      if (step.made > 0) return step.made;
    }
  }

 private:
  // Goes to where the next member begins; what is between members (padding, a damaged one's rest) is left
  // out.
  bool begin_member(std::string_view packed) {
    while (!packed.empty()) {
      const std::size_t at = packed.find(kGzipMagic);
      if (at != std::string_view::npos) {
        packed_.skip(at);
        in_member_ = true;
        member_at_ = packed_.position();
        made_ = 0;
        inflater_.restart();
        return true;
      }
      packed_.skip(std::max<std::size_t>(packed.size(), kGzipMagic.size()) - kGzipMagic.size() + 1);
      auto more = packed_.peek(kGzipMagic.size());
      packed = more && more->size() >= kGzipMagic.size() ? *more : std::string_view();
    }
    return false;
  }

  std::unexpected<Error> give_up(std::string what) {
    in_member_ = false;
    // The next member is searched for inside this one, whose length nobody knows, but behind its beginning.
    if (packed_.position() == member_at_) packed_.skip(1);
    return fail(ErrorCode::kInput, std::move(what), fmt::format("byte {}", member_at_),
                "fetch the file again; what could be read of it was read");
  }

  Window packed_;
  Inflater inflater_;
  GunzipLimits limits_;
  bool in_member_ = false;
  std::uint64_t member_at_ = 0;
  std::uint64_t made_ = 0;
};

Result<std::string> inflate_as(int window_bits, std::string_view packed, std::size_t limit) {
  Inflater inflater(window_bits);
  std::string out;
  while (!packed.empty()) {
    const std::size_t kept = out.size();
    out.resize(kept + std::max(kPackedStep, kept / 2));
    const auto step = inflater.step(packed.substr(0, std::size_t{1} << 30U), std::span(out).subspan(kept));
    out.resize(kept + step.made);
    packed.remove_prefix(step.taken);
    if (out.size() > limit)
      return fail(ErrorCode::kTooLarge, fmt::format("unpacked it has more than {} bytes", limit), {},
                  "split it into its reports");
    if (step.code == Z_STREAM_END) {
      if (window_bits == kNoHeader || !packed.starts_with(kGzipMagic)) break;
      inflater.restart();
    } else if (step.code != Z_OK && step.code != Z_BUF_ERROR) {
      return fail(ErrorCode::kInput, "its compressed data are damaged");
    } else if (step.taken == 0 && step.made == 0) {
      break;
    }
  }
  return out;
}

}  // namespace

std::unique_ptr<ByteStream> gunzip(std::unique_ptr<ByteStream> packed, GunzipLimits limits) {
  return std::make_unique<Gunzip>(std::move(packed), limits);
}

Result<std::string> inflate(std::string_view packed, std::size_t limit) {
  auto out = inflate_as(kGzipOrZlib, packed, limit);
  if (out || out.error().code == ErrorCode::kTooLarge) return out;
  return inflate_as(kNoHeader, packed, limit);
}

}  // namespace concord::reading
