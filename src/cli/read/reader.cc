#include "cli/read/reader.h"

#include <exception>

namespace concord::cli {

namespace {

Error internal(const std::exception& error, const std::string& name) {
  return {ErrorCode::kInternal, error.what(), name, "please report this report"};
}

}  // namespace

Reader::Reader(std::shared_ptr<const reading::Engine> engine, KnownReports* known)
    : engine_(std::move(engine)), known_(known) {
  options_.program = "/proc/self/exe";
}

std::vector<ReadPiece> Reader::read(std::vector<NextPiece> pieces) const {
  std::vector<ReadPiece> out;
  out.reserve(pieces.size());
  for (NextPiece& piece : pieces) out.push_back(decode(std::move(piece)));
  read_decoded(out);
  return out;
}

ReadPiece Reader::decode(NextPiece next) const {
  ReadPiece out;
  const std::string name = next.piece ? next.piece->name : std::string();
  try {
    auto decoded =
        next.piece ? decode_piece(std::move(*next.piece)) : std::unexpected(std::move(next.piece).error());
    if (decoded)
      out = std::move(*decoded);
    else
      out.problem = std::move(decoded).error();
  } catch (const std::exception& error) {
    out.problem = internal(error, name);
  }
  out.bytes_read = next.bytes_read;
  return out;
}

Result<ReadPiece> Reader::decode_piece(reading::Piece piece) const {
  ReadPiece out;
  CONCORD_TRY(auto known, find_known(reading::original_digest(piece)));
  if (known) {
    out.known = KnownReport{std::move(piece.name), std::move(*known)};
    return out;
  }
  CONCORD_TRY(reading::Report report, reading::decode(std::move(piece), options_));
  CONCORD_TRY(known, find_known(sha256(report.text)));
  if (known) {
    out.known = KnownReport{std::move(report.name), std::move(*known)};
    return out;
  }
  out.report = ReadReport{std::move(report), {}};
  return out;
}

void Reader::read_decoded(std::span<ReadPiece> pieces) const {
  std::vector<ReadPiece*> decoded;
  std::vector<reading::Report> reports;
  for (ReadPiece& piece : pieces) {
    if (!piece.report) continue;
    decoded.push_back(&piece);
    reports.push_back(std::move(piece.report->report));
  }
  if (reports.empty()) return;
  std::vector<reading::Reading> readings;
  try {
    readings = engine_->read(reports);
  } catch (const std::exception& error) {
    if (reports.size() == 1) decoded.front()->problem = internal(error, reports.front().name);
  }
  for (std::size_t i = 0; i < decoded.size(); ++i) {
    decoded[i]->report->report = std::move(reports[i]);
    if (!readings.empty()) decoded[i]->report->reading = std::move(readings[i]);
    if (decoded[i]->problem) decoded[i]->report.reset();
  }
  if (readings.empty() && decoded.size() > 1)
    for (ReadPiece* piece : decoded) read_decoded(std::span(piece, 1));
}

Result<std::optional<std::string>> Reader::find_known(const Digest& digest) const {
  if (known_ == nullptr) return std::nullopt;
  return known_->find(digest);
}

}  // namespace concord::cli
