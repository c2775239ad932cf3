// Notation keys: what stands where there is no number, and says why.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace concord::inventory {

// Where there is no number (2006 IPCC Guidelines, Volume 1, Chapter 8, section 8.2.5).
enum class Notation : std::uint8_t {
  kNone,           // there is one
  kNotOccurring,   // NO
  kNotEstimated,   // NE
  kNotApplicable,  // NA
  kElsewhere,      // IE
  kConfidential,   // C
};
std::string_view notation_text(Notation notation);
std::optional<Notation> notation_named(std::string_view text);  // nothing where it is none of the keys

}  // namespace concord::inventory
