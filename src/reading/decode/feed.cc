#include "reading/decode/feed.h"

#include <algorithm>
#include <deque>
#include <fmt/format.h>

#include "base/xml.h"
#include "reading/decode/ascii.h"
#include "reading/decode/charset.h"
#include "reading/decode/day.h"
#include "reading/decode/html_text.h"

namespace concord::reading {
namespace {

constexpr std::size_t kFeedStep = std::size_t{1} << 16U;
constexpr std::string_view kXmlLanguage = "http://www.w3.org/XML/1998/namespace lang";

enum class Field : std::uint8_t { kNone, kTitle, kLink, kId, kDay, kUpdated, kSummary, kContent, kLanguage };
constexpr std::size_t kFields = 9;

struct FieldName {
  std::string_view name;
  Field field;
};
// In the feed's own namespace, which differs from version to version.
constexpr FieldName kOwnFields[] = {
    {"title", Field::kTitle},       {"link", Field::kLink},
    {"guid", Field::kId},           {"id", Field::kId},
    {"pubDate", Field::kDay},       {"published", Field::kDay},
    {"issued", Field::kDay},        {"updated", Field::kUpdated},
    {"modified", Field::kUpdated},  {"description", Field::kSummary},
    {"summary", Field::kSummary},   {"content", Field::kContent},
    {"language", Field::kLanguage},
};
// In namespaces of modules.
constexpr FieldName kModuleFields[] = {
    {"http://purl.org/rss/1.0/modules/content/ encoded", Field::kContent},
    {"http://purl.org/dc/elements/1.1/ date", Field::kDay},
    {"http://purl.org/dc/elements/1.1/ language", Field::kLanguage},
    {"http://purl.org/dc/terms/ issued", Field::kDay},
    {"http://purl.org/dc/terms/ created", Field::kDay},
};
constexpr std::string_view kOwnNamespaces[] = {
    "http://www.w3.org/2005/Atom",      "http://purl.org/atom/ns#",
    "http://purl.org/rss/1.0/",         "http://my.netscape.com/rdf/simple/0.9/",
    "http://backend.userland.com/rss2", "http://blogs.law.harvard.edu/tech/rss",
};

std::string_view local_name(std::string_view name) {
  const std::size_t blank = name.rfind(' ');
  return blank == std::string_view::npos ? name : name.substr(blank + 1);
}

bool is_own(std::string_view name) {
  const std::size_t blank = name.rfind(' ');
  return blank == std::string_view::npos || std::ranges::count(kOwnNamespaces, name.substr(0, blank)) > 0;
}

Field field_of(std::string_view name) {
  for (const FieldName& one : kModuleFields)
    if (one.name == name) return one.field;
  for (const FieldName& one : kOwnFields)
    if (is_own(name) && one.name == local_name(name)) return one.field;
  return Field::kNone;
}

void append_escaped(std::string& out, std::string_view text) {
  for (const char c : text) {
    if (c == '<')
      out += "&lt;";
    else if (c == '&')
      out += "&amp;";
    else
      out += c;
  }
}

struct Item {
  std::string fields[kFields];  // HTML, by Field
  std::size_t begin = 0;        // in the document
  std::string& operator[](Field field) { return fields[static_cast<std::size_t>(field)]; }
};

class Feed final : public Source, private XmlHandler {
 public:
  Feed(std::string document, std::string_view name, DecodeLimits limits)
      : document_(std::move(document)), name_(name), limits_(limits), xml_(*this) {}

  Result<std::optional<Piece>> next() override {
    while (ready_.empty() && fed_ < document_.size()) {
      const std::string_view step = std::string_view(document_).substr(fed_, kFeedStep);
      fed_ += step.size();
      if (Status fed = xml_.feed(step, fed_ == document_.size()); !fed) {
        fed_ = document_.size();
        mistake_ = std::move(fed).error().at(name_);
      }
    }
    if (!ready_.empty()) {
      auto piece = std::move(ready_.front());
      ready_.pop_front();
      if (!piece) return std::unexpected(std::move(piece).error());
      return std::optional(std::move(*piece));
    }
    if (!mistake_) return std::nullopt;
    Error error = std::move(*mistake_);
    mistake_.reset();
    return std::unexpected(std::move(error));
  }

