// Errors are values. Every fallible call in Concord returns Result<T>; exceptions of libraries end at the
// seam where they are called. An Error says what was wrong, where, and what to do about it, and its code is
// one of a closed list, so that callers (and the program's exit status) can tell kinds of failure apart
// without reading text.
#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <string_view>
#include <utility>

namespace concord {

enum class ErrorCode : std::uint8_t {
  kUsage,         // the caller asked for something that makes no sense
  kNotFound,      // the thing named is not there
  kExists,        // the thing to be made is there already
  kInput,         // a document from outside cannot be read (a report, an entry, a language pack)
  kSchema,        // an entry does not match the schema of its kind
  kDamaged,       // stored or exported data fails its own checks: hashes, lengths, order
  kSignature,     // a signature does not verify, or its key is not the expected one
  kFork,          // two histories of one log: signing or following it would hide one of them
  kConflict,      // somebody else changed the record meanwhile; the call can be repeated
  kLocked,        // another process holds the record
  kTooNew,        // written by a newer version of Concord
  kTooLarge,      // over a stated limit
  kUnauthorised,  // nobody knows who is asking: a wrong password, a session or token that is over
  kForbidden,     // who is asking may not do that
  kTooSoon,       // too many have failed: to be repeated after a wait
  kIo,            // the operating system refused: disk full, no permission, no such device
  kInternal,      // a defect of Concord itself
};

// Stable lower-case name of a code, for --json output and logs ("not-found", "damaged" ...).
std::string_view error_name(ErrorCode code);

struct Error {
  ErrorCode code = ErrorCode::kInternal;
  std::string what;    // what was wrong, one clause, no full stop
  std::string where;   // file, file:line, entry index or JSON pointer; empty where there is none
  std::string remedy;  // what to do; empty where there is nothing to do

  // "where: what; remedy", the form a person sees.
  std::string message() const;
  // The same error seen from further up: `place` is put before `where`.
  Error at(std::string_view place) &&;
};

template <class T>
using Result = std::expected<T, Error>;
using Status = Result<void>;

inline std::unexpected<Error> fail(ErrorCode code, std::string what, std::string where = {},
                                   std::string remedy = {}) {
  return std::unexpected(Error{code, std::move(what), std::move(where), std::move(remedy)});
}

}  // namespace concord

#define CONCORD_JOIN_(a, b) a##b
#define CONCORD_JOIN(a, b) CONCORD_JOIN_(a, b)

// CONCORD_TRY(auto x, call()): declares x from the value of call(), or returns its error from this function.
#define CONCORD_TRY(declaration, expression)                                 \
  auto CONCORD_JOIN(try_, __LINE__) = (expression);                          \
  if (!CONCORD_JOIN(try_, __LINE__))                                         \
    return std::unexpected(std::move(CONCORD_JOIN(try_, __LINE__)).error()); \
  declaration = std::move(*CONCORD_JOIN(try_, __LINE__))

// CONCORD_CHECK(call()): for calls that return Status.
#define CONCORD_CHECK(expression)                                                                     \
  do {                                                                                                \
    if (auto checked_ = (expression); !checked_) return std::unexpected(std::move(checked_).error()); \
  } while (false)
