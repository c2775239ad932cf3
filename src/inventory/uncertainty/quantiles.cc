#include "inventory/uncertainty/quantiles.h"

#include <algorithm>

namespace concord::inventory {

std::vector<double> quantiles(std::span<double> draws, std::span<const double> shares) {
  std::vector<double> found;
  found.reserve(shares.size());
  auto from = draws.begin();
  for (const double share : shares) {
    const double at = share * static_cast<double>(draws.size() - 1);
    const auto below = draws.begin() + static_cast<std::ptrdiff_t>(at);
    std::nth_element(from, below, draws.end());
    const auto above = std::min_element(below + 1, draws.end());
    const double part = at - static_cast<double>(below - draws.begin());
    found.push_back(above == draws.end() ? *below : *below + part * (*above - *below));
    from = below;
  }
  return found;
}

}  // namespace concord::inventory
