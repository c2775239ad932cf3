#include "inventory/export/reporting_table.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <functional>
#include <set>

namespace concord::inventory {

namespace {

constexpr std::array<std::string_view, 7> kGases = {"CO2", "CH4", "N2O", "HFCs", "PFCs", "SF6", "NF3"};
constexpr std::size_t kOwnMass = 3;  // so many of them count by it
constexpr std::size_t kOther = kGases.size();
constexpr std::size_t kAll = kOther + 1;
constexpr std::size_t kTableColumns = kAll + 1;
constexpr std::size_t kTableADepth = 3;
constexpr std::size_t kTableAWasteDepth = 2;

std::size_t column_of(std::string_view gas) {
  return static_cast<std::size_t>(std::ranges::find(kGases, gas_family(gas)) - kGases.begin());
}

std::size_t depth_of(std::string_view code) {
  return code.empty() ? 0 : 1 + static_cast<std::size_t>(std::ranges::count(code, '.'));
}

// What all lines of one row come to.
struct Sum {
  struct Cell {
    double kilograms = 0;
    bool known = false;
    std::set<std::string> notations;
  };
  std::vector<Cell> cells;

  std::vector<ReportingCell> taken() const {
    std::vector<ReportingCell> all(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (cells[i].known)
        all[i].gigagrams = cells[i].kilograms / kKilogramsInAGigagram;
      else
        all[i].notation = fmt::format("{}", fmt::join(cells[i].notations, ", "));
    }
    return all;
  }
};

// Rows of the totals, of all categories and of memo items, whatever the columns are.
class RowSums {
 public:
  RowSums(const Categories& categories, std::size_t columns)
      : categories_(categories), nothing_{.cells = std::vector<Sum::Cell>(columns)} {}

  void add(const Estimate& line, std::size_t column, double kilograms) {
    const auto to = [&](std::map<std::string, Sum>& sums, std::string_view code) {
      Sum::Cell& cell = sums.try_emplace(std::string(code), nothing_).first->second.cells[column];
      cell.kilograms += kilograms;
      if (line.notation == Notation::kNone)
        cell.known = true;
      else
        cell.notations.emplace(notation_text(line.notation));
    };
    if (!line.memo.empty()) {
      to(memos_[line.memo], "");
      to(memos_[line.memo], line.category);
      return;
    }
    to(totals_, "");
    if (!is_land_use(line.category)) to(totals_, "without");
    for (std::string_view at = line.category; !at.empty(); at = category_above(at)) to(sums_, at);
  }

  void add_totals(ReportingTable& table) const {
    table.rows.push_back(row("", "Total with land use", of(totals_, "")));
    table.rows.push_back(row("", "Total without land use", of(totals_, "without")));
  }

  // Those of the tree, and behind the closest above them those that it does not have.
  void add_categories(ReportingTable& table, const std::function<bool(const std::string&)>& wanted) const {
    std::set<std::pair<std::size_t, std::string>> codes;
    for (const Category& category : categories_.all()) codes.emplace(category.order, category.code);
    for (const auto& [code, sum] : sums_) codes.emplace(categories_.order(code), code);
    for (const auto& [order, code] : codes) {
      if (wanted(code)) table.rows.push_back(row(code, categories_.title(code), of(sums_, code)));
    }
  }

  void add_memos(ReportingTable& table) const {
    for (const auto& [memo, by_category] : memos_) {
      for (const auto& [code, sum] : by_category)
        table.rows.push_back(row(code,
                                 code.empty() ? fmt::format("Memo: {}", memo)
                                              : fmt::format("Memo: {}, {}", memo, categories_.title(code)),
                                 sum));
    }
  }

  bool has(const std::string& code) const { return sums_.contains(code); }

 private:
  const Sum& of(const std::map<std::string, Sum>& sums, const std::string& code) const {
    const auto found = sums.find(code);
    return found == sums.end() ? nothing_ : found->second;
  }
  static ReportingRow row(std::string code, std::string title, const Sum& sum) {
    const std::size_t depth = depth_of(code);
    return {.code = std::move(code), .title = std::move(title), .depth = depth, .cells = sum.taken()};
  }

  const Categories& categories_;
  const Sum nothing_;
  std::map<std::string, Sum> totals_;  // "" and "without" land use
  std::map<std::string, Sum> sums_;
  std::map<std::string, std::map<std::string, Sum>> memos_;
};

}  // namespace

Result<ReportingTables> reporting_tables(const InventoryData& data, int year) {
  RowSums sums(*data.categories, kTableColumns);
  for (const Estimate& line : data.lines) {
    if (line.year != year) continue;
    CONCORD_TRY(const double potential, potential_of(*data.warming, line.gas));
    const std::size_t column = column_of(line.gas);
    const double equivalent = line.kilograms * potential;
    sums.add(line, column, column < kOwnMass ? line.kilograms : equivalent);
    sums.add(line, kAll, equivalent);
  }
  ReportingTables all;
  for (std::size_t i = 0; i < kGases.size(); ++i)
    all.columns.push_back(fmt::format("{}, {}", kGases[i], i < kOwnMass ? "Gg" : "Gg CO2e"));
  all.columns.emplace_back("Other gases, Gg CO2e");
  all.columns.emplace_back("All gases, Gg CO2e");
  ReportingTable& summary = all.tables.emplace_back();
  summary.title = "Table A: Summary";
  sums.add_totals(summary);
  sums.add_categories(summary, [](const std::string& code) {
    return depth_of(code) <= (code < "4" ? kTableADepth : kTableAWasteDepth);
  });
  sums.add_memos(summary);
  for (const Category& sector : data.categories->all()) {
    if (!sector.parent.empty()) continue;
    ReportingTable& table = all.tables.emplace_back();
    table.title = fmt::format("Table {}: {}", sector.code, sector.title);
    sums.add_categories(table, [&](const std::string& code) {
      return code == sector.code || code.starts_with(sector.code + ".");
    });
  }
  return all;
}

Result<ReportingTable> reporting_series(const InventoryData& data, const std::vector<int>& years) {
  RowSums sums(*data.categories, years.size());
  for (const Estimate& line : data.lines) {
    const auto year = std::ranges::find(years, line.year);
    if (year == years.end()) continue;
    CONCORD_TRY(const double potential, potential_of(*data.warming, line.gas));
    sums.add(line, static_cast<std::size_t>(year - years.begin()), line.kilograms * potential);
  }
  ReportingTable table{.title = "All gases, Gg CO2e a year", .rows = {}};
  sums.add_totals(table);
  sums.add_categories(table, [&](const std::string& code) { return sums.has(code); });
  sums.add_memos(table);
  return table;
}

}  // namespace concord::inventory
