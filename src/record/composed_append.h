// Appending what follows from the views as they stand: who acts on what others may act on at the same time
// must not put one history over another.
#pragma once

#include <functional>
#include <vector>

#include "base/error.h"
#include "record/record.h"
#include "record/view.h"

namespace concord::record {

// Asked again, with views caught up, where somebody else has appended meanwhile. No entries: nothing to do.
using Compose = std::function<Result<std::vector<Entry>>()>;

// Returns with the views caught up. Errors of `compose` are passed on, and nothing is appended; kConflict
// where the record changed as often as a hundred times meanwhile.
Status append_composed(Record& record, Replayer& views, const Compose& compose);

}  // namespace concord::record
