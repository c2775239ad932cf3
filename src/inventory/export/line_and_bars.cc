// A line with its uncertainty, and bars that lie (charts.h).
#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "inventory/export/chart_paper.h"

namespace concord::inventory {

namespace {

constexpr double kLineWidth = 720;
constexpr double kLineHeight = 440;
constexpr double kLineLeft = 84;
constexpr double kLineRight = 690;
constexpr double kLineTop = 70;
constexpr double kLineBottom = 392;

constexpr double kBarsWidth = 860;
constexpr double kBarsLeft = 330;
constexpr double kBarsRight = 760;
constexpr double kBarsTop = 50;
constexpr double kBarStep = 24;
constexpr std::size_t kMostBars = 40;
constexpr std::size_t kLabelLetters = 44;

double finite(double number) {
  return std::isfinite(number) ? number : 0;
}

// What is left of a label that is too long for its place.
std::string shortened(const std::string& label) {
  if (count_code_points(label) <= kLabelLetters) return label;
  const CodePointIndex letters(label);
  return label.substr(0, letters.to_bytes(kLabelLetters - 1)) + "…";
}

}  // namespace

std::string band_svg(const ChartText& text, const std::vector<int>& years, const std::vector<double>& values,
                     const std::vector<Interval>& band) {
  ChartPaper paper("band", text, kLineWidth, kLineHeight);
  if (years.empty() || values.size() != years.size()) return std::move(paper).finish();
  double low = 0;
  double high = 0;
  for (const double value : values) {
    low = std::min(low, finite(value));
    high = std::max(high, finite(value));
  }
  for (const Interval& interval : band) {
    low = std::min(low, finite(interval.lower));
    high = std::max(high, finite(interval.upper));
  }
  const auto ticks = nice_ticks(low, high, 6);
  const Scale up{.low = ticks.front(), .high = ticks.back(), .begin = kLineBottom, .end = kLineTop};
  const double last = years.size() == 1 ? years.front() + 1 : years.back();
  const Scale across{
      .low = static_cast<double>(years.front()), .high = last, .begin = kLineLeft, .end = kLineRight};
  paper.value_axis(up, kLineLeft, kLineRight, text.unit);
  paper.year_axis(across, kLineBottom, years.front(), years.back());
  const auto points_of = [&](const auto& value_of) {
    std::vector<ChartPoint> points;
    points.reserve(years.size() + 1);
    for (std::size_t i = 0; i < years.size(); ++i)
      points.push_back({.x = across.at(years[i]), .y = up.at(finite(value_of(i)))});
    if (years.size() == 1) points.push_back({.x = kLineRight, .y = points.front().y});
    return points;
  };
  if (band.size() == years.size()) {
    std::vector<ChartPoint> outline = points_of([&](std::size_t i) { return band[i].upper; });
    const std::vector<ChartPoint> floor = points_of([&](std::size_t i) { return band[i].lower; });
    outline.insert(outline.end(), floor.rbegin(), floor.rend());
    paper.area(outline, "band");
  }
  paper.line(points_of([&](std::size_t i) { return values[i]; }), "of");
  return std::move(paper).finish();
}

std::string bars_svg(const ChartText& text, const std::vector<ChartBar>& bars) {
  const std::size_t count = std::min(bars.size(), kMostBars);
  const double bottom = kBarsTop + kBarStep * static_cast<double>(count) + 6;
  ChartPaper paper("bars", text, kBarsWidth, bottom + 52);
  double low = 0;
  double high = 0;
  for (std::size_t i = 0; i < count; ++i) {
    low = std::min(low, finite(bars[i].value));
    high = std::max(high, finite(bars[i].value));
  }
  const auto ticks = nice_ticks(low, high, 6);
  const Scale across{.low = ticks.front(), .high = ticks.back(), .begin = kBarsLeft, .end = kBarsRight};
  paper.value_axis_below(across, kBarsTop - 6, bottom, text.unit);
  const double step = (ticks[1] - ticks[0]) / 100;
  for (std::size_t i = 0; i < count; ++i) {
    const double value = finite(bars[i].value);
    const double y = kBarsTop + kBarStep * static_cast<double>(i);
    const double left = across.at(std::min(value, 0.0));
    const double right = across.at(std::max(value, 0.0));
    paper.bar(left, y, right - left, kBarStep - 6, bars[i].marked ? "marked" : "pale");
    paper.text(kBarsLeft - 10, y + 13, shortened(bars[i].label), "end");
    paper.text(right + 6, y + 13, tick_text(value, step), "start", "soft");
  }
  return std::move(paper).finish();
}

}  // namespace concord::inventory
