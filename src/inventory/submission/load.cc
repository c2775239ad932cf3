// Reading inventories and submissions back from a record (inventory_desk.h).
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "inventory/submission/inventory_desk.h"

namespace concord::inventory {

namespace {

Result<Json> body_named(record::Record& record, const record::EntryId& id, std::string_view kind) {
  CONCORD_TRY(const auto index, record.find(id));
  if (!index)
    return fail(ErrorCode::kNotFound, fmt::format("the {} is not in this record", kind), id.hex(),
                "it may be in the record of who handed it in");
  CONCORD_TRY(record::Record::At at, record.entry(*index));
  if (at.entry.kind != kind)
    return fail(ErrorCode::kSchema, fmt::format("is of the kind {} instead of {}", at.entry.kind, kind),
                id.hex());
  return std::move(at.entry.body);
}

}  // namespace

Result<Settings> load_settings(record::Record& record, const Kept& inventory) {
  CONCORD_TRY(const Json body, body_named(record, inventory.entry, "inventory"));
  return settings_from(body);
}

Result<KeptInventory> load_inventory(record::Record& record, std::string_view name) {
  CONCORD_TRY(const auto found, find_standing(record.store(), inventory_subject(name)));
  if (!found) {
    CONCORD_TRY(const auto all, kept_inventories(record.store()));
    std::vector<std::string> names;
    for (const Kept& kept : all) names.push_back(kept.inventory);
    return fail(ErrorCode::kNotFound, fmt::format("there is no inventory '{}'", name), {},
                names.empty() ? "begin one with `concord inventory init`"
                              : fmt::format("there are {}", fmt::join(names, ", ")));
  }
  KeptInventory kept;
  kept.entry = *found;
  CONCORD_TRY(kept.settings, load_settings(record, *found));
  CONCORD_TRY(kept.datasets, kept_of(record.store(), name, "dataset"));
  for (const Kept& dataset : kept.datasets) {
    CONCORD_TRY(const Json file, body_named(record, dataset.entry, "dataset"));
    CONCORD_TRY(Dataset made, dataset_from(file));
    kept.files.push_back(std::move(made));
  }
  return kept;
}

Prepared prepare(const KeptInventory& kept, MethodSet methods, Problems& problems) {
  return prepare(kept.settings, std::move(methods), kept.files, problems);
}

Result<KeptSubmission> load_submission(record::Record& record, std::string_view inventory,
                                       std::uint64_t number) {
  KeptSubmission kept;
  if (number == 0) {
    CONCORD_TRY(auto all, kept_of(record.store(), inventory, "submission"));
    if (all.empty())
      return fail(ErrorCode::kNotFound, fmt::format("no submission of '{}' stands", inventory), {},
                  "hand it in with `concord inventory submit`");
    kept.entry = std::move(all.back());
  } else {
    CONCORD_TRY(auto found, find_standing(record.store(), submission_subject(inventory, number)));
    if (!found)
      return fail(ErrorCode::kNotFound, fmt::format("no submission {} of '{}' stands", number, inventory), {},
                  "`concord inventory show` lists them");
    kept.entry = std::move(*found);
  }
  CONCORD_TRY(const Json body, body_named(record, kept.entry.entry, "submission"));
  CONCORD_TRY(kept.submission, submission_from(body));
  return kept;
}

Result<Prepared> load_prepared(record::Record& record, const Submission& submission, Problems& problems) {
  CONCORD_TRY(const Json about, body_named(record, submission.settings, "inventory"));
  CONCORD_TRY(Settings settings, settings_from(about));
  settings.warming = submission.warming;
  settings.base_year = submission.base_year;
  CONCORD_TRY(const Json methods, body_named(record, submission.methods, "methods"));
  CONCORD_TRY(const MethodFiles files, method_files_from(methods));
  std::vector<Dataset> datasets;
  for (const record::EntryId& id : submission.datasets) {
    CONCORD_TRY(const Json body, body_named(record, id, "dataset"));
    CONCORD_TRY(Dataset dataset, dataset_from(body));
    datasets.push_back(std::move(dataset));
  }
  return prepare(std::move(settings), methods_of_files(files, problems), datasets, problems);
}

}  // namespace concord::inventory
