// Bytes that come one after the other: a file, standard input, what gunzip makes of another stream. Archives
// are larger than memory, so all that reads them reads from one of these.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "base/error.h"

namespace concord::reading {

class ByteStream {
 public:
  virtual ~ByteStream() = default;
  // Fills the beginning of `into` and says how much; 0 is the end. After an error the next call goes on
  // behind what could not be read, or gives 0. `into` must not be empty.
  virtual Result<std::size_t> read(std::span<char> into) = 0;
};

// Bytes in memory, which must outlive the stream.
class MemoryStream final : public ByteStream {
 public:
  explicit MemoryStream(std::string_view bytes) : rest_(bytes) {}
  Result<std::size_t> read(std::span<char> into) override {
    const std::size_t length = rest_.copy(into.data(), into.size());
    rest_.remove_prefix(length);
    return length;
  }

 private:
  std::string_view rest_;
};

}  // namespace concord::reading
