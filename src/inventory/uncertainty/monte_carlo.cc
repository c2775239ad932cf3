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

#include "inventory/uncertainty/quantiles.h"
#include "inventory/uncertainty/random_block.h"
#include "inventory/uncertainty/simulation_parts.h"
#include "inventory/uncertainty/weighted_sum.h"

namespace concord::inventory {

namespace {

constexpr std::uint64_t kStep = 128 * kBlock;  // draws after which it is asked whether they are enough
constexpr std::uint64_t kFewestDraws = 1000;
constexpr std::uint64_t kMostDraws = 10'000'000;
constexpr std::uint64_t kMostTotals = 60'000'000;  // half a gigabyte
constexpr double kLower = 0.025;
constexpr double kUpper = 0.975;

// A year of a series that is computed, and where its emissions are added: nowhere where the year only leads
// to others.
struct PartYear {
  std::vector<const ActivityRow*> rows;
  std::span<const SimulationInput> inputs;
  Lanes* totals = nullptr;
};

// Calls `work`(i, thread) for each i below `count`, on whichever thread is free.
template <class Work>
void share(std::size_t count, unsigned threads, const Work& work) {
  std::atomic<std::size_t> next = 0;
  const auto take = [&](unsigned thread) {
    for (std::size_t i = next++; i < count; i = next++) work(i, thread);
  };
  std::vector<std::jthread> others;
  for (unsigned i = 1; i < threads; ++i) others.emplace_back(take, i);
  take(0);
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
  Simulation(SimulationParts parts, int base, std::span<const int> years, const MonteCarloOptions& options)
      : parts_(std::move(parts.parts)),
        shared_(std::move(parts.shared)),
        base_(base),
        years_(years),
        options_(options) {
    totals_[base];
    for (const int year : years) totals_[year];
    for (const SimulationPart& part : parts_) part_years_.push_back(years_of(part));
    if (options_.threads == 0) options_.threads = std::max(1U, std::thread::hardware_concurrency());
    shared_draws_.resize(options_.threads);
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
    share(years_.size(), options_.threads,
          [&](std::size_t i, unsigned) { out.years[i] = spread_of_year(years_[i]); });
    out.base = spread_of(totals_.at(base_));
    return out;
  }

 private:
  // Where the draws of a block go does not depend on the thread that makes it.
  Status compute(std::uint64_t from, std::uint64_t until) {
    std::atomic<bool> failed = false;
    share((until - from + kBlock - 1) / kBlock, options_.threads, [&](std::size_t i, unsigned thread) {
      const std::uint64_t first = from + i * kBlock;
      if (!compute_block(first, std::min<std::uint64_t>(kBlock, until - first), shared_draws_[thread]))
        failed = true;
    });
    if (!failed) return {};
    return fail(ErrorCode::kInput, "some draws give no number", {},
                "see whether a range reaches where an equation divides by it");
  }

  std::vector<PartYear> years_of(const SimulationPart& part) {
    std::vector<PartYear> years;
    for (const auto& [year, rows] : part.model->series().years) {
      if (year > totals_.rbegin()->first) break;
      const auto counts = totals_.find(year);
      if (notation_of(rows) || (counts == totals_.end() && !part.model->is_chained())) continue;
      years.push_back({.rows = part.model->in_order(rows),
                       .inputs = part.inputs_of(year),
                       .totals = counts == totals_.end() ? nullptr : &counts->second});
    }
    return years;
  }

  Status compute_block(std::uint64_t first, std::size_t lanes, Lanes& shared) {
    const std::uint64_t block = first / kBlock;
    shared.resize(shared_.size() * kBlock);
    const auto shared_draws = [&](std::size_t i) { return std::span(shared).subspan(i * kBlock, lanes); };
    for (std::size_t i = 0; i < shared_.size(); ++i) shared_[i].fill(options_.seed, block, shared_draws(i));
    for (std::size_t at = 0; at < parts_.size(); ++at) {
      const SimulationPart& part = parts_[at];
      SeriesRun run(*part.model, lanes);
      for (std::size_t i = 0; i < part.weights.size(); ++i) {
        if (part.weights[i] == 0) run.leave_out(i);
      }
      for (const SimulationInput& input : part.inputs_of(0)) {
        if (input.shared == kNotShared) {
          input.draws.fill(options_.seed, block, run.factor(input.at));
        } else {
          std::ranges::copy(shared_draws(input.shared), run.factor(input.at).begin());
        }
      }
      for (const PartYear& year : part_years_[at]) {
        run.begin(year.rows);
        for (const SimulationInput& input : year.inputs)
          input.draws.fill(options_.seed, block, run.activity(input.at));
        CONCORD_CHECK(run.compute(SeriesRun::Checked::kWhatOthersUse));
        if (year.totals != nullptr)
          CONCORD_CHECK(add_weighted(run, part.weights, std::span(*year.totals).subspan(first, lanes)));
      }
    }
    return {};
  }

  // The ends of the interval lie between order statistics that binomial counts give (Conover, Practical
  // Nonparametric Statistics, section 3.2, large samples).
  bool is_enough() const {
    if (options_.enough <= 0) return false;
    Lanes draws = totals_.at(years_.back());
    const double off = kOf95 * std::sqrt(kLower * kUpper / static_cast<double>(draws.size()));
    const std::vector<double> at =
        quantiles(draws, std::array{kLower - off, kLower, kLower + off, kUpper - off, kUpper, kUpper + off});
    const double most = 2 * options_.enough * (at[4] - at[1]);
    return at[2] - at[0] <= most && at[5] - at[3] <= most;
  }

  YearSpread spread_of_year(int year) const {
    const Lanes& base = totals_.at(base_);
    Lanes draws = totals_.at(year);
    YearSpread found{.year = year, .total = spread_of(draws), .change = {}};
    if (year == base_) return found;
    std::ranges::transform(totals_.at(year), base, draws.begin(), std::minus());
    found.change = spread_of(draws);
    return found;
  }

  std::vector<SimulationPart> parts_;
  std::vector<Draws> shared_;
  std::vector<Lanes> shared_draws_;  // of the block that a thread is at
  int base_;
  std::span<const int> years_;
  MonteCarloOptions options_;
  std::map<int, Lanes> totals_;  // by year, of each draw
  std::vector<std::vector<PartYear>> part_years_;
};

}  // namespace

Result<MonteCarlo> simulate(std::span<const SeriesModel> models, const FactorTable& warming, int base,
                            std::span<const int> years, const MonteCarloOptions& options) {
  if (options.most < kFewestDraws || options.most > kMostDraws)
    return fail(ErrorCode::kUsage, fmt::format("draws are {} to {}", kFewestDraws, kMostDraws));
  if (options.most * (years.size() + 1) > kMostTotals)
    return fail(ErrorCode::kUsage,
                fmt::format("{} draws of {} years take too much memory", options.most, years.size()), {},
                fmt::format("at most {} draws fit", kMostTotals / (years.size() + 1)));
  CONCORD_TRY(SimulationParts parts, simulation_parts(models, warming));
  return Simulation(std::move(parts), base, years, options).run();
}

}  // namespace concord::inventory
