// For tests: a folder that is there while the test runs, and questions to files as bytes.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <unistd.h>

namespace concord::store {

class TestFolder {
 public:
  TestFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "concord-test-XXXXXX").string();
    path_ = ::mkdtemp(pattern.data());
  }
  ~TestFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  TestFolder(const TestFolder&) = delete;
  TestFolder& operator=(const TestFolder&) = delete;
  std::filesystem::path operator/(std::string_view name) const { return path_ / name; }
  const std::filesystem::path& path() const { return path_; }

  // Whether any file under the folder holds these bytes.
  bool holds(std::string_view bytes) const {
    for (const auto& item : std::filesystem::recursive_directory_iterator(path_)) {
      if (!item.is_regular_file()) continue;
      std::ifstream file(item.path(), std::ios::binary);
      std::ostringstream content;
      content << file.rdbuf();
      if (content.str().contains(bytes)) return true;
    }
    return false;
  }

 private:
  std::filesystem::path path_;
};

}  // namespace concord::store
