#include "cli/read/pieces.h"

#include <exception>

#include "base/printable.h"
#include "cli/terminal.h"

namespace concord::cli {

std::optional<NextPiece> Pieces::next() {
  while (at_ < inputs_.found.size()) {
    const Input& input = inputs_.found[at_];
    Result<std::optional<reading::Piece>> piece;
    try {
      piece = next_here();
    } catch (const std::exception& error) {
      piece = fail(ErrorCode::kInternal, error.what(), input.name, "please report this file");
      source_.reset();
    }
    if (piece && *piece) return NextPiece{std::move(**piece), bytes_read_};
    // A source ends with nothing; one that could not be opened, with its error.
    if (piece || source_ == nullptr) {
      ++at_;
      source_.reset();
    }
    if (piece) continue;
    Error problem = std::move(piece).error();
    if (!problem.where.contains(input.name)) problem = std::move(problem).at(input.name);
    return NextPiece{std::unexpected(std::move(problem)), bytes_read_};
  }
  return std::nullopt;
}

Result<std::optional<reading::Piece>> Pieces::next_here() {
  if (source_ == nullptr) {
    const Input& input = inputs_.found[at_];
    CONCORD_TRY(auto stream, InputStream::open(input, bytes_read_));
    // File names are bytes; the record holds text.
    CONCORD_TRY(source_, reading::open_source(std::move(stream), one_line(input.name)));
  }
  return source_->next();
}

}  // namespace concord::cli
