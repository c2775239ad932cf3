// What a page says of itself in its head: when it was published, its title, address and language. Publishers
// write the day in a dozen ways; they are tried from the most to the least exact.
#pragma once

#include <string>

#include "reading/decode/html_page.h"
#include "reading/reading.h"

namespace concord::reading {

// `title` is the one meant for sharing (Open Graph, JSON-LD), without the site's name in the cases that are
// clean; `page_title` is that of the browser's window.
struct HtmlAbout {
  About about;
  std::string page_title;
};
HtmlAbout about_page(const HtmlPage& page);

}  // namespace concord::reading
