#include "base/error.h"

#include <fmt/format.h>

namespace concord {

std::string_view error_name(ErrorCode code) {
  switch (code) {
    case ErrorCode::kUsage:
      return "usage";
    case ErrorCode::kNotFound:
      return "not-found";
    case ErrorCode::kExists:
      return "exists";
    case ErrorCode::kInput:
      return "input";
    case ErrorCode::kSchema:
      return "schema";
    case ErrorCode::kDamaged:
      return "damaged";
    case ErrorCode::kSignature:
      return "signature";
    case ErrorCode::kFork:
      return "fork";
    case ErrorCode::kConflict:
      return "conflict";
    case ErrorCode::kLocked:
      return "locked";
    case ErrorCode::kTooNew:
      return "too-new";
    case ErrorCode::kTooLarge:
      return "too-large";
    case ErrorCode::kUnauthorised:
      return "unauthorised";
    case ErrorCode::kForbidden:
      return "forbidden";
    case ErrorCode::kTooSoon:
      return "too-soon";
    case ErrorCode::kIo:
      return "io";
    case ErrorCode::kInternal:
      return "internal";
  }
  return "internal";
}

std::string Error::message() const {
  std::string text = where.empty() ? what : fmt::format("{}: {}", where, what);
  if (!remedy.empty()) text += "; " + remedy;
  return text;
}

Error Error::at(std::string_view place) && {
  where = where.empty() ? std::string(place) : fmt::format("{}: {}", place, where);
  return std::move(*this);
}

}  // namespace concord
