// For tests that read sentences with the packs as they are.
#pragma once

#include <algorithm>
#include <array>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "reading/engine.h"
#include "reading/reading_json.h"

namespace concord::reading {

using Lines = std::vector<std::string>;

inline Engine opened_engine(std::span<const std::string_view> only = {}) {
  auto opened = Engine::open(fs::path(CONCORD_SOURCE_DIR) / "packs", only);
  if (!opened) throw std::runtime_error(opened.error().message());
  return std::move(*opened);
}

// One for all tests of a program: loading the packs takes longer than reading.
inline const Engine& engine() {
  static const Engine made = opened_engine();
  return made;
}

// With the packs of the script of a text alone: no other can be chosen to read it, and of the time of a test
// that runs by itself most would go into loading those.
inline const Engine& engine_for(std::string_view text) {
  static constexpr std::array<std::string_view, 1> kCyrillicPacks{"ru"};
  static constexpr std::array<std::string_view, 2> kLatinPacks{"az", "en"};
  const bool cyrillic = text.find_first_of("\xd0\xd1") != std::string_view::npos;
  const bool latin = std::ranges::any_of(text, [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
  if (cyrillic == latin) return engine();
  if (cyrillic) {
    static const Engine made = opened_engine(kCyrillicPacks);
    return made;
  }
  static const Engine made = opened_engine(kLatinPacks);
  return made;
}

inline Reading read_report(const Report& report) {
  return engine_for(report.text).read(report);
}

// The reading of a text of no known day or address.
inline Reading read_text(const std::string& text) {
  return read_report({"test.txt", text});
}

inline std::string joined_names(const Lines& names, const std::string& by) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : by) + name;
  return out;
}

inline std::string names_of_actors(const Event& event) {
  Lines names;
  for (const Actor& actor : event.actors) names.push_back(actor.name);
  return joined_names(names, ", ");
}

// "CONSULT: Anna Berg, Otto Lind" for each event.
inline Lines told_events(const Reading& reading) {
  Lines out;
  for (const Event& event : reading.events)
    out.push_back(std::string(name_of(event.type)) + ":" + (event.actors.empty() ? "" : " ") +
                  names_of_actors(event));
  return out;
}

// The same of those that have taken place.
inline Lines held_events(Reading reading) {
  std::erase_if(reading.events, [](const Event& event) { return event.status != EventStatus::kHeld; });
  return told_events(reading);
}

// "Anna Berg, Otto Lind" for each event of a type.
inline Lines told_actors(const Reading& reading, EventType type) {
  Lines out;
  for (const Event& event : reading.events)
    if (event.type == type) out.push_back(names_of_actors(event));
  return out;
}

// "name | role | country" of the actors of the first event.
inline Lines told_roles(const Reading& reading) {
  Lines out;
  if (reading.events.empty()) return out;
  for (const Actor& actor : reading.events.front().actors)
    out.push_back(actor.name + " | " + actor.role + " | " + actor.country);
  return out;
}

// "Hungary: to plant trees" for each commitment.
inline Lines told_promises(const Reading& reading) {
  Lines out;
  for (const Commitment& one : reading.commitments) out.push_back(one.who + ": " + one.what);
  return out;
}

// "memorandum on forests" for each agreement.
inline Lines told_titles(const Reading& reading) {
  Lines out;
  for (const Agreement& one : reading.agreements) out.push_back(one.title);
  return out;
}

// "memorandum on forests: Hungary Austria" for each agreement.
inline Lines told_agreements(const Reading& reading) {
  Lines out;
  for (const Agreement& one : reading.agreements)
    out.push_back(one.title + ":" + (one.parties.empty() ? "" : " ") + joined_names(one.parties, " "));
  return out;
}

// "signed | memorandum on forests | Hungary Austria" for each agreement.
inline Lines told_documents(const Reading& reading) {
  Lines out;
  for (const Agreement& one : reading.agreements)
    out.push_back(std::string(name_of(one.status)) + " | " + one.title + " |" +
                  (one.parties.empty() ? "" : " ") + joined_names(one.parties, " "));
  return out;
}

}  // namespace concord::reading
