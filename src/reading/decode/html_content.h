// Which part of a page is the report. Pages say it with elements (article, main, nav, aside) or with the
// names of their classes, and where they say nothing it shows: a report is running text, menus and teasers
// are links.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "reading/decode/html_page.h"

namespace concord::reading {

struct HtmlContent {
  std::uint32_t begin = 0;  // the nodes [begin, end) of the page
  std::uint32_t end = 0;
  std::vector<bool> left_out;  // marks the first nodes of subtrees in there that are no part of it
  std::string heading;         // empty where there is none
};

// How it is found:
//  1. What is never part of a report is left out: scripts, nav, footer, aside, what is hidden, and what has a
//  class, id
//     or role that says so.
//  2. Each paragraph weighs as many characters as it has, if it is long enough and mostly no link.
//  3. From the article (or main) element with most of the weight, else from the body, the search goes down as
//  long as
//     one element holds four fifths of the weight.
//  4. A heading before that is taken in (h1, or what the page's title repeats), with what stands between: the
//  day, often.
//  5. Blocks in there that are mostly links are left out.
HtmlContent find_content(const HtmlPage& page);

}  // namespace concord::reading
