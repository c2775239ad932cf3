// What is computed from an inventory: its lines and sums, their uncertainties, its key categories.
#include <fmt/format.h>

#include "cli/inventory/actions.h"
#include "cli/inventory/source.h"
#include "cli/inventory_text.h"
#include "cli/problem_text.h"
#include "inventory/compute/warming.h"
#include "inventory/uncertainty/error_propagation.h"
#include "inventory/uncertainty/exact_inputs.h"

namespace concord::cli {

namespace {

// What they have in common: problems are told, and what can be computed is.
class Computing : public Command {
 public:
  void declare(Options& options) override { source_.declare(options); }

  Result<ExitCode> run(Context& context) final {
    Problems problems;
    CONCORD_TRY(const inventory::Prepared prepared, source_.open(context, problems));
    const auto models = inventory::series_models(prepared.rows, *prepared.methods, problems);
    const auto lines = inventory::estimate(models, problems);
    print_warnings(context, problems);
    CONCORD_TRY(const auto* warming, inventory::warming_table(*prepared.methods, prepared.settings.warming));
    if (const std::string text = left_out_text(problems); !text.empty() && !context.json())
      context.out().print("{}\n", text);
    if (needs_intervals()) warn_of_exact(context, prepared);
    CONCORD_CHECK(print(context, {prepared, models, lines, *warming, problems}));
    return problems.empty() ? ExitCode::kFine : ExitCode::kFindings;
  }

 protected:
  struct Given {
    const inventory::Prepared& prepared;
    const std::vector<inventory::SeriesModel>& models;
    const std::vector<inventory::Estimate>& lines;
    const inventory::FactorTable& warming;
    const Problems& problems;
  };
  virtual Status print(Context& context, const Given& given) = 0;
  virtual bool needs_intervals() const { return false; }  // of rows and factors

  InventorySource source_;

 private:
  static void warn_of_exact(Context& context, const inventory::Prepared& prepared) {
    const auto exact = inventory::exact_inputs(prepared.rows, *prepared.methods);
    const std::string rows = inventory::exact_rows_text(exact);
    const std::string factors = inventory::exact_factors_text(exact);
    if (rows.empty() && factors.empty()) return;
    context.print_warning(fmt::format("{}{}{}; the uncertainty is without theirs", rows,
                                      rows.empty() || factors.empty() ? "" : "; ", factors));
  }
};

class Compute final : public Computing {
 public:
  const char* name() const override { return "compute"; }
  const char* summary() const override { return "Compute emissions and removals from activity data"; }
  void declare(Options& options) override {
    Computing::declare(options);
    options.flag("--lines", lines_, "Every line that was computed, not their sums");
  }

 private:
  Status print(Context& context, const Given& given) override {
    if (lines_) {
      print_lines(context, given.lines);
      return {};
    }
    CONCORD_TRY(const auto sums, inventory::totals(given.lines, given.warming));
    print_totals(context, sums, given.prepared.settings.warming, given.problems);
    return {};
  }

  bool lines_ = false;
};

class Uncertainty final : public Computing {
 public:
  const char* name() const override { return "uncertainty"; }
  const char* summary() const override { return "Propagate the uncertainties of activity data and factors"; }
  void declare(Options& options) override {
    Computing::declare(options);
    source_.declare_years(options);
  }

 private:
  bool needs_intervals() const override { return true; }
  Status print(Context& context, const Given& given) override {
    CONCORD_TRY(const auto years, source_.years(given.prepared));
    CONCORD_TRY(const auto effects, inventory::line_effects(given.models, years.base, years.year));
    CONCORD_TRY(const auto found, inventory::propagate(effects, given.warming));
    print_propagation(context, found, years.base, years.year, given.prepared.settings.warming);
    return {};
  }
};

class Simulate final : public Computing {
 public:
  const char* name() const override { return "simulate"; }
  const char* summary() const override { return "Find the uncertainty of totals by Monte Carlo simulation"; }
  void declare(Options& options) override {
    Computing::declare(options);
    source_.declare_years(options);
    options.count("--draws", draws_, "At most; 1000000 unless said")
        .count("--seed", seed_, "The same gives the same draws; 1 unless said");
  }

 private:
  bool needs_intervals() const override { return true; }
  Status print(Context& context, const Given& given) override {
    CONCORD_TRY(const auto years, source_.years(given.prepared));
    CONCORD_TRY(const auto drawn, inventory::simulate(given.models, given.warming, years.base, years.year,
                                                      {.seed = seed_, .most = draws_}));
    print_simulation(context, drawn, years.base, years.year, given.prepared.settings.warming);
    return {};
  }

  std::uint64_t draws_ = 1'000'000;
  std::uint64_t seed_ = 1;
};

class KeyCategories final : public Computing {
 public:
  const char* name() const override { return "key-categories"; }
  const char* summary() const override {
    return "Find the categories that make most of the level or the change";
  }
  void declare(Options& options) override {
    Computing::declare(options);
    source_.declare_years(options);
    options.flag("--without-land-use", without_land_use_, "Leave out 3.B and 3.D")
        .count("--approach", approach_, "1, or 2: weighed with uncertainty; 1 unless said")
        .text("--by", assessment_, "level or trend; level unless said")
        .one_of({"level", "trend"});
  }

 private:
  bool needs_intervals() const override { return approach_ == 2; }
  Status print(Context& context, const Given& given) override {
    if (approach_ != 1 && approach_ != 2)
      return fail(ErrorCode::kUsage, "there are approaches 1 and 2", "--approach");
    CONCORD_TRY(const auto years, source_.years(given.prepared));
    CONCORD_TRY(const auto effects, inventory::line_effects(given.models, years.base, years.year));
    CONCORD_TRY(const auto found, inventory::propagate(effects, given.warming));
    const auto by = assessment_ == "trend" ? inventory::Assessment::kTrend : inventory::Assessment::kLevel;
    print_key_categories(
        context, inventory::key_categories(found.lines, by, static_cast<int>(approach_), !without_land_use_));
    return {};
  }

  std::string assessment_ = "level";
  std::uint64_t approach_ = 1;
  bool without_land_use_ = false;
};

}  // namespace

std::unique_ptr<Command> make_inventory_compute() {
  return std::make_unique<Compute>();
}
std::unique_ptr<Command> make_inventory_uncertainty() {
  return std::make_unique<Uncertainty>();
}
std::unique_ptr<Command> make_inventory_simulate() {
  return std::make_unique<Simulate>();
}
std::unique_ptr<Command> make_inventory_key_categories() {
  return std::make_unique<KeyCategories>();
}

}  // namespace concord::cli
