// Tables of default values, as the Guidelines print them: net calorific values by fuel, emission factors by
// fuel and gas, each with its 95 % range and the table it comes from. They are data (methods/tables,
// docs/methods.md).
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/ini.h"
#include "base/problem.h"
#include "base/unit.h"

namespace concord::inventory {

// How a value is spread over its range (2006 IPCC Guidelines, Volume 1, Chapter 3, section 3.2.2.4).
enum class Distribution : std::uint8_t {
  kNormal,
  kTruncatedNormal,
  kLognormal,
  kTriangular,
  kUniform,
  kGamma
};
inline constexpr std::array<std::string_view, 6> kDistributionNames = {
    "normal", "truncated-normal", "lognormal", "triangular", "uniform", "gamma"};
std::string_view distribution_name(Distribution distribution);  // "truncated-normal"
std::optional<Distribution> distribution_named(std::string_view name);

// The 95 % confidence interval.
struct Range {
  double lower = 0;
  double upper = 0;
  bool operator==(const Range&) const = default;
};

struct Factor {
  double value = 0;            // in the unit of its table
  std::optional<Range> range;  // of a constant there is none
  std::string source;          // where it is another than the table's
  bool own = false;            // a country's, over the default one
  std::uint32_t line = 0;
};

struct FactorTable {
  std::string name;  // as equations write it: "net_calorific_value"
  std::string title;
  std::string unit;  // "kg {gas}/TJ": in braces a key, whose value is put there
  std::vector<std::string> keys;
  std::string source;
  std::string checked;  // against which second source
  Distribution distribution = Distribution::kNormal;
  std::map<std::vector<std::string>, Factor> rows;  // `*` stands for whatever has no row of its own
  std::string file;
  std::uint32_t line = 0;

  // The row of these keys, or the one with the fewest `*` that fits.
  const Factor* find(const std::vector<std::string>& values) const;
  // The unit of that row, as text.
  std::string unit_of(const std::vector<std::string>& values) const;
};

// All tables of a file. A problem for each mistake: a table without title, unit or source, a unit that is
// none, a row with too many keys or too few, twice the same, not a number, outside its own range.
std::vector<FactorTable> factor_tables(const IniFile& file, const Units& units, Problems& problems);

// Puts the rows of a file with [row NAME] alone over those of the tables: a country's own values, each with
// its source behind it (Tier 2), in the units of the tables. A problem for each that cannot be used.
void override_tables(const IniFile& file, const Units& units,
                     std::map<std::string, FactorTable, std::less<>>& tables, Problems& problems);

// "44/12", "-1.5", "1e-3"; nothing where it is none.
std::optional<double> parse_number(std::string_view text);

// A text with the values of keys in the place of their names in braces: "kg {gas}/TJ" becomes "kg CH4/TJ".
std::string filled(std::string text, const std::map<std::string, std::string>& keys);

// "30%" of a value: that much to both of its sides; nothing where the text is no share of 0 or more.
std::optional<Range> range_around(double value, std::string_view text);

}  // namespace concord::inventory
