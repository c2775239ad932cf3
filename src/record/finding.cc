// Names of findings and of the parts they are about.
#include "record/finding.h"

#include <algorithm>
#include <fmt/format.h>

namespace concord::record {

std::string_view finding_name(FindingKind kind) {
  switch (kind) {
    case FindingKind::kMissing:
      return "missing";
    case FindingKind::kTruncated:
      return "truncated";
    case FindingKind::kExtra:
      return "extra";
    case FindingKind::kMalformed:
      return "malformed";
    case FindingKind::kAltered:
      return "altered";
    case FindingKind::kSwapped:
      return "swapped";
    case FindingKind::kSignature:
      return "signature";
    case FindingKind::kFork:
      return "fork";
    case FindingKind::kUnreadable:
      return "unreadable";
    case FindingKind::kErased:
      return "erased";
    case FindingKind::kKeyOnFirstUse:
      return "key-on-first-use";
    case FindingKind::kUnsigned:
      return "unsigned";
  }
  return "unknown";
}

bool is_damage(FindingKind kind) {
  return kind != FindingKind::kErased && kind != FindingKind::kKeyOnFirstUse &&
         kind != FindingKind::kUnsigned;
}

bool any_damage(std::span<const Finding> findings) {
  return std::ranges::any_of(findings, [](const Finding& finding) { return is_damage(finding.kind); });
}

std::string entry_place(std::uint64_t index) {
  return fmt::format("entry {}", index);
}

std::string document_place(std::string_view hash) {
  return fmt::format("documents/{}", hash);
}

std::string node_place(int level, std::uint64_t index) {
  return fmt::format("node {}/{}", level, index);
}

}  // namespace concord::record
