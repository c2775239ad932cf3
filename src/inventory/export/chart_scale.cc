#include "inventory/export/chart_scale.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace concord::inventory {

namespace {

constexpr const char* kNarrowSpace = "\u202F";

// The closest of 1, 2, 5 and 10 times a power of ten, or the next above.
double nice(double number, bool round) {
  const double power = std::pow(10, std::floor(std::log10(number)));
  const double part = number / power;
  if (round) return (part < 1.5 ? 1 : part < 3 ? 2 : part < 7 ? 5 : 10) * power;
  return (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10) * power;
}

}  // namespace

std::vector<double> nice_ticks(double low, double high, int wanted) {
  if (!(high > low) || !std::isfinite(low) || !std::isfinite(high)) return {0, 1};
  const double step = nice(nice(high - low, false) / (std::max(wanted, 2) - 1), true);
  const double first = std::floor(low / step);
  const double last = std::ceil(high / step);
  std::vector<double> ticks;
  for (double at = first; at <= last && ticks.size() < 100; ++at) ticks.push_back(at * step);
  return ticks;
}

std::string tick_text(double value, double step) {
  const int decimals =
      step <= 0 ? 0 : std::clamp(static_cast<int>(-std::floor(std::log10(step) + 1e-9)), 0, 9);
  std::string text = fmt::format("{:.{}f}", std::abs(value) < step * 1e-9 ? 0.0 : value, decimals);
  const std::size_t whole = std::min(text.find('.'), text.size());
  const std::size_t sign = text.starts_with('-') ? 1 : 0;
  if (whole - sign < 5) return text;
  for (std::size_t at = whole; at > sign + 3;) {
    at -= 3;
    text.insert(at, kNarrowSpace);
  }
  return text;
}

}  // namespace concord::inventory
