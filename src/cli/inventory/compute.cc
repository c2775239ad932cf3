// What is computed from an inventory: its lines and sums, their uncertainties, its key categories.
#include "cli/inventory/actions.h"
#include "cli/inventory/computing.h"
#include "cli/inventory_text.h"
#include "inventory/uncertainty/error_propagation.h"

namespace concord::cli {

namespace {

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
    print_limits(context, given, false);
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
  Status print(Context& context, const Given& given) override {
    CONCORD_TRY(const auto years, source_.years(given.prepared));
    CONCORD_TRY(const auto effects, inventory::line_effects(given.models, years.base, years.year));
    CONCORD_TRY(const auto found, inventory::propagate(effects, given.warming));
    print_limits(context, given, true);
    print_propagation(context, found, years.base, years.year, given.prepared.settings.warming);
    return {};
  }
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
  Status print(Context& context, const Given& given) override {
    if (approach_ != 1 && approach_ != 2)
      return fail(ErrorCode::kUsage, "there are approaches 1 and 2", "--approach");
    CONCORD_TRY(const auto years, source_.years(given.prepared));
    CONCORD_TRY(const auto effects, inventory::line_effects(given.models, years.base, years.year));
    CONCORD_TRY(const auto found, inventory::propagate(effects, given.warming));
    const auto by = assessment_ == "trend" ? inventory::Assessment::kTrend : inventory::Assessment::kLevel;
    print_limits(context, given, approach_ == 2);
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
std::unique_ptr<Command> make_inventory_key_categories() {
  return std::make_unique<KeyCategories>();
}

}  // namespace concord::cli
