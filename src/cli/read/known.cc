#include "cli/read/known.h"

#include "reading/desk/intake.h"
#include "reading/view/queries.h"

namespace concord::cli {

Result<std::unique_ptr<KnownReports>> KnownReports::open(const Context& context) {
  CONCORD_TRY(auto store, store::open_sqlite(context.record_folder() / "record.db", {.read_only = true}));
  return std::unique_ptr<KnownReports>(new KnownReports(std::move(store)));
}

Result<std::optional<std::string>> KnownReports::find(const Digest& digest) {
  const std::scoped_lock lock(mutex_);
  CONCORD_TRY(auto row, reading::find_report(*store_, reading::report_subject(digest)));
  if (!row || row->sha256 != digest) {
    CONCORD_TRY(row, reading::find_report_of(*store_, digest));
  }
  if (!row || row->erased) return std::nullopt;
  return std::move(row->subject);
}

}  // namespace concord::cli
