#include "inventory/submission/inventory_desk.h"

#include <algorithm>
#include <fmt/format.h>

namespace concord::inventory {

record::Entry InventoryDesk::entry_about(std::string kind, std::string subject, Json body,
                                         const std::string& audience) const {
  record::Entry entry;
  entry.kind = std::move(kind);
  entry.subject = std::move(subject);
  entry.time = record_.now();
  entry.author = author_;
  entry.body = std::move(body);
  entry.audience = audience;
  return entry;
}

Status InventoryDesk::append(const record::Compose& compose) {
  return record::append_composed(record_, views_, compose);
}

record::Entry InventoryDesk::taking_back(const Kept& kept, std::string_view reason) const {
  record::Entry entry = entry_about("withdrawal", kept.subject, {{"reason", reason}}, kept.audience);
  entry.replaces = kept.entry;
  return entry;
}

Status InventoryDesk::begin(const Settings& settings, std::string_view audience) {
  CONCORD_CHECK(check_inventory_name(settings.name));
  return append([&]() -> Result<std::vector<record::Entry>> {
    CONCORD_TRY(const auto found, find_kept(record_.store(), inventory_subject(settings.name)));
    if (found && !found->withdrawn)
      return fail(ErrorCode::kExists, fmt::format("there is an inventory '{}'", settings.name));
    record::Entry entry = entry_about("inventory", inventory_subject(settings.name), settings_json(settings),
                                      std::string(audience));
    if (found) entry.replaces = found->entry;
    return std::vector{std::move(entry)};
  });
}

Status InventoryDesk::revise(const Settings& settings) {
  return append([&]() -> Result<std::vector<record::Entry>> {
    CONCORD_TRY(const KeptInventory kept, load_inventory(record_, settings.name));
    record::Entry entry = entry_about("inventory", inventory_subject(settings.name), settings_json(settings),
                                      kept.entry.audience);
    entry.replaces = kept.entry.entry;
    return std::vector{std::move(entry)};
  });
}

Result<InventoryDesk::Added> InventoryDesk::add(std::string_view inventory, const Dataset& dataset,
                                                const MethodSet& methods, Problems& problems) {
  const Problems of_reading = problems;
  Added outcome = Added::kRefused;
  CONCORD_CHECK(append([&]() -> Result<std::vector<record::Entry>> {
    problems = of_reading;
    CONCORD_TRY(KeptInventory kept, load_inventory(record_, inventory));
    Json body = dataset_json(inventory, dataset);
    record::Entry entry =
        entry_about("dataset", dataset_subject(inventory, dataset.name), body, kept.entry.audience);
    CONCORD_TRY(const auto before, find_kept(record_.store(), entry.subject));
    if (before) entry.replaces = before->entry;
    const auto same = std::ranges::find(kept.datasets, entry.subject, &Kept::subject);
    outcome = same == kept.datasets.end() ? Added::kNew : Added::kChanged;
    if (same != kept.datasets.end()) {
      const auto file = kept.files.begin() + (same - kept.datasets.begin());
      if (problems.empty() && dataset_json(inventory, *file) == body) {
        outcome = Added::kSame;
        return std::vector<record::Entry>();
      }
      kept.files.erase(file);
    }
    kept.files.push_back(dataset);
    prepare(kept, methods, problems);
    if (problems.empty()) return std::vector{std::move(entry)};
    outcome = Added::kRefused;
    return std::vector<record::Entry>();
  }));
  return outcome;
}

Status InventoryDesk::remove(std::string_view inventory, std::string_view dataset, std::string_view reason) {
  return append([&]() -> Result<std::vector<record::Entry>> {
    CONCORD_TRY(const auto found, find_standing(record_.store(), dataset_subject(inventory, dataset)));
    if (found) return std::vector{taking_back(*found, reason)};
    return fail(ErrorCode::kNotFound, fmt::format("'{}' has no file '{}'", inventory, dataset), {},
                "`concord inventory show` lists them");
  });
}

Status InventoryDesk::withdraw(std::string_view inventory, std::uint64_t number, std::string_view reason) {
  return append([&]() -> Result<std::vector<record::Entry>> {
    CONCORD_TRY(const KeptSubmission found, load_submission(record_, inventory, number));
    return std::vector{taking_back(found.entry, reason)};
  });
}

Result<record::EntryId> InventoryDesk::keep_methods(const MethodFiles& files, const Digest& digest,
                                                    const std::string& audience,
                                                    std::vector<record::Entry>& entries) {
  CONCORD_TRY(const auto found, find_kept(record_.store(), methods_subject(digest)));
  if (found && (found->audience == audience || found->audience == "public")) return found->entry;
  record::Entry entry =
      entry_about("methods", methods_subject(digest), method_files_json(files, digest), audience);
  if (found) entry.replaces = found->entry;
  CONCORD_TRY(const record::EncodedEntry encoded, record::encode_entry(entry));
  entries.push_back(std::move(entry));
  return encoded.id;
}

Result<std::optional<Submission>> InventoryDesk::submit(std::string_view inventory,
                                                        const MethodFiles& methods,
                                                        std::optional<std::string> note, std::string program,
                                                        Problems& problems) {
  MethodSet set = methods_of_files(methods, problems);
  const Digest digest = set.digest;
  const Problems of_methods = problems;
  Submission submission;
  submission.inventory = inventory;
  submission.note = std::move(note);
  submission.program = std::move(program);
  CONCORD_CHECK(append([&]() -> Result<std::vector<record::Entry>> {
    problems = of_methods;
    CONCORD_TRY(const KeptInventory kept, load_inventory(record_, inventory));
    const Prepared prepared = prepare(kept, set, problems);
    CONCORD_TRY(submission.outcome, compute(prepared, problems));
    std::vector<record::Entry> entries;
    if (!problems.empty()) return entries;
    if (submission.outcome.lines.empty())
      return fail(ErrorCode::kUsage, fmt::format("'{}' has no activity data", inventory), {},
                  "add some with `concord inventory add`");
    submission.settings = kept.entry.entry;
    submission.datasets.clear();
    for (const Kept& dataset : kept.datasets) submission.datasets.push_back(dataset.entry);
    submission.warming = kept.settings.warming;
    submission.base_year = kept.settings.base_year;
    CONCORD_TRY(submission.methods, keep_methods(methods, digest, kept.entry.audience, entries));
    CONCORD_TRY(submission.number, next_submission(record_.store(), inventory));
    entries.push_back(entry_about("submission", submission_subject(inventory, submission.number),
                                  submission_json(submission), kept.entry.audience));
    return entries;
  }));
  if (!problems.empty()) return std::nullopt;
  return submission;
}

}  // namespace concord::inventory
