// The values that shares of a set of draws lie below, without sorting them all.
#pragma once

#include <span>
#include <vector>

namespace concord::inventory {

// Between order statistics a straight line is taken (Hyndman and Fan 1996, Sample Quantiles in Statistical
// Packages, type 7). `shares`, from 0 to 1, ascend; `draws`, at least one, come out in another order.
std::vector<double> quantiles(std::span<double> draws, std::span<const double> shares);

}  // namespace concord::inventory
