// gzip (RFC 1952) of answers, for clients that say they take it.
#pragma once

#include <string>
#include <string_view>

namespace concord::server {

// Whether an Accept-Encoding header (RFC 9110, 12.5.3) allows gzip.
bool accepts_gzip(std::string_view accept_encoding);

// Whether a text of this type and size gets smaller enough to be worth it.
bool worth_compressing(std::string_view content_type, std::size_t bytes);

// Empty where memory ends.
std::string gzip(std::string_view text);

}  // namespace concord::server
