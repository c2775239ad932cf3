// An entry is the one thing a record is made of (docs/format.md). In the log it is canonical JSON (RFC 8785)
// of at most 65,535 bytes (C2SP tlog-tiles, entry bundles); a longer body is kept beside the log and the
// entry carries its hash. An entry is named by its leaf hash (RFC 6962), which is its id.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/error.h"
#include "base/json.h"
#include "base/sha256.h"

namespace concord::record {

inline constexpr std::size_t kLargestEntry = 65'535;
inline constexpr std::string_view kDocumentUrn =
    "urn:sha256:";  // before the hexadecimal digits of a document

using EntryId = Digest;  // the leaf hash: SHA-256(0x00 ‖ bytes)

// Where a statement stands in a document (W3C Web Annotation Data Model, 4.2.4 TextQuoteSelector and 4.2.5
// TextPositionSelector). Positions count code points of the stored text, `end` is exclusive.
struct Evidence {
  Digest document;     // the document's SHA-256; in JSON "source": "urn:sha256:<hex>"
  std::string exact;   // the quote, a substring of the document
  std::string prefix;  // up to 32 code points before it
  std::string suffix;  // and after it
  std::uint64_t start = 0;
  std::uint64_t end = 0;
  bool operator==(const Evidence&) const = default;
};

struct Entry {
  std::string kind;     // "report", "event" ...: schema/<kind>.json describes its body
  std::string subject;  // the thing it is about, "event:3f2a…"; later entries about it carry the same
  Instant time;         // when it was appended, by the office's clock
  std::string author;   // who appended it: a user, or "reader" for the machine
  Json body;
  std::vector<Evidence> evidence;
  std::optional<EntryId> replaces;    // the entry that this one corrects or withdraws
  std::string audience = "internal";  // "internal", "public", or names of partner offices, comma-separated
};

// The canonical bytes and the body that had to be moved out of them, if any.
struct EncodedEntry {
  std::string bytes;
  EntryId id;
  std::optional<std::string> body_document;  // canonical body, to be stored under its SHA-256
};

Result<EncodedEntry> encode_entry(const Entry& entry);

// The entry back from its bytes. Where the body lies beside the log, `body` is null and `body_document` its
// hash.
struct DecodedEntry {
  Entry entry;
  std::optional<Digest> body_document;
};
Result<DecodedEntry> decode_entry(std::string_view bytes);

EntryId entry_id(std::string_view bytes);

Json evidence_json(const Evidence& evidence);
Result<Evidence> evidence_from_json(const Json& json);

}  // namespace concord::record
