// The check of a language pack for the people who write it: what load_pack() finds wrong, what is well formed
// and still a mistake (pack/lint.h), and every example of a frame that does not fire, or counterexample that
// does.
#pragma once

#include "reading/pack/pack.h"

namespace concord::reading {

// All problems of the pack in `folder`, by file and line; empty where it is sound. An error where it cannot
// be loaded at all.
Result<Problems> check_pack(const fs::path& folder);

}  // namespace concord::reading
