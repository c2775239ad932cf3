#include "base/file.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace concord {

namespace {

std::unexpected<Error> system_error(const fs::path& path, std::string_view doing) {
  int number = errno;
  ErrorCode code = number == ENOENT ? ErrorCode::kNotFound : ErrorCode::kIo;
  return fail(code, fmt::format("cannot {}: {}", doing, std::generic_category().message(number)),
              path.string());
}

// Closes on every way out; close errors are reported only where they matter, by sync_and_close().
class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return fd_; }
  bool sync_and_close() {
    bool synced = ::fsync(fd_) == 0;
    bool closed = ::close(fd_) == 0;
    fd_ = -1;
    return synced && closed;
  }

 private:
  int fd_;
};

Status sync_folder(const fs::path& folder) {
  Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (fd.get() < 0 || ::fsync(fd.get()) != 0) return system_error(folder, "sync the folder");
  return {};
}

}  // namespace

Result<std::string> read_file(const fs::path& path, std::size_t limit) {
  Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (fd.get() < 0) return system_error(path, "open");
  struct stat status{};
  if (::fstat(fd.get(), &status) != 0) return system_error(path, "look at");
  if (S_ISDIR(status.st_mode)) return fail(ErrorCode::kIo, "is a folder, not a file", path.string());
  std::string content;
  if (S_ISREG(status.st_mode)) {
    if (static_cast<std::size_t>(status.st_size) > limit) {
      return fail(ErrorCode::kTooLarge, fmt::format("has {} bytes, more than {}", status.st_size, limit),
                  path.string());
    }
    content.reserve(static_cast<std::size_t>(status.st_size));
  }
  char buffer[1U << 16U];
  for (;;) {
    ssize_t got = ::read(fd.get(), buffer, sizeof buffer);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return system_error(path, "read");
    if (got == 0) return content;
    content.append(buffer, static_cast<std::size_t>(got));
    if (content.size() > limit) {
      return fail(ErrorCode::kTooLarge, fmt::format("has more than {} bytes", limit), path.string());
    }
  }
}

Status write_file(const fs::path& path, std::string_view content, unsigned mode) {
  fs::path temporary = path;
  temporary += fmt::format(".{}.tmp", ::getpid());
  Descriptor fd(
      ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, static_cast<mode_t>(mode)));
  if (fd.get() < 0) return system_error(temporary, "create");
  while (!content.empty()) {
    ssize_t put = ::write(fd.get(), content.data(), content.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) {
      auto error = system_error(path, "write");
      ::unlink(temporary.c_str());
      return error;
    }
    content.remove_prefix(static_cast<std::size_t>(put));
  }
  if (!fd.sync_and_close() || ::rename(temporary.c_str(), path.c_str()) != 0) {
    auto error = system_error(path, "write");
    ::unlink(temporary.c_str());
    return error;
  }
  return sync_folder(path.has_parent_path() ? path.parent_path() : fs::path("."));
}

Status make_folders(const fs::path& path) {
  std::error_code error;
  fs::create_directories(path, error);
  if (error) return fail(ErrorCode::kIo, "cannot make the folder: " + error.message(), path.string());
  return {};
}

Result<fs::path> data_folder() {
  if (const char* set = std::getenv("CONCORD_DATA"); set != nullptr && *set != '\0') return fs::path(set);
  std::error_code error;
  fs::path program = fs::read_symlink("/proc/self/exe", error);
  // Installed: bin/concord beside share/concord. Built: build/<preset>/concord inside the source folder.
  for (fs::path at = program.parent_path(); !error && at.has_relative_path(); at = at.parent_path()) {
    for (const fs::path& candidate : {at / "share" / "concord", at}) {
      if (fs::exists(candidate / "schema" / "entry.json") && fs::exists(candidate / "packs"))
        return candidate;
    }
  }
  return fail(ErrorCode::kNotFound, "the folder with schemas and language packs is not beside the program",
              {}, "set CONCORD_DATA to it");
}

}  // namespace concord
