// From elements to plain text: a paragraph for each block, an empty line between them, white space as a
// browser shows it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "reading/decode/html_page.h"

namespace concord::reading {

// Whether an element begins and ends a line of its own.
bool is_block(std::string_view tag);
// Whether what is in an element is never shown as text (scripts, controls).
bool is_never_text(std::string_view tag);

// The text of the nodes [begin, end), without subtrees whose first node is marked in `left_out` (one mark a
// node of the page).
std::string render(const HtmlPage& page, std::uint32_t begin, std::uint32_t end,
                   const std::vector<bool>& left_out);

// A piece of HTML, or a text in which HTML's entities may stand, as one line. kInput as HtmlPage::parse.
Result<std::string> text_of_html(std::string_view html);

// White space and no-break spaces as single blanks, none at the ends; without soft hyphens and zero-width
// spaces.
std::string one_line_of(std::string_view text);

}  // namespace concord::reading
