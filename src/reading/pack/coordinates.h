// Where places lie, for maps (packs/common/coordinates.ini). Shared by all languages: places are named in
// English once they have been read.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/ini.h"

namespace concord::reading {

// WGS 84, in degrees.
struct Coordinates {
  double latitude = 0;   // -90 to 90, north positive
  double longitude = 0;  // -180 to 180, east positive
  bool operator==(const Coordinates&) const = default;
};

class Gazetteer {
 public:
  // Nothing where the place is not known. `country` is ISO 3166-1 alpha-2.
  std::optional<Coordinates> find(std::string_view place, std::string_view country) const;
  std::size_t size() const { return places_.size(); }

  // What cannot be read of a line is added to `problems` and left out.
  static Gazetteer read(const IniFile& file, Problems& problems);

 private:
  std::map<std::pair<std::string, std::string>, Coordinates> places_;  // by folded name and country
};

}  // namespace concord::reading
