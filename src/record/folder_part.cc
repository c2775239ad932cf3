#include "record/folder_part.h"

#include <fmt/format.h>

namespace concord::record {

void Findings::add(FindingKind kind, std::string place, std::string detail) {
  if (list_.size() < most_) {
    list_.push_back({kind, std::move(place), std::move(detail)});
  } else {
    ++omitted_;
  }
}

std::optional<std::string> read_part(const fs::path& folder, const std::string& name, std::size_t limit,
                                     Findings& findings) {
  auto content = read_file(folder / name, limit);
  if (content) return std::move(*content);
  switch (content.error().code) {
    case ErrorCode::kNotFound:
      findings.add(FindingKind::kMissing, name, "the file is not there");
      break;
    case ErrorCode::kTooLarge:
      findings.add(FindingKind::kExtra, name, fmt::format("the file has more than {} bytes", limit));
      break;
    default:
      findings.add(FindingKind::kUnreadable, name, content.error().what);
  }
  return std::nullopt;
}

}  // namespace concord::record
