// Where a compiler acts: begins an inventory, adds and takes away its files, hands it in. Each act is one
// append, composed of what stands at that moment (record/composed_append.h); the caller publishes
// (record/record.h). What is wrong with a file is told with its rows, and then
// nothing is appended.
#pragma once

#include <string>
#include <string_view>

#include "inventory/submission/kept.h"
#include "inventory/submission/submission.h"
#include "record/composed_append.h"

namespace concord::inventory {

// What stands of an inventory in a record.
struct KeptInventory {
  Kept entry;
  Settings settings;
  std::vector<Kept> datasets;  // the entries of `files`, in their order
  std::vector<Dataset> files;
};

// Of an entry that kept_inventories() gave.
Result<Settings> load_settings(record::Record& record, const Kept& inventory);
// kNotFound, naming those there are.
Result<KeptInventory> load_inventory(record::Record& record, std::string_view name);
// All files by the settings and methods given. As prepare().
Prepared prepare(const KeptInventory& kept, MethodSet methods, Problems& problems);

struct KeptSubmission {
  Kept entry;
  Submission submission;
};
// By number; 0 is the last one. kNotFound where there is none.
Result<KeptSubmission> load_submission(record::Record& record, std::string_view inventory,
                                       std::uint64_t number);
// What a submission was computed from and with, from the entries that it names. kNotFound where one is not
// in the record, kSchema where one is of another kind.
Result<Prepared> load_prepared(record::Record& record, const Submission& submission, Problems& problems);

class InventoryDesk {
 public:
  // Both must outlive the desk; the view of kept.h must be among `views`.
  InventoryDesk(record::Record& record, record::Replayer& views, std::string author)
      : record_(record), views_(views), author_(std::move(author)) {}

  // kExists where there is one of the name. Who may see it: record/entry.h, audience.
  Status begin(const Settings& settings, std::string_view audience);

  // Puts the settings in the place of those of the same name.
  Status revise(const Settings& settings);

  enum class Added { kNew, kChanged, kSame, kRefused };
  // Puts the file in, or in the place of the one of its name. Refused, with the problems, where `problems`
  // has any of reading it, or one of its rows cannot be used beside the inventory's other files; `methods`
  // are the default ones.
  Result<Added> add(std::string_view inventory, const Dataset& dataset, const MethodSet& methods,
                    Problems& problems);
  // kNotFound where the inventory has no such file.
  Status remove(std::string_view inventory, std::string_view dataset, std::string_view reason);

  // Computes the inventory and hands it in. Nothing, with the problems, where a row or a series cannot be
  // computed; kUsage where there is nothing to compute.
  Result<std::optional<Submission>> submit(std::string_view inventory, const MethodFiles& methods,
                                           std::optional<std::string> note, std::string program,
                                           Problems& problems);
  Status withdraw(std::string_view inventory, std::uint64_t number, std::string_view reason);

 private:
  record::Entry entry_about(std::string kind, std::string subject, Json body,
                            const std::string& audience) const;
  Status append(const record::Compose& compose);
  record::Entry taking_back(const Kept& kept, std::string_view reason) const;
  // The entry of these methods, which is put to `entries` where no one that its audience can see is there.
  Result<record::EntryId> keep_methods(const MethodFiles& files, const Digest& digest,
                                       const std::string& audience, std::vector<record::Entry>& entries);

  record::Record& record_;
  record::Replayer& views_;
  std::string author_;
};

}  // namespace concord::inventory
