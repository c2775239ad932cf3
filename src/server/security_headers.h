// Headers that every answer carries, so that a hostile report shown on a page can do nothing: no script but
// the pages' own, nothing from other sites, no frame around them.
#pragma once

#include "server/http/message.h"

namespace concord::server {

void add_security_headers(Response& answer);

}  // namespace concord::server
