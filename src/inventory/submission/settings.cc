#include "inventory/submission/settings.h"

#include <algorithm>
#include <fmt/format.h>

namespace concord::inventory {

Status check_inventory_name(std::string_view name) {
  constexpr std::size_t kLongest = 64;
  const auto fits = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  };
  if (!name.empty() && name.size() <= kLongest && std::ranges::all_of(name, fits)) return {};
  return fail(ErrorCode::kUsage, "cannot be an inventory's name", fmt::format("\"{}\"", name.substr(0, 80)),
              "use 1 to 64 letters, digits, hyphens or underscores");
}

Json settings_json(const Settings& settings) {
  return {{"name", settings.name},
          {"title", settings.title},
          {"area", settings.area},
          {"gwp", settings.warming},
          {"base_year", settings.base_year}};
}

Result<Settings> settings_from(const Json& body) try {
  return Settings{.name = body.at("name").get<std::string>(),
                  .title = body.at("title").get<std::string>(),
                  .area = body.at("area").get<std::string>(),
                  .warming = body.at("gwp").get<std::string>(),
                  .base_year = body.at("base_year").get<int>()};
} catch (const Json::exception& error) {
  return fail(ErrorCode::kSchema, fmt::format("is no inventory: {}", error.what()));
}

}  // namespace concord::inventory
