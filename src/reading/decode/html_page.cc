#include "reading/decode/html_page.h"

#include <algorithm>
#include <array>
#include <bit>
#include <csetjmp>
#include <ctime>
#include <gumbo.h>

#include "reading/decode/ascii.h"

namespace concord::reading {
namespace {

constexpr std::size_t kChunk = std::size_t{1} << 18U;
constexpr std::size_t kAllocationsBetweenLooks = 128;

double thread_seconds() {
  timespec now{};
  ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

// Numbers of characters that gumbo's 32 bits cannot hold would come out as broken UTF-8. They become others
// of the same length that are beyond Unicode too, which it shows as U+FFFD (WHATWG HTML, section 13.2.5.80).
void tame_references(std::string& html) {
  for (std::size_t at = 0; (at = html.find("&#", at)) != std::string::npos;) {
    at += 2;
    const bool hex = at < html.size() && (html[at] == 'x' || html[at] == 'X');
    const std::size_t begin = hex ? at + 1 : at;
    const std::string_view digits = hex ? "0123456789ABCDEFabcdef" : "0123456789";
    const std::size_t end = std::min(html.find_first_not_of(digits, begin), html.size());
    const std::size_t first = std::min(html.find_first_not_of('0', begin), end);
    const std::string_view beyond = hex ? "110000" : "1114112";
    at = end;
    if (end - first <= beyond.size()) continue;
    std::fill(html.begin() + static_cast<std::ptrdiff_t>(first),
              html.begin() + static_cast<std::ptrdiff_t>(end), '0');
    html.replace(end - beyond.size(), beyond.size(), beyond);
  }
}

}  // namespace

// What gumbo allocates, freed all at once: its own way of freeing a tree recurses, and its parser knows no
// limits. Over a limit the allocator jumps out of the parser, which is C and has nothing to unwind.
class HtmlPage::Memory {
 public:
  explicit Memory(HtmlLimits limits) : limits_(limits), started_(thread_seconds()) {}

  std::string html;  // texts and attributes point here too

  // False where a limit was exceeded.
  bool parse(GumboOutput*& output) {
    if (setjmp(out_) != 0) return false;
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = [](void* self, std::size_t size) { return static_cast<Memory*>(self)->take(size); };
    options.deallocator = [](void* self, void* block) { static_cast<Memory*>(self)->give_back(block); };
    options.userdata = this;
    options.max_errors = 0;
    output = gumbo_parse_with_options(&options, html.data(), html.size());
    return true;
  }
  bool late() const { return late_; }

 private:
  // Blocks have the size of a power of two, kept in front of them, and are used again by size.
  static constexpr std::size_t kHeader = alignof(std::max_align_t);
  struct Free {
    Free* next;
  };

  void* take(std::size_t size) {
    if (++looks_ % kAllocationsBetweenLooks == 0 && thread_seconds() - started_ > limits_.seconds) {
      late_ = true;
      std::longjmp(out_, 1);
    }
    const auto shift = static_cast<std::size_t>(std::bit_width(std::max<std::size_t>(size, 16) - 1));
    const std::size_t length = std::size_t{1} << shift;
    Free*& free = free_[shift];
    char* block = nullptr;
    if (free != nullptr) {
      block = reinterpret_cast<char*>(free) - kHeader;
      free = free->next;
    } else {
      block = fresh(length + kHeader);
      *reinterpret_cast<std::size_t*>(block) = shift;
    }
    return block + kHeader;
  }

  void give_back(void* block) {
    if (block == nullptr) return;
    const std::size_t shift = *reinterpret_cast<std::size_t*>(static_cast<char*>(block) - kHeader);
    auto* free = static_cast<Free*>(block);
    free->next = free_[shift];
    free_[shift] = free;
  }

  char* fresh(std::size_t length) {
    if (length > limits_.memory_bytes - used_) std::longjmp(out_, 1);
    used_ += length;
    if (length > left_) {
      const std::size_t size = std::max(length, kChunk);
      chunks_.push_back(std::make_unique_for_overwrite<char[]>(size));
      at_ = chunks_.back().get();
      left_ = size;
    }
    char* block = at_;
    at_ += length;
    left_ -= length;
    return block;
  }

  HtmlLimits limits_;
  double started_;
  std::jmp_buf out_{};
  std::array<Free*, 65> free_{};
  std::vector<std::unique_ptr<char[]>> chunks_;
  char* at_ = nullptr;
  std::size_t left_ = 0;
  std::size_t used_ = 0;
  std::size_t looks_ = 0;
  bool late_ = false;
};

HtmlPage::HtmlPage(std::unique_ptr<Memory> memory) : memory_(std::move(memory)) {}
HtmlPage::HtmlPage(HtmlPage&&) noexcept = default;
HtmlPage& HtmlPage::operator=(HtmlPage&&) noexcept = default;
HtmlPage::~HtmlPage() = default;

Result<HtmlPage> HtmlPage::parse(std::string_view html, HtmlLimits limits) {
  HtmlPage page(std::make_unique<Memory>(limits));
  page.memory_->html = html;
  tame_references(page.memory_->html);
  GumboOutput* output = nullptr;
  if (!page.memory_->parse(output))
    return fail(ErrorCode::kInput,
                page.memory_->late() ? "the page is built so that parsing it takes too long"
                                     : "the page is built so that parsing it takes too much memory",
                {}, "save it as plain text");

  // Down and up the tree by the place that each node has below its parent.
  const GumboNode* node = output->root;
  std::uint32_t parent = 0;
  while (true) {
    const auto index = static_cast<std::uint32_t>(page.nodes_.size());
    const GumboVector* children = nullptr;
    if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE) {
      const GumboElement& element = node->v.element;
      HtmlNode made;
      made.tag = gumbo_normalized_tagname(element.tag);
      if (made.tag.empty()) made.tag = "unknown";
      made.parent = parent;
      made.first_attribute = static_cast<std::uint32_t>(page.attributes_.size());
      made.attributes = element.attributes.length;
      for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
        page.attributes_.push_back({attribute->name, attribute->value});
      }
      page.nodes_.push_back(made);
      children = &element.children;
    } else if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
               node->type == GUMBO_NODE_CDATA) {
      HtmlNode made;
      made.text = node->v.text.text;
      made.parent = parent;
      page.nodes_.push_back(made);
    }
    if (children != nullptr && children->length > 0) {
      parent = index;
      node = static_cast<const GumboNode*>(children->data[0]);
      continue;
    }
    if (page.nodes_.size() > index) page.nodes_[index].end = index + 1;
    while (node != output->root) {
      const GumboNode* above = node->parent;
      const GumboVector& siblings = above->v.element.children;
      if (node->index_within_parent + 1 < siblings.length) {
        node = static_cast<const GumboNode*>(siblings.data[node->index_within_parent + 1]);
        break;
      }
      page.nodes_[parent].end = static_cast<std::uint32_t>(page.nodes_.size());
      parent = page.nodes_[parent].parent;
      node = above;
    }
    if (node == output->root) return page;
  }
}

std::span<const HtmlAttribute> HtmlPage::attributes(const HtmlNode& node) const {
  return std::span(attributes_).subspan(node.first_attribute, node.attributes);
}

std::string_view HtmlPage::attribute(const HtmlNode& node, std::string_view name) const {
  for (const HtmlAttribute& one : attributes(node))
    if (one.name == name) return one.value;
  return {};
}

std::string HtmlPage::text_below(std::uint32_t node) const {
  std::string out;
  for (std::uint32_t i = node; i < nodes_[node].end; ++i) out += nodes_[i].text;
  return out;
}

}  // namespace concord::reading
