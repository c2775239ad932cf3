// One thing told twice is one finding: the better telling stays and takes from the other what it lacks.
#pragma once

#include <vector>

#include "reading/reading.h"

namespace concord::reading {

// An event whose actors were resolved never takes the place of one that names its own.
void add_event(Event event, bool resolved, std::vector<Event>& events);
void add_agreement(Agreement agreement, std::vector<Agreement>& agreements);
void add_commitment(Commitment commitment, std::vector<Commitment>& commitments);

}  // namespace concord::reading
