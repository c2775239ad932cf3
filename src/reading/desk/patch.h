// Changing fields of a body by a JSON merge patch.
#pragma once

#include "base/error.h"
#include "base/json.h"

namespace concord::reading {

// RFC 7396, with one difference: null empties a field of the body instead of removing it, because schemas
// want every field to be there. kUsage where the patch is no object or would change where the body comes from
// (`report`, `proposal`). The PLOVER code of an event follows its type and status where the patch does not
// say it.
Result<Json> patched(const Json& body, const Json& patch);

}  // namespace concord::reading
