#include "reading/decode/format.h"

#include <algorithm>
#include <string>

#include "reading/decode/ascii.h"
#include "reading/decode/charset.h"
#include "reading/decode/gunzip.h"

namespace concord::reading {
namespace {

// How a page without a doctype begins (WHATWG MIME Sniffing, section 7.1).
constexpr std::string_view kHtmlTags[] = {"html", "head",  "script", "iframe", "h1",    "div",
                                          "font", "table", "a",      "style",  "title", "b",
                                          "body", "br",    "p",      "meta",   "link"};

// Text in UTF-16 is looked at in UTF-8.
std::string readable(std::string_view head) {
  if (const auto mark = byte_order_mark(head)) {
    head.remove_prefix(mark->length);
    if (mark->charset != "UTF-8") {
      if (auto converted = to_utf8(head, mark->charset)) return std::move(converted->text);
    }
  }
  return std::string(head);
}

// Without comments, processing instructions and doctypes: what is left begins with the root's tag.
std::string_view skip_prolog(std::string_view head, bool& html) {
  while (true) {
    head = trimmed(head);
    std::string_view end = ">";
    if (head.starts_with("<?"))
      end = "?>";
    else if (head.starts_with("<!--"))
      end = "-->";
    else if (!head.starts_with("<!"))
      return head;
    html = html || starts_with_ascii(head, "<!doctype html");
    std::size_t stop = head.find(end);
    // A doctype may have declarations of its own, in brackets.
    if (head[1] == '!' && end == ">" && head.find('[') < stop) stop = head.find(end, head.find(']'));
    if (stop == std::string_view::npos) return {};
    head.remove_prefix(stop + end.size());
  }
}

std::string_view tag_name(std::string_view head) {
  if (!head.starts_with('<')) return {};
  return head.substr(1, std::min(head.find_first_of(" \t\r\n\f/>", 1), head.size()) - 1);
}

bool begins_json_object(std::string_view head) {
  if (!head.starts_with('{')) return false;
  head = trimmed(head.substr(1));
  return head.starts_with('"') || head.starts_with('}');
}

Format sniff_markup(std::string_view head, std::string_view name) {
  bool html = false;
  const bool xml = starts_with_ascii(head, "<?xml");
  const std::string_view rest = skip_prolog(head, html);
  const std::string_view tag = tag_name(rest);
  const std::string_view local = tag.substr(tag.find(':') == std::string_view::npos ? 0 : tag.find(':') + 1);
  if (same_ascii(local, "rss") || local == "feed" || local == "RDF") return Format::kFeed;
  if (html || std::ranges::any_of(kHtmlTags, [&](std::string_view one) { return same_ascii(tag, one); }))
    return Format::kHtml;
  if (xml) return Format::kXml;
  const bool named =
      ends_with_ascii(name, ".html") || ends_with_ascii(name, ".htm") || ends_with_ascii(name, ".xhtml");
  return named && head.contains('<') ? Format::kHtml : Format::kText;
}

}  // namespace

Format sniff(std::string_view head, std::string_view name) {
  if (head.starts_with(kGzipMagic)) return Format::kGzip;
  if (head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06")) return Format::kDocx;
  if (head.substr(0, 1024).contains("%PDF-")) return Format::kPdf;
  if (head.starts_with("WARC/")) return Format::kWarc;
  const std::string text = readable(head.substr(0, kSniffed));
  const std::string_view begin = trimmed(text);
  if (begins_json_object(begin)) return Format::kJsonLines;
  return sniff_markup(begin, name);
}

std::string_view media_type(Format format) {
  switch (format) {
    case Format::kText:
      return "text/plain";
    case Format::kHtml:
      return "text/html";
    case Format::kPdf:
      return "application/pdf";
    case Format::kDocx:
      return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    case Format::kJsonLines:
      return "application/jsonl";
    case Format::kFeed:
      return "application/rss+xml";
    case Format::kXml:
      return "application/xml";
    case Format::kWarc:
      return "application/warc";
    case Format::kGzip:
      return "application/gzip";
  }
  return "application/octet-stream";
}

}  // namespace concord::reading
