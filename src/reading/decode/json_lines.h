// JSON Lines (jsonlines.org): one JSON object a line, each a report. Fields are those that exports of news
// and web archives use:
//   text      "text", "content", "content_text", "body", "maintext" or "article"; else the HTML in "html" or
//             "content_html"
//   title     "title" or "headline"
//   published "published", "date", "date_published", "datePublished", "publish_date" or "published_at"
//   language  "language" or "lang";  url  "url", "link" or "source_url";  id  "id", "doc" or "guid"
// Others, and what is nested, are left out.
#pragma once

#include <memory>

#include "reading/decode/source.h"
#include "reading/decode/window.h"

namespace concord::reading {

// Lines longer than limits.report_bytes are named and skipped.
std::unique_ptr<Source> json_lines_source(std::unique_ptr<Window> window, std::string_view name,
                                          DecodeLimits limits);

}  // namespace concord::reading
