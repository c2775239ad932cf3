#include "reading/decode/decode.h"

#include <algorithm>
#include <fmt/format.h>
#include <string>

#include "base/utf8.h"

namespace concord::reading {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kUtf16Little = "\xFF\xFE";
constexpr std::string_view kUtf16Big = "\xFE\xFF";

// Control characters that no text has; line and page ends and the tabulator are none of them.
bool is_binary(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v';
}

bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

std::unexpected<Error> no_text(std::string what, std::string_view name, std::string remedy) {
  return fail(ErrorCode::kInput, std::move(what), std::string(name), std::move(remedy));
}

Result<Report> decode_text(std::string_view bytes, std::string_view name, DecodeLimits limits) {
  if (bytes.starts_with(kUtf16Little) || bytes.starts_with(kUtf16Big))
    return no_text("the file is in UTF-16", name, "convert it to UTF-8");
  const std::size_t mark = bytes.starts_with(kUtf8Mark) ? kUtf8Mark.size() : 0;
  const std::string_view text = bytes.substr(mark);
  if (text.size() > limits.report_bytes)
    return fail(
        ErrorCode::kTooLarge,
        fmt::format("the report has {} bytes and at most {} are read", text.size(), limits.report_bytes),
        std::string(name), "split it into its reports");
  if (std::all_of(text.begin(), text.end(), is_blank))
    return no_text("the file is empty", name, "leave it out or give its text");
  const auto binary = std::find_if(text.begin(), text.end(), is_binary);
  const auto binary_at = static_cast<std::size_t>(binary - text.begin());
  const std::size_t invalid_at = first_invalid_utf8(text).value_or(text.size());
  if (invalid_at < std::min(binary_at, text.size()))
    return no_text(fmt::format("byte {} is not valid UTF-8", invalid_at + mark), name,
                   "convert the file to UTF-8");
  if (binary != text.end())
    return no_text(fmt::format("byte {} is the control character 0x{:02X}, so this is no text",
                               binary_at + mark, static_cast<unsigned>(static_cast<unsigned char>(*binary))),
                   name, "give the report as plain text");
  return Report{std::string(name), std::string(text)};
}

}  // namespace

Result<std::vector<Report>> decode(std::string_view bytes, std::string_view name, DecodeLimits limits) {
  CONCORD_TRY(Report report, decode_text(bytes, name, limits));
  std::vector<Report> reports;
  reports.push_back(std::move(report));
  return reports;
}

}  // namespace concord::reading
