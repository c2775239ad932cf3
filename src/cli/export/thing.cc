#include "cli/export/thing.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>

namespace concord::cli {

namespace {

constexpr std::array<std::string_view, 4> kKinds = {"event", "agreement", "commitment", "project"};

struct Place {
  std::uint64_t first = 0;     // where the subject came in
  std::uint64_t standing = 0;  // its newest entry
};

}  // namespace

Status visit_standing(record::Record& record, const ThingVisitor& visit) {
  std::unordered_map<std::string, Place> subjects;
  const std::uint64_t size = record.size();
  CONCORD_CHECK(record.visit(0, size, [&](const record::Record::At& at) -> Status {
    if (at.entry.kind == "withdrawal") {
      subjects.erase(at.entry.subject);
    } else if (std::ranges::find(kKinds, at.entry.kind) != kKinds.end()) {
      auto [place, added] = subjects.try_emplace(at.entry.subject, Place{at.index, at.index});
      if (!added) place->second.standing = at.index;
    }
    return {};
  }));
  std::vector<Place> places;
  places.reserve(subjects.size());
  for (const auto& [subject, place] : subjects) places.push_back(place);
  std::ranges::sort(places, {}, &Place::first);
  for (const Place& place : places) {
    CONCORD_TRY(auto at, record.entry(place.standing));
    CONCORD_CHECK(visit(at));
  }
  return {};
}

}  // namespace concord::cli
