// `concord inventory`: activity data in, emissions and removals out.
#include <fmt/ranges.h>

#include "base/file.h"
#include "cli/command/commands.h"
#include "cli/inventory_text.h"
#include "inventory/compute/totals.h"
#include "inventory/uncertainty/error_propagation.h"

namespace concord::cli {

namespace {

class Inventory final : public Command {
 public:
  const char* name() const override { return "inventory"; }
  const char* summary() const override {
    return "Compute greenhouse gas emissions and removals from activity data";
  }

  void declare(Options& options) override {
    declare_input(options.action("compute", action_, "Compute from tables of activity data"))
        .flag("--lines", lines_, "Every line that was computed, not their sums");
    declare_years(
        options.action("uncertainty", action_, "Propagate the uncertainties of activity data and factors"));
    declare_years(
        options.action("simulate", action_, "Find the uncertainty of totals by Monte Carlo simulation"))
        .count("--draws", draws_, "At most; 1000000 unless said")
        .count("--seed", seed_, "The same gives the same draws; 1 unless said");
    declare_years(options.action("key-categories", action_,
                                 "Find the categories that make most of the level or the change"))
        .flag("--without-land-use", without_land_use_, "Leave out 3.B and 3.D")
        .count("--approach", approach_, "1, or 2: weighed with uncertainty; 1 unless said")
        .text("--by", assessment_, "level or trend; level unless said")
        .one_of({"level", "trend"});
    options.action("template", action_, "Begin a table of activity data for a category")
        .text("CATEGORY", category_, "Such as 1.A.1.a")
        .required();
  }

  Result<ExitCode> run(Context& context) override {
    if (action_.empty())
      return fail(ErrorCode::kUsage, "it is not said what to do", {}, "see concord help inventory");
    CONCORD_TRY(const fs::path data, data_folder());
    CONCORD_TRY(inventory::MethodSet set, inventory::load_sound_methods(data / "methods"));
    if (action_ == "template") return begin_table(context, set);
    if (approach_ != 1 && approach_ != 2)
      return fail(ErrorCode::kUsage, "there are approaches 1 and 2", "--approach");
    Problems problems;
    CONCORD_CHECK(take_factors(set, problems));
    CONCORD_TRY(const auto rows, read_rows(set, problems));
    const auto models = inventory::series_models(rows, set, problems);
    const auto lines = inventory::estimate(models, problems);
    for (const Problem& problem : problems) context.print_warning(problem.text());
    CONCORD_TRY(const inventory::FactorTable* warming, inventory::warming_table(set, warming_));
    CONCORD_CHECK(print(context, lines, models, *warming));
    return problems.empty() ? ExitCode::kFine : ExitCode::kFindings;
  }

 private:
  // What all that compute take.
  Options declare_input(Options options) {
    options.texts("FILE", files_, "Tables, as `inventory template` begins them").required();
    options.texts("--factors", factors_, "Files of a country's own values, which go over the default ones");
    return options.text("--gwp", warming_,
                        "The set of global warming potentials: sar, ar4, ar5 or ar6; ar5 unless said");
  }
  Options declare_years(const Options& options) {
    Options with_input = declare_input(options);
    with_input.count("--base", base_, "The year that the change begins with").required();
    return with_input.count("--year", year_, "The year that it ends with").required();
  }

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

  Status take_factors(inventory::MethodSet& set, Problems& problems) const {
    for (const std::string& file : factors_) {
      CONCORD_TRY(const std::string text, read_file(file));
      inventory::override_tables(parse_ini(text, file, problems), set.units, set.tables, problems);
    }
    return {};
  }

  Result<std::vector<inventory::ActivityRow>> read_rows(const inventory::MethodSet& set,
                                                        Problems& problems) const {
    std::vector<inventory::Sheet> sheets;
    for (const std::string& file : files_) {
      CONCORD_TRY(const std::string text, read_file(file));
      CONCORD_TRY(inventory::Sheet sheet, inventory::read_csv(text, file));
      sheets.push_back(std::move(sheet));
    }
    return inventory::activity_rows(sheets, set, problems);
  }

  Status print(Context& context, const std::vector<inventory::Estimate>& lines,
               const std::vector<inventory::SeriesModel>& models,
               const inventory::FactorTable& warming) const {
    const int base = static_cast<int>(base_);
    const int year = static_cast<int>(year_);
    if (action_ == "compute") {
      CONCORD_TRY(const auto sums, inventory::totals(lines, warming));
      lines_ ? print_lines(context, lines) : print_totals(context, sums, warming_);
      return {};
    }
    if (action_ == "simulate") {
      CONCORD_TRY(const inventory::MonteCarlo drawn,
                  inventory::simulate(models, warming, base, year, {.seed = seed_, .most = draws_}));
      print_simulation(context, drawn, base, year, warming_);
      return {};
    }
    CONCORD_TRY(const auto effects, inventory::line_effects(models, base, year));
    CONCORD_TRY(const inventory::Propagation found, inventory::propagate(effects, warming));
    if (action_ == "uncertainty") {
      print_propagation(context, found, base, year, warming_);
    } else {
      const auto by = assessment_ == "trend" ? inventory::Assessment::kTrend : inventory::Assessment::kLevel;
      print_key_categories(context, inventory::key_categories(found.lines, by, static_cast<int>(approach_),
                                                              !without_land_use_));
    }
    return {};
  }

  std::string action_;
  std::string category_;
  std::vector<std::string> files_;
  std::vector<std::string> factors_;
  std::string warming_ = "ar5";
  std::string assessment_ = "level";
  std::uint64_t approach_ = 1;
  std::uint64_t draws_ = 1'000'000;
  std::uint64_t seed_ = 1;
  bool without_land_use_ = false;
  std::uint64_t base_ = 0;
  std::uint64_t year_ = 0;
  bool lines_ = false;
};

}  // namespace

std::unique_ptr<Command> make_inventory() {
  return std::make_unique<Inventory>();
}

}  // namespace concord::cli
