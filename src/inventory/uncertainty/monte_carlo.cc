#include "inventory/uncertainty/monte_carlo.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <fmt/format.h>
#include <functional>
#include <map>
#include <numeric>
#include <thread>

#include "base/wide.h"
#include "inventory/compute/warming.h"
#include "inventory/uncertainty/draws.h"
#include "inventory/uncertainty/inputs.h"
#include "inventory/uncertainty/quantiles.h"
#include "inventory/uncertainty/random_block.h"

namespace concord::inventory {

namespace {

constexpr std::uint64_t kStep = 64 * kBlock;  // draws after which it is asked whether they are enough
constexpr std::uint64_t kFewestDraws = 1000;
constexpr std::uint64_t kMostDraws = 10'000'000;
constexpr std::uint64_t kMostTotals = 60'000'000;  // half a gigabyte
constexpr double kLower = 0.025;
constexpr double kUpper = 0.975;

struct Input {
  Draws draws;
  int year = 0;        // of a row; 0 is a factor
  std::size_t at = 0;  // SeriesRun::factor() or activity()
};

// A series with what its emissions count in CO2 equivalents: kilograms for a gram; 0 for what is in no total.
struct Part {
  const SeriesModel* model = nullptr;
  std::vector<Input> inputs;
  std::vector<double> weights;  // by equation
};

// Calls `work`(i) for each i below `count`, on whichever thread is free.
template <class Work>
void share(std::size_t count, unsigned threads, const Work& work) {
  std::atomic<std::size_t> next = 0;
  const auto take = [&] {
    for (std::size_t i = next++; i < count; i = next++) work(i);
  };
  std::vector<std::jthread> others;
  for (unsigned i = 1; i < threads; ++i) others.emplace_back(take);
  take();
}

CONCORD_WIDE void add(std::span<const double> grams, double weight, double* out) {
  for (std::size_t i = 0; i < grams.size(); ++i) out[i] += grams[i] * weight;
}

Spread spread_of(std::span<double> draws) {
  Spread spread;
  const auto count = static_cast<double>(draws.size());
  spread.mean = std::accumulate(draws.begin(), draws.end(), 0.0) / count;
  double squares = 0;
  for (const double one : draws) squares += (one - spread.mean) * (one - spread.mean);
  spread.deviation = std::sqrt(squares / (count - 1));
  const std::vector<double> ends = quantiles(draws, std::array{kLower, kUpper});
  spread.lower = ends[0];
  spread.upper = ends[1];
  return spread;
}

class Simulation {
 public:
  Simulation(std::vector<Part> parts, int base, std::span<const int> years, const MonteCarloOptions& options)
      : parts_(std::move(parts)), base_(base), years_(years), options_(options) {
    totals_[base];
    for (const int year : years) totals_[year];
    if (options_.threads == 0) options_.threads = std::max(1U, std::thread::hardware_concurrency());
  }

  Result<MonteCarlo> run() {
    for (auto& [year, totals] : totals_) totals.reserve(options_.enough > 0 ? 0 : options_.most);
    std::uint64_t done = 0;
    while (done < options_.most && !(done > 0 && is_enough())) {
      const std::uint64_t until = std::min(done + kStep, options_.most);
      for (auto& [year, totals] : totals_) totals.resize(until);
      CONCORD_CHECK(compute(done, until));
      done = until;
    }
    MonteCarlo out{.draws = done, .base = {}, .years = std::vector<YearSpread>(years_.size())};
    share(years_.size(), options_.threads, [&](std::size_t i) { out.years[i] = spread_of_year(years_[i]); });
    out.base = spread_of(totals_.at(base_));
    return out;
  }

 private:
  // Where the draws of a block go does not depend on the thread that makes it.
  Status compute(std::uint64_t from, std::uint64_t until) {
    std::atomic<bool> failed = false;
    share((until - from + kBlock - 1) / kBlock, options_.threads, [&](std::size_t i) {
      const std::uint64_t first = from + i * kBlock;
      if (!compute_block(first, std::min<std::uint64_t>(kBlock, until - first))) failed = true;
    });
    if (!failed) return {};
    return fail(ErrorCode::kInput, "some draws give no number", {},
                "see whether a range reaches where an equation divides by it");
  }

