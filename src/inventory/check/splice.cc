#include "inventory/check/splice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <tuple>

namespace concord::inventory {

namespace {

constexpr std::array<std::string_view, 4> kNames = {"overlap", "surrogate", "interpolation", "trend"};
constexpr std::array<std::string_view, 4> kSections = {"5.3.3.1", "5.3.3.2", "5.3.3.3", "5.3.3.4"};
constexpr std::size_t kFewestOfATrend = 3;

std::optional<double> at(const Values& values, int year) {
  const auto found = values.find(year);
  return found == values.end() ? std::nullopt : std::optional(found->second);
}

std::optional<double> overlapped(const Values& values, const Values& other, int year) {
  const auto x = at(other, year);
  double sum = 0;
  std::size_t both = 0;
  for (const auto& [when, y] : values) {
    const auto old = at(other, when);
    if (!old || *old == 0) continue;
    sum += y / *old;
    ++both;
  }
  if (!x || both == 0) return std::nullopt;
  return *x * sum / static_cast<double>(both);
}

std::optional<double> by_surrogate(const Values& values, const Values& other, int year) {
  const auto s = at(other, year);
  if (!s) return std::nullopt;
  std::optional<int> closest;
  for (const auto& [when, y] : values) {
    const auto of = at(other, when);
    if (of && *of != 0 && (!closest || std::abs(when - year) < std::abs(*closest - year))) closest = when;
  }
  if (!closest) return std::nullopt;
  return values.at(*closest) * *s / other.at(*closest);
}

std::optional<double> interpolated(const Values& values, int year) {
  const auto after = values.lower_bound(year);
  if (after == values.begin() || after == values.end()) return std::nullopt;
  const auto before = std::prev(after);
  const double share = static_cast<double>(year - before->first) / (after->first - before->first);
  return before->second + share * (after->second - before->second);
}

std::optional<double> on_trend(const Values& values, int year) {
  if (values.size() < kFewestOfATrend) return std::nullopt;
  const auto count = static_cast<double>(values.size());
  double years = 0;
  double sum = 0;
  for (const auto& [when, y] : values) {
    years += when / count;
    sum += y / count;
  }
  double together = 0;
  double squares = 0;
  for (const auto& [when, y] : values) {
    together += (when - years) * (y - sum);
    squares += (when - years) * (when - years);
  }
  return sum + together / squares * (year - years);
}

std::string source_of(Splice technique) {
  const auto i = static_cast<std::size_t>(technique);
  return fmt::format("filled in by {} (2006 IPCC Guidelines, Volume 1, Chapter 5, section {})", kNames[i],
                     kSections[i]);
}

using SeriesKey = std::tuple<std::string, std::string, std::string, std::map<std::string, std::string>>;
std::map<SeriesKey, std::vector<const ActivityRow*>> series_in(std::span<const ActivityRow> rows) {
  std::map<SeriesKey, std::vector<const ActivityRow*>> found;
  for (const ActivityRow& row : rows) {
    if (row.notation == Notation::kNone)
      found[{row.category, row.method, row.activity, row.keys}].push_back(&row);
  }
  return found;
}

Values values_of(const std::vector<const ActivityRow*>& rows) {
  Values values;
  for (const ActivityRow* row : rows) values[row->year] = row->value;
  return values;
}

}  // namespace

std::string_view splice_name(Splice technique) {
  return kNames[static_cast<std::size_t>(technique)];
}

std::optional<Splice> splice_named(std::string_view name) {
  const auto found = std::ranges::find(kNames, name);
  if (found == kNames.end()) return std::nullopt;
  return static_cast<Splice>(found - kNames.begin());
}

Values spliced(Splice technique, const Values& values, const Values& other, std::span<const int> wanted) {
  Values filled;
  for (const int year : wanted) {
    if (values.contains(year)) continue;
    const std::optional<double> value = technique == Splice::kOverlap     ? overlapped(values, other, year)
                                        : technique == Splice::kSurrogate ? by_surrogate(values, other, year)
                                        : technique == Splice::kTrend     ? on_trend(values, year)
                                                                          : interpolated(values, year);
    if (value) filled[year] = *value;
  }
  return filled;
}

std::vector<SplicedRow> splice_rows(Splice technique, std::span<const ActivityRow> rows,
                                    std::span<const ActivityRow> others, const Values& surrogate,
                                    std::span<const int> wanted) {
  const auto olds = series_in(others);
  std::vector<SplicedRow> filled;
  for (const auto& [key, series] : series_in(rows)) {
    const auto old = olds.find(key);
    const Values other = technique == Splice::kSurrogate ? surrogate
                         : old == olds.end()             ? Values()
                                                         : values_of(old->second);
    for (const auto& [year, value] : spliced(technique, values_of(series), other, wanted)) {
      SplicedRow& made = filled.emplace_back();
      made.row = *series.front();
      made.row.year = year;
      made.row.value = value;
      made.row.range.reset();
      made.value = value / made.row.scale;
      made.source = source_of(technique);
    }
  }
  return filled;
}

}  // namespace concord::inventory
