// By libzip, which reads bytes without a copy of them.
#include "base/zip_archive.h"

#include <array>
#include <fmt/format.h>
#include <zip.h>

namespace concord {
namespace {

using Member = std::unique_ptr<zip_file_t, decltype(&zip_fclose)>;

std::string why_not(zip_t* archive, const std::string& name) {
  const int code = zip_error_code_zip(zip_get_error(archive));
  if (code == ZIP_ER_NOPASSWD || code == ZIP_ER_ENCRNOTSUPP)
    return fmt::format("{} in the zip archive is encrypted", name);
  return fmt::format("the zip archive has no readable {}: {}", name, zip_strerror(archive));
}

}  // namespace

ZipArchive::ZipArchive(zip* archive) : archive_(archive, zip_discard) {}

Result<ZipArchive> ZipArchive::open(std::string_view bytes, std::uint64_t most_members) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* opened = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
  if (opened == nullptr) {
    const std::string why = zip_error_strerror(&error);
    zip_error_fini(&error);
    zip_source_free(source);
    return fail(ErrorCode::kInput, fmt::format("the zip archive cannot be read: {}", why));
  }
  ZipArchive archive(opened);
  if (zip_get_num_entries(opened, 0) > static_cast<zip_int64_t>(most_members))
    return fail(ErrorCode::kTooLarge, fmt::format("the zip archive has more than {} members", most_members));
  return archive;
}

bool ZipArchive::has(const std::string& name) const {
  return zip_name_locate(archive_.get(), name.c_str(), 0) >= 0;
}

Status ZipArchive::read(const std::string& name, std::uint64_t limit, const Visit& visit) const {
  const Member member(zip_fopen(archive_.get(), name.c_str(), 0), &zip_fclose);
  if (!member) return fail(ErrorCode::kInput, why_not(archive_.get(), name));
  std::array<char, 65536> buffer{};
  for (std::uint64_t all = 0;;) {
    const zip_int64_t got = zip_fread(member.get(), buffer.data(), buffer.size());
    if (got < 0) return fail(ErrorCode::kInput, fmt::format("{} in the zip archive is damaged", name));
    all += static_cast<std::uint64_t>(got);
    if (all > limit)
      return fail(ErrorCode::kTooLarge, fmt::format("{} unpacks to more than {} bytes", name, limit));
    CONCORD_CHECK(visit({buffer.data(), static_cast<std::size_t>(got)}, got == 0));
    if (got == 0) return {};
  }
}

}  // namespace concord
