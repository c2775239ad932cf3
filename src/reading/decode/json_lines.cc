#include "reading/decode/json_lines.h"

#include <algorithm>
#include <fmt/format.h>
#include <initializer_list>
#include <map>

#include "base/json.h"
#include "reading/decode/ascii.h"
#include "reading/decode/day.h"
#include "reading/decode/html_text.h"

namespace concord::reading {
namespace {

using Fields = std::map<std::string, std::string, std::less<>>;

// Keeps the strings and numbers of the outermost object and nothing else, so that a line takes no more memory
// than it has bytes, however it is nested.
class FieldReader final : public nlohmann::json_sax<Json> {
 public:
  explicit FieldReader(Fields& fields) : fields_(fields) {}
  const std::string& mistake() const { return mistake_; }

  bool null() override { return any(); }
  bool boolean(bool) override { return any(); }
  bool number_integer(number_integer_t value) override { return keep(std::to_string(value)); }
  bool number_unsigned(number_unsigned_t value) override { return keep(std::to_string(value)); }
  bool number_float(number_float_t, const string_t& text) override { return keep(text); }
  bool string(string_t& value) override { return keep(std::move(value)); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override {
    if (depth_ == 0 && !begun_) begun_ = true;
    ++depth_;
    return true;
  }
  bool end_object() override {
    --depth_;
    return true;
  }
  bool start_array(std::size_t) override {
    if (depth_++ == 0) return refuse();
    return true;
  }
  bool end_array() override {
    --depth_;
    return true;
  }
  bool key(string_t& name) override {
    if (depth_ == 1) key_ = std::move(name);
    return true;
  }
  bool parse_error(std::size_t at, const std::string&, const nlohmann::detail::exception&) override {
    mistake_ = fmt::format("column {} is no valid JSON", at);
    return false;
  }

 private:
  bool refuse() {
    mistake_ = "it is no JSON object";
    return false;
  }
  bool any() { return depth_ > 0 || refuse(); }
  bool keep(std::string value) {
    if (depth_ == 0) return refuse();
    if (depth_ == 1) fields_.insert_or_assign(key_, std::move(value));
    return true;
  }

  Fields& fields_;
  std::string key_;
  std::string mistake_;
  std::size_t depth_ = 0;
  bool begun_ = false;
};

std::string take_first(Fields& fields, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    const auto found = fields.find(name);
    if (found != fields.end() && !trimmed(found->second).empty()) return std::move(found->second);
  }
  return {};
}

class JsonLines final : public Source {
 public:
  JsonLines(std::unique_ptr<Window> window, std::string_view name, DecodeLimits limits)
      : window_(std::move(window)), name_(name), limits_(limits) {}

  Result<std::optional<Piece>> next() override {
    while (true) {
      ++number_;
      auto line = take_line();
      if (!line) return std::unexpected(std::move(line).error().at(where()));
      if (!*line) return std::nullopt;
      std::string_view text = **line;
      if (number_ == 1 && text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
      if (trimmed(text).empty()) continue;
      return piece_of(text);
    }
  }

 private:
  std::string where() const { return fmt::format("{}#{}", name_, number_); }

  // Without its end. What comes after a part that could not be read begins with the next whole line.
  Result<std::optional<std::string>> take_line() {
    for (std::size_t looked = 0;;) {
      auto view = window_->peek(looked + 1);
      if (!view) {
        window_->skip(window_->view().size());
        window_->recover();
        skip_line();
        return std::unexpected(std::move(view).error());
      }
      const std::size_t end = view->find('\n', looked);
      if (end == std::string_view::npos && view->size() > looked && view->size() <= limits_.report_bytes) {
        looked = view->size();
        continue;
      }
      if (end == std::string_view::npos && view->empty()) return std::nullopt;
      const std::size_t length = std::min(end, view->size());
      if (length > limits_.report_bytes) {
        skip_line();
        return fail(ErrorCode::kTooLarge,
                    fmt::format("the line has more than {} bytes", limits_.report_bytes), {},
                    "leave it out or shorten it");
      }
      std::string line(view->substr(0, length));
      window_->skip(length + 1);
      return line;
    }
  }

  void skip_line() {
    while (true) {
      const auto view = window_->peek(1);
      if (!view || view->empty()) return;
      const std::size_t end = view->find('\n');
      window_->skip(std::min(end, view->size() - 1) + 1);
      if (end != std::string_view::npos) return;
    }
  }

  Result<std::optional<Piece>> piece_of(std::string_view line) {
    Fields fields;
    FieldReader reader(fields);
    if (!Json::sax_parse(line, &reader) || !reader.mistake().empty())
      return fail(ErrorCode::kInput, reader.mistake(), where(), "each line must be one JSON object");
    Piece piece;
    piece.charset = "UTF-8";
    piece.bytes = take_first(fields, {"text", "content", "content_text", "body", "maintext", "article"});
    if (piece.bytes.empty()) {
      piece.format = Format::kHtml;
      piece.bytes = take_first(fields, {"html", "content_html"});
    }
    if (piece.bytes.empty())
      return fail(ErrorCode::kInput, "the object has no text", where(), "give it in a field named \"text\"");
    piece.about.title = one_line_of(take_first(fields, {"title", "headline"}));
    piece.about.published = day_in(take_first(
        fields, {"published", "date", "date_published", "datePublished", "publish_date", "published_at"}));
    piece.about.language = language_of(take_first(fields, {"language", "lang"}));
    piece.about.url = take_first(fields, {"url", "link", "source_url"});
    const std::string id = take_first(fields, {"id", "doc", "guid"});
    piece.name = !id.empty()                ? fmt::format("{}#{}", name_, id)
                 : !piece.about.url.empty() ? fmt::format("{}#{}", name_, piece.about.url)
                                            : where();
    piece.about.original = sha256(line);
    piece.about.media_type = media_type(Format::kJsonLines);
    return piece;
  }

  std::unique_ptr<Window> window_;
  std::string name_;
  DecodeLimits limits_;
  std::size_t number_ = 0;
};

}  // namespace

std::unique_ptr<Source> json_lines_source(std::unique_ptr<Window> window, std::string_view name,
                                          DecodeLimits limits) {
  return std::make_unique<JsonLines>(std::move(window), name, limits);
}

}  // namespace concord::reading
