// Actors as rows, and the events that they took part in.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "reading/view/rows.h"
#include "store/table.h"

namespace concord::reading {

const store::Table& actor_table();
// `names`: of all its spellings, to be searched by.
store::Row actor_cells(const ActorRow& actor, const std::vector<std::string>& names);
Result<ActorRow> actor_from(const store::Row& row);

const store::Table& participation_table();  // key: spelling, event
store::Row participation_cells(const ParticipationRow& participation);
Result<ParticipationRow> participation_from(const store::Row& row);

}  // namespace concord::reading
