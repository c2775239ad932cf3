#include "record/folder_walk.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <system_error>

#include "record/bundle.h"
#include "record/entry.h"
#include "record/folder_tree.h"
#include "record/tile.h"

namespace concord::record {

namespace {

constexpr std::size_t kHexLength = 64;
constexpr std::size_t kMostAbsent = 10'000;
constexpr std::string_view kDocuments = "documents";

MaybeDigest hash_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  Sha256 hash;
  std::vector<char> block(1U << 16U);
  while (file) {
    file.read(block.data(), static_cast<std::streamsize>(block.size()));
    hash.update(std::string_view(block.data(), static_cast<std::size_t>(file.gcount())));
  }
  if (!file.eof() || file.bad()) return std::nullopt;
  return hash.finish();
}

enum class Belongs : std::uint8_t { kNot, kNow, kEarlier };

Belongs tile_belongs(const TileId& id, const std::vector<TileLevel>& levels) {
  std::size_t level = id.level == kEntryBundle ? 0 : static_cast<std::size_t>(id.level);
  if (level >= levels.size() || id.index >= levels[level].count()) return Belongs::kNot;
  int width = levels[level].width(id.index);
  if (id.width == width) return Belongs::kNow;
  return id.width < width ? Belongs::kEarlier : Belongs::kNot;
}

void check_earlier(const fs::path& folder, const TileId& id, int grown_width, Findings& findings) {
  TileId grown{id.level, id.index, grown_width};
  std::size_t limit = id.level == kEntryBundle ? kLargestBundle : kLargestTile;
  auto part = read_part(folder, id.path(), limit, findings);
  auto whole = read_file(folder / grown.path(), limit);
  if (!part || !whole) return;  // a missing whole is reported where it is judged
  std::size_t length = static_cast<std::size_t>(id.width) * 32;
  if (id.level == kEntryBundle) {
    auto entries = bundle_prefix(*whole, id.width);
    if (!entries) return;
    length = *entries;
  }
  if (*part == std::string_view(*whole).substr(0, length)) return;
  FindingKind kind = part->size() < length   ? FindingKind::kTruncated
                     : part->size() > length ? FindingKind::kExtra
                                             : FindingKind::kAltered;
  findings.add(kind, id.path(), fmt::format("it is not the beginning of {}", grown.path()));
}

}  // namespace

void walk_folder(const fs::path& folder, std::uint64_t size, Findings& findings) {
  const std::vector<TileLevel> levels = tile_levels(size);
  std::error_code error;
  for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    if (at->is_directory(error) && !at->is_symlink(error)) continue;
    std::string name = at->path().lexically_relative(folder).generic_string();
    if (!at->is_regular_file(error)) {
      findings.add(FindingKind::kExtra, name, "it is not a file");
      continue;
    }
    if (name == "checkpoint" || name == "verifier-key") continue;
    if (name.starts_with(kDocuments) && at.depth() == 1) continue;  // FolderDocuments looks at these
    auto id = TileId::parse(name);
    Belongs belongs = id ? tile_belongs(*id, levels) : Belongs::kNot;
    if (belongs == Belongs::kNot) {
      findings.add(FindingKind::kExtra, name, "the checkpoint covers no such part");
    } else if (belongs == Belongs::kEarlier) {
      std::size_t level = id->level == kEntryBundle ? 0 : static_cast<std::size_t>(id->level);
      check_earlier(folder, *id, levels[level].width(id->index), findings);
    }
  }
  if (error) findings.add(FindingKind::kUnreadable, folder.string(), error.message());
}

FolderDocuments::FolderDocuments(const fs::path& folder, Findings& findings) : findings_(findings) {
  std::vector<std::pair<Digest, Digest>> wrong;  // name, content
  std::error_code error;
  for (fs::directory_iterator at(folder / kDocuments, error), end; !error && at != end; at.increment(error)) {
    std::string name = at->path().filename().string();
    auto digest = Digest::from_hex(name);
    if (!digest) {
      findings_.add(FindingKind::kExtra, document_place(name), "its name is not a SHA-256 hash");
      continue;
    }
    names_.push_back(*digest);
    MaybeDigest content = at->is_regular_file(error) ? hash_file(at->path()) : std::nullopt;
    if (!content) {
      findings_.add(FindingKind::kUnreadable, document_place(name), "it cannot be read");
    } else if (*content != *digest) {
      wrong.emplace_back(*digest, *content);
    }
  }
  std::ranges::sort(names_);
  named_.resize(names_.size());
  for (const auto& [name, content] : wrong) {
    bool swapped = std::ranges::binary_search(names_, content);
    findings_.add(swapped ? FindingKind::kSwapped : FindingKind::kAltered, document_place(name.hex()),
                  swapped ? fmt::format("it holds the document {}", content.hex())
                          : fmt::format("its content has the hash {}", content.hex()));
  }
}

void FolderDocuments::read_entry(std::uint64_t index, std::string_view bytes) {
  std::size_t run = 0;
  for (std::size_t at = 0; at <= bytes.size(); ++at) {
    char c = at < bytes.size() ? bytes[at] : ' ';
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')) {
      ++run;
      continue;
    }
    if (run == kHexLength) mark(bytes.substr(at - run, run));
    run = 0;
  }
  if (bytes.find("\"body_document\":") == bytes.npos) return;
  auto decoded = decode_entry(bytes);
  if (!decoded || !decoded->body_document || std::ranges::binary_search(names_, *decoded->body_document))
    return;
  if (absent_.size() == kMostAbsent) return;
  absent_.push_back({FindingKind::kErased, document_place(decoded->body_document->hex()),
                     fmt::format("the body of {} was erased or left out", entry_place(index))});
}

void FolderDocuments::mark(std::string_view hex) {
  auto digest = Digest::from_hex(hex);
  if (!digest) return;
  auto found = std::ranges::lower_bound(names_, *digest);
  if (found != names_.end() && *found == *digest) {
    named_[static_cast<std::size_t>(found - names_.begin())] = true;
  }
}

void FolderDocuments::report() {
  for (Finding& finding : absent_) {
    findings_.add(finding.kind, std::move(finding.place), std::move(finding.detail));
  }
  absent_.clear();
  for (std::size_t i = 0; i < names_.size(); ++i) {
    if (!named_[i]) {
      findings_.add(FindingKind::kExtra, document_place(names_[i].hex()), "no entry names this document");
    }
  }
}

}  // namespace concord::record
