#include "inventory/submission/opened.h"

namespace concord::inventory {

Result<Opened> open_submission(record::Record& record, std::string_view inventory, std::uint64_t number) {
  Opened opened;
  CONCORD_TRY(KeptSubmission kept, load_submission(record, inventory, number));
  opened.number = kept.submission.number;
  CONCORD_TRY(opened.prepared, load_prepared(record, kept.submission, opened.problems));
  opened.outcome = std::move(kept.submission.outcome);
  return opened;
}

Result<Opened> open_standing(record::Record& record, std::string_view inventory, const MethodSet& methods) {
  Opened opened;
  CONCORD_TRY(const KeptInventory kept, load_inventory(record, inventory));
  opened.prepared = prepare(kept, methods, opened.problems);
  CONCORD_TRY(opened.outcome, compute(opened.prepared, opened.problems));
  return opened;
}

}  // namespace concord::inventory
