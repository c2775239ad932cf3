// What a verification has to say, in one shape for a live record and for an exported folder: which part, what
// is the matter with it, and how that is known. A verification goes on after a finding, so that one run names
// every damaged part; it fails with an Error only where it cannot go on at all.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace concord::record {

enum class FindingKind : std::uint8_t {
  // Damage: the record is not what was signed.
  kMissing,     // a part that belongs to the record is not there
  kTruncated,   // a part ends too early
  kExtra,       // something is there that does not belong to the record, or a part goes on too long
  kMalformed,   // a part cannot be read as what it should be
  kAltered,     // a part does not agree with its hash
  kSwapped,     // a part is right, but stands where another part belongs
  kSignature,   // a signature is wrong, or the expected key has not signed
  kFork,        // two histories of one log
  kUnreadable,  // the operating system would not give a part
  // Notes: nothing is wrong, but the reader should know.
  kErased,         // a document was taken away on purpose; the log holds its hash and every proof still holds
  kKeyOnFirstUse,  // the key was not given but taken from what it should verify: compare it by another way
  kUnsigned,       // durable entries that no checkpoint covers yet
};

struct Finding {
  FindingKind kind = FindingKind::kAltered;
  std::string place;   // the part: see the functions below
  std::string detail;  // how it is known, one clause
  bool operator==(const Finding&) const = default;
};

// Stable lower-case name ("missing", "key-on-first-use" ...), for --json output.
std::string_view finding_name(FindingKind kind);
// False for notes.
bool is_damage(FindingKind kind);
bool any_damage(std::span<const Finding> findings);

// The names of parts. Files of an exported folder are named by their path in it ("tile/0/x001/234",
// "checkpoint").
std::string entry_place(std::uint64_t index);            // "entry 17"
std::string document_place(std::string_view hash);       // "documents/<sha256 in hex>"
std::string node_place(int level, std::uint64_t index);  // "node 3/12": 2^3 leaves, the 13th of its level

}  // namespace concord::record
