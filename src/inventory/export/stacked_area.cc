// Sectors over each other (charts.h). Where a series crosses 0 between two years, the crossing is a point of
// its own, so that what is drawn over the line and below it is what the line through both years says.
#include <algorithm>
#include <cmath>
#include <set>

#include "inventory/export/chart_paper.h"

namespace concord::inventory {

namespace {

constexpr double kAreaWidth = 940;
constexpr double kAreaHeight = 440;
constexpr double kAreaLeft = 84;
constexpr double kAreaRight = 600;
constexpr double kAreaTop = 70;
constexpr double kAreaBottom = 392;

struct Track {
  std::vector<double> values;  // at the times below
};

double value_at(const std::vector<int>& years, const std::vector<double>& values, std::size_t i) {
  return i < values.size() && i < years.size() && std::isfinite(values[i]) ? values[i] : 0;
}

// All years, and each time at which a series crosses 0.
std::vector<double> times_of(const std::vector<int>& years, const std::vector<ChartSeries>& series) {
  std::set<double> times(years.begin(), years.end());
  for (const ChartSeries& one : series) {
    for (std::size_t i = 1; i < years.size(); ++i) {
      const double before = value_at(years, one.values, i - 1);
      const double after = value_at(years, one.values, i);
      if (before * after < 0)
        times.insert(years[i - 1] + (years[i] - years[i - 1]) * before / (before - after));
    }
  }
  return {times.begin(), times.end()};
}

Track track_of(const std::vector<int>& years, const ChartSeries& series, const std::vector<double>& times) {
  Track track;
  std::size_t next = 0;
  for (const double time : times) {
    while (next + 1 < years.size() && years[next + 1] <= time) ++next;
    const double here = value_at(years, series.values, next);
    if (years[next] == time || next + 1 == years.size()) {
      track.values.push_back(here);
      continue;
    }
    const double share = (time - years[next]) / (years[next + 1] - years[next]);
    track.values.push_back(here + share * (value_at(years, series.values, next + 1) - here));
  }
  return track;
}

}  // namespace

std::string stacked_area_svg(const ChartText& text, const std::vector<int>& years,
                             const std::vector<ChartSeries>& series) {
  ChartPaper paper("area", text, kAreaWidth, kAreaHeight);
  if (years.empty() || series.empty()) return std::move(paper).finish();
  std::vector<double> times = times_of(years, series);
  std::vector<Track> tracks;
  tracks.reserve(series.size());
  for (const ChartSeries& one : series) tracks.push_back(track_of(years, one, times));
  if (times.size() == 1) {  // a year alone is as wide as the chart
    times.push_back(times.front() + 1);
    for (Track& track : tracks) track.values.push_back(track.values.front());
  }

  std::vector<double> above(times.size(), 0);
  std::vector<double> below(times.size(), 0);
  std::vector<double> sum(times.size(), 0);
  for (const Track& track : tracks) {
    for (std::size_t i = 0; i < times.size(); ++i) {
      (track.values[i] > 0 ? above : below)[i] += track.values[i];
      sum[i] += track.values[i];
    }
  }
  const auto ticks = nice_ticks(*std::ranges::min_element(below), *std::ranges::max_element(above), 6);
  const Scale up{.low = ticks.front(), .high = ticks.back(), .begin = kAreaBottom, .end = kAreaTop};
  const Scale across{.low = times.front(), .high = times.back(), .begin = kAreaLeft, .end = kAreaRight};
  paper.value_axis(up, kAreaLeft, kAreaRight, text.unit);
  paper.year_axis(across, kAreaBottom, years.front(), years.back());

  std::ranges::fill(above, 0);
  std::ranges::fill(below, 0);
  for (std::size_t s = 0; s < tracks.size(); ++s) {
    for (std::vector<double>* side : {&above, &below}) {
      std::vector<ChartPoint> outline;
      const std::vector<double> floor = *side;
      bool any = false;
      for (std::size_t i = 0; i < times.size(); ++i) {
        const double value = tracks[s].values[i];
        if ((side == &above) == (value > 0)) (*side)[i] += value;
        any = any || (*side)[i] != floor[i];
        outline.push_back({.x = across.at(times[i]), .y = up.at((*side)[i])});
      }
      if (!any) continue;
      for (std::size_t i = times.size(); i-- > 0;)
        outline.push_back({.x = across.at(times[i]), .y = up.at(floor[i])});
      paper.area(outline, fmt::format("part c{}", s % ChartPaper::kColours));
    }
  }
  std::vector<ChartPoint> total;
  total.reserve(times.size());
  for (std::size_t i = 0; i < times.size(); ++i)
    total.push_back({.x = across.at(times[i]), .y = up.at(sum[i])});
  paper.line(total, "sum");

  std::vector<std::string> names;
  names.reserve(series.size());
  for (const ChartSeries& one : series) names.push_back(one.name);
  paper.legend(kAreaRight + 28, kAreaTop + 12, names);
  const double y = kAreaTop + 12 + static_cast<double>(names.size()) * 22;
  paper.line({{.x = kAreaRight + 28, .y = y - 4}, {.x = kAreaRight + 42, .y = y - 4}}, "sum");
  paper.text(kAreaRight + 50, y, "Sum", "start");
  return std::move(paper).finish();
}

}  // namespace concord::inventory
