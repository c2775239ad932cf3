#include "inventory/uncertainty/quantiles.h"

#include <algorithm>
#include <cmath>

namespace concord::inventory {

namespace {

constexpr std::size_t kFew = 10'000;   // to choose from them takes no time
constexpr std::size_t kSample = 1000;  // of many
constexpr double kSureOfSample = 5;    // standard errors of a sample's share

// Numbers of an order in which `below` come before them.
struct Choice {
  std::span<double> from;
  std::size_t below = 0;
};

double take(Choice choice, std::size_t place) {
  const auto at = choice.from.begin() + static_cast<std::ptrdiff_t>(place - choice.below);
  std::nth_element(choice.from.begin(), at, choice.from.end());
  return *at;
}

// Floyd and Rivest 1975, Expected Time Bounds for Selection: a sample tells between which two values a
// quantile lies, so that few are left to choose from. All of them where the sample was wrong.
Choice narrow(std::span<double> draws, const std::vector<double>& sample, double share,
              std::vector<double>& room) {
  const auto of_sample = [&](double at) {
    const double last = static_cast<double>(sample.size() - 1);
    return sample[static_cast<std::size_t>(std::clamp(at * last, 0.0, last))];
  };
  const double off = kSureOfSample * std::sqrt(share * (1 - share) / static_cast<double>(sample.size())) +
                     kSureOfSample / static_cast<double>(sample.size());
  const double low = of_sample(share - off);
  const double high = of_sample(share + off);
  const bool has_low = share - off > 0;
  const bool has_high = share + off < 1;
  room.resize(draws.size() + 1);
  std::size_t below = 0;
  std::size_t count = 0;
  for (const double draw : draws) {
    const bool is_below = has_low && draw < low;
    room[count] = draw;
    count += static_cast<std::size_t>(!is_below && !(has_high && draw > high));
    below += static_cast<std::size_t>(is_below);
  }
  const double at = share * static_cast<double>(draws.size() - 1);
  const bool is_there = static_cast<double>(below) <= at && at + 1 < static_cast<double>(below + count);
  return is_there ? Choice{std::span(room).first(count), below} : Choice{draws, 0};
}

}  // namespace

std::vector<double> quantiles(std::span<double> draws, std::span<const double> shares) {
  std::vector<double> sample;
  if (draws.size() > kFew) {
    sample.reserve(kSample);
    for (std::size_t i = 0; i < kSample; ++i) sample.push_back(draws[i * (draws.size() / kSample)]);
    std::ranges::sort(sample);
  }
  std::vector<double> room;
  std::vector<double> found;
  found.reserve(shares.size());
  for (const double share : shares) {
    const Choice choice = sample.empty() ? Choice{draws, 0} : narrow(draws, sample, share, room);
    const double at = share * static_cast<double>(draws.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const double one = take(choice, below);
    const double part = at - static_cast<double>(below);
    found.push_back(part > 0 ? one + part * (take(choice, below + 1) - one) : one);
  }
  return found;
}

}  // namespace concord::inventory
