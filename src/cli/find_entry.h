// How a person names an entry: by its index in the log, by its id or enough of the beginning of it, or by a
// subject, whose newest entry is meant.
#pragma once

#include <string_view>

#include "base/error.h"
#include "cli/context.h"
#include "record/record.h"

namespace concord::cli {

// kNotFound where there is none, kUsage where the beginning fits several.
Result<std::uint64_t> find_entry(const Context& context, record::Record& record, std::string_view name);

}  // namespace concord::cli
