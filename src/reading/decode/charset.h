// Which characters the bytes of a text stand for. What the text or its sender declares is believed; where
// nobody declares anything, the bytes themselves decide: valid UTF-8 is UTF-8, UTF-16 shows in its zero
// bytes, and between windows-1251 and KOI8-R, which swap small and capital letters, the statistics of ICU
// decide.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"

namespace concord::reading {

// A charset by the name that ICU knows it by ("UTF-8", "UTF-16LE", "windows-1251", "KOI8-R" ...).
using Charset = std::string;

struct MarkedCharset {
  Charset charset;
  std::size_t length = 0;  // of the byte order mark
};
std::optional<MarkedCharset> byte_order_mark(std::string_view bytes);

// The charset that a label means, as HTML, XML and HTTP write it ("cp1251", "utf8"). Nothing for a label that
// is unknown, and for encodings in which ASCII is not ASCII, by which markup could be hidden.
std::optional<Charset> charset_of_label(std::string_view label);
// The label that the head of an HTML page or XML document declares; empty where it declares none.
std::string_view declared_label(std::string_view head);

// By the bytes alone. Nothing where they look like none of UTF-8, UTF-16, windows-1251 and KOI8-R.
std::optional<Charset> guess_charset(std::string_view bytes);

// The place in the bytes of a UTF-16 text by which one byte is missing or too many, so that from there on
// each unit is half of one character and half of the next.
std::optional<std::size_t> shifted_utf16(std::string_view bytes, const Charset& charset);

// `bytes` as UTF-8. What is not valid in `charset` becomes U+FFFD and is counted in `replaced`.
struct Converted {
  std::string text;
  std::size_t replaced = 0;
};
Result<Converted> to_utf8(std::string_view bytes, const Charset& charset);

// Markup (HTML, XML) as UTF-8: by its byte order mark, else `label` as its sender declares, else as its head
// does, else by its bytes.
Result<std::string> markup_to_utf8(std::string_view bytes, std::string_view label);

}  // namespace concord::reading
