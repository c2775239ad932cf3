#include "inventory/export/chart_paper.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/printable.h"

namespace concord::inventory {

namespace {

// Okabe and Ito, Color Universal Design (2008), in an order in which neighbours differ in lightness too.
constexpr std::array<std::string_view, ChartPaper::kColours> kPalette = {
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442", "#888888"};

constexpr std::string_view kStyle =
    ".paper{fill:#fff}text{fill:#1b1b1f;font:13px system-ui,sans-serif}.title{font-size:16px;font-weight:600}"
    ".soft{fill:#55555c}.grid{stroke:#d9d9de;stroke-width:1}.zero{stroke:#55555c;stroke-width:1}"
    ".part{stroke:#fff;stroke-width:.75}.sum{fill:none;stroke:#1b1b1f;stroke-width:2}"
    ".band{fill:#0072b2;fill-opacity:.25}.of{fill:none;stroke:#0072b2;stroke-width:2.5}"
    ".marked{fill:#0072b2}.pale{fill:#0072b2;fill-opacity:.35}"
    "@media(prefers-color-scheme:dark){.paper{fill:#16181c}text{fill:#ececf0}.soft{fill:#b4b4bd}"
    ".grid{stroke:#3a3d45}.zero{stroke:#b4b4bd}.part{stroke:#16181c}.sum{stroke:#ececf0}"
    ".band,.marked,.pale{fill:#56b4e9}.of{stroke:#56b4e9}}";

constexpr int kTicks = 6;
constexpr int kYearTicks = 12;
constexpr std::array kYearSteps = {1, 2, 5, 10, 20, 50, 100, 1000, 1000000000};

std::string place(double number) {
  return fmt::format("{:.2f}", std::isfinite(number) ? number : 0.0);
}

std::string points_text(const std::vector<ChartPoint>& points) {
  std::string text;
  for (const ChartPoint& point : points)
    text += (text.empty() ? "" : " ") + place(point.x) + "," + place(point.y);
  return text;
}

// Where each tick of a scale stands, what it says, and how its line is drawn.
void each_tick(const Scale& scale,
               const std::function<void(double at, const std::string& label, const char* style)>& draw) {
  const std::vector<double> ticks = nice_ticks(scale.low, scale.high, kTicks);
  const double step = ticks[1] - ticks[0];
  for (const double tick : ticks) {
    if (tick < scale.low - step / 2 || tick > scale.high + step / 2) continue;
    draw(scale.at(tick), tick_text(tick, step), std::abs(tick) < step / 2 ? "zero" : "grid");
  }
}

}  // namespace

std::string xml_text(std::string_view text) {
  std::string safe;
  for (const char letter : one_line(text)) {
    switch (letter) {
      case '&':
        safe += "&amp;";
        break;
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '"':
        safe += "&quot;";
        break;
      default:
        safe += letter;
    }
  }
  return safe;
}

ChartPaper::ChartPaper(std::string_view id, const ChartText& text, double width, double height) {
  svg_ = fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {1}\" width=\"{0}\" height=\"{1}\" "
      "role=\"img\" aria-labelledby=\"{2}-title {2}-description\">\n<title id=\"{2}-title\">{3}</title>\n"
      "<desc id=\"{2}-description\">{4}</desc>\n<style>{5}",
      width, height, id, xml_text(text.title), xml_text(text.description), kStyle);
  for (std::size_t i = 0; i < kColours; ++i) svg_ += fmt::format(".c{}{{fill:{}}}", i, kPalette[i]);
  svg_ += fmt::format("</style>\n<rect class=\"paper\" width=\"{}\" height=\"{}\"/>\n", width, height);
  this->text(16, 26, text.title, "start", "title");
}

void ChartPaper::value_axis(const Scale& scale, double left, double right, const std::string& unit) {
  each_tick(scale, [&](double y, const std::string& label, const char* style) {
    line({{.x = left, .y = y}, {.x = right, .y = y}}, style);
    text(left - 8, y + 4, label, "end", "soft");
  });
  text(left, scale.end - 12, unit, "end", "soft");
}

void ChartPaper::value_axis_below(const Scale& scale, double top, double bottom, const std::string& unit) {
  each_tick(scale, [&](double x, const std::string& label, const char* style) {
    line({{.x = x, .y = top}, {.x = x, .y = bottom}}, style);
    text(x, bottom + 18, label, "middle", "soft");
  });
  text(scale.end, bottom + 38, unit, "end", "soft");
}

void ChartPaper::year_axis(const Scale& scale, double bottom, int first, int last) {
  const auto step =
      *std::ranges::find_if(kYearSteps, [&](int one) { return (last - first) / one < kYearTicks; });
  for (int year = first + (step - first % step) % step; year <= last; year += step)
    text(scale.at(year), bottom + 20, fmt::format("{}", year), "middle", "soft");
}

void ChartPaper::legend(double left, double top, const std::vector<std::string>& names) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    const double y = top + static_cast<double>(i) * 22;
    const std::size_t colour = names.size() - 1 - i;  // in the order in which they lie over each other
    bar(left, y - 11, 14, 14, fmt::format("c{}", colour % kColours));
    text(left + 22, y, names[colour], "start");
  }
}

void ChartPaper::area(const std::vector<ChartPoint>& outline, std::string_view style) {
  svg_ += fmt::format("<polygon class=\"{}\" points=\"{}\"/>\n", style, points_text(outline));
}

void ChartPaper::line(const std::vector<ChartPoint>& points, std::string_view style) {
  svg_ += fmt::format("<polyline class=\"{}\" points=\"{}\"/>\n", style, points_text(points));
}

void ChartPaper::bar(double left, double top, double width, double height, std::string_view style) {
  svg_ += fmt::format("<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>\n", style,
                      place(left), place(top), place(width), place(height));
}

void ChartPaper::text(double x, double y, std::string_view text, std::string_view anchor,
                      std::string_view style) {
  svg_ += fmt::format("<text{} x=\"{}\" y=\"{}\" text-anchor=\"{}\">{}</text>\n",
                      style.empty() ? "" : fmt::format(" class=\"{}\"", style), place(x), place(y), anchor,
                      xml_text(text));
}

std::string ChartPaper::finish() && {
  return std::move(svg_) + "</svg>\n";
}

}  // namespace concord::inventory
