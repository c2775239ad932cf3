// The log's side of record_verify.h. The log holds each leaf hash up to three times: the entry's bytes have
// it, the row keeps it, and a full tile keeps it. Two trees are grown along, one from the bytes and one from
// what is kept, and where they part, the next signed root tells which of them is the signed one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/finding.h"
#include "record/guard.h"
#include "record/tree.h"
#include "store/store.h"

namespace concord::record {

// A root that the log must have had at some size.
struct KnownHead {
  SignedHead head;
  std::string place;  // who says so
};

class LogCheck {
 public:
  // `heads` in the order of their sizes.
  LogCheck(store::Store& store, std::vector<KnownHead> heads);

  // Entries one after the other; one that is not there is skipped with the reason.
  void entry(const Digest& kept_leaf, const Digest& leaf);
  void skip(FindingKind kind, std::string reason);
  // After the last: what was found. `root()` is that of the entries' bytes.
  void finish(std::vector<Finding>& findings);
  Digest root() const { return from_bytes_.root(); }
  std::uint64_t size() const { return base_ + pending_.size(); }
  // The largest known head that the entries' bytes lead to.
  std::uint64_t bytes_agree_to() const;

 private:
  struct Leaf {
    std::optional<Digest> bytes;  // computed; nothing where the entry is not there
    std::optional<Digest> kept;   // in the row
    std::optional<Digest> tile;   // in the tile of level 0, where that is full
  };
  struct Disagreement {
    std::uint64_t index = 0;
    Leaf leaf;
  };
  // Roots of full tiles, by the bytes and by what is kept, waiting for a tile of the next level.
  struct Level {
    std::vector<Digest> bytes;
    std::vector<Digest> kept;
  };
  enum class Verdict : std::uint8_t { kBytes, kKept, kNeither };
  struct Judgement {
    std::uint64_t size = 0;
    Verdict right = Verdict::kNeither;
  };

  void close_tile();
  // Whether the bytes, the rows and the tile all say the same of the pending leaves, and no head lies among
  // them: as in every sound log, and a third quicker to check than one by one.
  bool sound(const std::vector<Digest>& tile) const;
  void close_tile_of(const Digest& bytes, const Digest& kept);
  void close_level(std::size_t level);
  std::vector<Digest> stored_tile(int level, std::uint64_t index);
  void grow(const Leaf& leaf);
  void judge_heads();  // those of the size that is reached
  void judge(const KnownHead& known);
  Verdict verdict_on(const Disagreement& disagreement) const;
  void report(const Disagreement& disagreement);
  void add(FindingKind kind, std::string place, std::string detail);

  store::Store& store_;
  std::vector<KnownHead> heads_;
  std::size_t next_head_ = 0;
  std::uint64_t base_ = 0;     // entries before the pending ones: a multiple of 256
  std::vector<Leaf> pending_;  // of one tile
  std::vector<Level> levels_;
  Frontier from_bytes_;
  std::optional<Frontier> from_kept_;  // from where the two part
  std::uint64_t last_agreed_ = 0;      // the size of the last head that was met
  std::vector<Judgement> judgements_;
  std::vector<Disagreement> disagreements_;
  std::vector<Finding> findings_;
};

}  // namespace concord::record
