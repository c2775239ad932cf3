// The answer to "who am I": after signing in and out the same as when asked.
#pragma once

#include "server/api/call.h"

namespace concord::server {

Answer me_answer(const Call& call, const Caller& caller);

}  // namespace concord::server
