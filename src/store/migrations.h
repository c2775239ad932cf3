// The file format's versions. Every change of the tables is one more step here, and a file is taken from
// whatever version it has to the newest in one transaction, so that a failure leaves the old version in full.
#pragma once

#include "store/connection.h"

namespace concord::store {

// "CNRD", in the file's header, tells a record from other SQLite files.
inline constexpr std::int64_t kApplicationId = 0x434E5244;
inline constexpr int kNewestVersion = 3;

// kTooNew for a file of a newer version, kDamaged for a file that is not a record. A connection for reading
// only migrates nothing: an older version is kUsage.
Status migrate(Connection& connection, int to_version = kNewestVersion);

}  // namespace concord::store
