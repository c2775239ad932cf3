// What is wrong with a record's store, what can be repaired without inventing anything, and the repair.
// Entries are never touched: what follows from them (leaf hashes, tiles, index, views) is computed anew where
// a signature vouches for them, what was promised is carried out (an erasure, a signature), and what was left
// over is removed. Everything else needs a backup, and is said to.
#pragma once

#include <string>
#include <vector>

#include "record/finding.h"
#include "record/record.h"
#include "record/record_verify.h"

namespace concord::record {

enum class Repair : std::uint8_t {
  kNone,       // only a backup helps, or nothing is wrong
  kHashes,     // leaf hashes, tiles and the index from entries that a signature covers
  kViews,      // drop the views, which are replayed afterwards
  kErasure,    // carry out an erasure that an entry states
  kSignature,  // publish
  kLeftovers,  // remove files of interrupted writing that are over an hour old
};

struct Problem {
  Finding finding;
  Repair repair = Repair::kNone;
  std::string remedy;  // what a person can do
};

std::string_view repair_name(Repair repair);  // "hashes", "views" ...

// Verification (record_verify.h), the store's check of its medium, and the folder.
Result<std::vector<Problem>> examine(Record& record, const VerifyOptions& options = {});

// Repairs what has a repair among the problems that examine() finds, and returns those. Every step is one
// transaction that can be repeated. An Error stops it; what is repaired by then stays so.
Result<std::vector<Problem>> repair(Record& record, const VerifyOptions& options = {});

}  // namespace concord::record
