#include "base/file.h"

#include <fstream>
#include <gtest/gtest.h>
#include <sys/stat.h>

namespace concord::CONCORD_FILE {
namespace {

class FileTest : public testing::Test {
 protected:
  void SetUp() override {
    std::string pattern = (fs::temp_directory_path() / "concord-file-XXXXXX").string();
    folder_ = mkdtemp(pattern.data());
  }
  void TearDown() override { fs::remove_all(folder_); }
  fs::path folder_;
};

TEST_F(FileTest, ReplacesWholeFiles) {
  fs::path path = folder_ / "key";
  ASSERT_TRUE(write_file(path, "one", 0600));
  ASSERT_TRUE(write_file(path, std::string("two\0three", 9), 0600));
  EXPECT_EQ(read_file(path).value(), std::string("two\0three", 9));
  struct stat status{};
  ASSERT_EQ(stat(path.c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_), fs::directory_iterator{}), 1);
}

TEST_F(FileTest, NamesWhatIsWrong) {
  EXPECT_EQ(read_file(folder_ / "none").error().code, ErrorCode::kNotFound);
  EXPECT_NE(read_file(folder_ / "none").error().message().find("none"), std::string::npos);
  EXPECT_EQ(read_file(folder_).error().code, ErrorCode::kIo);
  ASSERT_TRUE(write_file(folder_ / "large", std::string(100, 'x')));
  EXPECT_EQ(read_file(folder_ / "large", 99).error().code, ErrorCode::kTooLarge);
  EXPECT_FALSE(write_file(folder_ / "no" / "folder", "x"));
}

// /dev/zero never ends: the limit must stop the reading, not the size that the system reports.
TEST_F(FileTest, StopsAtTheLimitOfWhatHasNoSize) {
  EXPECT_EQ(read_file("/dev/zero", 1U << 20U).error().code, ErrorCode::kTooLarge);
}

TEST_F(FileTest, LeavesTheOldContentWhenItCannotWrite) {
  std::ofstream(folder_ / "kept") << "old";
  // A folder stands where the temporary file would have to go.
  fs::create_directory(folder_ / ("kept." + std::to_string(getpid()) + ".tmp"));
  EXPECT_FALSE(write_file(folder_ / "kept", "new"));
  EXPECT_EQ(read_file(folder_ / "kept").value(), "old");
}

}  // namespace
}  // namespace concord::CONCORD_FILE
