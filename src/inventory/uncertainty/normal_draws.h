// Draws of a normal distribution: all of a block at once, without a branch or a table.
#pragma once

#include <span>

#include "inventory/uncertainty/random_block.h"

namespace concord::inventory {

struct NormalShape {
  double mean = 0;
  double deviation = 1;
  double least = 0;  // what lies below is drawn anew: at least every other draw must lie above
};

// Fills `out`, at most a block. Box and Muller 1958, A Note on the Generation of Random Normal Deviates: two
// uniform numbers are the radius and the angle of two draws. The first draws of a block are the same for any
// length of `out`, and all are the same on any processor.
void draw_normal(RandomBlock& random, const NormalShape& shape, std::span<double> out);

// The same of the logarithm; of values whose logarithm is within 700 of 0.
void draw_lognormal(RandomBlock& random, const NormalShape& of_logarithm, std::span<double> out);

}  // namespace concord::inventory
