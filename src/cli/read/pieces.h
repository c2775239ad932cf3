// All inputs as one sequence of pieces, file after file, with how far it has got for the progress.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "cli/read/inputs.h"
#include "reading/decode/source.h"

namespace concord::cli {

struct NextPiece {
  Result<reading::Piece> piece;  // or why a file, or a record of one, could not be taken in
  std::uint64_t bytes_read = 0;  // of all inputs so far
};

class Pieces {
 public:
  // `inputs` must outlive it.
  explicit Pieces(const Inputs& inputs) : inputs_(inputs) {}
  // Nothing at the end. Does not throw.
  std::optional<NextPiece> next();
  // As many of the next ones as are worth a job, in their order; nothing at the end. Of standard input it is
  // one: who writes there may wait for what was read in it.
  std::optional<std::vector<NextPiece>> next_few();

 private:
  Result<std::optional<reading::Piece>> next_here();
  bool is_at_standard_input() const;

  const Inputs& inputs_;
  std::size_t at_ = 0;                       // of the inputs
  std::unique_ptr<reading::Source> source_;  // of the input there
  std::uint64_t bytes_read_ = 0;
};

}  // namespace concord::cli
