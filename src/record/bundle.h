// Entry bundles (C2SP tlog-tiles, "Log entries"): for each entry its length as a big-endian uint16 and its
// bytes. The length is not part of what is hashed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace concord::record {

// kTooLarge for an entry over 65,535 bytes; `bundle` is then unchanged.
Status append_to_bundle(std::string& bundle, std::string_view entry);

// Reads entry by entry, so that a damaged bundle still gives what stands before the damage. Views into
// `bytes`.
class BundleReader {
 public:
  explicit BundleReader(std::string_view bytes) : rest_(bytes) {}
  // Nothing at the end, or where the rest is too short for a length or for the entry it announces.
  std::optional<std::string_view> next();
  std::string_view rest() const { return rest_; }  // what next() has not given; empty after a whole bundle

 private:
  std::string_view rest_;
};

// Exactly `count` entries and nothing else. kDamaged with the number of the first entry that is not whole.
Result<std::vector<std::string_view>> parse_bundle(std::string_view bytes, int count);

// Length in bytes of the first `count` entries of a bundle; nothing where it has fewer.
std::optional<std::size_t> bundle_prefix(std::string_view bytes, int count);

}  // namespace concord::record
