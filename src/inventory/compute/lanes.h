// Numbers of many draws, one beside the other, where processors read them quickest: a line of the cache
// begins with the first of them.
#pragma once

#include <boost/align/aligned_allocator.hpp>
#include <vector>

namespace concord::inventory {

inline constexpr std::size_t kCacheLine = 64;  // bytes
using Lanes = std::vector<double, boost::alignment::aligned_allocator<double, kCacheLine>>;

}  // namespace concord::inventory
