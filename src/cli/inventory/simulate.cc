// The uncertainty of totals by Monte Carlo simulation: of the base year, a year and the change between them,
// or of every year that there are data of.
#include <array>
#include <fmt/format.h>
#include <set>

#include "cli/inventory/actions.h"
#include "cli/inventory/computing.h"
#include "cli/inventory_text.h"
#include "inventory/uncertainty/monte_carlo.h"

namespace concord::cli {

namespace {

using inventory::MonteCarlo;
using inventory::Spread;

nlohmann::json json_of(const Spread& spread) {
  return {{"mean", spread.mean},
          {"deviation", spread.deviation},
          {"lower", spread.lower},
          {"upper", spread.upper}};
}

// What is told of all of them beside the spread.
struct About {
  std::uint64_t draws = 0;
  std::string_view warming;

  nlohmann::json with(nlohmann::json value) const {
    value["draws"] = draws;
    value["gwp"] = warming;
    return value;
  }
};

void print_change(Context& context, const MonteCarlo& drawn, int base, const About& about) {
  Table table({{.title = "Total"},
               {.title = "Mean", .right = true},
               {.title = "Deviation", .right = true},
               {.title = "2.5 %", .right = true},
               {.title = "97.5 %", .right = true}});
  const inventory::YearSpread& last = drawn.years.back();
  const std::array<std::pair<std::string, const Spread*>, 3> all = {
      {{std::to_string(base), &drawn.base},
       {std::to_string(last.year), &last.total},
       {fmt::format("change since {}", base), &last.change}}};
  for (const auto& [name, spread] : all) {
    if (context.json()) {
      auto value = about.with(json_of(*spread));
      value["total"] = name;
      context.print_json(value);
    } else {
      table.add({name, gigagrams(spread->mean), gigagrams(spread->deviation), gigagrams(spread->lower),
                 gigagrams(spread->upper)});
    }
  }
  if (!context.json()) table.print(context.out(), context.terminal());
}

void print_every_year(Context& context, const MonteCarlo& drawn, int base, const About& about) {
  Table table({{.title = "Year"},
               {.title = "Mean", .right = true},
               {.title = "Deviation", .right = true},
               {.title = "2.5 %", .right = true},
               {.title = "97.5 %", .right = true},
               {.title = fmt::format("Since {}", base), .right = true},
               {.title = "2.5 %", .right = true},
               {.title = "97.5 %", .right = true}});
  for (const inventory::YearSpread& one : drawn.years) {
    if (context.json()) {
      auto value = about.with(json_of(one.total));
      value["year"] = one.year;
      value["change"] = json_of(one.change);
      value["base"] = base;
      context.print_json(value);
    } else {
      table.add({std::to_string(one.year), gigagrams(one.total.mean), gigagrams(one.total.deviation),
                 gigagrams(one.total.lower), gigagrams(one.total.upper), gigagrams(one.change.mean),
                 gigagrams(one.change.lower), gigagrams(one.change.upper)});
    }
  }
  if (!context.json()) table.print(context.out(), context.terminal());
}

class Simulate final : public Computing {
 public:
  const char* name() const override { return "simulate"; }
  const char* summary() const override { return "Find the uncertainty of totals by Monte Carlo simulation"; }
  void declare(Options& options) override {
    Computing::declare(options);
    source_.declare_years(options);
    options.flag("--every-year", every_year_, "Every year up to --year, and its change since --base")
        .count("--draws", draws_, "At most; 1000000 unless said")
        .count("--seed", seed_, "The same gives the same draws; 1 unless said");
  }

 private:
  Status print(Context& context, const Given& given) override {
    CONCORD_TRY(const auto chosen, source_.years(given.prepared));
    std::set<int> years = {chosen.year};
    for (const inventory::Estimate& line : given.lines) {
      if (every_year_ && line.year < chosen.year) years.insert(line.year);
    }
    const std::vector<int> wanted(years.begin(), years.end());
    CONCORD_TRY(const auto drawn, inventory::simulate(given.models, given.warming, chosen.base, wanted,
                                                      {.seed = seed_, .most = draws_}));
    print_limits(context, given, true);
    const std::string& warming = given.prepared.settings.warming;
    if (!context.json()) {
      context.out().print("Gg CO2e a year by the global warming potentials of {}; {} draws\n", warming,
                          drawn.draws);
    }
    const About about{.draws = drawn.draws, .warming = warming};
    every_year_ ? print_every_year(context, drawn, chosen.base, about)
                : print_change(context, drawn, chosen.base, about);
    return {};
  }

  bool every_year_ = false;
  std::uint64_t draws_ = 1'000'000;
  std::uint64_t seed_ = 1;
};

}  // namespace

std::unique_ptr<Command> make_inventory_simulate() {
  return std::make_unique<Simulate>();
}

}  // namespace concord::cli
