// From the bytes of a piece to a report: characters into UTF-8, pages to their main content, PDF and DOCX to
// their text. A text in UTF-8 is kept byte for byte, without a byte order mark. Every piece is hostile until
// it is decoded: what it may take of memory and time is limited, and formats whose parsers are large are
// parsed in a process of their own.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "reading/decode/source.h"
#include "reading/reading.h"

namespace concord::reading {

struct DecodeOptions {
  DecodeLimits limits;
  // The program that is called as `program extract-docx` to do run_extractor() (extract.h) in a process of
  // its own. Empty: DOCX is parsed in this process, for tests and fuzzing.
  std::string program;
};

// SHA-256 of what the container has of the piece: its bytes, or all of the record that they are from.
Digest original_digest(const Piece& piece);

// Always the same report of the same piece. report.about is filled from the piece and from what the bytes say
// of themselves. kInput for what is no text of its format, kTooLarge over a limit, kNotFound where pdftotext
// is not installed; `where` is the piece's name. Safe from any thread.
Result<Report> decode(Piece piece, const DecodeOptions& options = {});

// Everything in a file that is in memory.
struct Decoded {
  std::vector<Report> reports;
  std::vector<Error> problems;
};
Decoded decode_all(std::string_view bytes, std::string_view name, const DecodeOptions& options = {});

}  // namespace concord::reading
