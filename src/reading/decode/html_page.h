// A page as a flat list: the elements and texts of the tree that gumbo builds as browsers do (HTML5), in
// document order, each with the end of its subtree. What walks a page walks this list, without recursion, so
// that no page is nested too deep. Parsing has a budget of memory and of time, because both can be made to
// explode by a page of a few kilobytes.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace concord::reading {

struct HtmlAttribute {
  std::string_view name;  // lower case
  std::string_view value;
};

struct HtmlNode {
  std::string_view tag;   // lower case; empty for text
  std::string_view text;  // of text only, entities resolved
  std::uint32_t parent = 0;
  std::uint32_t end = 0;  // of its subtree: the index behind its last descendant
  std::uint32_t first_attribute = 0;
  std::uint32_t attributes = 0;

  bool is_text() const { return tag.empty(); }
};

struct HtmlLimits {
  std::size_t memory_bytes = std::size_t{128} << 20U;
  double seconds = 3;  // of this thread's time on a processor
};

class HtmlPage {
 public:
  // `html` in UTF-8. kInput where the page exceeds a limit.
  static Result<HtmlPage> parse(std::string_view html, HtmlLimits limits = {});
  HtmlPage(HtmlPage&&) noexcept;
  HtmlPage& operator=(HtmlPage&&) noexcept;
  ~HtmlPage();

  // The first is the root element.
  std::span<const HtmlNode> nodes() const { return nodes_; }
  std::span<const HtmlAttribute> attributes(const HtmlNode& node) const;
  // Empty where there is none.
  std::string_view attribute(const HtmlNode& node, std::string_view name) const;
  // All text below, as it is written.
  std::string text_below(std::uint32_t node) const;

 private:
  class Memory;
  explicit HtmlPage(std::unique_ptr<Memory> memory);

  std::unique_ptr<Memory> memory_;  // what the views point into
  std::vector<HtmlNode> nodes_;
  std::vector<HtmlAttribute> attributes_;
};

}  // namespace concord::reading
