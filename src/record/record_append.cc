// Appending (record/record.h): entries are checked and encoded before the log is looked at, so that whoever
// waits for the log waits for nothing else.
#include <algorithm>
#include <fmt/format.h>
#include <system_error>
#include <thread>

#include "record/record.h"
#include "record/record_impl.h"

namespace concord::record {

namespace {

// The most often that an append is overtaken by other processes before it gives up.
constexpr int kMostAttempts = 100;

// From so many entries on, a second thread is worth its start.
constexpr std::size_t kEncodeTogether = 64;

}  // namespace

Result<std::vector<EncodedEntry>> Record::Impl::encode(std::span<const Entry> entries) {
  CONCORD_TRY(const Schemas* checker, loaded_schemas());
  std::vector<EncodedEntry> encoded(entries.size());
  auto encode_range = [&](std::size_t first, std::size_t end) -> Status {
    for (std::size_t i = first; i < end; ++i) {
      if (auto good = checker->check(entries[i]); !good) {
        if (entries.size() == 1) return good;
        return std::unexpected(
            std::move(good).error().at(fmt::format("entry {} of {}", i + 1, entries.size())));
      }
      CONCORD_TRY(encoded[i], encode_entry(entries[i]));
    }
    return {};
  };
  if (entries.size() < kEncodeTogether) {
    CONCORD_CHECK(encode_range(0, entries.size()));
    return encoded;
  }
  const std::size_t half = entries.size() / 2;
  Status second;
  std::jthread other;
  try {
    other = std::jthread([&] { second = encode_range(half, entries.size()); });
  } catch (const std::system_error&) {  // no more threads on this machine: then one after the other
    second = encode_range(half, entries.size());
  }
  Status first = encode_range(0, half);
  if (other.joinable()) other.join();
  CONCORD_CHECK(first);
  CONCORD_CHECK(second);
  return encoded;
}

Status Record::Impl::check_replaced(std::span<const Entry> entries, std::span<const EncodedEntry> encoded) {
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const std::optional<EntryId>& replaced = entries[i].replaces;
    if (!replaced) continue;
    CONCORD_TRY(auto found, store->find_entry(*replaced));
    const auto before = encoded.first(i);
    if (found || std::ranges::find(before, *replaced, &EncodedEntry::id) != before.end()) continue;
    return fail(ErrorCode::kSchema, fmt::format("no entry {} is in this record", replaced->hex()),
                fmt::format("{}: replaces", entries[i].subject));
  }
  return {};
}

Result<Appended> Record::append(std::span<const Entry> entries, std::optional<std::uint64_t> only_at) {
  CONCORD_CHECK(impl_->check_writable());
  CONCORD_TRY(std::vector<EncodedEntry> encoded, impl_->encode(entries));
  CONCORD_CHECK(impl_->check_replaced(entries, encoded));
  Appended appended;
  std::vector<store::LogEntry> log;
  log.reserve(encoded.size());
  for (EncodedEntry& one : encoded) {
    // A body beside the log that is never referred to does no harm; an entry without its body would.
    if (one.body_document) {
      CONCORD_CHECK(impl_->store->put_document(sha256(*one.body_document), *one.body_document));
    }
    appended.ids.push_back(one.id);
    log.push_back({one.id, std::move(one.bytes)});
  }
  for (int attempt = 1;; ++attempt) {
    CONCORD_TRY(TreeEdge * edge, impl_->current_edge());
    if (only_at && edge->size() != *only_at) {
      return fail(ErrorCode::kConflict, fmt::format("the record has {} entries by now", edge->size()));
    }
    TreeEdge grown = *edge;
    std::vector<store::FullTile> tiles;
    for (const EntryId& id : appended.ids) grown.append(id, tiles);
    appended.first_index = edge->size();
    auto stored = impl_->store->append(edge->size(), log, tiles);
    if (stored) {
      *edge = std::move(grown);
      return appended;
    }
    bool overtaken = stored.error().code == ErrorCode::kConflict && !only_at;
    if (!overtaken || attempt == kMostAttempts) return std::unexpected(std::move(stored).error());
  }
}

}  // namespace concord::record
