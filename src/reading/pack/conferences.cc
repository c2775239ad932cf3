#include "reading/pack/conferences.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <optional>
#include <sstream>

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

PartialDate ConferenceSession::month() const {
  if (!first.has_month()) return {};
  // It has at least two weeks, and so crosses one end of a month at most.
  const PartialDate end{first.year, first.month, 0};
  const bool later =
      first.month != last.month && days_from_civil(end.last_day()) - days_from_civil(first) + 1 < last.day;
  return {later ? last.year : first.year, later ? last.month : first.month, 0};
}

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
  const auto read_venue = [&](const IniEntry& entry) {
    const auto number = positive_number(entry.key.front());
    const auto known =
        number ? std::ranges::find(out.sessions, *number, &ConferenceSession::number) : out.sessions.end();
    if (entry.key.size() != 3 || !is_country(entry.key[2]))
      return report(entry.line, "a venue is the number of its session ; its city ; its country");
    if (known == out.sessions.end()) return report(entry.line, "[session] does not tell of this session");
    const auto day = [&](std::size_t index) {
      const auto date = index < entry.values.size() ? PartialDate::parse(entry.values[index].text)
                                                    : Result<PartialDate>(PartialDate{});
      return date && date->has_day() ? *date : PartialDate{};
    };
    const PartialDate first = day(0);
    const PartialDate last = day(1);
    if (entry.values.size() != 2 || !first.has_day() || !last.has_day() || last < first)
      return report(entry.line, "behind = stand the first and the last day of the session");
    known->city = entry.key[1];
    known->city_country = entry.key[2];
    known->first = first;
    known->last = last;
  };
  const auto read_unnamed = [&](const IniEntry& entry) {
    const std::string& key = entry.key.front();
    if ((key != "participants" && key != "states") || entry.values.size() != 1)
      return report(entry.line, "[unnamed] has one name each for participants and states");
    (key == "states" ? out.states : out.participants) = entry.values.front().text;
  };
  const auto read_convention = [&](const IniEntry& entry) {
    const std::string& key = entry.key.front();
    if (key == "held" && entry.values.size() == 1 && positive_number(entry.values.front().text)) {
      out.others_held = *positive_number(entry.values.front().text);
      return;
    }
    if (key != "own" && key != "other")
      return report(entry.line, "[convention] has the words of own and other, and a number held");
    std::vector<std::string>& words = key == "own" ? out.own : out.of_others;
    for (const IniValue& value : entry.values) words.push_back(fold(value.text));
  };
  const auto read_remembered = [&](const IniEntry& entry) {
    const auto number = positive_number(entry.key.front());
    if (!number || out.session(*number) == nullptr)
      return report(entry.line, "what is remembered is the number of a session = phrases");
    for (const IniValue& value : entry.values) {
      std::istringstream words(fold(value.text));
      std::vector<std::string>& phrase = out.remembered[*number].emplace_back();
      for (std::string word; words >> word;) phrase.push_back(word);
    }
  };
  for (const IniSection& section : file.sections) {
    if (section.kind == "remembered") {
      for (const IniEntry& entry : section.entries) read_remembered(entry);
      continue;
    }
    if (section.kind != "name" && section.kind != "session" && section.kind != "venue" &&
        section.kind != "unnamed" && section.kind != "convention") {
      report(section.line, fmt::format("unknown section [{}]; there are [name], [session], [venue], "
                                       "[unnamed], [convention] and [remembered]",
                                       section.kind));
      continue;
    }
    for (const IniEntry& entry : section.entries) {
      if (section.kind == "unnamed" || section.kind == "convention") {
        section.kind == "unnamed" ? read_unnamed(entry) : read_convention(entry);
        continue;
      }
      if (section.kind != "name") {
        section.kind == "session" ? read_session(entry) : read_venue(entry);
        continue;
      }
      out.name = entry.key.front();
      for (const IniValue& value : entry.values) out.names.push_back(fold(value.text));
    }
  }
  return out;
}

}  // namespace concord::reading
