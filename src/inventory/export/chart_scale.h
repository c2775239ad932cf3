// Axes of charts: where ticks stand, how numbers are written at them, where a value falls.
#pragma once

#include <string>
#include <vector>

namespace concord::inventory {

// Loose labelling by nice numbers (Heckbert, Graphics Gems, 1990, pages 61 to 63): steps of 1, 2 or 5 times a
// power of ten, from below `low` to above `high`, about `wanted` of them. Of an empty or endless range 0
// to 1.
std::vector<double> nice_ticks(double low, double high, int wanted);

// "12 500", "-0.25": as many decimals as the step between ticks has; digits in threes by narrow spaces.
std::string tick_text(double value, double step);

// From values to places on paper.
struct Scale {
  double low = 0;
  double high = 1;
  double begin = 0;  // the place of low
  double end = 1;    // the place of high

  double at(double value) const { return begin + (value - low) / (high - low) * (end - begin); }
};

}  // namespace concord::inventory
