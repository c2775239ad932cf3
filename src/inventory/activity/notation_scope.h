// What a row that has a notation key in the place of a number is of: the series whose keys stand beside it,
// or all of its category, every method and gas of it, where none do.
#pragma once

#include <vector>

#include "inventory/activity/activity_row.h"

namespace concord::inventory {

// The methods whose emissions the row tells: those for its category, else those for the categories below it
// ("2.F" is all of 2.F.1 to 2.F.6), that have the row's method, activity and keys where it names them.
std::vector<const Method*> methods_told_by(const ActivityRow& row, const MethodSet& methods);

// Takes out rows whose notation key says that there is no number where another row has one, with a problem
// for each.
void drop_contradicted(std::vector<ActivityRow>& rows, Problems& problems);

}  // namespace concord::inventory
