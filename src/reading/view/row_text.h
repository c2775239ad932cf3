// A row as JSON text, put together from what the store holds: the body and the evidence of a thing are
// canonical JSON there already, so a list of things need not take them apart and write them again.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "store/store.h"

namespace concord::reading {

// What row_json(ThingRow) of row_json.h says, with `members` ("\"language\":null", or nothing) behind its
// own. Nothing where there is no such thing.
Result<std::optional<std::string>> find_thing_text(store::Store& store, std::string_view subject,
                                                   std::string_view members);

}  // namespace concord::reading
