// From the parsed lines of a request's head to a Request, or to the reason why it is refused. What is refused
// is what another parser in front of this one could understand differently.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "server/http/message.h"

namespace concord::server {

struct RequestHead {
  std::string method;
  std::string target;
  unsigned version = 11;  // 10 or 11
  std::vector<std::pair<std::string, std::string>> fields;
};

// kUsage for: a method other than GET, HEAD, POST, PUT, PATCH, DELETE; a target that is none (message.h); no
// Host or several (RFC 9112, 3.2); Content-Length given twice or beside Transfer-Encoding (RFC 9112, 6.3);
// Transfer-Encoding other than chunked, or in HTTP/1.0; a body in an encoding (Content-Encoding), so that no
// small body becomes a large one.
Status take_head(RequestHead head, Request& request);

}  // namespace concord::server
