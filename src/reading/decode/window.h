// A stream with some bytes of what comes next in view, for readers that must look before they take.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "reading/decode/byte_stream.h"

namespace concord::reading {

class Window {
 public:
  explicit Window(std::unique_ptr<ByteStream> stream) : stream_(std::move(stream)) {}

  // At least `length` bytes of what comes next, fewer only at the end; often more. Good until the next call.
  // Where the stream has an error before so many bytes, that error, again and again until recover(); what
  // came before it stays in view.
  Result<std::string_view> peek(std::size_t length);
  // Forgets the error: what comes behind it follows what is in view.
  void recover() { error_.reset(); }
  // What is in view already.
  std::string_view view() const { return std::string_view(buffer_).substr(begin_); }
  // At most what is in view.
  void skip(std::size_t length);
  // Bytes skipped so far: where the view begins in the stream.
  std::uint64_t position() const { return position_; }

 private:
  std::unique_ptr<ByteStream> stream_;
  std::string buffer_;
  std::size_t begin_ = 0;
  std::uint64_t position_ = 0;
  bool ended_ = false;
  std::optional<Error> error_;
};

}  // namespace concord::reading
