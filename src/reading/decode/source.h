// A file as the reports in it, one after the other: a page or a text is one, an archive holds many. What a
// source gives are pieces, the bytes of one report each with what the container says of it; decode() makes a
// report of each. So an archive of any size passes through a memory of fixed size, and pieces are decoded on
// all cores.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "reading/decode/byte_stream.h"
#include "reading/decode/format.h"
#include "reading/reading.h"

namespace concord::reading {

struct DecodeLimits {
  std::size_t report_bytes = std::size_t{16} << 20U;    // of one report's text, and of what it is taken from
  std::size_t document_bytes = std::size_t{64} << 20U;  // of a PDF or DOCX file
};

struct Piece {
  std::string name;   // of the file; in a container followed by '#' and the record's address, id or number
  std::string bytes;  // as the container has them
  Format format = Format::kText;
  std::string charset;                 // as declared beside the bytes; empty where nobody did
  std::vector<std::string> encodings;  // of HTTP, in the order in which they are to be undone
  About about;                         // about.original is that of the record where it is more than `bytes`
};

class Source {
 public:
  virtual ~Source() = default;
  // The next piece, or nothing at the end. An error is of one record (`where` names it) and does not end the
  // rest; kInput for what cannot be read, kTooLarge over a limit, kIo where the system refused. From one
  // thread at a time.
  virtual Result<std::optional<Piece>> next() = 0;
};

// Looks at the beginning of the stream. `name` is that of the file, and begins the names of all its pieces.
// kInput for an empty file and for formats that hold no reports.
Result<std::unique_ptr<Source>> open_source(std::unique_ptr<ByteStream> stream, std::string_view name,
                                            DecodeLimits limits = {});

}  // namespace concord::reading
