#include "cli/read/reader.h"

#include <exception>

namespace concord::cli {

Reader::Reader(std::shared_ptr<const reading::Engine> engine, KnownReports* known)
    : engine_(std::move(engine)), known_(known) {
  options_.program = "/proc/self/exe";
}

ReadPiece Reader::read(NextPiece next) const {
  ReadPiece out;
  const std::string name = next.piece ? next.piece->name : std::string();
  try {
    auto read =
        next.piece ? read_piece(std::move(*next.piece)) : std::unexpected(std::move(next.piece).error());
    if (read)
      out = std::move(*read);
    else
      out.problem = std::move(read).error();
  } catch (const std::exception& error) {
    out.problem = Error{ErrorCode::kInternal, error.what(), name, "please report this report"};
  }
  out.bytes_read = next.bytes_read;
  return out;
}

Result<ReadPiece> Reader::read_piece(reading::Piece piece) const {
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
  reading::Reading reading = engine_->read(report);
  out.report = ReadReport{std::move(report), std::move(reading)};
  return out;
}

Result<std::optional<std::string>> Reader::find_known(const Digest& digest) const {
  if (known_ == nullptr) return std::nullopt;
  return known_->find(digest);
}

}  // namespace concord::cli
