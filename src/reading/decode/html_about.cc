#include "reading/decode/html_about.h"

#include <algorithm>

#include "base/json.h"
#include "reading/decode/ascii.h"
#include "reading/decode/day.h"
#include "reading/decode/html_text.h"

namespace concord::reading {
namespace {

constexpr std::size_t kLongestScript = std::size_t{1} << 20U;
constexpr std::size_t kLongestTitle = 1000;
constexpr std::size_t kLongestAddress = 2000;

// Names of <meta> (as name, property or itemprop) that give the day of publication, best first.
constexpr std::string_view kDays[] = {
    "article:published_time", "og:published_time", "datepublished",    "dc.date.issued",
    "dcterms.issued",         "dcterms.date",      "dc.date",          "citation_publication_date",
    "parsely-pub-date",       "sailthru.date",     "pubdate",          "publishdate",
    "publish-date",           "publish_date",      "publication_date", "date"};
constexpr std::string_view kTitles[] = {"og:title", "twitter:title", "dc.title"};

std::size_t rank_of(std::span<const std::string_view> names, std::string_view name) {
  const auto found = std::ranges::find_if(names, [&](std::string_view one) { return same_ascii(one, name); });
  return static_cast<std::size_t>(found - names.begin());
}

// Keeps the value of the best name.
template <class T>
struct Best {
  T value;
  std::size_t rank = ~std::size_t{0};
  void offer(T other, std::size_t other_rank) {
    if (other_rank >= rank) return;
    value = std::move(other);
    rank = other_rank;
  }
};

// What is longer than any title is none.
std::string title_in(std::string_view value) {
  std::string title = one_line_of(value);
  return title.size() <= kLongestTitle ? title : std::string();
}

std::string web_address(std::string_view value) {
  value = trimmed(value);
  const bool web = starts_with_ascii(value, "http://") || starts_with_ascii(value, "https://");
  return web && value.size() <= kLongestAddress ? std::string(value) : std::string();
}

class AboutFinder {
 public:
  explicit AboutFinder(const HtmlPage& page) : page_(page) {}

  HtmlAbout find() {
    const auto nodes = page_.nodes();
    bool titled = false;
    for (std::uint32_t i = 0; i < nodes.size(); ++i) {
      const HtmlNode& node = nodes[i];
      if (node.tag == "meta") {
        meta(node);
      } else if (node.tag == "title" && !titled) {
        out_.page_title = title_in(page_.text_below(i));
        titled = true;
      } else if (node.tag == "link" && same_ascii(page_.attribute(node, "rel"), "canonical")) {
        address_.offer(web_address(page_.attribute(node, "href")), 0);
      } else if (node.tag == "script" &&
                 same_ascii(trimmed(page_.attribute(node, "type")), "application/ld+json")) {
        linked_data(page_.text_below(i));
      } else if (same_ascii(page_.attribute(node, "itemprop"), "datePublished")) {
        day(page_.attribute(node, "content"), 1);
        day(page_.attribute(node, "datetime"), 1);
      } else if (node.tag == "time") {
        time(i);
      }
    }
    out_.about.published = day_.value;
    out_.about.title = title_.value;
    out_.about.url = address_.value;
    if (!nodes.empty()) out_.about.language = language_of(page_.attribute(nodes[0], "lang"));
    return std::move(out_);
  }

 private:
  // Ranks of days: JSON-LD, itemprop, <meta> by name, <time>.
  static constexpr std::size_t kMetaRank = 2;
  static constexpr std::size_t kTimeRank = kMetaRank + std::size(kDays);

  void day(std::string_view text, std::size_t rank) {
    if (const auto found = day_in(text)) day_.offer(found, rank);
  }

  void title(std::string_view text, std::size_t rank) {
    if (std::string found = title_in(text); !found.empty()) title_.offer(std::move(found), rank);
  }

  void meta(const HtmlNode& node) {
    const std::string_view content = page_.attribute(node, "content");
    for (const std::string_view key : {"property", "name", "itemprop"}) {
      const std::string_view name = trimmed(page_.attribute(node, key));
      if (name.empty()) continue;
      if (const std::size_t rank = rank_of(kDays, name); rank < std::size(kDays))
        day(content, kMetaRank + rank);
      if (const std::size_t rank = rank_of(kTitles, name); rank < std::size(kTitles)) title(content, rank);
      if (same_ascii(name, "og:url")) address_.offer(web_address(content), 1);
    }
  }

  // <time> is believed where it says that it is the day of publication, or stands before all others in the
  // article.
  void time(std::uint32_t index) {
    const HtmlNode& node = page_.nodes()[index];
    const auto attributes = page_.attributes(node);
    const bool says = std::ranges::any_of(attributes, [](const HtmlAttribute& one) {
      return one.name == "pubdate" ||
             (one.name == "class" && find_ascii(one.value, "publish") != std::string::npos);
    });
    bool in_article = false;
    for (std::uint32_t at = node.parent; at != 0 && !in_article; at = page_.nodes()[at].parent)
      in_article = page_.nodes()[at].tag == "article" || page_.nodes()[at].tag == "main";
    if (says || in_article) day(page_.attribute(node, "datetime"), says ? kTimeRank : kTimeRank + 1);
  }

  void linked_data(const std::string& text) {
    const auto data = parse_json(text, {.depth = 32, .bytes = kLongestScript});
    if (!data) return;
    thing(*data);
    const Json* list = &*data;
    if (data->is_object()) list = data->contains("@graph") ? &(*data)["@graph"] : nullptr;
    if (list == nullptr || !list->is_array()) return;
    for (const Json& one : *list) thing(one);
  }

  void thing(const Json& value) {
    if (!value.is_object()) return;
    if (const auto found = value.find("datePublished"); found != value.end() && found->is_string())
      day(found->get_ref<const std::string&>(), 0);
    if (const auto found = value.find("headline"); found != value.end() && found->is_string())
      title(found->get_ref<const std::string&>(), std::size(kTitles));
  }

  const HtmlPage& page_;
  HtmlAbout out_;
  Best<std::optional<PartialDate>> day_;
  Best<std::string> title_;
  Best<std::string> address_;
};

}  // namespace

HtmlAbout about_page(const HtmlPage& page) {
  return AboutFinder(page).find();
}

}  // namespace concord::reading
