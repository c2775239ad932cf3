#include "cli/read/pieces.h"

#include <exception>

#include "base/printable.h"
#include "cli/terminal.h"
#include "reading/engine.h"

namespace concord::cli {

namespace {

// Short reports are read faster together; what takes long by itself is better shared among the cores.
bool takes_long(const reading::Piece& piece) {
  return piece.format == reading::Format::kPdf || piece.format == reading::Format::kDocx;
}

}  // namespace

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

std::optional<std::vector<NextPiece>> Pieces::next_few() {
  std::vector<NextPiece> few;
  std::size_t bytes = 0;
  while (few.size() < reading::Engine::kMostTogether && bytes < reading::Engine::kBytesTogether) {
    auto piece = next();
    if (!piece) break;
    few.push_back(std::move(*piece));
    if (is_at_standard_input()) break;
    if (!few.back().piece) continue;
    if (takes_long(*few.back().piece)) break;
    bytes += few.back().piece->bytes.size();
  }
  if (few.empty()) return std::nullopt;
  return few;
}

bool Pieces::is_at_standard_input() const {
  return at_ < inputs_.found.size() && inputs_.found[at_].path.empty();
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
