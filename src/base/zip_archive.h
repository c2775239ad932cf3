// A zip archive in memory, member by member as a stream: what DOCX and XLSX are. Archives are hostile until
// proven otherwise: what a member unpacks to is counted while it does, whatever the archive says of it.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/error.h"

struct zip;

namespace concord {

class ZipArchive {
 public:
  // The bytes must outlive it. kInput where they are no zip archive, kTooLarge where it has more members than
  // `most_members`.
  static Result<ZipArchive> open(std::string_view bytes, std::uint64_t most_members = 10'000);

  bool has(const std::string& name) const;
  // Calls `visit` with each part of a member, of at most 64 KiB, and once more at its end, with an empty
  // part. kInput where the member is not there, is damaged or encrypted; kTooLarge over `limit` bytes; any
  // error of `visit` ends it.
  using Visit = std::function<Status(std::string_view part, bool last)>;
  Status read(const std::string& name, std::uint64_t limit, const Visit& visit) const;

 private:
  explicit ZipArchive(zip* archive);

  std::unique_ptr<zip, void (*)(zip*)> archive_;
};

}  // namespace concord
