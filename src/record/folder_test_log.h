// A small log in memory for the tests of exported folders: entries of the record's own form, a fixed key, a
// document that an entry quotes and a body that is too long for its entry.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "base/file.h"
#include "record/checkpoint.h"
#include "record/entry.h"
#include "record/folder_verify.h"
#include "record/tiles_export.h"
#include "record/tree.h"

namespace concord::record {

struct FolderTestLog {
  SignerKey key = *SignerKey::from_seed("office.example/record", std::array<std::uint8_t, 32>{42});
  std::vector<std::string> entries;
  std::vector<std::string> documents;

  explicit FolderTestLog(std::size_t size, bool with_documents = false) {
    std::string report = "The ministers met in Baku and signed a declaration.";
    for (std::size_t i = 0; i < size; ++i) {
      Entry entry;
      entry.kind = "event";
      entry.subject = "event:" + std::to_string(i);
      entry.author = "reader";
      entry.body = {{"number", static_cast<int>(i)}};
      if (with_documents && i == 1) {
        entry.evidence.push_back({sha256(report), "met in Baku", "The ministers ", " and", 14, 25});
        documents.push_back(report);
      }
      if (with_documents && i == 2) entry.body["text"] = std::string(70'000, 't');
      auto encoded = encode_entry(entry).value();
      if (encoded.body_document) documents.push_back(*encoded.body_document);
      entries.push_back(encoded.bytes);
    }
  }

  Digest root(std::size_t size) const {
    Frontier tree;
    for (std::size_t i = 0; i < size; ++i) tree.append(leaf_hash(entries[i]));
    return tree.root();
  }
  Checkpoint head(std::size_t size) const { return {key.verifier().name, size, root(size), {}}; }

  ExportSource source(std::size_t size) const {
    ExportSource source;
    source.checkpoint = sign_note(head(size).text(), key).encode();
    source.key = key.verifier();
    source.entries = [this](std::uint64_t first, std::uint64_t end,
                            const store::EntryVisitor& visit) -> Status {
      for (std::uint64_t i = first; i < end; ++i) CONCORD_CHECK(visit(i, leaf_hash(entries[i]), entries[i]));
      return {};
    };
    for (const std::string& document : documents) source.documents.push_back(sha256(document));
    source.document = [this](const Digest& digest) -> Result<std::optional<std::string>> {
      for (const std::string& document : documents) {
        if (sha256(document) == digest) return document;
      }
      return std::nullopt;
    };
    return source;
  }
};

// A folder of its own for one test, gone afterwards.
class ScratchFolder {
 public:
  ScratchFolder() {
    std::string pattern = (fs::temp_directory_path() / "concord-folder-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
  }
  ~ScratchFolder() {
    std::error_code error;
    fs::remove_all(path_, error);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

}  // namespace concord::record
