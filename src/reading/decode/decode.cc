#include "reading/decode/decode.h"

#include <fmt/format.h>
#include <utility>

#include "reading/decode/extract.h"
#include "reading/decode/html.h"
#include "reading/decode/http.h"
#include "reading/decode/plain_text.h"

namespace concord::reading {
namespace {

// Metadata of the container go before those of the bytes, but for what only the bytes say.
void add_about(const About& found, About& about) {
  if (about.title.empty()) about.title = found.title;
  if (!about.published) about.published = found.published;
  if (about.language.empty()) about.language = found.language;
  if (about.url.empty()) about.url = found.url;
}

Result<std::string> undo_encodings(Piece& piece, std::size_t limit) {
  std::string bytes = std::move(piece.bytes);
  for (const std::string& encoding : piece.encodings) {
    CONCORD_TRY(bytes, undo_encoding(encoding, std::move(bytes), limit));
  }
  return bytes;
}

Result<Report> decode_piece(Piece& piece, const DecodeOptions& options) {
  const Digest original = original_digest(piece);
  CONCORD_TRY(const std::string bytes, undo_encodings(piece, options.limits.report_bytes));
  Report report{.name = piece.name, .text = {}, .about = std::move(piece.about)};
  if (report.about.media_type.empty()) report.about.media_type = media_type(piece.format);
  switch (piece.format) {
    case Format::kText: {
      CONCORD_TRY(report.text, plain_text(bytes, piece.charset));
      break;
    }
    case Format::kHtml: {
      CONCORD_TRY(HtmlReport page, html_report(bytes, piece.charset, report.about.title));
      report.text = std::move(page.text);
      add_about(page.about, report.about);
      break;
    }
    case Format::kPdf: {
      CONCORD_TRY(report.text, pdf_text(bytes, options.limits));
      break;
    }
    case Format::kDocx: {
      CONCORD_TRY(report.text, options.program.empty()
                                   ? docx_text(bytes, options.limits)
                                   : docx_text_confined(bytes, options.limits, options.program));
      break;
    }
    default:
      return fail(ErrorCode::kInput,
                  fmt::format("{} inside a container is not read", media_type(piece.format)));
  }
  if (report.text.size() > options.limits.report_bytes)
    return fail(ErrorCode::kTooLarge,
                fmt::format("the report has {} bytes and at most {} are read", report.text.size(),
                            options.limits.report_bytes),
                {}, "split it into its reports");
  if (sha256(report.text) == original)
    report.about.media_type.clear();
  else
    report.about.original = original;
  return report;
}

}  // namespace

Digest original_digest(const Piece& piece) {
  return piece.about.original ? *piece.about.original : sha256(piece.bytes);
}

Result<Report> decode(Piece piece, const DecodeOptions& options) {
  auto report = decode_piece(piece, options);
  if (!report) return std::unexpected(std::move(report).error().at(piece.name));
  return report;
}

Decoded decode_all(std::string_view bytes, std::string_view name, const DecodeOptions& options) {
  Decoded out;
  auto source = open_source(std::make_unique<MemoryStream>(bytes), name, options.limits);
  if (!source) {
    out.problems.push_back(std::move(source).error());
    return out;
  }
  while (true) {
    auto piece = (*source)->next();
    if (piece && !*piece) return out;
    auto report = piece ? decode(std::move(**piece), options) : std::unexpected(std::move(piece).error());
    if (report)
      out.reports.push_back(std::move(*report));
    else
      out.problems.push_back(std::move(report).error());
  }
}

}  // namespace concord::reading
