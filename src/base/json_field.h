// A field of a body that may come from a log nobody has checked.
#pragma once

#include <string>

#include "base/json.h"

namespace concord {

// Its text; empty where there is none, or it is of another type.
inline std::string text_in(const Json& object, const char* field) {
  if (!object.is_object()) return {};
  const auto found = object.find(field);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace concord
