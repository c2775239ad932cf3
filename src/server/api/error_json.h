// Errors as answers: one form for all, and a status (RFC 9110, section 15) for each code.
#pragma once

#include "base/error.h"
#include "base/json.h"
#include "server/http/message.h"

namespace concord::server {

// {"code", "what", "where", "remedy"}; empty ones are null.
Json error_json(const Error& error);
int status_of(ErrorCode code);
// {"error": {...}}
Response error_answer(int status, const Error& error);
Response error_answer(const Error& error);

}  // namespace concord::server
