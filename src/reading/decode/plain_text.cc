#include "reading/decode/plain_text.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/utf8.h"
#include "reading/decode/ascii.h"
#include "reading/decode/charset.h"

namespace concord::reading {
namespace {

// Control characters that no text has; line and page ends and the tabulator are none of them.
bool is_binary(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v';
}

std::unexpected<Error> no_text(std::string what, std::string remedy) {
  return fail(ErrorCode::kInput, std::move(what), {}, std::move(remedy));
}

// `shift` bytes before `text` do not belong to it.
Status check_text(std::string_view text, std::size_t shift, std::string_view unit) {
  if (trimmed(text).empty()) return no_text("the file is empty", "leave it out or give its text");
  const auto binary = std::ranges::find_if(text, is_binary);
  if (binary == text.end()) return {};
  return no_text(fmt::format("{} {} is the control character 0x{:02X}, so this is no text", unit,
                             static_cast<std::size_t>(binary - text.begin()) + shift,
                             static_cast<unsigned>(static_cast<unsigned char>(*binary))),
                 "give the report as plain text");
}

Result<std::string> converted(std::string_view bytes, const Charset& charset) {
  CONCORD_TRY(Converted out, to_utf8(bytes, charset));
  if (out.replaced > 0 && !charset.starts_with("UTF-16"))
    return no_text(fmt::format("{} characters are not valid {}", out.replaced, charset),
                   "convert the file to UTF-8");
  if (out.replaced > 0) return no_text("it is not valid UTF-16", "convert the file to UTF-8");
  if (charset.starts_with("UTF-16")) {
    if (const auto shifted = shifted_utf16(bytes, charset))
      return no_text(
          fmt::format("it is damaged UTF-16: near byte {} one byte is missing or too many", *shifted),
          "take it anew from where it came, or convert what is left to UTF-8");
  }
  CONCORD_CHECK(check_text(out.text, 0, "after conversion to UTF-8, byte"));
  return std::move(out.text);
}

}  // namespace

Result<std::string> plain_text(std::string_view bytes, std::string_view label) {
  std::size_t mark = 0;
  if (const auto marked = byte_order_mark(bytes)) {
    if (marked->charset != "UTF-8") return converted(bytes.substr(marked->length), marked->charset);
    mark = marked->length;
  }
  const std::string_view text = bytes.substr(mark);
  const std::size_t invalid = first_invalid_utf8(text).value_or(text.size());
  const bool binary = std::ranges::any_of(text.substr(0, invalid), is_binary);
  if (invalid == text.size() && !binary) {
    CONCORD_CHECK(check_text(text, mark, "byte"));
    return std::string(text);
  }
  if (mark == 0) {
    const auto declared = charset_of_label(label);
    if (declared && *declared != "UTF-8") return converted(text, *declared);
    if (const auto guessed = guess_charset(text); guessed && *guessed != "UTF-8")
      return converted(text, *guessed);
  }
  // What is broken from the start is not empty.
  if (binary || invalid == text.size()) CONCORD_CHECK(check_text(text.substr(0, invalid), mark, "byte"));
  if (invalid == text.size()) return std::string(text);
  return no_text(
      fmt::format("byte {} is not valid UTF-8, and the file is not in UTF-16, windows-1251 or KOI8-R",
                  invalid + mark),
      "convert the file to UTF-8");
}

}  // namespace concord::reading
