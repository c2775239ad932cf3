// What kind of file some bytes are. Their content decides; the ending of the name helps only where the
// content leaves it open, because names lie and content from a pipe has none.
#pragma once

#include <cstdint>
#include <string_view>

namespace concord::reading {

enum class Format : std::uint8_t {
  kText,
  kHtml,
  kPdf,
  kDocx,       // or another zip archive; its content tells
  kJsonLines,  // one JSON object a line
  kFeed,       // RSS 0.9 to 2.0, RDF, Atom
  kXml,        // any other XML
  kWarc,
  kGzip,  // any of them, packed
};

inline constexpr std::size_t kSniffed = 4096;  // bytes of the beginning that decide

// `head` is the beginning of the content, as much as kSniffed where there is so much.
Format sniff(std::string_view head, std::string_view name);

// IANA media type of the original: "text/html".
std::string_view media_type(Format format);

}  // namespace concord::reading
