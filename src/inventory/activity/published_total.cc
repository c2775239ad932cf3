#include "inventory/activity/published_total.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <optional>

#include "inventory/activity/table_reader.h"
#include "inventory/method/factor_table.h"

namespace concord::inventory {

namespace {

constexpr std::array<std::string_view, 6> kNeededColumns = {"category", "gas",  "year",
                                                            "value",    "unit", "source"};
constexpr std::array<std::string_view, 3> kOtherColumns = {"gwp", "land_use", "note"};

class PublishedReader {
 public:
  PublishedReader(const Units& units, Problems& problems) : units_(units), problems_(problems) {}

  void add(const Sheet& sheet) {
    table_.emplace(sheet, problems_);
    if (!read_head()) return;
    for (const SheetRow& row : table_->rows()) {
      table_->go_to(&row);
      PublishedTotal total;
      total.sheet = sheet.name;
      total.row = row.row;
      if (read(total)) totals_.push_back(std::move(total));
    }
  }
  std::vector<PublishedTotal> take() { return std::move(totals_); }

 private:
  bool wrong(std::string_view column, std::string_view what) { return table_->wrong(column, what); }
  std::string cell(std::string_view column) const { return table_->cell(column); }

  bool read_head() {
    const auto is_in = [](const auto& list, const std::string& name) {
      return std::ranges::find(list, name) != list.end();
    };
    bool right = table_->read_columns(
        [&](const std::string& name) { return is_in(kNeededColumns, name) || is_in(kOtherColumns, name); },
        [](const std::string&) { return "no such column of published totals"; });
    if (table_->sheet().rows.empty()) return right;
    for (const std::string_view name : kNeededColumns) {
      if (!table_->has_column(name)) right = wrong(name, "a column that is missing");
    }
    return right;
  }

  bool read(PublishedTotal& total) {
    total.category = cell("category");
    total.gas = cell("gas");
    total.warming = cell("gwp");
    total.source = cell("source");
    if (total.gas.empty()) return wrong("gas", "is empty; write a gas, or CO2e for all of them");
    if (total.gas == "CO2e") {
      total.gas.clear();
    } else if (!total.warming.empty()) {
      return wrong("gwp", "belongs to CO2e alone");
    }
    if (total.source.empty()) return wrong("source", "is empty; each figure says where it is from");
    const std::string land_use = cell("land_use");
    if (!land_use.empty() && land_use != "with" && land_use != "without")
      return wrong("land_use", fmt::format("'{}' is neither with nor without", land_use));
    if (land_use == "without" && !total.category.empty())
      return wrong("land_use", "is of the national total alone, where category is empty");
    total.land_use = land_use != "without";
    return read_year(total) && read_value(total);
  }

  bool read_year(PublishedTotal& total) {
    const std::string text = cell("year");
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), total.year);
    if (error == std::errc{} && end == text.data() + text.size() && total.year > 0) return true;
    return wrong("year", fmt::format("'{}' is no year", text));
  }

  bool read_value(PublishedTotal& total) {
    const auto number = parse_number(cell("value"));
    if (!number) return wrong("value", fmt::format("'{}' is no number", cell("value")));
    const auto grams = units_.parse("g");
    // "Gg" and "Gg CO2/yr" alike: what it is of, and that it is of a year, other columns say.
    const std::string text = cell("unit");
    const auto bare = units_.parse(text.substr(0, text.find_first_of(" /")));
    if (!grams || !bare || bare->dimension != grams->dimension)
      return wrong("unit", fmt::format("'{}' is no mass", text));
    total.kilograms = *number * bare->scale / grams->scale / 1000;
    return std::isfinite(total.kilograms) || wrong("value", "is larger than can be counted");
  }

  const Units& units_;
  Problems& problems_;
  std::optional<TableReader> table_;
  std::vector<PublishedTotal> totals_;
};

}  // namespace

std::vector<PublishedTotal> published_totals(std::span<const Sheet> sheets, const Units& units,
                                             Problems& problems) {
  PublishedReader reader(units, problems);
  for (const Sheet& sheet : sheets) reader.add(sheet);
  return reader.take();
}

}  // namespace concord::inventory
