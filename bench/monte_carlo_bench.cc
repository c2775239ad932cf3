// A national inventory of 200 lines over 30 years, simulated with the trend of every year: how long on one
// core, how it grows with more, and how much memory it takes. Its model and its results go to a file for
// bench/monte_carlo.py, which computes the same with NumPy.
//   bench_monte_carlo [quick | full | draws] [FILE]: 100,000 draws for quick, 1,000,000 for full
#include <cmath>
#include <fstream>
#include <sys/resource.h>
#include <thread>

#include "bench_record.h"
#include "inventory/compute/warming.h"
#include "inventory/uncertainty/effects.h"
#include "inventory/uncertainty/monte_carlo.h"

namespace {

using namespace concord;
using namespace concord::inventory;
using bench::must;

constexpr int kBase = 1990;
constexpr int kLast = 2019;
constexpr double kMegabyte = 1 << 20;
constexpr std::array kCategories = {"1.A.1.a", "1.A.2.f", "1.A.4.b"};
constexpr std::array kFuels = {"Anthracite",
                               "Coking Coal",
                               "Other Bituminous Coal",
                               "Sub-Bituminous Coal",
                               "Lignite",
                               "Peat",
                               "Natural Gas",
                               "Natural Gas Liquids",
                               "Gas/Diesel Oil",
                               "Motor Gasoline",
                               "Residual Fuel Oil",
                               "Other Kerosene",
                               "Crude Oil",
                               "Naphtha",
                               "Petroleum Coke",
                               "Refinery Gas",
                               "Coke Oven Gas",
                               "Patent Fuel",
                               "Shale Oil",
                               "Ethane"};
constexpr int kPlants = 20;

// Three gases of twenty fuels in three categories, and twenty cement works that share the factor of their
// clinker.
std::string activity_data() {
  std::string csv = "category,fuel,part,year,value,unit,uncertainty,source\n";
  const auto add = [&](std::string_view begin, int series, std::string_view unit) {
    for (int year = kBase; year <= kLast; ++year) {
      const double value = 5000 + 400.0 * series + 1000 * std::sin(series + (year - kBase) / 9.0);
      csv += fmt::format("{},{},{:.1f},{},{}%,bench\n", begin, year, value, unit, 2 + series % 9);
    }
  };
  int series = 0;
  for (const char* category : kCategories)
    for (const char* fuel : kFuels) add(fmt::format("{},{},", category, fuel), series++, "TJ");
  for (int plant = 0; plant < kPlants; ++plant)
    add(fmt::format("2.A.1,,works {}", plant), series++, "t clinker");
  return csv;
}

nlohmann::json json_of(const Spread& spread) {
  return {spread.mean, spread.deviation, spread.lower, spread.upper};
}

// Each line of each year as a weight times a row times factors, which all lines of this inventory are.
nlohmann::json model_of(std::span<const SeriesModel> models, const FactorTable& warming, std::size_t& lines) {
  static constexpr std::array kNames = {"normal",     "truncated-normal", "lognormal",
                                        "triangular", "uniform",          "gamma"};
  nlohmann::json quantities = nlohmann::json::object();
  nlohmann::json results = nlohmann::json::array();
  must(visit_moved(models, [&](const MovedResult& moved) {
    if (moved.kilograms == 0) return;  // the CO2 of biomass, where a fuel is none
    nlohmann::json result = {{"year", moved.year}, {"factors", nlohmann::json::array()}};
    double weight = moved.kilograms * must(potential_of(warming, moved.model.gas_of(moved.equation)));
    for (std::size_t i = 0; i < moved.inputs.size(); ++i) {
      const SeriesInput& input = moved.inputs[i];
      if (moved.moves[i] == 0) continue;
      weight /= input.quantity.value;
      quantities[input.name] = {
          {"value", input.quantity.value},
          {"lower", input.quantity.range.lower},
          {"upper", input.quantity.range.upper},
          {"distribution", kNames.at(static_cast<std::size_t>(input.quantity.distribution))}};
      if (input.year == 0) result["factors"].push_back(input.name);
      if (input.year != 0) result["row"] = input.name;
    }
    result["weight"] = weight;
    lines += moved.year == kBase ? 1 : 0;
    results.push_back(std::move(result));
  }));
  return {{"base", kBase}, {"quantities", std::move(quantities)}, {"results", std::move(results)}};
}

}  // namespace

int main(int count, char** arguments) {
  const std::uint64_t draws = bench::size_argument(count, arguments, 100'000, 1'000'000);
  const MethodSet methods = must(load_sound_methods(std::string(CONCORD_SOURCE_DIR) + "/methods"));
  Problems problems;
  const auto rows = activity_rows({must(read_csv(activity_data(), "bench"))}, methods, problems);
  const auto models = series_models(rows, methods, problems);
  for (const Problem& problem : problems) fmt::print(stderr, "{}\n", problem.what);
  if (!problems.empty()) return 1;
  const FactorTable& warming = *methods.table("global_warming_potential_ar5");
  std::size_t lines = 0;
  nlohmann::json told = model_of(models, warming, lines);
  std::vector<int> years;
  for (int year = kBase; year <= kLast; ++year) years.push_back(year);

  fmt::print("{} lines, {} years, {} draws\n{:>8} {:>10} {:>12} {:>12}\n", lines, years.size(), draws,
             "threads", "seconds", "efficiency", "MB at most");
  double alone = 0;
  for (unsigned threads = 1; threads <= std::max(1U, std::thread::hardware_concurrency()); threads *= 2) {
    bench::Stopwatch watch;
    const MonteCarlo found =
        must(simulate(models, warming, kBase, years, {.most = draws, .threads = threads, .enough = 0}));
    const double seconds = watch.seconds();
    if (threads == 1) {
      alone = seconds;
      told["years"] = nlohmann::json::array();
      for (const YearSpread& year : found.years)
        told["years"].push_back(
            {{"year", year.year}, {"total", json_of(year.total)}, {"change", json_of(year.change)}});
    }
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    fmt::print("{:>8} {:>10.2f} {:>12.2f} {:>12.0f}\n", threads, seconds, alone / seconds / threads,
               static_cast<double>(used.ru_maxrss) * 1024 / kMegabyte);
  }
  told["draws"] = draws;
  told["seconds"] = alone;
  if (count > 2) std::ofstream(arguments[2]) << told;
}
