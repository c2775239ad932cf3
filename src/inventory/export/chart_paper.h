// What all charts are drawn on: a document with title, description and colours, axes with ticks and units, a
// legend.
#pragma once

#include <fmt/format.h>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/export/chart_scale.h"
#include "inventory/export/charts.h"

namespace concord::inventory {

struct ChartPoint {
  double x = 0;
  double y = 0;
};

class ChartPaper {
 public:
  static constexpr std::size_t kColours = 8;

  // `id` tells the charts of one page apart.
  ChartPaper(std::string_view id, const ChartText& text, double width, double height);

  // Lines across at ticks of a vertical scale, and a stronger one at 0; the unit above.
  void value_axis(const Scale& scale, double left, double right, const std::string& unit);
  // Lines down at ticks of a horizontal scale; the unit below.
  void value_axis_below(const Scale& scale, double top, double bottom, const std::string& unit);
  void year_axis(const Scale& scale, double bottom, int first, int last);
  void legend(double left, double top, const std::vector<std::string>& names);

  void area(const std::vector<ChartPoint>& outline, std::string_view style);
  void line(const std::vector<ChartPoint>& points, std::string_view style);
  void bar(double left, double top, double width, double height, std::string_view style);
  // `anchor` is start, middle or end.
  void text(double x, double y, std::string_view text, std::string_view anchor, std::string_view style = "");

  std::string finish() &&;

 private:
  std::string svg_;
};

// Text made fit for XML: what is no letter of XML 1.0 becomes U+FFFD.
std::string xml_text(std::string_view text);

}  // namespace concord::inventory
