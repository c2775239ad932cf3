#include "server/pages.h"

#include <algorithm>
#include <map>

#include "base/sha256.h"
#include "server/api/error_json.h"

namespace concord::server {

namespace {

constexpr std::string_view kFrame = "/index.html";

std::string_view type_of(std::string_view path) {
  const std::size_t dot = path.rfind('.');
  const std::string_view ending = dot == std::string_view::npos ? std::string_view{} : path.substr(dot + 1);
  if (ending == "html") return "text/html; charset=utf-8";
  if (ending == "js") return "text/javascript; charset=utf-8";
  if (ending == "css") return "text/css; charset=utf-8";
  if (ending == "json") return "application/json";
  if (ending == "svg") return "image/svg+xml";
  if (ending == "png") return "image/png";
  if (ending == "woff2") return "font/woff2";
  return "application/octet-stream";
}

const PageFile* file_of(std::string_view path) {
  const auto files = page_files();
  const auto found = std::ranges::lower_bound(files, path, {}, &PageFile::path);
  return found != files.end() && found->path == path ? &*found : nullptr;
}

// Of each file, computed once: the program does not change while it runs.
const std::string& tag_of(const PageFile& file) {
  static const auto tags = [] {
    std::map<const PageFile*, std::string> all;
    for (const PageFile& one : page_files())
      all[&one] = "\"" + sha256(one.content).hex().substr(0, 32) + "\"";
    return all;
  }();
  return tags.at(&file);
}

bool looks_like_a_page(std::string_view path) {
  const std::string_view last = path.substr(path.rfind('/') + 1);
  return !last.contains('.') && !path.starts_with("/api/") && !path.starts_with("/tlog/");
}

}  // namespace

Response page_answer(const Request& request) {
  const PageFile* file = file_of(request.path);
  if (file == nullptr && looks_like_a_page(request.path)) file = file_of(kFrame);
  if (file == nullptr) {
    return error_answer({ErrorCode::kNotFound, "there is nothing at this address", request.path, ""});
  }
  Response answer;
  const std::string& tag = tag_of(*file);
  answer.with("ETag", tag).with("Cache-Control", "no-cache");
  if (request.header("if-none-match").contains(tag)) {
    answer.status = 304;
    return answer;
  }
  answer.content_type = type_of(file->path);
  answer.body = file->content;
  return answer;
}

}  // namespace concord::server
