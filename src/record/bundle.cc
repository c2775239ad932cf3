#include "record/bundle.h"

#include <fmt/format.h>

#include "record/entry.h"

namespace concord::record {

Status append_to_bundle(std::string& bundle, std::string_view entry) {
  if (entry.size() > kLargestEntry) {
    return fail(ErrorCode::kTooLarge,
                fmt::format("an entry has {} bytes, more than {}", entry.size(), kLargestEntry));
  }
  bundle += static_cast<char>(entry.size() >> 8U);
  bundle += static_cast<char>(entry.size() & 0xFFU);
  bundle += entry;
  return {};
}

std::optional<std::string_view> BundleReader::next() {
  if (rest_.size() < 2) return std::nullopt;
  std::size_t length = static_cast<std::size_t>(static_cast<std::uint8_t>(rest_[0])) << 8U |
                       static_cast<std::uint8_t>(rest_[1]);
  if (rest_.size() - 2 < length) return std::nullopt;
  std::string_view entry = rest_.substr(2, length);
  rest_.remove_prefix(2 + length);
  return entry;
}

Result<std::vector<std::string_view>> parse_bundle(std::string_view bytes, int count) {
  BundleReader reader(bytes);
  std::vector<std::string_view> entries;
  while (static_cast<int>(entries.size()) < count) {
    auto entry = reader.next();
    if (!entry)
      return fail(ErrorCode::kDamaged, fmt::format("entry {} of the bundle is cut off", entries.size()));
    entries.push_back(*entry);
  }
  if (!reader.rest().empty()) {
    return fail(ErrorCode::kDamaged,
                fmt::format("{} bytes follow the last entry of the bundle", reader.rest().size()));
  }
  return entries;
}

std::optional<std::size_t> bundle_prefix(std::string_view bytes, int count) {
  BundleReader reader(bytes);
  for (int i = 0; i < count; ++i) {
    if (!reader.next()) return std::nullopt;
  }
  return bytes.size() - reader.rest().size();
}

}  // namespace concord::record
