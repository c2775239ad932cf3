// A web page as the report in it.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "reading/reading.h"

namespace concord::reading {

struct HtmlReport {
  std::string text;  // the title, an empty line, the paragraphs of the main content with empty lines between
  About about;       // as the page says
};

// `label` is the charset that the sender declares, `title` what is known of it already. kInput where there is
// no text in it and where parsing it exceeds a limit.
Result<HtmlReport> html_report(std::string_view bytes, std::string_view label, std::string_view title);

}  // namespace concord::reading
