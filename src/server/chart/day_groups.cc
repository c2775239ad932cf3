#include "server/chart/day_groups.h"

#include <algorithm>

namespace concord::server {

Result<std::shared_ptr<const DayGroups::Groups>> DayGroups::of_day(Room& room, const PartialDate& day,
                                                                   std::uint64_t version) {
  {
    const std::lock_guard lock(mutex_);
    if (auto found = days_.find(day); found != days_.end() && found->second.version == version)
      return found->second.groups;
  }
  CONCORD_TRY(Groups groups, reading::find_day_groups(room.store(), day));
  auto made = std::make_shared<const Groups>(std::move(groups));
  const std::lock_guard lock(mutex_);
  days_[day] = {.version = version, .groups = made};
  return made;
}

Result<reading::HappeningRow> DayGroups::happening(Room& room, const FactTable& table,
                                                   reading::ThingRow event) {
  reading::HappeningRow row;
  if (event.day && event.day->has_day() && !event.withdrawn) {
    CONCORD_TRY(const auto groups, of_day(room, *event.day, table.version_of(*event.day)));
    const auto group = std::ranges::find_if(*groups, [&](const reading::DayGroup& one) {
      return std::ranges::find(one.subjects, event.subject) != one.subjects.end();
    });
    if (group != groups->end() && group->subjects.size() > 1) {
      row.sources = group->sources;
      for (const std::string& subject : group->subjects) {
        CONCORD_TRY(auto telling, reading::find_thing(room.store(), subject));
        if (telling) row.tellings.push_back(std::move(*telling));
      }
    }
  }
  if (row.tellings.empty()) row.tellings.push_back(std::move(event));
  return row;
}

}  // namespace concord::server
