// What a record keeps of inventories: which entries about them stand. The view "inventories" has a row for
// each; what they say is read from the log, by its index. As everywhere, an entry takes effect where it
// replaces the one of its subject that stands, or is the first and replaces none.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/error.h"
#include "record/view.h"

namespace concord::inventory {

struct Kept {
  std::string subject;    // "inventory:GEO", "dataset:GEO:energy.csv", "submission:GEO:1", "methods:3f2a..."
  std::string kind;       // the entry's
  std::string inventory;  // its name; empty of methods
  std::uint64_t index = 0;
  record::EntryId entry;
  Instant time;
  std::string author;
  std::string audience;
  bool withdrawn = false;  // `entry` is the withdrawal, which a later entry of the subject replaces
};

std::string inventory_subject(std::string_view name);
std::string submission_subject(std::string_view inventory, std::uint64_t number);

// From the view's rows, which must be up to date (record::Replayer); in the order of the log, without those
// withdrawn.
Result<std::vector<Kept>> kept_inventories(store::Store& store);
Result<std::vector<Kept>> kept_of(store::Store& store, std::string_view inventory, std::string_view kind);
Result<std::optional<Kept>> find_standing(store::Store& store, std::string_view subject);
// Withdrawn or not.
Result<std::optional<Kept>> find_kept(store::Store& store, std::string_view subject);
// One more than the inventory has ever had, so that the number of a withdrawn one is not given again.
Result<std::uint64_t> next_submission(store::Store& store, std::string_view inventory);

void add_inventory_views(record::Replayer& replayer);

}  // namespace concord::inventory
