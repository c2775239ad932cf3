// Charts of an inventory as SVG documents that need nothing else: no script, no font, no other file. They say
// what they show to who cannot see them, follow the reader's light or dark colours, and tell series apart by
// colours that colour-blind people can tell, and by order and words beside them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace concord::inventory {

struct ChartText {
  std::string title;
  std::string description;  // what a reader would see, in a sentence or two
  std::string unit;         // "Mt CO2e"
};

struct ChartSeries {
  std::string name;
  std::vector<double> values;  // one a year
};

// Series over each other, the first at the bottom; what is below 0 goes downward from 0, and a line is their
// sum. `years` rise. At most eight series; what is no finite number counts as 0.
std::string stacked_area_svg(const ChartText& text, const std::vector<int>& years,
                             const std::vector<ChartSeries>& series);

struct Interval {
  double lower = 0;
  double upper = 0;
};

// A line with its 95 % interval as a band around it.
std::string band_svg(const ChartText& text, const std::vector<int>& years, const std::vector<double>& values,
                     const std::vector<Interval>& band);

struct ChartBar {
  std::string label;
  double value = 0;
  bool marked = true;  // else it is drawn pale
};

// Bars that lie, the first on top; at most forty of them.
std::string bars_svg(const ChartText& text, const std::vector<ChartBar>& bars);

}  // namespace concord::inventory
