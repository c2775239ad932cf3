// A whole entry as JSON for programs: what stands in the log, with where it stands.
#pragma once

#include "base/json.h"
#include "record/record.h"

namespace concord::record {

// {"index", "id", "kind", "subject", "time", "author", "audience", "body", "evidence", "replaces"}; null
// where an entry has none.
Json entry_json(const Record::At& at);

}  // namespace concord::record
