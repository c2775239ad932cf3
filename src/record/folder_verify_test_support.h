// For tests that verify an exported folder: one that is sound, ways to change it, and what was found in it.
#pragma once

#include <fstream>
#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <string>

#include "record/folder_test_log.h"
#include "record/folder_verify.h"

namespace concord::record::folder_test {

inline std::string content(const fs::path& path) {
  return read_file(path).value();
}
inline void put(const fs::path& path, std::string_view bytes) {
  fs::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}
inline std::map<std::string, std::string> files_of(const fs::path& folder) {
  std::map<std::string, std::string> files;
  for (const auto& at : fs::recursive_directory_iterator(folder)) {
    if (at.is_regular_file())
      files[at.path().lexically_relative(folder).generic_string()] = content(at.path());
  }
  return files;
}
inline std::string shown(const FolderReport& report) {
  std::string text;
  for (const Finding& finding : report.findings) {
    text += std::string(finding_name(finding.kind)) + " " + finding.place + ": " + finding.detail + "\n";
  }
  return text;
}
inline bool has(const FolderReport& report, FindingKind kind, const std::string& place) {
  for (const Finding& finding : report.findings) {
    if (finding.kind == kind && finding.place == place) return true;
  }
  return false;
}
inline void flip(std::string& bytes, std::size_t at) {
  bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
}

// An export of 600 entries: 2 full tiles and 88 hashes, 2 hashes above them, a report and a long body.
class FolderVerify : public ::testing::Test {
 protected:
  void SetUp() override { ASSERT_TRUE(export_tiles(log.source(600), folder())); }
  const fs::path& folder() const { return scratch.path(); }
  FolderReport verify() { return verify_folder(folder(), {.key = log.key.verifier()}).value(); }
  void change(const std::string& name, const std::function<void(std::string&)>& edit) {
    std::string bytes = content(folder() / name);
    edit(bytes);
    put(folder() / name, bytes);
  }
  void flip_byte(const std::string& name, std::size_t at) {
    change(name, [at](std::string& bytes) { flip(bytes, at); });
  }

  FolderTestLog log{600, true};
  ScratchFolder scratch;
};

}  // namespace concord::record::folder_test
