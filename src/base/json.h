// JSON as Concord admits it. Entries are hashed and signed, so a document must have one meaning and one
// spelling: parse_json() refuses what RFC 8785 (JSON Canonicalization Scheme) and I-JSON (RFC 7493) leave
// ambiguous, and canonical_json() writes the one form of RFC 8785. Verification never re-serialises: the
// stored bytes are hashed.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "base/error.h"

namespace concord {

using Json = nlohmann::json;

struct JsonLimits {
  std::size_t depth = 64;          // nested arrays and objects
  std::size_t bytes = 16U << 20U;  // length of the document
};

// Parses one document. Refuses (ErrorCode::kInput, where = "line:column" or a JSON pointer): anything after
// the value, duplicate keys, invalid UTF-8, lone surrogates, integers beyond 2^53, numbers that overflow a
// double, more depth or bytes than the limits.
Result<Json> parse_json(std::string_view text, JsonLimits limits = {});

// RFC 8785: keys sorted by UTF-16 code units, numbers as ECMAScript prints them, the shortest escapes, no
// space. Refuses what parse_json() would refuse in a value built in memory: NaN, infinities, integers beyond
// 2^53, invalid UTF-8.
Result<std::string> canonical_json(const Json& value);
// The same of a text alone, behind what `out` has already; on an error `out` is as it was.
Status append_canonical_text(std::string_view text, std::string& out);

// ECMAScript Number::toString (ECMA-262, section 6.1.6.1.20) of a finite double.
std::string ecmascript_number(double value);

}  // namespace concord
