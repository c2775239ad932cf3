// For tests that read sentences with the packs as they are.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "base/file.h"
#include "reading/engine.h"
#include "reading/reading_json.h"

namespace concord::reading {

using Lines = std::vector<std::string>;

// One for all tests of a program: loading the packs takes longer than reading.
inline const Engine& engine() {
  static const Engine made = [] {
    auto opened = Engine::open(fs::path(CONCORD_SOURCE_DIR) / "packs");
    if (!opened) throw std::runtime_error(opened.error().message());
    return std::move(*opened);
  }();
  return made;
}

// "CONSULT: Anna Berg, Otto Lind" for each event.
inline Lines told_events(const Reading& reading) {
  Lines out;
  for (const Event& event : reading.events) {
    std::string line(name_of(event.type));
    line += ":";
    for (const Actor& actor : event.actors) line += (line.back() == ':' ? " " : ", ") + actor.name;
    out.push_back(line);
  }
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

}  // namespace concord::reading