  Status compute_block(std::uint64_t first, std::size_t lanes) {
    const std::uint64_t block = first / kBlock;
    const int last = totals_.rbegin()->first;
    for (const Part& part : parts_) {
      SeriesRun run(*part.model, lanes);
      for (const Input& input : part.inputs) {
        if (input.year == 0) input.draws.fill(options_.seed, block, run.factor(input.at));
      }
      for (const auto& [when, rows] : part.model->series().years) {
        if (when > last) break;
        const auto counts = totals_.find(when);
        if (notation_of(rows) || (counts == totals_.end() && !part.model->is_chained())) continue;
        run.begin(rows);
        const auto [begin, end] = std::ranges::equal_range(part.inputs, when, {}, &Input::year);
        for (const Input& input : std::ranges::subrange(begin, end))
          input.draws.fill(options_.seed, block, run.activity(input.at));
        CONCORD_CHECK(run.compute());
        for (std::size_t i = 0; counts != totals_.end() && i < part.weights.size(); ++i) {
          if (part.weights[i] != 0) add(run.result(i), part.weights[i], counts->second.data() + first);
        }
      }
    }
    return {};
  }

  // The ends of the interval lie between order statistics that binomial counts give (Conover, Practical
  // Nonparametric Statistics, section 3.2, large samples).
  bool is_enough() const {
    if (options_.enough <= 0) return false;
    std::vector<double> draws = totals_.at(years_.back());
    const double off = kOf95 * std::sqrt(kLower * kUpper / static_cast<double>(draws.size()));
    const std::vector<double> at =
        quantiles(draws, std::array{kLower - off, kLower, kLower + off, kUpper - off, kUpper, kUpper + off});
    const double most = 2 * options_.enough * (at[4] - at[1]);
    return at[2] - at[0] <= most && at[5] - at[3] <= most;
  }

  YearSpread spread_of_year(int year) const {
    const std::vector<double>& base = totals_.at(base_);
    std::vector<double> draws = totals_.at(year);
    YearSpread found{.year = year, .total = spread_of(draws), .change = {}};
    if (year == base_) return found;
    std::ranges::transform(totals_.at(year), base, draws.begin(), std::minus());
    found.change = spread_of(draws);
    return found;
  }

  std::vector<Part> parts_;
  int base_;
  std::span<const int> years_;
  MonteCarloOptions options_;
  std::map<int, std::vector<double>> totals_;  // by year, of each draw
};

std::vector<Input> inputs_of(const SeriesModel& model) {
  std::vector<Input> inputs;
  for (const SeriesInput& input : uncertain_inputs(model))
    inputs.push_back({.draws = Draws(input.quantity, input.name), .year = input.year, .at = input.at});
  std::ranges::stable_sort(inputs, {}, &Input::year);
  return inputs;
}

}  // namespace

Result<MonteCarlo> simulate(std::span<const SeriesModel> models, const FactorTable& warming, int base,
                            std::span<const int> years, const MonteCarloOptions& options) {
  if (options.most < kFewestDraws || options.most > kMostDraws)
    return fail(ErrorCode::kUsage, fmt::format("draws are {} to {}", kFewestDraws, kMostDraws));
  if (options.most * (years.size() + 1) > kMostTotals)
    return fail(ErrorCode::kUsage,
                fmt::format("{} draws of {} years take too much memory", options.most, years.size()), {},
                fmt::format("at most {} draws fit", kMostTotals / (years.size() + 1)));
  std::vector<Part> parts;
  parts.reserve(models.size());
  for (const SeriesModel& model : models) {
    if (!model.has_numbers()) continue;
    Part part{.model = &model, .inputs = inputs_of(model), .weights = {}};
    for (const Equation& equation : model.series().method->equations) {
      part.weights.push_back(0);
      if (equation.gas.empty() || !equation.memo.empty()) continue;
      CONCORD_TRY(const double potential, potential_of(warming, model.gas_of(equation)));
      part.weights.back() = potential / kGramsInAKilogram;
    }
    parts.push_back(std::move(part));
  }
  return Simulation(std::move(parts), base, years, options).run();
}

}  // namespace concord::inventory
