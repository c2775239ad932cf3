// Header fields as mail, HTTP and WARC write them, and HTTP responses as web archives keep them.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"

namespace concord::reading {

class HeaderFields {
 public:
  // Lines of "Name: value" without the first line of the block; what is no such line is left out.
  explicit HeaderFields(std::string_view lines = {});
  // The value of the first field of that name, whatever the case; empty where there is none.
  std::string_view operator[](std::string_view name) const;

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
};

// The bytes of a header block, its blank line included; npos where `bytes` do not hold all of it.
std::size_t header_length(std::string_view bytes);

struct MediaType {
  std::string type;     // "text/html", lower case
  std::string charset;  // as written; empty where there is none
};
MediaType parse_media_type(std::string_view value);

struct HttpResponse {
  int status = 0;
  HeaderFields fields;
  std::string_view body;               // as archived
  std::vector<std::string> encodings;  // to be undone, in this order: "chunked", "gzip", "deflate" ...
};
// kInput where `message` is no HTTP response.
Result<HttpResponse> parse_http(std::string_view message);

// Undoes one encoding. Many archives keep the header of an encoding that the crawler has undone: what does
// not look encoded is given back as it is. kInput for encodings that are not known and for damaged data,
// kTooLarge over `limit`.
Result<std::string> undo_encoding(std::string_view encoding, std::string body, std::size_t limit);

}  // namespace concord::reading
