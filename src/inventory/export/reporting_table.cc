#include "inventory/export/reporting_table.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
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
  std::array<Cell, kTableColumns> cells;

  void add(std::size_t column, double kilograms, Notation notation) {
    Cell& cell = cells[column];
    cell.kilograms += kilograms;
    if (notation == Notation::kNone)
      cell.known = true;
    else
      cell.notations.insert(std::string(notation_text(notation)));
  }

  std::vector<ReportingCell> taken() const {
    std::vector<ReportingCell> all(kTableColumns);
    for (std::size_t i = 0; i < kTableColumns; ++i) {
      if (cells[i].known)
        all[i].gigagrams = cells[i].kilograms / kKilogramsInAGigagram;
      else
        all[i].notation = fmt::format("{}", fmt::join(cells[i].notations, ", "));
    }
    return all;
  }
};

class Builder {
 public:
  explicit Builder(const InventoryData& data) : categories_(*data.categories) {}

  void add(const Estimate& line, double potential) {
    const std::size_t column = column_of(line.gas);
    const double equivalent = line.kilograms * potential;
    const double own = column < kOwnMass ? line.kilograms : equivalent;
    const auto to = [&](Sum& sum) {
      sum.add(column, own, line.notation);
      sum.add(kAll, equivalent, line.notation);
    };
    if (!line.memo.empty()) {
      to(memos_[line.memo][""]);
      to(memos_[line.memo][line.category]);
      return;
    }
    to(total_);
    if (!is_land_use(line.category)) to(without_land_use_);
    for (std::string_view at = line.category; !at.empty(); at = category_above(at))
      to(sums_[std::string(at)]);
  }

  ReportingTables tables() {
    ReportingTables all;
    for (std::size_t i = 0; i < kGases.size(); ++i)
      all.columns.push_back(fmt::format("{}, {}", kGases[i], i < kOwnMass ? "Gg" : "Gg CO2e"));
    all.columns.emplace_back("Other gases, Gg CO2e");
    all.columns.emplace_back("All gases, Gg CO2e");
    ReportingTable summary{.title = "Table A: Summary", .rows = {}};
    summary.rows.push_back(row("", "Total with land use", total_));
    summary.rows.push_back(row("", "Total without land use", without_land_use_));
    add_categories(summary, "", [](std::string_view code) {
      return depth_of(code) <= (code < "4" ? kTableADepth : kTableAWasteDepth);
    });
    add_memos(summary);
    all.tables.push_back(std::move(summary));
    for (const Category& sector : categories_.all()) {
      if (!sector.parent.empty()) continue;
      ReportingTable table{.title = fmt::format("Table {}: {}", sector.code, sector.title), .rows = {}};
      add_categories(table, sector.code, [](std::string_view) { return true; });
      all.tables.push_back(std::move(table));
    }
    return all;
  }

 private:
  static ReportingRow row(std::string code, std::string title, const Sum& sum) {
    const std::size_t depth = depth_of(code);
    return {.code = std::move(code), .title = std::move(title), .depth = depth, .cells = sum.taken()};
  }

  // Those of the tree, and behind the closest above them those that it does not have.
  void add_categories(ReportingTable& table, std::string_view sector, const auto& wanted) const {
    const Sum nothing;
    std::set<std::pair<std::size_t, std::string>> codes;
    for (const Category& category : categories_.all()) codes.emplace(category.order, category.code);
    for (const auto& [code, sum] : sums_) codes.emplace(categories_.order(code), code);
    for (const auto& [order, code] : codes) {
      const bool inside = sector.empty() || code == sector || code.starts_with(fmt::format("{}.", sector));
      if (!inside || !wanted(code)) continue;
      const auto found = sums_.find(code);
      const Sum& sum = found == sums_.end() ? nothing : found->second;
      table.rows.push_back(row(code, categories_.title(code), sum));
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

  const Categories& categories_;
  Sum total_;
  Sum without_land_use_;
  std::map<std::string, Sum> sums_;
  std::map<std::string, std::map<std::string, Sum>> memos_;
};

}  // namespace

Result<ReportingTables> reporting_tables(const InventoryData& data, int year) {
  Builder builder(data);
  for (const Estimate& line : data.lines) {
    if (line.year != year) continue;
    CONCORD_TRY(const double potential, potential_of(*data.warming, line.gas));
    builder.add(line, potential);
  }
  return builder.tables();
}

}  // namespace concord::inventory
