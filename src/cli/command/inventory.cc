// `concord inventory`: activity data in, emissions and removals out.
#include <algorithm>
#include <fmt/ranges.h>
#include <set>

#include "base/file.h"
#include "base/printable.h"
#include "cli/command/commands.h"
#include "cli/table.h"
#include "inventory/compute/totals.h"

namespace concord::cli {

namespace {

constexpr double kKilogramsInAGigagram = 1e6;

class Inventory final : public Command {
 public:
  const char* name() const override { return "inventory"; }
  const char* summary() const override {
    return "Compute greenhouse gas emissions and removals from activity data";
  }

  void declare(Options& options) override {
    Options compute = options.action("compute", action_, "Compute from tables of activity data");
    compute.texts("FILE", files_, "Tables, as `inventory template` begins them").required();
    compute.texts("--factors", factors_, "Files of a country's own values, which go over the default ones");
    compute.text("--gwp", warming_,
                 "The set of global warming potentials: sar, ar4, ar5 or ar6; ar5 unless said");
    compute.flag("--lines", lines_, "Every line that was computed, not their sums");
    options.action("template", action_, "Begin a table of activity data for a category")
        .text("CATEGORY", category_, "Such as 1.A.1.a")
        .required();
  }

  Result<ExitCode> run(Context& context) override {
    if (action_.empty())
      return fail(ErrorCode::kUsage, "it is not said what to do", {}, "see concord help inventory");
    CONCORD_TRY(const fs::path data, data_folder());
    CONCORD_TRY(inventory::MethodSet set, inventory::load_sound_methods(data / "methods"));
    return action_ == "template" ? begin_table(context, set) : compute(context, std::move(set));
  }

 private:
  Result<ExitCode> begin_table(Context& context, const inventory::MethodSet& set) const {
    const auto methods = set.methods_for(category_);
    if (methods.empty())
      return fail(ErrorCode::kNotFound, fmt::format("no method is for '{}'", category_), {},
                  "`concord methods` lists them");
    const inventory::Method& method = *methods.front();
    const bool several = method.activities.size() > 1;
    context.out().print("category,{}{}{}year,value,unit,uncertainty,source,note\n",
                        several ? "activity," : "", fmt::join(method.keys, ","),
                        method.keys.empty() ? "" : ",");
    for (const inventory::Activity& activity : method.activities) {
      context.out().print("{},{}{},,{},,,{}\n", category_, several ? activity.name + "," : "",
                          std::string(method.keys.size(), ','), unit_of_a_row(activity.unit), activity.title);
    }
    return ExitCode::kFine;
  }

  // A row is of a year already.
  static std::string unit_of_a_row(std::string unit) {
    if (unit.ends_with("/yr")) unit.resize(unit.size() - 3);
    return unit;
  }

  Result<ExitCode> compute(Context& context, inventory::MethodSet set) const {
    Problems problems;
    for (const std::string& file : factors_) {
      CONCORD_TRY(const std::string text, read_file(file));
      inventory::override_tables(parse_ini(text, file, problems), set.units, set.tables, problems);
    }
    std::vector<inventory::ActivityRow> rows;
    for (const std::string& file : files_) {
      CONCORD_TRY(const std::string text, read_file(file));
      CONCORD_TRY(const inventory::Sheet sheet, inventory::read_csv(text, file));
      std::ranges::move(inventory::activity_rows(sheet, set, problems), std::back_inserter(rows));
    }
    const inventory::Estimates found = inventory::estimate(rows, set, problems);
    for (const Problem& problem : problems) context.print_warning(problem.text());
    CONCORD_TRY(const auto sums, inventory::totals(found.lines, set, warming_));
    if (lines_)
      print_lines(context, found.lines);
    else
      print_totals(context, sums);
    return problems.empty() ? ExitCode::kFine : ExitCode::kFindings;
  }

  static void print_lines(Context& context, const std::vector<inventory::Estimate>& lines) {
    Table table({{.title = "Category"},
                 {.title = "Of", .narrowest = 12},
                 {.title = "Gas"},
                 {.title = "Memo"},
                 {.title = "Year"},
                 {.title = "Gg", .right = true}});
    for (const inventory::Estimate& line : lines) {
      std::vector<std::string> keys;
      for (const auto& [key, value] : line.keys) keys.push_back(value);
      if (context.json()) {
        context.print_json({{"category", line.category},
                            {"keys", line.keys},
                            {"method", line.method},
                            {"gas", line.gas},
                            {"memo", line.memo},
                            {"year", line.year},
                            {"kilograms", line.kilograms},
                            {"notation", inventory::notation_text(line.notation)}});
      } else {
        table.add({line.category, fmt::format("{}", fmt::join(keys, ", ")), line.gas, line.memo,
                   std::to_string(line.year),
                   line.notation == inventory::Notation::kNone
                       ? gigagrams(line.kilograms)
                       : std::string(inventory::notation_text(line.notation))});
      }
    }
    if (!context.json()) table.print(context.out(), context.terminal());
  }

  // Digits enough to tell a tonne; the data keep all.
  static std::string gigagrams(double kilograms) {
    return fmt::format("{:.3f}", kilograms / kKilogramsInAGigagram);
  }

  void print_totals(Context& context, const std::vector<inventory::TotalsRow>& rows) const {
    std::set<int> years;
    for (const inventory::TotalsRow& row : rows) {
      for (const auto& [year, kilograms] : row.kilograms) years.insert(year);
    }
    std::vector<Table::Column> columns = {{.title = "Category"}, {.title = "Gas"}};
    for (const int year : years) columns.push_back({.title = std::to_string(year), .right = true});
    Table table(std::move(columns));
    for (const inventory::TotalsRow& row : rows) {
      if (context.json()) {
        Json by_year = Json::object();
        for (const auto& [year, kilograms] : row.kilograms) by_year[std::to_string(year)] = kilograms;
        context.print_json({{"category", row.category},
                            {"gas", row.gas},
                            {"memo", row.memo},
                            {"land_use", row.land_use},
                            {"gwp", warming_},
                            {"kilograms", std::move(by_year)}});
        continue;
      }
      std::vector<std::string> cells = {title_of(row), row.gas.empty() ? "CO2e" : row.gas};
      for (const int year : years) {
        const auto found = row.kilograms.find(year);
        cells.push_back(found == row.kilograms.end() ? "" : gigagrams(found->second));
      }
      table.add(std::move(cells));
    }
    if (context.json()) return;
    context.out().print("Gg a year; CO2e by the global warming potentials of {}\n", warming_);
    table.print(context.out(), context.terminal());
  }

  static std::string title_of(const inventory::TotalsRow& row) {
    if (!row.memo.empty())
      return fmt::format("Memo: {}{}{}", row.memo, row.category.empty() ? "" : " ", row.category);
    if (!row.category.empty()) return row.category;
    return row.land_use ? "Total with land use" : "Total without land use";
  }

  std::string action_;
  std::string category_;
  std::vector<std::string> files_;
  std::vector<std::string> factors_;
  std::string warming_ = "ar5";
  bool lines_ = false;
};

}  // namespace

std::unique_ptr<Command> make_inventory() {
  return std::make_unique<Inventory>();
}

}  // namespace concord::cli
