#include "server/api/error_json.h"

#include "server/api/call.h"

namespace concord::server {

namespace {

Json text_or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

}  // namespace

Json error_json(const Error& error) {
  return {{"code", error_name(error.code)},
          {"what", error.what},
          {"where", text_or_null(error.where)},
          {"remedy", text_or_null(error.remedy)}};
}

int status_of(ErrorCode code) {
  switch (code) {
    case ErrorCode::kUsage:
      return 400;
    case ErrorCode::kUnauthorised:
      return 401;
    case ErrorCode::kForbidden:
      return 403;
    case ErrorCode::kNotFound:
      return 404;
    case ErrorCode::kExists:
    case ErrorCode::kConflict:
    case ErrorCode::kFork:
      return 409;
    case ErrorCode::kTooSoon:
      return 429;
    case ErrorCode::kTooLarge:
      return 413;
    case ErrorCode::kInput:
    case ErrorCode::kSchema:
      return 422;
    case ErrorCode::kLocked:
      return 503;
    case ErrorCode::kIo:
      return 507;
    default:
      return 500;
  }
}

Response error_answer(int status, const Error& error) {
  return json_answer({{"error", error_json(error)}}, status);
}

Response error_answer(const Error& error) {
  return error_answer(status_of(error.code), error);
}

}  // namespace concord::server
