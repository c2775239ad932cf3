#include "server/chart/day_groups.h"

#include <algorithm>

namespace concord::server {

std::shared_ptr<const DayGroups::Groups> DayGroups::known(const PartialDate& day, std::uint64_t version) {
  const std::lock_guard lock(mutex_);
  const auto found = days_.find(day);
  return found != days_.end() && found->second.version == version ? found->second.groups : nullptr;
}

Result<std::shared_ptr<const DayGroups::Groups>> DayGroups::of_day(Room& room, const FactTable& table,
                                                                   const PartialDate& day) {
  const std::uint64_t version = table.version_of(day);
  if (auto groups = known(day, version)) return groups;
  const std::lock_guard one_after_the_other(finding_);
  if (auto groups = known(day, version)) return groups;
  if (erased_ != table.erased) sketches_.clear();
  erased_ = table.erased;
  CONCORD_TRY(Groups groups, reading::find_day_groups(room.store(), day, sketches_));
  auto made = std::make_shared<const Groups>(std::move(groups));
  const std::lock_guard lock(mutex_);
  days_[day] = {.version = version, .groups = made};
  return made;
}

Status DayGroups::prepare(Room& room, const FactTable& table, std::chrono::milliseconds most) {
  if (prepared_ == table.size) return {};
  const auto end = std::chrono::steady_clock::now() + most;
  PartialDate last;
  for (const EventFact& fact : table.facts) {
    if (fact.agreement || !fact.day.has_day() || fact.day == last) continue;
    last = fact.day;
    if (known(fact.day, table.version_of(fact.day))) continue;
    if (std::chrono::steady_clock::now() >= end) return {};
    CONCORD_TRY(auto groups, of_day(room, table, fact.day));
  }
  prepared_ = table.size;
  return {};
}

Result<reading::DayGroup> DayGroups::group_of(Room& room, const FactTable& table, const PartialDate& day,
                                              const std::string& subject) {
  if (day.has_day()) {
    CONCORD_TRY(const auto groups, of_day(room, table, day));
    for (const reading::DayGroup& one : *groups) {
      if (std::ranges::find(one.subjects, subject) != one.subjects.end()) return one;
    }
  }
  return reading::DayGroup{.subjects = {subject}, .sources = 1};
}

Result<reading::ToldRow> DayGroups::happening(Room& room, const reading::DayGroup& group) {
  reading::ToldRow row;
  row.sources = group.sources;
  for (const std::string& subject : group.subjects) {
    CONCORD_TRY(auto telling, reading::find_thing(room.store(), subject));
    if (telling) row.tellings.push_back(std::move(*telling));
  }
  return row;
}

}  // namespace concord::server
