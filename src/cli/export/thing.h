// What exports are made of: everything accepted that stands (the newest entry of its subject, not withdrawn),
// in the order in which the subjects came into the record.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/error.h"
#include "record/record.h"

namespace concord::cli {

using ThingVisitor = std::function<Status(const record::Record::At&)>;

// Events, agreements, commitments and projects. Two passes over the log; memory grows with the number of
// subjects only.
Status visit_standing(record::Record& record, const ThingVisitor& visit);

}  // namespace concord::cli
