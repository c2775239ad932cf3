// Small files of each format for tests, made by the libraries that write them, or by hand.
#pragma once

#include <cstring>
#include <fmt/format.h>
#include <string>
#include <string_view>
#include <unicode/ucnv.h>
#include <utility>
#include <vector>
#include <zlib.h>

#include "base/test_zip.h"

namespace concord::reading::test {

// UTF-8 in another charset.
inline std::string encoded(std::string_view text, std::string_view charset) {
  UErrorCode status = U_ZERO_ERROR;
  std::string out(text.size() * 4, '\0');
  const auto length =
      ucnv_convert(std::string(charset).c_str(), "UTF-8", out.data(), static_cast<std::int32_t>(out.size()),
                   text.data(), static_cast<std::int32_t>(text.size()), &status);
  out.resize(static_cast<std::size_t>(length));
  return out;
}

// One member.
inline std::string gzip(std::string_view bytes) {
  z_stream zlib{};
  deflateInit2(&zlib, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
  std::string out(deflateBound(&zlib, bytes.size()), '\0');
  zlib.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  zlib.avail_in = static_cast<uInt>(bytes.size());
  zlib.next_out = reinterpret_cast<Bytef*>(out.data());
  zlib.avail_out = static_cast<uInt>(out.size());
  deflate(&zlib, Z_FINISH);
  out.resize(zlib.total_out);
  deflateEnd(&zlib);
  return out;
}

using concord::test::zip;

inline constexpr std::string_view kWordNamespace =
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

// A DOCX whose body is that XML.
inline std::string docx(std::string_view body) {
  return zip(
      {{"[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
       {"_rels/.rels",
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship "
        "Id=\"r1\" "
        "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
        "Target=\"word/document.xml\"/></Relationships>"},
       {"word/document.xml",
        fmt::format("<?xml version=\"1.0\"?><w:document xmlns:w=\"{}\"><w:body>{}</w:body></w:document>",
                    kWordNamespace, body)}});
}

// A PDF of one page with these lines.
inline std::string pdf(const std::vector<std::string>& lines) {
  std::string content = "BT /F1 11 Tf 14 TL 72 770 Td\n";
  for (const std::string& line : lines) content += fmt::format("({}) Tj T*\n", line);
  content += "ET";
  const std::vector<std::string> objects = {
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [4 0 R] >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 3 0 R "
      ">> >> >>",
      fmt::format("<< /Length {} >>\nstream\n{}\nendstream", content.size(), content)};
  std::string out = "%PDF-1.4\n";
  std::string offsets = "0000000000 65535 f \n";
  for (std::size_t i = 0; i < objects.size(); ++i) {
    offsets += fmt::format("{:010} 00000 n \n", out.size());
    out += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects[i]);
  }
  const std::size_t table = out.size();
  return out + fmt::format("xref\n0 {0}\n{1}trailer << /Size {0} /Root 1 0 R >>\nstartxref\n{2}\n%%EOF\n",
                           objects.size() + 1, offsets, table);
}

// A WARC record of the type `response` with that HTTP message.
inline std::string warc_record(std::string_view address, std::string_view http,
                               std::string_view type = "response") {
  return fmt::format(
      "WARC/1.0\r\nWARC-Type: {}\r\nWARC-Target-URI: {}\r\nContent-Type: application/http; "
      "msgtype=response\r\n"
      "Content-Length: {}\r\n\r\n{}\r\n\r\n",
      type, address, http.size(), http);
}

inline std::string http_response(std::string_view body,
                                 std::string_view fields = "Content-Type: text/html\r\n") {
  return fmt::format("HTTP/1.1 200 OK\r\n{}\r\n{}", fields, body);
}

}  // namespace concord::reading::test
