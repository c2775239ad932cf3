// What the body of an entry says, in one line for people.
#pragma once

#include <string>
#include <string_view>

#include "base/json.h"

namespace concord::reading {

// "CONSULT held 2024-05-08, Baku: Anna Berg (DE), Otto Lind (AT)".
std::string body_line(std::string_view kind, const Json& body);

// One field of a body as text: strings as they are, lists joined by "; ", nothing for null.
std::string field_text(const Json& value);

}  // namespace concord::reading
