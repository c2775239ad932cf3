#include "cli/find_entry.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <optional>

#include "cli/workspace.h"

namespace concord::cli {

namespace {

constexpr std::size_t kFewestDigits = 4;

std::optional<std::uint64_t> as_index(std::string_view name) {
  std::uint64_t index = 0;
  auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), index);
  if (error != std::errc{} || end != name.data() + name.size()) return std::nullopt;
  return index;
}

Result<std::uint64_t> newest_about(const Context& context, std::string_view name) {
  CONCORD_TRY(Workspace space, Workspace::open(context));
  CONCORD_TRY(std::string subject, space.subject(name));
  CONCORD_TRY(auto entries, reading::entries_about(space.store(), subject));
  if (entries.empty()) return fail(ErrorCode::kNotFound, "there is no entry about it", subject);
  return entries.back().index;
}

}  // namespace

Result<std::uint64_t> find_entry(const Context& context, record::Record& record, std::string_view name) {
  if (name.contains(':')) return newest_about(context, name);
  const std::string where(name);
  if (auto index = as_index(name); index && *index < record.size()) return *index;
  bool is_id =
      std::ranges::all_of(name, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
  if (!is_id || name.size() < kFewestDigits || name.size() > 64) {
    return fail(ErrorCode::kNotFound, fmt::format("is no entry of this record, which has {}", record.size()),
                where,
                "give an index or a subject as concord log shows it, or the first 4 or more digits of an id");
  }
  if (auto id = Digest::from_hex(name)) {
    CONCORD_TRY(auto found, record.find(*id));
    if (found) return *found;
    return fail(ErrorCode::kNotFound, "there is no entry of that id", where);
  }
  std::optional<std::uint64_t> found;
  bool several = false;
  CONCORD_CHECK(record.store().visit_entries(
      0, record.size(), [&](std::uint64_t index, const Digest& leaf, std::string_view) -> Status {
        if (!leaf.hex().starts_with(name)) return {};
        several = several || found.has_value();
        found = index;
        return {};
      }));
  if (!found) return fail(ErrorCode::kNotFound, "there is no entry whose id begins so", where);
  if (several) return fail(ErrorCode::kUsage, "several entries' ids begin so", where, "give more of the id");
  return *found;
}

}  // namespace concord::cli
