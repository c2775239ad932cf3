#include "reading/pack/conferences.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <optional>

#include "reading/morphology/morphology.h"
#include "reading/pack/territories.h"

namespace concord::reading {
namespace {

std::optional<int> positive_number(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number < 1) return std::nullopt;
  return number;
}

}  // namespace

const ConferenceSession* Conferences::session(int number) const {
  const auto found = std::ranges::find(sessions, number, &ConferenceSession::number);
  return found == sessions.end() ? nullptr : &*found;
}

Conferences read_conferences(const IniFile& file, Problems& problems) {
  Conferences out;
  const auto report = [&](std::uint32_t line, std::string what) {
    problems.push_back({file.file, line, std::move(what)});
  };
  const auto read_session = [&](const IniEntry& entry) {
    const auto number = positive_number(entry.key.front());
    const auto year = entry.values.empty() ? std::nullopt : positive_number(entry.values.front().text);
    const std::string country = entry.key.size() > 1 ? entry.key[1] : std::string();
    if (!number || entry.key.size() > 2) return report(entry.line, "a session is its number ; its country");
    if (!is_country(country))
      return report(entry.line, fmt::format("{} is no ISO 3166-1 code of a country", country));
    if (!year || *year < 1995 || entry.values.size() != 1)
      return report(entry.line, "behind = stands the year of the session");
    if (out.session(*number) != nullptr)
      return report(entry.line, fmt::format("session {} is there already", *number));
    out.sessions.push_back({*number, *year, country});
  };
  for (const IniSection& section : file.sections) {
    if (section.kind != "name" && section.kind != "session") {
      report(section.line, fmt::format("unknown section [{}]; there are [name] and [session]", section.kind));
      continue;
    }
    for (const IniEntry& entry : section.entries) {
      if (section.kind == "session") {
        read_session(entry);
        continue;
      }
      out.name = entry.key.front();
      for (const IniValue& value : entry.values) out.names.push_back(fold(value.text));
    }
  }
  return out;
}

}  // namespace concord::reading
