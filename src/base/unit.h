// Units of measure: "kg CO2/TJ", "t dm/ha/yr", "1000 m3", "%". A unit is a scale and a dimension. What a mass
// is of belongs to the dimension, so that a tonne of CH4 and a tonne of CO2 can no more be added than a tonne
// and a hectare. Which units there are is data (methods/units.ini).
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/ini.h"

namespace concord {

// Powers of what is measured ("mass", "energy", "time") and of substances ("CO2"). Of a plain number it is
// empty.
class Dimension {
 public:
  Dimension() = default;
  explicit Dimension(std::string base) : powers_{{std::move(base), 1}} {}

  Dimension times(const Dimension& other, int power = 1) const;  // this * other^power
  bool is_number() const { return powers_.empty(); }
  bool operator==(const Dimension&) const = default;
  std::string text() const;  // "mass CO2/time"; "a plain number"

 private:
  std::map<std::string, int, std::less<>> powers_;  // none is 0
};

struct Unit {
  std::string text;  // as it was written
  double scale = 1;  // how many of the base units one of these is
  Dimension dimension;
};

// Fails with kUsage, naming both, where they measure different things.
Status check_same_dimension(const Unit& one, const Unit& other);

// The units that a file defines. What is returned never changes; safe from any thread.
class Units {
 public:
  // Adds a problem for each line that cannot be used: a name twice, a unit of units that are not there (a
  // unit rests on those above it), a scale that is not positive.
  static Units from(const IniFile& file, Problems& problems);

  // Fails with kInput: an empty text, a name that is not known, a power over 9, a scale out of range.
  Result<Unit> parse(std::string_view text) const;

 private:
  struct Known {
    double scale = 1;
    Dimension dimension;
    bool is_substance = false;  // and has no powers: CO2 is not CO, twice
  };
  const Known* find(std::string_view name) const;
  std::string nearest(std::string_view name) const;

  std::map<std::string, Known, std::less<>> known_;  // with their prefixes
};

}  // namespace concord
