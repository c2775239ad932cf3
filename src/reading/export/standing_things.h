// What exports are made of: everything accepted that stands, kind by kind, oldest first.
#pragma once

#include <functional>

#include "base/error.h"
#include "reading/view/rows.h"
#include "store/store.h"

namespace concord::reading {

using ThingVisitor = std::function<Status(const ThingRow&)>;

// Events, agreements, commitments and projects, a page at a time.
Status visit_standing(store::Store& store, const ThingVisitor& visit);

}  // namespace concord::reading
