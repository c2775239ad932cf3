// Files as Concord uses them: whole documents read under a size limit, and files replaced in one step, so
// that a reader sees the old content or the new one and never a part.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "base/error.h"

namespace concord {

namespace fs = std::filesystem;

// The whole file. kNotFound, kIo (with the system's reason) or kTooLarge (over `limit` bytes; nothing is
// kept).
Result<std::string> read_file(const fs::path& path, std::size_t limit = std::size_t{1} << 30U);

// Writes beside the target, syncs, renames, syncs the folder. `mode` as for chmod; parent folders are not
// made.
Status write_file(const fs::path& path, std::string_view content, unsigned mode = 0644);

Status make_folders(const fs::path& path);

// Where the schemas and language packs are: $CONCORD_DATA, else beside the program as it was built or
// installed.
Result<fs::path> data_folder();

}  // namespace concord
