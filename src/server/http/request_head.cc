#include "server/http/request_head.h"

#include <algorithm>
#include <array>

namespace concord::server {

namespace {

constexpr std::array<std::string_view, 6> kMethods = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"};

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

bool once_only(std::string_view name) {
  return name == "host" || name == "content-length" || name == "transfer-encoding" ||
         name == "authorization" || name == "cookie" || name == "origin";
}

std::unexpected<Error> refused(std::string what, std::string_view field) {
  return fail(ErrorCode::kUsage, std::move(what), std::string(field));
}

}  // namespace

Status take_head(RequestHead head, Request& request) {
  if (std::ranges::find(kMethods, head.method) == kMethods.end()) {
    return refused("the method is none of GET, HEAD, POST, PUT, PATCH, DELETE", "request line");
  }
  request.method = std::move(head.method);
  CONCORD_CHECK(parse_target(head.target, request));
  for (auto& [name, value] : head.fields) {
    std::string key = lower_ascii(name);
    auto [place, fresh] = request.headers.try_emplace(key, value);
    if (fresh) continue;
    if (once_only(key)) return refused("the header was sent twice", name);
    place->second += ", " + value;
  }
  if (request.header("host").empty() && head.version >= 11) return refused("there is no Host header", "Host");
  bool chunked = !request.header("transfer-encoding").empty();
  if (chunked && !request.header("content-length").empty()) {
    return refused("Content-Length stands beside Transfer-Encoding", "Content-Length");
  }
  if (chunked && (lower_ascii(request.header("transfer-encoding")) != "chunked" || head.version < 11)) {
    return refused("only chunked is understood here", "Transfer-Encoding");
  }
  std::string_view length = request.header("content-length");
  if (length.find_first_not_of("0123456789") != std::string_view::npos) {
    return refused("the length is no number", "Content-Length");
  }
  std::string_view encoding = request.header("content-encoding");
  if (!encoding.empty() && encoding != "identity") {
    return refused("the body is encoded; send it plain", "Content-Encoding");
  }
  return {};
}

}  // namespace concord::server
