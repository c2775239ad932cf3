#include "record/composed_append.h"

namespace concord::record {

namespace {

constexpr int kMostCompositions = 100;

}  // namespace

Status append_composed(Record& record, Replayer& views, const Compose& compose) {
  for (int attempt = 1;; ++attempt) {
    const std::uint64_t size = record.size();
    CONCORD_CHECK(views.catch_up());
    CONCORD_TRY(const std::vector<Entry> entries, compose());
    if (entries.empty()) return {};
    auto appended = record.append(entries, size);
    if (appended) return views.catch_up();
    const bool overtaken = appended.error().code == ErrorCode::kConflict;
    if (!overtaken || attempt == kMostCompositions) return std::unexpected(std::move(appended).error());
  }
}

}  // namespace concord::record
