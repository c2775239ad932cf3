// A request and its answer as plain data, so that nothing above the connection knows the library below it.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"

namespace concord::server {

struct Request {
  std::string method;                                     // "GET"
  std::string path;                                       // percent-decoded, begins with '/', no dot segments
  std::map<std::string, std::string, std::less<>> query;  // decoded; of a name given twice the last
  std::map<std::string, std::string, std::less<>> headers;  // names in lower case
  std::string body;
  std::string client;  // the address it came from, as text

  // Empty where it was not sent.
  std::string_view header(std::string_view name) const;
  std::string_view parameter(std::string_view name) const;
  // The value of a cookie (RFC 6265, section 5.4), empty where it was not sent.
  std::string_view cookie(std::string_view name) const;
};

struct Response {
  int status = 200;
  std::string content_type;  // empty where there is no body
  std::string body;
  std::vector<std::pair<std::string, std::string>> headers;
  // Not an answer that ends, but events from now on, for as long as the client listens (HTML Standard, 9.2
  // Server-sent events). The body is what is sent first.
  bool follow = false;

  Response& with(std::string name, std::string value) {
    headers.emplace_back(std::move(name), std::move(value));
    return *this;
  }
};

// The target of a request line (RFC 9112, 3.2.1 origin form) into path and query. kUsage where it is none:
// bad percent codes, a NUL, a backslash, a dot segment, bytes that are not UTF-8.
Status parse_target(std::string_view target, Request& request);

}  // namespace concord::server
