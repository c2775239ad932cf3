// Actors as rows, and the events that they took part in.
#pragma once

#include "base/error.h"
#include "reading/view/rows.h"
#include "store/table.h"

namespace concord::reading {

const store::Table& actor_table();
store::Row actor_cells(const ActorRow& actor);
Result<ActorRow> actor_from(const store::Row& row);

const store::Table& participation_table();  // key: actor, event
store::Row participation_cells(const ParticipationRow& participation);
Result<ParticipationRow> participation_from(const store::Row& row);

// Which actor a name of an event means: the same folded name, kind and country. Entries that say that two of
// them are one person would be applied here.
std::string actor_id(std::string_view name, std::string_view kind, std::string_view country);

}  // namespace concord::reading
