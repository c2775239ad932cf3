#include "cli/read/inputs.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace concord::cli {

namespace {

namespace fs = std::filesystem;

Error listing_error(const fs::path& path, const std::error_code& reason) {
  bool missing = reason == std::errc::no_such_file_or_directory;
  return Error{missing ? ErrorCode::kNotFound : ErrorCode::kIo,
               missing ? "there is no such file or folder" : "cannot be read: " + reason.message(),
               path.string(), ""};
}

bool hidden(const fs::path& path) {
  return path.filename().string().starts_with('.');
}

std::optional<std::uint64_t> size_of(const fs::path& file) {
  std::error_code reason;
  if (!fs::is_regular_file(file, reason)) return std::nullopt;
  const std::uintmax_t size = fs::file_size(file, reason);
  return reason ? std::nullopt : std::optional<std::uint64_t>(size);
}

// Links to folders are not followed, so no folder is met twice.
void list_folder(const fs::path& folder, Inputs& inputs) {
  std::vector<fs::path> files;
  std::error_code reason;
  fs::recursive_directory_iterator at(folder, reason);
  for (; !reason && at != fs::recursive_directory_iterator(); at.increment(reason)) {
    std::error_code ignored;
    if (hidden(at->path())) {
      at.disable_recursion_pending();
    } else if (at->is_directory(ignored)) {
      if (::access(at->path().c_str(), R_OK | X_OK) == 0) continue;
      at.disable_recursion_pending();
      inputs.problems.push_back(
          listing_error(at->path(), std::make_error_code(std::errc::permission_denied)));
    } else if (at->is_regular_file(ignored)) {
      files.push_back(at->path());
    }
  }
  if (reason) inputs.problems.push_back(listing_error(folder, reason));
  std::sort(files.begin(), files.end());
  for (fs::path& file : files) {
    const auto size = size_of(file);
    inputs.found.push_back({file.string(), std::move(file), size});
  }
}

}  // namespace

Inputs list_inputs(const std::vector<std::string>& paths) {
  Inputs inputs;
  for (const std::string& name : paths) {
    if (name == "-") {
      inputs.found.push_back({"standard input", {}, std::nullopt});
      continue;
    }
    std::error_code reason;
    fs::file_status status = fs::status(name, reason);
    if (status.type() == fs::file_type::directory) {
      list_folder(name, inputs);
    } else if (fs::exists(status)) {
      inputs.found.push_back({name, name, size_of(name)});
    } else {
      inputs.problems.push_back(
          listing_error(name, reason ? reason : std::make_error_code(std::errc::no_such_file_or_directory)));
    }
  }
  return inputs;
}

std::optional<std::uint64_t> Inputs::bytes() const {
  std::uint64_t sum = 0;
  for (const Input& input : found) {
    if (!input.bytes) return std::nullopt;
    sum += *input.bytes;
  }
  return sum;
}

Result<std::unique_ptr<InputStream>> InputStream::open(const Input& input, std::uint64_t& bytes_read) {
  int descriptor = STDIN_FILENO;
  if (!input.path.empty()) {
    descriptor = ::open(input.path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
      return std::unexpected(listing_error(input.path, std::error_code(errno, std::generic_category())));
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
  }
  return std::unique_ptr<InputStream>(new InputStream(descriptor, input.name, bytes_read));
}

InputStream::~InputStream() {
  if (descriptor_ != STDIN_FILENO) ::close(descriptor_);
}

Result<std::size_t> InputStream::read(std::span<char> into) {
  while (!failed_) {
    const ssize_t length = ::read(descriptor_, into.data(), into.size());
    if (length >= 0) {
      bytes_read_ += static_cast<std::uint64_t>(length);
      return static_cast<std::size_t>(length);
    }
    if (errno == EINTR) continue;
    failed_ = true;
    return fail(ErrorCode::kIo, "cannot be read: " + std::generic_category().message(errno), name_);
  }
  return 0;
}

}  // namespace concord::cli
