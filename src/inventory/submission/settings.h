// What an inventory is: its name, the area it is of, and how its sums are told. The body of an entry of the
// kind "inventory", about "inventory:<name>".
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "base/json.h"

namespace concord::inventory {

struct Settings {
  std::string name;   // letters, digits, hyphens, underscores; 1 to 64
  std::string title;  // "Greenhouse gas inventory of Georgia"
  std::string area;   // ISO 3166-1 alpha-3, or the name of a region
  std::string warming = "ar5";
  int base_year = 1990;
};

// kUsage where a name cannot be an inventory's.
Status check_inventory_name(std::string_view name);

Json settings_json(const Settings& settings);
// kSchema where a field is missing or of another type.
Result<Settings> settings_from(const Json& body);

}  // namespace concord::inventory
