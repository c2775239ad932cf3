// Whether a text is a copy of another: an agency's item in several newspapers, with a line more or less. Told
// from the share of runs of words that both have, estimated by MinHash (A. Broder, "On the resemblance and
// containment of documents", Compression and Complexity of Sequences, 1997).
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace concord::reading {

// The least hash of all runs of four words under each of 64 hash functions.
using Sketch = std::array<std::uint64_t, 64>;

Sketch sketch_of(std::string_view text);

// The estimated share of the runs of both that both have; its standard error is 1/16 at most.
double resemblance(const Sketch& a, const Sketch& b);

// From which on two reports are one source. Two that were written apart share quotes and names at most.
inline constexpr double kCopy = 0.5;

}  // namespace concord::reading
