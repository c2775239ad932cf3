// Findings far apart in a long text are not compared: a digest of years would take hours.
#pragma once

#include <algorithm>
#include <span>
#include <vector>

namespace concord::reading {

inline constexpr std::size_t kMostCompared = 200;

template <class T>
std::span<T> recent(std::vector<T>& findings) {
  return std::span(findings).last(std::min(findings.size(), kMostCompared));
}

}  // namespace concord::reading
