#include "record/folder_writer.h"

#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <system_error>
#include <unistd.h>

namespace concord::record {

namespace {

std::unexpected<Error> refused(const fs::path& path, std::string_view doing, std::error_code why) {
  return fail(ErrorCode::kIo, std::string("cannot ").append(doing).append(": ").append(why.message()),
              path.string(), "make room or give permission, then export again");
}

std::error_code last_error() {
  return {errno, std::generic_category()};
}

}  // namespace

Status FolderWriter::put(const std::string& name, std::string_view content) {
  fs::path path = folder_ / name;
  std::error_code error;
  if (fs::file_size(path, error) == content.size() && !error) {
    auto there = read_file(path, content.size());
    if (there && *there == content) {
      ++kept_;
      return {};
    }
  }
  if (path.parent_path() != made_) {
    CONCORD_CHECK(make_folders(path.parent_path()));
    made_ = path.parent_path();
  }
  fs::path temporary = path;
  temporary += ".tmp";
  errno = 0;
  std::ofstream file(temporary, std::ios::binary | std::ios::trunc);
  file.write(content.data(), static_cast<std::streamsize>(content.size()));
  file.close();
  if (!file) {
    auto failed = refused(temporary, "write", last_error());
    fs::remove(temporary, error);
    return failed;
  }
  fs::rename(temporary, path, error);
  if (error) {
    auto failed = refused(path, "replace", error);
    fs::remove(temporary, error);
    return failed;
  }
  ++written_;
  return {};
}

Status FolderWriter::remove(const std::string& name) {
  std::error_code error;
  auto count = fs::remove_all(folder_ / name, error);
  if (error) return refused(folder_ / name, "remove", error);
  if (count != 0) ++removed_;
  return {};
}

Status FolderWriter::sync() const {
  int fd = ::open(folder_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd < 0) return refused(folder_, "open", last_error());
  bool synced = ::syncfs(fd) == 0;
  std::error_code why = last_error();
  ::close(fd);
  if (!synced) return refused(folder_, "write to disk", why);
  return {};
}

}  // namespace concord::record
