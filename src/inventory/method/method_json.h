// Methods and tables as JSON, for --json and the pages.
#pragma once

#include "base/json.h"
#include "inventory/method/method_set.h"

namespace concord::inventory {

Json method_json(const Method& method);
Json table_json(const FactorTable& table);

}  // namespace concord::inventory
