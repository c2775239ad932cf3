// The guard: a second, tiny database that remembers the last checkpoint signed with each key. It lies outside
// the record's folder, and outside of what backups restore, so that a restored backup or a second copy of a
// record finds that its key has already signed something else, and stops before it signs a second history.
//
// Threads: a Guard is used by one thread at a time; several processes may use one guard file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

#include "base/error.h"
#include "base/sha256.h"
#include "record/checkpoint.h"
#include "store/connection.h"

namespace concord::record {

// What a signature covers: so many entries with this root.
struct SignedHead {
  std::uint64_t size = 0;
  Digest root;
  bool operator==(const SignedHead&) const = default;
};

class Guard {
 public:
  // $XDG_STATE_HOME/concord/guard, by default ~/.local/state/concord/guard (XDG Base Directory Specification
  // 0.8).
  static Result<std::filesystem::path> default_folder();
  // The guard of this key in the file <key id>.db of the folder, both made where they are missing.
  static Result<Guard> open(const std::filesystem::path& folder, const VerifierKey& key, int lock_timeout_ms);
  // The same for a look only: nothing where there is no guard.
  static Result<std::optional<SignedHead>> look(const std::filesystem::path& folder, const VerifierKey& key);

  Result<std::optional<SignedHead>> last();
  // Compare and swap: kConflict where the last one is not `expected` any more. Durable when it returns.
  Status advance(const std::optional<SignedHead>& expected, const SignedHead& next);

 private:
  Guard(std::unique_ptr<store::Connection> connection, std::string key)
      : connection_(std::move(connection)), key_(std::move(key)) {}
  std::unique_ptr<store::Connection> connection_;
  std::string key_;
};

}  // namespace concord::record
