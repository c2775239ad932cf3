#include "reading/pack/date_pattern.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

namespace concord::reading {
namespace {

constexpr std::array<std::string_view, 4> kSlots{"{d}", "{month}", "{m}", "{y}"};

}  // namespace

std::string wrong_with_date_pattern(std::string_view pattern) {
  std::set<std::string_view> slots;
  int days = 0;
  for (std::size_t at = 0; (at = pattern.find_first_of("{}", at)) != std::string_view::npos;) {
    const std::size_t close = pattern.find('}', at);
    if (pattern[at] == '}' || close == std::string_view::npos) return "a brace without its partner";
    const std::string_view slot = pattern.substr(at, close - at + 1);
    if (std::ranges::find(kSlots, slot) == kSlots.end())
      return fmt::format("{} is no part of a date; there are {}", slot, fmt::join(kSlots, ", "));
    const bool last_day = slot == kSlots.front() && days++ == 1;  // "{d} to {d} {month}"
    if (!slots.insert(slot).second && !last_day) return fmt::format("{} stands twice in one date", slot);
    at = close + 1;
  }
  if (slots.empty()) return "a date has at least one of " + fmt::format("{}", fmt::join(kSlots, ", "));
  if (slots.contains("{month}") && slots.contains("{m}")) return "a date has either {month} or {m}";
  const bool month = slots.contains("{month}") || slots.contains("{m}");
  if (slots.contains("{d}") && !month) return "a day says nothing without its month";
  return {};
}

}  // namespace concord::reading
