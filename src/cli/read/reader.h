// From pieces to what was read in them: decoded, and read unless the record has it. Safe from any thread.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/error.h"
#include "cli/read/known.h"
#include "cli/read/pieces.h"
#include "reading/decode/decode.h"
#include "reading/engine.h"
#include "reading/reading.h"

namespace concord::cli {

struct ReadReport {
  reading::Report report;
  reading::Reading reading;
};

struct KnownReport {
  std::string name;
  std::string subject;  // of the report in the record
};

// One of the three.
struct ReadPiece {
  std::optional<ReadReport> report;
  std::optional<KnownReport> known;
  std::optional<Error> problem;
  std::uint64_t bytes_read = 0;  // of all inputs, up to here
};

class Reader {
 public:
  // `known` may be null: then everything is read. It must outlive the reader.
  Reader(std::shared_ptr<const reading::Engine> engine, KnownReports* known);
  // One for each, in their order. Does not throw, and what is wrong with one keeps no other from being read.
  std::vector<ReadPiece> read(std::vector<NextPiece> pieces) const;

 private:
  ReadPiece decode(NextPiece next) const;
  Result<ReadPiece> decode_piece(reading::Piece piece) const;
  void read_decoded(std::span<ReadPiece> pieces) const;
  Result<std::optional<std::string>> find_known(const Digest& digest) const;

  std::shared_ptr<const reading::Engine> engine_;
  KnownReports* known_;
  reading::DecodeOptions options_;
};

}  // namespace concord::cli
