// How a thing came to be what it is: who entered what when, and what each entry changed.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/json.h"
#include "record/record.h"

namespace concord::reading {

struct FieldChange {
  std::string pointer;  // RFC 6901, into the body
  Json before;          // null where the field is new
  Json after;           // null where it is gone
  bool operator==(const FieldChange&) const = default;
};

struct HistoryItem {
  std::uint64_t index = 0;  // in the log
  record::EntryId id;
  std::string kind;
  std::string subject;
  Instant time;
  std::string author;
  std::string reason;                // of a rejection, withdrawal or erasure; empty otherwise
  std::vector<FieldChange> changes;  // against the entry it replaces, or against the value that was proposed
  bool effective = true;  // false: another entry had replaced the same one before, this changed nothing
};

// The leaves in which two values differ, in the order of their pointers.
std::vector<FieldChange> field_changes(const Json& before, const Json& after);

// `entries` oldest first: those about a thing and about the proposal it came of.
std::vector<HistoryItem> history_of(std::span<const record::Record::At> entries);

}  // namespace concord::reading
