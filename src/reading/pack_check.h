// The check of a language pack for the people who write it: what load_pack() finds wrong, what is well formed
// and still a mistake (pack/lint.h), and every example of a frame that does not fire, or counterexample that
// does.
#pragma once

#include "reading/pack/pack.h"

namespace concord::reading {

// All problems of the pack in `folder`, by file and line; empty where it is sound. Of one that cannot be
// loaded (without pack.ini, or without the dictionary it asks for) what each file tells by itself. An error
// where no file of a pack is there.
Result<Problems> check_pack(const fs::path& folder);

}  // namespace concord::reading
