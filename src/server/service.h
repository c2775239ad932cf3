// What all answers of one server share: what it serves, what it has counted, and what it keeps in memory.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "server/chart/day_groups.h"
#include "server/chart/event_facts.h"
#include "server/inventory/method_shelf.h"
#include "server/metrics.h"

namespace concord::server {

struct Service {
  std::string office;        // the log's origin
  std::string verifier_key;  // in its text form
  std::string version;       // of the program
  EventFacts facts;
  DayGroups day_groups;
  MethodShelf methods;
  Metrics metrics;
  std::function<std::size_t()> connections = [] { return std::size_t{0}; };  // open now
};

}  // namespace concord::server
