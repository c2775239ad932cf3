#include "reading/decode/html_text.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "reading/decode/ascii.h"

namespace concord::reading {
namespace {

// Sorted, to be searched by halves.
constexpr std::array<std::string_view, 44> kBlocks = {
    "address", "article", "aside", "blockquote", "body",     "center",     "dd",     "details", "dialog",
    "dir",     "div",     "dl",    "dt",         "fieldset", "figcaption", "figure", "footer",  "form",
    "h1",      "h2",      "h3",    "h4",         "h5",       "h6",         "header", "hgroup",  "hr",
    "html",    "legend",  "li",    "main",       "menu",     "nav",        "ol",     "p",       "pre",
    "section", "summary", "table", "td",         "th",       "title",      "tr",     "ul"};
constexpr std::array<std::string_view, 19> kNeverText = {
    "applet", "audio", "button",   "canvas",   "datalist", "embed",    "iframe",
    "input",  "math",  "noscript", "object",   "option",   "progress", "script",
    "select", "style", "svg",      "template", "textarea"};
static_assert(std::ranges::is_sorted(kBlocks) && std::ranges::is_sorted(kNeverText));

// What is shown as a blank, and what is not shown at all.
bool is_blank(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0xA0 || c == 0x2028 || c == 0x2029 || c == 0x202F ||
         c == 0x85;
}
bool is_invisible(char32_t c) {
  return c == 0xAD || c == 0x200B || c == 0xFEFF || c == 0x2060 || c < 0x20 || c == 0x7F;
}

// Writes texts one after the other, with what stands between them.
class Paper {
 public:
  void text(std::string_view text, bool preformatted) {
    for (std::size_t at = 0; at < text.size();) {
      std::size_t length = 0;
      const char32_t c = decode_utf8(text, at, length);
      if (preformatted && c == '\n')
        new_line();
      else if (is_blank(c))
        blank_ = true;
      else if (!is_invisible(c))
        letter(text.substr(at, length));
      at += length;
    }
  }
  void new_line() { lines_ = std::max(lines_, 1); }
  void new_paragraph() { lines_ = 2; }
  std::string take() { return std::move(out_); }

 private:
  void letter(std::string_view letter) {
    if (!out_.empty()) {
      out_.append(static_cast<std::size_t>(lines_), '\n');
      if (lines_ == 0 && blank_) out_ += ' ';
    }
    lines_ = 0;
    blank_ = false;
    out_ += letter;
  }

  std::string out_;
  int lines_ = 0;
  bool blank_ = false;
};

}  // namespace

bool is_block(std::string_view tag) {
  return std::ranges::binary_search(kBlocks, tag);
}

bool is_never_text(std::string_view tag) {
  return std::ranges::binary_search(kNeverText, tag);
}

std::string render(const HtmlPage& page, std::uint32_t begin, std::uint32_t end,
                   const std::vector<bool>& left_out) {
  const auto nodes = page.nodes();
  Paper paper;
  std::vector<std::uint32_t> open_blocks;  // the ends of blocks around, innermost last
  std::uint32_t preformatted = 0;          // up to this node
  for (std::uint32_t i = begin; i < end;) {
    while (!open_blocks.empty() && open_blocks.back() <= i) {
      paper.new_paragraph();
      open_blocks.pop_back();
    }
    const HtmlNode& node = nodes[i];
    if (left_out[i] || is_never_text(node.tag)) {
      if (is_block(node.tag)) paper.new_paragraph();
      i = node.end;
      continue;
    }
    if (node.is_text()) {
      paper.text(node.text, i < preformatted);
    } else if (node.tag == "br") {
      paper.new_line();
    } else if (is_block(node.tag)) {
      paper.new_paragraph();
      open_blocks.push_back(node.end);
      if (node.tag == "pre") preformatted = std::max(preformatted, node.end);
    }
    ++i;
  }
  return paper.take();
}

std::string one_line_of(std::string_view text) {
  Paper paper;
  paper.text(trimmed(text), false);
  return paper.take();
}

Result<std::string> text_of_html(std::string_view html) {
  if (html.find_first_of("<&") == std::string_view::npos) return one_line_of(html);
  CONCORD_TRY(const HtmlPage page, HtmlPage::parse(html));
  const auto size = static_cast<std::uint32_t>(page.nodes().size());
  return one_line_of(render(page, 0, size, std::vector<bool>(size)));
}

}  // namespace concord::reading
