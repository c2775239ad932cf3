// What a fuzz target demands: unlike assert() it stays in optimised builds.
#pragma once

#include <cstdlib>

inline void demand(bool condition) {
  if (!condition) std::abort();
}
