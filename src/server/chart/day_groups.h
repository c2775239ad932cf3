// Which events are one, day by day, kept until the record grows: finding it out takes all events of a day,
// and a page of a list shows fifty of as many days.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "reading/view/queries.h"
#include "server/room.h"

namespace concord::server {

class DayGroups {
 public:
  // An event with all that reports tell of it, as find_happening() has it but with the fullest telling in
  // front. Safe from any thread.
  Result<reading::HappeningRow> happening(Room& room, reading::ThingRow event);

 private:
  using Groups = std::vector<reading::DayGroup>;
  Result<std::shared_ptr<const Groups>> of_day(Room& room, const PartialDate& day);

  std::mutex mutex_;
  std::uint64_t size_ = 0;  // of the log that `days_` was found out for
  std::map<std::string, std::shared_ptr<const Groups>> days_;
};

}  // namespace concord::server
