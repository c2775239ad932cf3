// The head of a request: whatever a client sends, what is let through is one request that no other parser
// takes for another, to a path without tricks. First line: method, target and version; then fields.
#include <cstddef>
#include <cstdint>

#include "base/bytes.h"
#include "base/utf8.h"
#include "check.h"
#include "server/http/request_head.h"

using namespace concord;
using namespace concord::server;

namespace {

std::string_view take_until(std::string_view& text, char end) {
  const std::string_view part = text.substr(0, text.find(end));
  text.remove_prefix(std::min(text.size(), part.size() + 1));
  return part;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view text = as_text({data, size});
  std::string_view line = take_until(text, '\n');
  RequestHead head;
  head.method = take_until(line, ' ');
  head.target = take_until(line, ' ');
  head.version = line == "10" ? 10 : 11;
  while (!text.empty()) {
    std::string_view field = take_until(text, '\n');
    const std::string_view name = take_until(field, ':');
    head.fields.emplace_back(name, field);
  }
  Request request;
  if (!take_head(head, request)) return 0;
  demand(request.path.starts_with("/"));
  demand(!first_invalid_utf8(request.path));
  demand(!(request.path + "/").contains("/../") && !(request.path + "/").contains("/./"));
  demand(!request.path.contains('\0') && !request.path.contains('\\'));
  demand(request.header("content-length").empty() || request.header("transfer-encoding").empty());
  demand(head.version < 11 || !request.header("host").empty());
  for (const auto& [name, value] : request.headers) {
    for (const char c : name) demand(c < 'A' || c > 'Z');
  }
  return 0;
}
