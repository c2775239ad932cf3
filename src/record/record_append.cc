// Appending (record/record.h). The first share of the entries is checked and encoded before the log is looked
// at, and the others while those before them are stored: whoever waits for the log hardly waits for anything
// else.
#include <algorithm>
#include <fmt/format.h>

#include "record/entry_encoder.h"
#include "record/record.h"
#include "record/record_impl.h"

namespace concord::record {

namespace {

// The most often that an append is overtaken by other processes before it gives up.
constexpr int kMostAttempts = 100;

}  // namespace

// An entry can replace one that is in the log, or one before it in the same share; those of earlier shares
// are in the log already.
Status Record::Impl::check_replaced(std::span<const Entry> entries,
                                    std::span<const store::LogEntry> encoded) {
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const std::optional<EntryId>& replaced = entries[i].replaces;
    if (!replaced) continue;
    CONCORD_TRY(auto found, store->find_entry(*replaced));
    const auto before = encoded.first(i);
    if (found || std::ranges::find(before, *replaced, &store::LogEntry::leaf) != before.end()) continue;
    return fail(ErrorCode::kSchema, fmt::format("no entry {} is in this record", replaced->hex()),
                fmt::format("{}: replaces", entries[i].subject));
  }
  return {};
}

Result<Appended> Record::append(std::span<const Entry> entries, std::optional<std::uint64_t> only_at) {
  CONCORD_CHECK(impl_->check_writable());
  CONCORD_TRY(const Schemas* schemas, impl_->loaded_schemas());
  EntryEncoder encoder(*schemas, entries);
  if (encoder.shares() != 0) CONCORD_CHECK(encoder.share(0));
  for (int attempt = 1;; ++attempt) {
    CONCORD_TRY(TreeEdge * edge, impl_->current_edge());
    if (only_at && edge->size() != *only_at) {
      return fail(ErrorCode::kConflict, fmt::format("the record has {} entries by now", edge->size()));
    }
    Appended appended{.first_index = edge->size(), .ids = {}};
    TreeEdge grown = *edge;
    std::vector<store::FullTile> tiles;
    std::size_t number = 0;
    auto stored = impl_->store->append(edge->size(), [&]() -> Result<store::AppendRun> {
      if (number == encoder.shares()) return store::AppendRun{};
      CONCORD_TRY(const EntryEncoder::Share* share, encoder.share(number++));
      CONCORD_CHECK(
          impl_->check_replaced(entries.subspan(share->first, share->entries.size()), share->entries));
      tiles.clear();
      for (const store::LogEntry& entry : share->entries) {
        grown.append(entry.leaf, tiles);
        appended.ids.push_back(entry.leaf);
      }
      return store::AppendRun{.entries = share->entries, .tiles = tiles, .documents = share->documents};
    });
    if (stored) {
      *edge = std::move(grown);
      return appended;
    }
    bool overtaken = stored.error().code == ErrorCode::kConflict && !only_at;
    if (!overtaken || attempt == kMostAttempts) return std::unexpected(std::move(stored).error());
  }
}

}  // namespace concord::record
