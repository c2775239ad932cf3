#include "cli/read/inputs.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fmt/format.h>
#include <system_error>
#include <unistd.h>

#include "base/file.h"

namespace concord::cli {

namespace {

Error listing_error(const fs::path& path, const std::error_code& reason) {
  bool missing = reason == std::errc::no_such_file_or_directory;
  return Error{missing ? ErrorCode::kNotFound : ErrorCode::kIo,
               missing ? "there is no such file or folder" : "cannot be read: " + reason.message(),
               path.string(), ""};
}

bool hidden(const fs::path& path) {
  return path.filename().string().starts_with('.');
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
  for (fs::path& file : files) inputs.found.push_back({file.string(), std::move(file)});
}

Result<std::string> read_standard_input(std::size_t limit) {
  std::string content;
  std::array<char, 65536> buffer{};
  while (true) {
    ssize_t length = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (length == 0) return content;
    if (length < 0 && errno == EINTR) continue;
    if (length < 0) {
      return fail(ErrorCode::kIo, "cannot be read: " + std::generic_category().message(errno),
                  "standard input");
    }
    content.append(buffer.data(), static_cast<std::size_t>(length));
    if (content.size() > limit) {
      return fail(ErrorCode::kTooLarge, fmt::format("a report may have at most {} bytes", limit),
                  "standard input", "cut it into parts");
    }
  }
}

}  // namespace

Inputs list_inputs(const std::vector<std::string>& paths) {
  Inputs inputs;
  for (const std::string& name : paths) {
    if (name == "-") {
      inputs.found.push_back({"standard input", {}});
      continue;
    }
    std::error_code reason;
    fs::file_status status = fs::status(name, reason);
    if (status.type() == fs::file_type::directory) {
      list_folder(name, inputs);
    } else if (fs::exists(status)) {
      inputs.found.push_back({name, name});
    } else {
      inputs.problems.push_back(
          listing_error(name, reason ? reason : std::make_error_code(std::errc::no_such_file_or_directory)));
    }
  }
  return inputs;
}

Result<std::string> read_input(const Input& input, std::size_t limit) {
  return input.path.empty() ? read_standard_input(limit) : read_file(input.path, limit);
}

}  // namespace concord::cli
