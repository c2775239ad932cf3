// The description of the API (OpenAPI 3.1), embedded from openapi.json beside this file.
#pragma once

#include <string_view>

namespace concord::server {

std::string_view openapi_document();

}  // namespace concord::server
