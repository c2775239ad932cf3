// The pages, built from web/ and embedded in the program, so that one file is the whole application.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "server/http/message.h"

namespace concord::server {

struct PageFile {
  std::string_view path;  // "/app.js"
  std::string_view content;
};

// All of them, sorted by path. Empty in a program that was built without pages.
std::span<const PageFile> page_files();

// The file of that path; for a path of no file that looks like a page ("/reports/3f2a"), the frame of all
// pages, which finds its way from the address. 404 for other paths.
Response page_answer(const Request& request);

}  // namespace concord::server
