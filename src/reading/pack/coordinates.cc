#include "reading/pack/coordinates.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>

#include "reading/morphology/morphology.h"
#include "reading/pack/territories.h"

namespace concord::reading {
namespace {

constexpr double kMostLatitude = 90.0;
constexpr double kMostLongitude = 180.0;

// A number from -most to most, which is taken off the front of `text` with the space behind it.
std::optional<double> take_degrees(std::string_view& text, double most) {
  double degrees = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), degrees);
  if (error != std::errc() || !std::isfinite(degrees) || std::abs(degrees) > most) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  if (!text.empty() && text.front() != ' ') return std::nullopt;
  while (text.starts_with(' ')) text.remove_prefix(1);
  return degrees;
}

}  // namespace

std::optional<Coordinates> Gazetteer::find(std::string_view place, std::string_view country) const {
  const auto found = places_.find({fold(place), std::string(country)});
  return found == places_.end() ? std::nullopt : std::optional(found->second);
}

Gazetteer Gazetteer::read(const IniFile& file, Problems& problems) {
  Gazetteer out;
  const auto report = [&](std::uint32_t line, std::string what) {
    problems.push_back({file.file, line, std::move(what)});
  };
  const auto read_place = [&](const IniEntry& entry) {
    if (entry.key.size() != 2 || !is_country(entry.key[1])) {
      return report(entry.line, "a place is its name ; the ISO 3166-1 code of its country");
    }
    std::string_view text = entry.values.size() == 1 ? entry.values.front().text : std::string_view();
    const auto latitude = take_degrees(text, kMostLatitude);
    const auto longitude = latitude ? take_degrees(text, kMostLongitude) : std::nullopt;
    if (!longitude || !text.empty()) {
      return report(entry.line, "behind = stand latitude and longitude in degrees, such as 40.41 49.87");
    }
    if (!out.places_.try_emplace({fold(entry.key[0]), entry.key[1]}, Coordinates{*latitude, *longitude})
             .second)
      report(entry.line, fmt::format("{} is there already", entry.key[0]));
  };
  for (const IniSection& section : file.sections) {
    if (section.kind != "place") {
      report(section.line, fmt::format("unknown section [{}]; there is [place]", section.kind));
      continue;
    }
    for (const IniEntry& entry : section.entries) read_place(entry);
  }
  return out;
}

}  // namespace concord::reading
