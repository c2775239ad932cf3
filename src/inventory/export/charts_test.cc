// Charts as documents: sound XML with a title, and geometry where it can be computed by hand.
#include "inventory/export/charts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/xml.h"
#include "inventory/export/chart_paper.h"
#include "inventory/export/export_test_support.h"
#include "inventory/export/inventory_charts.h"

namespace concord::inventory::CONCORD_FILE {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

// Names of elements, or why it is no XML.
std::vector<std::string> elements_of(const std::string& svg) {
  struct Names final : XmlHandler {
    std::vector<std::string> names;
    void start(std::string_view name, const Attribute&) override { names.emplace_back(name); }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
  } names;
  XmlReader reader(names, {.doctype = false});
  const Status read = reader.feed(svg, true);
  if (!read) return {read.error().message()};
  return names.names;
}

// Heckbert's own example: 105 to 543 with five ticks is labelled 100 to 600 by hundreds.
TEST(NiceTicks, AreHeckberts) {
  EXPECT_THAT(nice_ticks(105, 543, 5), ElementsAre(100, 200, 300, 400, 500, 600));
  EXPECT_THAT(nice_ticks(-3, 12, 5), ElementsAre(-5, 0, 5, 10, 15));
  EXPECT_THAT(nice_ticks(0, 0, 5), ElementsAre(0, 1));
}

TEST(TickText, HasTheDecimalsOfItsStep) {
  EXPECT_EQ(tick_text(0.25, 0.05), "0.25");
  EXPECT_EQ(tick_text(300, 100), "300");
  EXPECT_EQ(tick_text(4000, 1000), "4000");
  EXPECT_EQ(tick_text(-1234567, 1), "-1\u202F234\u202F567");
  EXPECT_EQ(tick_text(-1e-17, 0.1), "0.0");
}

TEST(Charts, AreWholeDocumentsThatSayWhatTheyShow) {
  const ChartText text{.title = "A <b> & \"c\"", .description = "Falls.", .unit = "Gg"};
  for (const std::string& svg :
       {stacked_area_svg(text, {2000, 2001}, {{.name = "<i>", .values = {1, 2}}}),
        band_svg(text, {2000, 2001}, {1, 2}, {{.lower = 0, .upper = 2}, {.lower = 1, .upper = 3}}),
        bars_svg(text, {{.label = "a", .value = 1, .marked = true}}), stacked_area_svg(text, {}, {}),
        band_svg(text, {2000}, {5}, {}), stacked_area_svg(text, {2000}, {{.name = "x", .values = {-1}}}),
        bars_svg(text, {})}) {
    const auto elements = elements_of(svg);
    EXPECT_EQ(elements.front(), "http://www.w3.org/2000/svg svg") << svg;
    EXPECT_THAT(svg, HasSubstr("role=\"img\""));
    EXPECT_THAT(svg, HasSubstr("title\">A &lt;b&gt; &amp; &quot;c&quot;</title>"));
    EXPECT_THAT(svg, HasSubstr(">Falls.</desc>"));
    EXPECT_THAT(svg, HasSubstr("prefers-color-scheme:dark"));
    EXPECT_THAT(svg, Not(HasSubstr("<script")));
    EXPECT_THAT(svg, Not(HasSubstr("nan,")));
    EXPECT_THAT(svg, Not(HasSubstr("inf,")));
  }
}

// Emissions of 100 and removals of -50 in both years: ticks are -50 to 100, the paper from 392 down to 70 up,
// so 0 is at 392 - 322 / 3 = 284.67.
TEST(StackedArea, RemovalsGoDownFromZero) {
  const std::string svg =
      stacked_area_svg({.title = "T", .description = "D", .unit = "Gg"}, {2000, 2010},
                       {{.name = "Up", .values = {100, 100}}, {.name = "Down", .values = {-50, -50}}});
  EXPECT_THAT(svg, HasSubstr("<polygon class=\"part c0\" points=\"84.00,70.00 600.00,70.00 600.00,284.67 "
                             "84.00,284.67\"/>"));
  EXPECT_THAT(svg, HasSubstr("<polygon class=\"part c1\" points=\"84.00,392.00 600.00,392.00 600.00,284.67 "
                             "84.00,284.67\"/>"));
  EXPECT_THAT(svg, HasSubstr("<polyline class=\"sum\" points=\"84.00,177.33 600.00,177.33\"/>"));
}

// From 100 to -100 it crosses 0 half-way, at 342: over 0 before, below it after.
TEST(StackedArea, ASeriesThatCrossesZeroIsDrawnOnBothSides) {
  const std::string svg = stacked_area_svg({.title = "T", .description = "D", .unit = "Gg"}, {2000, 2010},
                                           {{.name = "A", .values = {100, -100}}});
  EXPECT_THAT(svg, HasSubstr("points=\"84.00,70.00 342.00,231.00 600.00,231.00 600.00,231.00 342.00,231.00 "
                             "84.00,231.00\""));
  EXPECT_THAT(svg, HasSubstr("points=\"84.00,231.00 342.00,231.00 600.00,392.00 600.00,231.00 342.00,231.00 "
                             "84.00,231.00\""));
}

TEST(InventoryCharts, TellWhatTheyShow) {
  const test::Computed computed(test::kInventory);
  const std::string sectors = sector_chart(computed.data());
  EXPECT_THAT(sectors, HasSubstr("Emissions and removals by sector, 2019 to 2020"));
  EXPECT_THAT(sectors, HasSubstr("Energy 56.2, then 112.3")) << "Gg CO2e, by hand 56.1545 and 112.328";
  EXPECT_THAT(total_chart(computed.data(), {1e6, 2e6}), HasSubstr("110.3 to 114.3"));
  const std::string keys = key_category_chart(
      computed.data(), {{.category = "1.A.1.a", .gas = "CO2", .year = 112.2e6, .share = 1, .key = true}},
      2020);
  EXPECT_THAT(keys, HasSubstr("Key categories of 2020"));
  EXPECT_THAT(keys, HasSubstr(">1.A.1.a, CO2: Electricity and heat as main …<"));
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
