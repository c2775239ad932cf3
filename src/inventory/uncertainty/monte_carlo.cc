#include "inventory/uncertainty/monte_carlo.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <fmt/format.h>
#include <numeric>
#include <thread>

#include "inventory/compute/warming.h"
#include "inventory/uncertainty/draws.h"
#include "inventory/uncertainty/inputs.h"

namespace concord::inventory {

namespace {

constexpr std::size_t kBlock = 1024;          // draws that are computed together
constexpr std::uint64_t kStep = 64 * kBlock;  // after which it is asked whether they are enough
constexpr std::uint64_t kFewestDraws = 1000;
constexpr std::uint64_t kMostDraws = 10'000'000;  // of which each takes some tens of bytes
constexpr double kLower = 0.025;
constexpr double kUpper = 0.975;

// A series with what its emissions count in CO2 equivalents: kilograms for a gram; 0 for what is in no total.
struct Part {
  const SeriesModel* model = nullptr;
  std::vector<SeriesInput> inputs;
  std::vector<double> weights;  // by equation
};

class Simulation {
 public:
  Simulation(std::vector<Part> parts, int base, int year, const MonteCarloOptions& options)
      : parts_(std::move(parts)), base_year_(base), year_(year), options_(options) {}

  Result<MonteCarlo> run() {
    std::uint64_t done = 0;
    while (done < options_.most && !(done > 0 && is_enough())) {
      const std::uint64_t until = std::min(done + kStep, options_.most);
      base_.resize(until);
      total_.resize(until);
      CONCORD_CHECK(compute(done, until));
      done = until;
    }
    MonteCarlo out{.draws = done, .base = spread_of(base_), .year = spread_of(total_), .change = {}};
    for (std::size_t i = 0; i < total_.size(); ++i) total_[i] -= base_[i];
    out.change = spread_of(total_);
    return out;
  }

 private:
  // Blocks are taken by whichever thread is free; where their draws go does not depend on which.
  Status compute(std::uint64_t from, std::uint64_t until) {
    std::atomic<std::uint64_t> next = from;
    std::atomic<bool> failed = false;
    const auto work = [&] {
      for (std::uint64_t at = next.fetch_add(kBlock); at < until; at = next.fetch_add(kBlock))
        if (!compute_block(at, std::min<std::uint64_t>(kBlock, until - at))) failed = true;
    };
    const unsigned wanted =
        options_.threads != 0 ? options_.threads : std::max(1U, std::thread::hardware_concurrency());
    {
      std::vector<std::jthread> others;
      for (unsigned i = 1; i < wanted; ++i) others.emplace_back(work);
      work();
    }
    if (!failed) return {};
    return fail(ErrorCode::kInput, "some draws give no number", {},
                "see whether a range reaches where an equation divides by it");
  }

  Status compute_block(std::uint64_t first, std::size_t lanes) {
    for (const Part& part : parts_) {
      SeriesRun run(*part.model, lanes);
      for (const SeriesInput& input : part.inputs) {
        if (input.year == 0) draw(input.quantity, options_.seed, input.name, first, run.factor(input.at));
      }
      for (const auto& [when, rows] : part.model->series().years) {
        const bool counts = when == base_year_ || when == year_;
        if (when > std::max(base_year_, year_)) break;
        if (notation_of(rows) || (!counts && !part.model->is_chained())) continue;
        run.begin(rows);
        for (const SeriesInput& input : part.inputs) {
          if (input.year == when)
            draw(input.quantity, options_.seed, input.name, first, run.activity(input.at));
        }
        CONCORD_CHECK(run.compute());
        for (std::size_t i = 0; counts && i < part.weights.size(); ++i) {
          if (part.weights[i] == 0) continue;
          if (when == base_year_) add(run.result(i), part.weights[i], base_.data() + first);
          if (when == year_) add(run.result(i), part.weights[i], total_.data() + first);
        }
      }
    }
    return {};
  }

  static void add(std::span<const double> grams, double weight, double* out) {
    for (std::size_t i = 0; i < grams.size(); ++i) out[i] += grams[i] * weight;
  }

  // The ends of the interval lie between order statistics that binomial counts give (Conover, Practical
  // Nonparametric Statistics, section 3.2, large samples).
  bool is_enough() {
    if (options_.enough <= 0) return false;
    std::vector<double> sorted = total_;
    std::ranges::sort(sorted);
    const double width = quantile(sorted, kUpper) - quantile(sorted, kLower);
    const double off = kOf95 * std::sqrt(kLower * kUpper / static_cast<double>(sorted.size()));
    return std::ranges::all_of(std::array{kLower, kUpper}, [&](double share) {
      const double half =
          (quantile(sorted, std::min(1.0, share + off)) - quantile(sorted, std::max(0.0, share - off))) / 2;
      return half <= options_.enough * width;
    });
  }

  static double quantile(const std::vector<double>& sorted, double share) {
    const double at = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
  }

  static Spread spread_of(const std::vector<double>& draws) {
    Spread spread;
    const auto count = static_cast<double>(draws.size());
    spread.mean = std::accumulate(draws.begin(), draws.end(), 0.0) / count;
    double squares = 0;
    for (const double one : draws) squares += (one - spread.mean) * (one - spread.mean);
    spread.deviation = std::sqrt(squares / (count - 1));
    std::vector<double> sorted = draws;
    std::ranges::sort(sorted);
    spread.lower = quantile(sorted, kLower);
    spread.upper = quantile(sorted, kUpper);
    return spread;
  }

  std::vector<Part> parts_;
  int base_year_;
  int year_;
  MonteCarloOptions options_;
  std::vector<double> base_;
  std::vector<double> total_;
};

}  // namespace

Result<MonteCarlo> simulate(std::span<const SeriesModel> models, const FactorTable& warming, int base,
                            int year, const MonteCarloOptions& options) {
  if (options.most < kFewestDraws || options.most > kMostDraws)
    return fail(ErrorCode::kUsage, fmt::format("draws are {} to {}", kFewestDraws, kMostDraws));
  std::vector<Part> parts;
  parts.reserve(models.size());
  for (const SeriesModel& model : models) {
    if (!model.has_numbers()) continue;
    Part part{.model = &model, .inputs = uncertain_inputs(model), .weights = {}};
    for (const Equation& equation : model.series().method->equations) {
      part.weights.push_back(0);
      if (equation.gas.empty() || !equation.memo.empty()) continue;
      CONCORD_TRY(const double potential, potential_of(warming, model.gas_of(equation)));
      part.weights.back() = potential / kGramsInAKilogram;
    }
    parts.push_back(std::move(part));
  }
  return Simulation(std::move(parts), base, year, options).run();
}

}  // namespace concord::inventory