 private:
  void start(std::string_view name, const Attribute& attribute) override {
    ++depth_;
    const std::string_view local = local_name(name);
    if (in_field_ > 0) {
      // XHTML inside Atom: its tags are part of the text.
      std::string& text = item_[field_];
      text.append("<").append(local).append(">");
      return;
    }
    if (depth_ == 1) {
      language_ = language_of(attribute(kXmlLanguage));
      media_type_ = local == "feed" ? "application/atom+xml" : media_type(Format::kFeed);
    }
    if (in_item_ == 0 && is_own(name) && (local == "item" || local == "entry")) {
      in_item_ = depth_;
      item_ = Item{};
      item_.begin = xml_.position();
      item_[Field::kLanguage] = attribute(kXmlLanguage);
      return;
    }
    const Field field = field_of(name);
    if (field == Field::kNone || (in_item_ == 0 && field != Field::kLanguage)) return;
    if (field == Field::kLink && !attribute("href").empty()) {
      const std::string_view relation = attribute("rel");
      if (item_[Field::kLink].empty() && (relation.empty() || relation == "alternate"))
        item_[Field::kLink] = attribute("href");
      return;
    }
    // The longest of several versions of the text is kept; of other fields the first.
    field_ = field;
    in_field_ = depth_;
    plain_ = attribute("type") == "text" || (local == "title" && attribute("type").empty() && atom(name));
    kept_ = std::exchange(item_[field], {});
  }

  void end(std::string_view name) override {
    if (in_field_ == depth_) {
      std::string& text = item_[field_];
      const bool longest = field_ == Field::kSummary || field_ == Field::kContent;
      if (longest ? kept_.size() > text.size() : !trimmed(kept_).empty()) text = std::move(kept_);
      if (in_item_ == 0) language_ = language_of(text);
      in_field_ = 0;
    } else if (in_field_ > 0) {
      item_[field_].append("</").append(local_name(name)).append(">");
    } else if (in_item_ == depth_) {
      ready_.push_back(piece_of(item_));
      in_item_ = 0;
    }
    --depth_;
  }

  void text(std::string_view text) override {
    if (in_field_ == 0) return;
    // Below the field's own element, or declared as such, it is text; else HTML as escaped by the feed.
    if (plain_ || depth_ > in_field_)
      append_escaped(item_[field_], text);
    else
      item_[field_] += text;
  }

  static bool atom(std::string_view name) { return name.starts_with(kOwnNamespaces[0]); }

  Result<Piece> piece_of(Item& item) {
    ++number_;
    Piece piece;
    const std::size_t end = std::min(document_.find('>', xml_.position()), document_.size() - 1) + 1;
    piece.about.original = sha256(std::string_view(document_).substr(item.begin, end - item.begin));
    piece.about.media_type = media_type_;
    piece.about.url = trimmed(item[Field::kLink]);
    const std::string_view id = trimmed(item[Field::kId]);
    if (piece.about.url.empty() && starts_with_ascii(id, "http")) piece.about.url = id;
    piece.about.published = day_in(item[Field::kDay]);
    if (!piece.about.published) piece.about.published = day_in(item[Field::kUpdated]);
    piece.about.language = language_of(item[Field::kLanguage]);
    if (piece.about.language.empty()) piece.about.language = language_;
    piece.name = !piece.about.url.empty() ? fmt::format("{}#{}", name_, piece.about.url)
                 : !id.empty()            ? fmt::format("{}#{}", name_, id)
                                          : fmt::format("{}#{}", name_, number_);
    CONCORD_TRY(piece.about.title, text_of_html(item[Field::kTitle]));
    std::string& content = item[Field::kContent];
    std::string& summary = item[Field::kSummary];
    piece.bytes = std::move(content.size() >= summary.size() ? content : summary);
    piece.format = Format::kHtml;
    piece.charset = "UTF-8";
    if (!trimmed(piece.bytes).empty() || !piece.about.title.empty()) return piece;
    return fail(ErrorCode::kInput, "the item has neither title nor text", piece.name);
  }

  std::string document_;
  std::string name_;
  DecodeLimits limits_;
  XmlReader xml_;
  std::deque<Result<Piece>> ready_;
  std::optional<Error> mistake_;
  std::size_t fed_ = 0;
  std::size_t depth_ = 0;
  std::size_t in_item_ = 0;   // the depth of the item that is being read; 0 outside
  std::size_t in_field_ = 0;  // the same of its field
  Field field_ = Field::kNone;
  bool plain_ = false;
  std::string kept_;
  Item item_;
  std::string language_;  // of the feed
  std::string media_type_;
  std::size_t number_ = 0;
};

}  // namespace

Result<std::unique_ptr<Source>> feed_source(std::string_view bytes, std::string_view name,
                                            DecodeLimits limits) {
  CONCORD_TRY(std::string document, markup_to_utf8(bytes, {}));
  return std::make_unique<Feed>(std::move(document), name, limits);
}

}  // namespace concord::reading
