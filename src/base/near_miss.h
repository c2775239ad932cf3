// What somebody may have meant by a name that is not known: another case, a letter apart, or a part of a
// longer one.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace concord {

// Letters to insert, drop or change (Levenshtein).
std::size_t edit_distance(std::string_view one, std::string_view other);

// The names nearest to the one given: those that differ in case alone; else those the fewest letters apart,
// at most a third of them and three; else those that contain it as a word or begin with it. At most `most`,
// in the order of `known`; none where nothing is near.
std::vector<std::string> near_misses(std::string_view given, std::span<const std::string> known,
                                     std::size_t most = 5);

// "; did you mean 'Natural Gas'?", "; did you mean 'Anthracite', 'Coking Coal' or 'Lignite'?"; nothing where
// nothing is near.
std::string did_you_mean(std::string_view given, std::span<const std::string> known);

}  // namespace concord
