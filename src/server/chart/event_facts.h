// Of every event and agreement the few facts that charts and lists are made of, in memory: a timeline of a
// hundred thousand events is asked for with every turn of the mouse wheel, and reading all rows each time
// would take seconds. It follows the record: what was appended since the last question is looked up anew.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/time.h"
#include "reading/view/rows.h"
#include "server/room.h"

namespace concord::server {

struct EventFact {
  std::string subject;
  bool agreement = false;  // else an event
  PartialDate day;         // year 0 where there is none
  PartialDate last_day;    // that it can mean
  std::string type;        // of an event
  std::string status;
  std::vector<std::string> countries;  // of its actors or parties, each once
  std::vector<std::string> actors;     // spellings' ids
  std::vector<std::string> topics;     // kinds of project
  std::string place;
  std::string place_country;
  std::string report;
};

// All of them as of one size of the log; newest day first, those without a day last.
struct FactTable {
  std::uint64_t size = 0;
  std::vector<EventFact> facts;
  std::vector<std::uint32_t> events;  // where those of them stand that are no agreements
  std::map<std::string, std::string, std::less<>> language_of_report;
  // The size that the log had when something last changed about events of a day, or about texts of reports;
  // nothing where it has not changed since the table was first made.
  std::map<PartialDate, std::uint64_t> changed;
  std::uint64_t erased = 0;

  std::uint64_t version_of(const PartialDate& day) const;
};

class EventFacts {
 public:
  // Safe from any thread; what is returned never changes.
  Result<std::shared_ptr<const FactTable>> current(Room& room);

 private:
  std::mutex mutex_;
  std::shared_ptr<const FactTable> table_;
};

EventFact fact_of(const reading::ThingRow& row);

}  // namespace concord::server
