// English names of countries from CLDR, as actors are named in the record.
#pragma once

#include <string>
#include <string_view>

namespace concord::reading {

// "Azerbaijan" for AZ; empty where CLDR has no name.
const std::string& country_name(std::string_view code);

}  // namespace concord::reading
