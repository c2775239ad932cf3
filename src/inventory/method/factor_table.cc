// Values out of factor tables (factor_table.h): the row that fits some keys best, and texts of numbers,
// ranges and units.
#include "inventory/method/factor_table.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>

namespace concord::inventory {

namespace {

constexpr std::string_view kAny = "*";
constexpr double kPercent = 100;

std::optional<double> parse_decimal(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number)) return std::nullopt;
  return number;
}

}  // namespace

std::string_view distribution_name(Distribution distribution) {
  return kDistributionNames[static_cast<std::size_t>(distribution)];
}

std::optional<Distribution> distribution_named(std::string_view name) {
  const auto found = std::ranges::find(kDistributionNames, name);
  if (found == kDistributionNames.end()) return std::nullopt;
  return static_cast<Distribution>(found - kDistributionNames.begin());
}

std::optional<double> parse_number(std::string_view text) {
  const std::size_t stroke = text.find('/');
  if (stroke == std::string_view::npos) return parse_decimal(text);
  const auto above = parse_decimal(text.substr(0, stroke));
  const auto below = parse_decimal(text.substr(stroke + 1));
  if (!above || !below || *below == 0) return std::nullopt;
  return *above / *below;
}

std::optional<Range> range_around(double value, std::string_view text) {
  if (!text.ends_with('%')) return std::nullopt;
  text.remove_suffix(1);
  const auto percent = parse_decimal(text);
  if (!percent || *percent < 0) return std::nullopt;
  const double width = std::abs(value) * *percent / kPercent;
  return Range{.lower = value - width, .upper = value + width};
}

const Factor* FactorTable::find(const std::vector<std::string>& values) const {
  if (values.size() != keys.size()) return nullptr;
  const Factor* found = nullptr;
  int fewest = -1;
  // Each bit of `any` says that a key's value is not looked at.
  for (std::uint32_t any = 0; any < (1U << keys.size()); ++any) {
    const int count = std::popcount(any);
    if (found != nullptr && count >= fewest) continue;
    std::vector<std::string> wanted = values;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
      if ((any >> i & 1U) != 0) wanted[i] = kAny;
    }
    const auto row = rows.find(wanted);
    if (row == rows.end()) continue;
    found = &row->second;
    fewest = count;
  }
  return found;
}

std::string FactorTable::unit_of(const std::vector<std::string>& values) const {
  std::map<std::string, std::string> by_key;
  for (std::size_t i = 0; i < keys.size() && i < values.size(); ++i) by_key[keys[i]] = values[i];
  return filled(unit, by_key);
}

std::string filled(std::string text, const std::map<std::string, std::string>& keys) {
  for (const auto& [key, value] : keys) {
    const std::string hole = "{" + key + "}";
    for (std::size_t at = text.find(hole); at != std::string::npos; at = text.find(hole, at + value.size()))
      text.replace(at, hole.size(), value);
  }
  return text;
}

}  // namespace concord::inventory
