// What `concord read PATH…` means by its paths: files, folders with all files under them, and "-" for
// standard input. Listing comes before reading, so that the order is fixed and the progress has a total.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "reading/decode/byte_stream.h"

namespace concord::cli {

struct Input {
  std::string name;                    // as named by the user, or below the folder named
  std::filesystem::path path;          // empty for standard input
  std::optional<std::uint64_t> bytes;  // nothing where nobody knows before the end
};

struct Inputs {
  std::vector<Input> found;     // folders in the order of their files' names, hidden files left out
  std::vector<Error> problems;  // paths that are not there or cannot be listed

  // Of all of them; nothing where one is not known.
  std::optional<std::uint64_t> bytes() const;
};

Inputs list_inputs(const std::vector<std::string>& paths);

class InputStream final : public reading::ByteStream {
 public:
  // kNotFound, kIo. What is read is added to `bytes_read`, which must outlive the stream.
  static Result<std::unique_ptr<InputStream>> open(const Input& input, std::uint64_t& bytes_read);
  ~InputStream() override;
  InputStream(const InputStream&) = delete;
  InputStream& operator=(const InputStream&) = delete;

  Result<std::size_t> read(std::span<char> into) override;

 private:
  InputStream(int descriptor, std::string name, std::uint64_t& bytes_read)
      : descriptor_(descriptor), name_(std::move(name)), bytes_read_(bytes_read) {}

  int descriptor_;
  std::string name_;
  std::uint64_t& bytes_read_;
  bool failed_ = false;
};

}  // namespace concord::cli
