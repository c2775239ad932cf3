#include <fmt/format.h>

#include "store/leaf_index.h"
#include "store/sqlite_store.h"

namespace concord::store {

namespace {

constexpr int kHighestLevel = 7;
constexpr std::size_t kTileBytes = kTileWidth * 32;
// Entries are handed over from memory, not from an open statement, so that a visitor may use the store
// itself.
constexpr std::size_t kVisitBytes = std::size_t{128} << 10U;  // stays in a cache of the processor

std::int64_t signed_index(std::uint64_t index) {
  return static_cast<std::int64_t>(index);
}

std::unexpected<Error> damaged_entry(std::uint64_t index, std::string what) {
  return fail(ErrorCode::kDamaged, std::move(what), fmt::format("entry {}", index),
              "run `concord fsck`, or restore a backup");
}

StoredCheckpoint checkpoint_at(const Statement& row) {
  return {static_cast<std::uint64_t>(row.integer_at(0)), std::string(row.bytes_at(1))};
}

// A run of entries in memory.
struct Chunk {
  struct Piece {
    Digest leaf;
    std::size_t begin;
    std::size_t end;
  };
  std::string bytes;
  std::vector<Piece> pieces;
};

// Reads entries from `first` on into the chunk; stops before one that is missing or malformed, and says
// which.
Status read_chunk(Connection& connection, std::uint64_t first, std::uint64_t end, Chunk& chunk) {
  chunk.bytes.clear();
  chunk.pieces.clear();
  CONCORD_TRY(Statement rows, connection.prepare("SELECT position, leaf, bytes FROM entries "
                                                 "WHERE position >= ? AND position < ? ORDER BY position"));
  rows.integer(signed_index(first)).integer(signed_index(end));
  for (std::uint64_t expected = first; expected < end && chunk.bytes.size() < kVisitBytes; ++expected) {
    CONCORD_TRY(bool more, rows.step());
    if (!more || rows.integer_at(0) != signed_index(expected)) return damaged_entry(expected, "is missing");
    auto leaf = Digest::from_raw(rows.bytes_at(1));
    if (!leaf) return damaged_entry(expected, "has a leaf hash of a wrong length");
    std::size_t begin = chunk.bytes.size();
    chunk.bytes += rows.bytes_at(2);
    chunk.pieces.push_back({*leaf, begin, chunk.bytes.size()});
  }
  return {};
}

}  // namespace

Result<std::uint64_t> SqliteStore::log_size() {
  CONCORD_TRY(std::int64_t size, connection_->ask("SELECT max(position) + 1 FROM entries"));
  return static_cast<std::uint64_t>(size);
}

Status SqliteStore::append(std::uint64_t expected_size, const RunSource& next_run) {
  CONCORD_TRY(Transaction transaction, Transaction::begin(*connection_));
  CONCORD_TRY(std::uint64_t size, log_size());
  if (size != expected_size) {
    return fail(ErrorCode::kConflict, fmt::format("the log has {} entries, not {}", size, expected_size),
                connection_->path().string(), "look again and repeat");
  }
  for (;;) {
    CONCORD_TRY(AppendRun run, next_run());
    if (run.entries.empty()) break;
    CONCORD_CHECK(store_entries(size, run.entries));
    size += run.entries.size();
    for (const Document& one : run.documents) CONCORD_CHECK(store_document(one.digest, one.content));
    CONCORD_CHECK(store_tiles(run.tiles));
    for (const FullTile& tile : run.tiles) {
      if (tile.level == 1) CONCORD_CHECK(index_run(*connection_, tile.index));
    }
  }
  return transaction.commit();
}

Status SqliteStore::store_entries(std::uint64_t first, std::span<const LogEntry> entries) {
  CONCORD_TRY(Statement insert, connection_->prepare("INSERT INTO entries VALUES(?, ?, ?)"));
  for (const LogEntry& entry : entries)
    CONCORD_CHECK(insert.integer(signed_index(first++)).blob(entry.leaf.view()).blob(entry.bytes).run());
  return {};
}

Status SqliteStore::store_tiles(std::span<const FullTile> tiles) {
  CONCORD_TRY(Statement put, connection_->prepare("INSERT OR REPLACE INTO tiles VALUES(?, ?)"));
  for (const FullTile& tile : tiles) {
    if (tile.level < 0 || tile.level > kHighestLevel || tile.hashes.size() != kTileBytes) {
      return fail(ErrorCode::kUsage, fmt::format("tile {}/{} is not a full tile", tile.level, tile.index));
    }
    CONCORD_CHECK(put.integer(tile_id(tile.level, tile.index)).blob(tile.hashes).run());
  }
  return {};
}

Status SqliteStore::visit_entries(std::uint64_t first, std::uint64_t end, const EntryVisitor& visit) {
  Chunk chunk;
  while (first < end) {
    Status whole = read_chunk(*connection_, first, end, chunk);
    for (const Chunk::Piece& piece : chunk.pieces) {
      std::string_view bytes = std::string_view(chunk.bytes).substr(piece.begin, piece.end - piece.begin);
      CONCORD_CHECK(visit(first++, piece.leaf, bytes));
    }
    CONCORD_CHECK(whole);
  }
  return {};
}

Result<std::optional<std::uint64_t>> SqliteStore::find_entry(const Digest& leaf) {
  return find_leaf(*connection_, leaf);
}

Result<std::optional<FullTile>> SqliteStore::tile(int level, std::uint64_t index) {
  if (level < 0 || level > kHighestLevel) return std::nullopt;
  CONCORD_TRY(Statement found, connection_->prepare("SELECT hashes FROM tiles WHERE id = ?"));
  CONCORD_TRY(bool any, found.integer(tile_id(level, index)).step());
  if (!any) return std::nullopt;
  return FullTile{level, index, std::string(found.bytes_at(0))};
}

Status SqliteStore::replace_hashes(std::span<const std::pair<std::uint64_t, Digest>> leaves,
                                   std::span<const FullTile> tiles) {
  CONCORD_TRY(Transaction transaction, Transaction::begin(*connection_));
  {
    CONCORD_TRY(Statement update, connection_->prepare("UPDATE entries SET leaf = ?2 WHERE position = ?1"));
    for (const auto& [index, leaf] : leaves) {
      CONCORD_CHECK(update.integer(signed_index(index)).blob(leaf.view()).run());
      if (connection_->changes() != 1)
        return fail(ErrorCode::kNotFound, fmt::format("entry {} is not there", index));
    }
  }
  CONCORD_CHECK(store_tiles(tiles));
  CONCORD_CHECK(rebuild_leaf_index(*connection_));
  return transaction.commit();
}

Status SqliteStore::put_checkpoint(const StoredCheckpoint& checkpoint) {
  CONCORD_TRY(Transaction transaction, Transaction::begin(*connection_));
  CONCORD_TRY(std::int64_t latest, connection_->ask("SELECT max(size) FROM checkpoints"));
  if (signed_index(checkpoint.size) < latest) {
    return fail(ErrorCode::kConflict, fmt::format("there is a checkpoint of size {} already", latest),
                fmt::format("checkpoint of size {}", checkpoint.size));
  }
  {
    CONCORD_TRY(Statement put, connection_->prepare("INSERT OR REPLACE INTO checkpoints VALUES(?, ?)"));
    CONCORD_CHECK(put.integer(signed_index(checkpoint.size)).blob(checkpoint.note).run());
  }
  return transaction.commit();
}

Result<std::optional<StoredCheckpoint>> SqliteStore::latest_checkpoint() {
  CONCORD_TRY(Statement found,
              connection_->prepare("SELECT size, note FROM checkpoints ORDER BY size DESC LIMIT 1"));
  CONCORD_TRY(bool any, found.step());
  if (!any) return std::nullopt;
  return checkpoint_at(found);
}

Result<std::vector<StoredCheckpoint>> SqliteStore::checkpoints() {
  std::vector<StoredCheckpoint> all;
  CONCORD_TRY(Statement rows, connection_->prepare("SELECT size, note FROM checkpoints ORDER BY size"));
  for (;;) {
    CONCORD_TRY(bool more, rows.step());
    if (!more) return all;
    all.push_back(checkpoint_at(rows));
  }
}

}  // namespace concord::store
