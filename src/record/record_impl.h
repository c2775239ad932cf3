// What a Record holds, shared by the files that implement it: record.cc (making, appending, reading) and
// record_publish.cc (signing).
#pragma once

#include <optional>
#include <string>

#include "record/record.h"
#include "record/tree_edge.h"

namespace concord::record {

struct Record::Impl {
  RecordOptions options;
  SystemClock system_clock;
  std::unique_ptr<store::Store> store;
  std::string origin;
  VerifierKey verifier;
  // Both are loaded when they are first needed: reading a record needs neither.
  std::optional<Schemas> schemas;
  std::optional<TreeEdge> edge;

  Result<const Schemas*> loaded_schemas();
  // The edge of the log as it is now.
  Result<TreeEdge*> current_edge();
  Result<Digest> root(std::uint64_t size);
  Status check_replaced(std::span<const Entry> entries, std::span<const store::LogEntry> encoded);
  Result<std::filesystem::path> guard_folder() const;
  Result<SignerKey> signer() const;
  // kFork where the head is not one of this log's.
  Status check_head(const SignedHead& head, std::uint64_t size, std::string_view whose);
  Status check_writable() const;
};

// The key as office.key has it: its text and a line's end.
Result<SignerKey> parse_key_file(std::string_view text);

inline constexpr std::string_view kStoreFile = "record.db";
inline constexpr std::string_view kKeyFile = "office.key";

}  // namespace concord::record
