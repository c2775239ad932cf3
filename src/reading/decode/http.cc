#include "reading/decode/http.h"

#include <algorithm>
#include <fmt/format.h>

#include "reading/decode/ascii.h"
#include "reading/decode/gunzip.h"

namespace concord::reading {
namespace {

constexpr std::size_t kMostFields = 500;

// The size of a chunk, from its line; npos where it is none.
std::size_t chunk_size(std::string_view line) {
  line = trimmed(line.substr(0, line.find(';')));
  if (line.empty() || line.size() > 15) return std::string_view::npos;
  std::size_t size = 0;
  for (const char c : line) {
    const char low = ascii_lower(c);
    if (low >= '0' && low <= '9')
      size = size * 16 + static_cast<std::size_t>(low - '0');
    else if (low >= 'a' && low <= 'f')
      size = size * 16 + static_cast<std::size_t>(low - 'a' + 10);
    else
      return std::string_view::npos;
  }
  return size;
}

// A body that is cut off gives the chunks there are of it.
std::string join_chunks(std::string body) {
  std::string out;
  std::string_view rest = body;
  while (!rest.empty()) {
    const std::size_t end = rest.find('\n');
    const std::size_t size = chunk_size(rest.substr(0, end));
    if (size == std::string_view::npos || end == std::string_view::npos)
      return out.empty() ? std::move(body) : out;
    if (size == 0) return out;
    rest.remove_prefix(end + 1);
    out.append(rest.substr(0, size));
    rest.remove_prefix(std::min(size, rest.size()));
    if (rest.starts_with('\r')) rest.remove_prefix(1);
    if (rest.starts_with('\n')) rest.remove_prefix(1);
  }
  return out;
}

void add_encodings(std::string_view value, std::vector<std::string>& out) {
  std::vector<std::string> listed;
  while (!value.empty()) {
    const std::size_t comma = std::min(value.find(','), value.size());
    const std::string name = ascii_lower(trimmed(value.substr(0, comma)));
    if (!name.empty() && name != "identity") listed.push_back(name);
    value.remove_prefix(std::min(comma + 1, value.size()));
  }
  out.insert(out.end(), listed.rbegin(), listed.rend());
}

}  // namespace

HeaderFields::HeaderFields(std::string_view lines) {
  while (!lines.empty() && fields_.size() < kMostFields) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    const std::string_view line = lines.substr(0, end);
    lines.remove_prefix(std::min(end + 1, lines.size()));
    const bool folded = line.starts_with(' ') || line.starts_with('\t');
    const std::size_t colon = line.find(':');
    if (folded && !fields_.empty())
      fields_.back().second.append(" ").append(trimmed(line));
    else if (colon != std::string_view::npos && !folded)
      fields_.emplace_back(ascii_lower(trimmed(line.substr(0, colon))), trimmed(line.substr(colon + 1)));
  }
}

std::string_view HeaderFields::operator[](std::string_view name) const {
  for (const auto& [key, value] : fields_)
    if (same_ascii(key, name)) return value;
  return {};
}

std::size_t header_length(std::string_view bytes) {
  for (std::size_t at = bytes.find('\n'); at != std::string_view::npos; at = bytes.find('\n', at + 1)) {
    const std::string_view rest = bytes.substr(at + 1);
    if (rest.starts_with('\n')) return at + 2;
    if (rest.starts_with("\r\n")) return at + 3;
  }
  return std::string_view::npos;
}

MediaType parse_media_type(std::string_view value) {
  MediaType out;
  out.type = ascii_lower(trimmed(value.substr(0, value.find_first_of(";,"))));
  if (const std::size_t at = find_ascii(value, "charset="); at != std::string_view::npos) {
    value = value.substr(at + 8);
    out.charset = trimmed(value.substr(0, value.find_first_of(";, ")), "\"' \t");
  }
  return out;
}

Result<HttpResponse> parse_http(std::string_view message) {
  const std::size_t length = header_length(message);
  const std::size_t first = message.find('\n');
  if (!starts_with_ascii(message, "HTTP/") || length == std::string_view::npos)
    return fail(ErrorCode::kInput, "it holds no HTTP response");
  HttpResponse out;
  const std::string_view line = message.substr(0, first);
  const std::size_t space = std::min(line.find(' '), line.size());
  for (const char c : trimmed(line.substr(space)).substr(0, 3))
    out.status = c >= '0' && c <= '9' ? out.status * 10 + (c - '0') : 0;
  out.fields = HeaderFields(message.substr(first + 1, length - first - 1));
  out.body = message.substr(length);
  add_encodings(out.fields["transfer-encoding"], out.encodings);
  add_encodings(out.fields["content-encoding"], out.encodings);
  return out;
}

Result<std::string> undo_encoding(std::string_view encoding, std::string body, std::size_t limit) {
  if (encoding == "chunked") return join_chunks(std::move(body));
  const bool gzip = encoding == "gzip" || encoding == "x-gzip";
  if (gzip && !body.starts_with("\x1F\x8B")) return body;
  if (gzip) return inflate(body, limit);
  if (encoding == "deflate") {
    if (trimmed(std::string_view(body).substr(0, 256)).starts_with('<')) return body;
    return inflate(body, limit);
  }
  // The header of a packing that is not known may be left over from one that the crawler has undone.
  if (trimmed(std::string_view(body).substr(0, 256)).starts_with('<')) return body;
  return fail(ErrorCode::kInput,
              fmt::format("it is packed as '{}', which is not read", encoding.substr(0, 20)));
}

}  // namespace concord::reading
