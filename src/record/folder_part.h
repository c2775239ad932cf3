// Reading the parts of an exported folder for verification: what cannot be read becomes a finding and not an
// error.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/file.h"
#include "record/finding.h"

namespace concord::record {

// Findings up to a limit; the rest is counted.
class Findings {
 public:
  explicit Findings(std::size_t most) : most_(most) {}
  void add(FindingKind kind, std::string place, std::string detail);
  const std::vector<Finding>& list() const { return list_; }
  std::uint64_t omitted() const { return omitted_; }

 private:
  std::size_t most_;
  std::vector<Finding> list_;
  std::uint64_t omitted_ = 0;
};

// The folder's file `name`, or a finding about why it cannot be read.
std::optional<std::string> read_part(const fs::path& folder, const std::string& name, std::size_t limit,
                                     Findings& findings);

}  // namespace concord::record
