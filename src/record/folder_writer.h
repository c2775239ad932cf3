// Writing a folder of many small files that count only once the last one is there. Each file is replaced in
// one step; durability is bought once, by sync(), and not file by file.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/file.h"

namespace concord::record {

class FolderWriter {
 public:
  explicit FolderWriter(fs::path folder) : folder_(std::move(folder)) {}
  const fs::path& folder() const { return folder_; }

  // Leaves the file alone where it has this content already.
  Status put(const std::string& name, std::string_view content);
  // A file or a folder with all that is in it; nothing there is no error.
  Status remove(const std::string& name);
  // All that was put survives a power cut from here on.
  Status sync() const;

  std::uint64_t written() const { return written_; }
  std::uint64_t kept() const { return kept_; }
  std::uint64_t removed() const { return removed_; }

 private:
  fs::path folder_;
  fs::path made_;  // the folder made last, to save asking again
  std::uint64_t written_ = 0;
  std::uint64_t kept_ = 0;
  std::uint64_t removed_ = 0;
};

}  // namespace concord::record
