#include "reading/decode/html_content.h"

#include <algorithm>
#include <array>
#include <span>

#include "reading/decode/ascii.h"
#include "reading/decode/html_text.h"

namespace concord::reading {
namespace {

constexpr std::uint64_t kParagraph = 40;       // characters that running text has at least
constexpr std::size_t kLongestHeading = 1000;  // bytes

constexpr std::string_view kAsideTags[] = {"nav", "footer", "aside", "menu", "dialog", "figcaption", "dir"};
constexpr std::string_view kAsideRoles[] = {"navigation",  "banner", "contentinfo", "complementary",
                                            "search",      "menu",   "menubar",     "dialog",
                                            "alertdialog", "toolbar"};
// Words of classes and ids, as they are between marks and capitals: "post-share", "relatedNews". A last "*"
// stands for any ending.
constexpr std::string_view kAsideWords[] = {
    "nav",     "navbar",  "navigation", "menu",      "breadcrumb*",  "sidebar*",    "footer",  "share*",
    "sharing", "social",  "socials",    "related*",  "recommended*", "comments",    "cookie*", "consent",
    "ads",     "advert*", "banner",     "subscribe", "subscription", "newsletter*", "popup",   "modal",
    "promo",   "pager",   "pagination", "tags",      "tagcloud",     "skip",        "login",   "toolbar"};

template <std::size_t size>
bool lists(const std::string_view (&words)[size], std::string_view word) {
  return std::ranges::any_of(words, [&](std::string_view one) { return same_ascii(one, word); });
}

bool fits(std::string_view pattern, std::string_view word) {
  if (!pattern.ends_with('*')) return same_ascii(pattern, word);
  return starts_with_ascii(word, pattern.substr(0, pattern.size() - 1));
}

bool has_aside_word(std::string_view names) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  for (std::size_t at = 0; at < names.size();) {
    if (!letter(names[at])) {
      ++at;
      continue;
    }
    std::size_t end = at + 1;
    while (end < names.size() && letter(names[end]) && (!capital(names[end]) || capital(names[end - 1])))
      ++end;
    const std::string_view word = names.substr(at, end - at);
    if (std::ranges::any_of(kAsideWords, [&](std::string_view one) { return fits(one, word); })) return true;
    at = end;
  }
  return false;
}

class Search {
 public:
  explicit Search(const HtmlPage& page) : page_(page), nodes_(page.nodes()), left_out_(nodes_.size()) {}

  HtmlContent find() {
    for (std::uint32_t i = 0; i < nodes_.size(); ++i)
      if (nodes_[i].tag == "body") body_ = i;
    count();
    leave_out();
    weigh();
    HtmlContent out;
    std::uint32_t main = start();
    main = narrow(main);
    out.begin = main;
    out.end = nodes_[main].end;
    find_heading(out);
    leave_out_links(out);
    out.left_out = std::move(left_out_);
    return out;
  }

 private:
  // Sums over all nodes before an index, so that a subtree's is one subtraction.
  using Sums = std::vector<std::uint64_t>;
  std::uint64_t of(const Sums& sums, std::uint32_t node) const { return sums[nodes_[node].end] - sums[node]; }

