#include "reading/decode/html.h"

#include "reading/decode/ascii.h"
#include "reading/decode/charset.h"
#include "reading/decode/html_about.h"
#include "reading/decode/html_content.h"
#include "reading/decode/html_text.h"

namespace concord::reading {
namespace {

// The title for sharing is the surest; where the heading is the beginning of it, the rest is the site's name.
std::string title_of(const std::string& heading, const HtmlAbout& said) {
  const std::string& shared = said.about.title;
  if (shared.empty()) return heading.empty() ? said.page_title : heading;
  return shared.starts_with(heading) && heading.size() * 2 >= shared.size() ? heading : shared;
}

}  // namespace

Result<HtmlReport> html_report(std::string_view bytes, std::string_view label, std::string_view title) {
  CONCORD_TRY(const std::string html, markup_to_utf8(bytes, label));
  CONCORD_TRY(const HtmlPage page, HtmlPage::parse(html));
  const HtmlAbout said = about_page(page);
  const HtmlContent content = find_content(page);
  HtmlReport out;
  out.about = said.about;
  out.about.title = title.empty() ? title_of(content.heading, said) : std::string(title);
  const std::string text = render(page, content.begin, content.end, content.left_out);
  if (text.empty() && title.empty())
    return fail(ErrorCode::kInput, "there is no text on the page", {}, "save the page with its content");
  const bool titled = text.substr(0, text.find('\n')) == out.about.title || out.about.title.empty();
  out.text = titled ? text : out.about.title + (text.empty() ? "" : "\n\n") + text;
  return out;
}

}  // namespace concord::reading
