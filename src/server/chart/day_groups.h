// Which events are one, day by day, kept until something changes about a day: finding it out takes all events
// of the day and the texts of their reports.
#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "reading/view/queries.h"
#include "server/chart/event_facts.h"
#include "server/room.h"

namespace concord::server {

class DayGroups {
 public:
  // Which tellings are one with this event of that day, itself among them, the fullest in front; it alone
  // where the day is no whole one. `table` is of the state of the record that the room sees. Safe from any
  // thread.
  Result<reading::DayGroup> group_of(Room& room, const FactTable& table, const PartialDate& day,
                                     const std::string& subject);
  // Its rows.
  static Result<reading::ToldRow> happening(Room& room, const reading::DayGroup& group);
  // Finds out days that nobody has asked for yet, newest first, for so long at most; so that who pages far
  // back in a large record does not wait.
  Status prepare(Room& room, const FactTable& table, std::chrono::milliseconds most);

 private:
  using Groups = std::vector<reading::DayGroup>;
  struct Known {
    std::uint64_t version = 0;
    std::shared_ptr<const Groups> groups;
  };
  Result<std::shared_ptr<const Groups>> of_day(Room& room, const FactTable& table, const PartialDate& day);

  // Nothing where they are not known as of this version of the day.
  std::shared_ptr<const Groups> known(const PartialDate& day, std::uint64_t version);

  std::mutex mutex_;
  std::map<PartialDate, Known> days_;
  std::mutex finding_;  // one day after the other: they share the sketches
  reading::KnownSketches sketches_;
  std::uint64_t erased_ = 0;    // FactTable::erased, up to which the sketches hold
  std::uint64_t prepared_ = 0;  // the size of the table of which all days are known
};

}  // namespace concord::server