  void count() {
    characters_.assign(nodes_.size() + 1, 0);
    for (std::uint32_t i = 0; i < nodes_.size(); ++i) {
      std::uint64_t count = 0;
      for (const char c : nodes_[i].text)
        if (!is_ascii_space(c) && (static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++count;
      if (nodes_[i].is_text() && is_never_text(nodes_[nodes_[i].parent].tag)) count = 0;
      characters_[i + 1] = characters_[i] + count;
    }
  }

  bool says_aside(const HtmlNode& node) const {
    if (lists(kAsideTags, node.tag) || lists(kAsideRoles, page_.attribute(node, "role"))) return true;
    for (const HtmlAttribute& one : page_.attributes(node)) {
      if (one.name == "hidden") return true;
      if (one.name == "aria-hidden" && same_ascii(one.value, "true")) return true;
      if (one.name == "style" && (find_ascii(one.value, "display:none") != std::string_view::npos ||
                                  find_ascii(one.value, "display: none") != std::string_view::npos))
        return true;
      if ((one.name == "class" || one.name == "id") && has_aside_word(one.value)) return true;
    }
    return false;
  }

  // Names deceive: what holds most of a page's text is no aside, whatever it is called.
  void leave_out() {
    const std::uint64_t all = of(characters_, body_);
    std::uint32_t article = 0;  // up to this node
    for (std::uint32_t i = body_ + 1; i < nodes_[body_].end;) {
      const HtmlNode& node = nodes_[i];
      if (node.tag == "article" || node.tag == "main") article = std::max(article, node.end);
      const bool aside = !node.is_text() && (says_aside(node) || (node.tag == "header" && i >= article));
      if (aside && of(characters_, i) * 2 <= all) {
        left_out_[i] = true;
        i = node.end;
      } else {
        ++i;
      }
    }
  }

  // The characters of each block that are in no block below it, and how many of them are links.
  void weigh() {
    own_.assign(nodes_.size(), 0);
    linked_.assign(nodes_.size(), 0);
    std::vector<std::uint32_t> blocks = {body_};
    std::uint32_t link = 0;  // up to this node
    for (std::uint32_t i = body_; i < nodes_[body_].end;) {
      const HtmlNode& node = nodes_[i];
      while (blocks.size() > 1 && nodes_[blocks.back()].end <= i) blocks.pop_back();
      if (left_out_[i] || is_never_text(node.tag)) {
        i = node.end;
        continue;
      }
      if (is_block(node.tag) && i != body_) blocks.push_back(i);
      if (node.tag == "a") link = std::max(link, node.end);
      if (node.is_text()) {
        own_[blocks.back()] += of(characters_, i);
        if (i < link) linked_[blocks.back()] += of(characters_, i);
      }
      ++i;
    }
    weights_.assign(nodes_.size() + 1, 0);
    for (std::uint32_t i = 0; i < nodes_.size(); ++i)
      weights_[i + 1] = weights_[i] + (own_[i] >= kParagraph && linked_[i] * 2 <= own_[i] ? own_[i] : 0);
  }

  bool says_article(const HtmlNode& node) const {
    return node.tag == "article" || same_ascii(page_.attribute(node, "itemprop"), "articleBody") ||
           same_ascii(page_.attribute(node, "role"), "article");
  }
  bool says_main(const HtmlNode& node) const {
    return node.tag == "main" || same_ascii(page_.attribute(node, "role"), "main");
  }

  std::uint32_t start() const {
    const std::uint64_t all = of(weights_, body_);
    std::uint32_t article = body_;
    std::uint32_t main = body_;
    for (std::uint32_t i = body_ + 1; i < nodes_[body_].end; ++i) {
      const std::uint64_t weight = of(weights_, i);
      if (says_article(nodes_[i]) && (article == body_ || weight > of(weights_, article))) article = i;
      if (says_main(nodes_[i]) && (main == body_ || weight > of(weights_, main))) main = i;
    }
    if (article != body_ && of(weights_, article) * 2 >= all && all > 0) return article;
    if (main != body_ && of(weights_, main) * 3 >= all && all > 0) return main;
    return body_;
  }

  // The smallest element below that still has four fifths of the weight.
  std::uint32_t narrow(std::uint32_t from) const {
    const std::uint64_t all = of(weights_, from);
    if (all == 0) return from;
    std::uint32_t best = from;
    for (std::uint32_t i = from + 1; i < nodes_[best].end;) {
      if (of(weights_, i) * 5 < all * 4) {
        i = nodes_[i].end;
      } else {
        best = i++;
      }
    }
    // A single paragraph is no frame for the ones around it.
    while (best != from && (nodes_[best].tag == "p" || !is_block(nodes_[best].tag)))
      best = nodes_[best].parent;
    return best;
  }

  // The last h1 before the content, or else the first in it. A lesser heading counts as one where the page's
  // title repeats it.
  void find_heading(HtmlContent& out) const {
    std::string title;
    for (std::uint32_t i = 0; i < body_ && title.empty(); ++i)
      if (nodes_[i].tag == "title") title = one_line_of(page_.text_below(i));
    const auto is_heading = [&](std::uint32_t i) {
      if (of(characters_, i) == 0) return false;
      if (nodes_[i].tag == "h1") return true;
      return (nodes_[i].tag == "h2" || nodes_[i].tag == "h3") &&
             title.contains(one_line_of(page_.text_below(i)));
    };
    std::uint32_t heading = 0;
    for (std::uint32_t i = body_; i < out.end; i = left_out_[i] ? nodes_[i].end : i + 1)
      if (!left_out_[i] && (i < out.begin || heading == 0) && is_heading(i)) heading = i;
    if (heading == 0) return;
    out.heading = one_line_of(page_.text_below(heading));
    if (out.heading.size() > kLongestHeading) out.heading.clear();
    out.begin = std::min(out.begin, heading);
  }

  void leave_out_links(const HtmlContent& content) {
    for (std::uint32_t i = content.begin; i < content.end; ++i)
      if (linked_[i] * 2 > own_[i] && nodes_[i].tag != "h1" && of(weights_, i) == 0) left_out_[i] = true;
  }

  const HtmlPage& page_;
  std::span<const HtmlNode> nodes_;
  std::vector<bool> left_out_;
  std::uint32_t body_ = 0;
  Sums characters_;
  Sums weights_;
  std::vector<std::uint64_t> own_;
  std::vector<std::uint64_t> linked_;
};

}  // namespace

HtmlContent find_content(const HtmlPage& page) {
  return Search(page).find();
}

}  // namespace concord::reading
