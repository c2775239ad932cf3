#include "reading/decode/warc.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

#include "base/utf8.h"
#include "reading/decode/ascii.h"
#include "reading/decode/http.h"

namespace concord::reading {
namespace {

constexpr std::size_t kLongestHeader = std::size_t{1} << 16U;
constexpr std::string_view kRecordLine = "\nWARC/1.";
constexpr std::size_t kBehind = kRecordLine.size() + 4;  // with the line ends before it
constexpr std::string_view kRecordBegin = kRecordLine.substr(1);

struct Record {
  HeaderFields fields;
  std::string address;       // empty where it has none
  std::string where;         // the name of its piece
  std::uint64_t length = 0;  // of the block
};

bool is_page(std::string_view type) {
  return type == "text/html" || type == "application/xhtml+xml" || type == "text/plain";
}

class Warc final : public Source {
 public:
  Warc(std::unique_ptr<Window> window, std::string_view name, DecodeLimits limits)
      : window_(std::move(window)), name_(name), limits_(limits) {}

  Result<std::optional<Piece>> next() override {
    while (true) {
      auto record = take_header();
      if (!record) return std::unexpected(named(std::move(record).error()));
      if (!*record) return std::nullopt;
      auto piece = take_block(**record);
      if (!piece) return std::unexpected(std::move(piece).error().at((*record)->where));
      if (*piece) return piece;
    }
  }

 private:
  // The header of the next record, skipped; nothing at the end.
  Result<std::optional<Record>> take_header() {
    CONCORD_CHECK(skip_line_ends());
    const std::uint64_t begin = window_->position();
    CONCORD_TRY(const std::string_view view, look_at_header());
    if (view.empty()) return std::nullopt;
    const std::string here = fmt::format("{}#byte {}", name_, begin);
    const std::size_t length = header_length(view);
    const bool cut_short = view.substr(0, length).contains(kRecordLine);
    if (!view.starts_with(kRecordBegin) || length > kLongestHeader || cut_short) {
      const bool cut = cut_short || (view.starts_with(kRecordBegin) && view.size() < kLongestHeader);
      find_record(1);
      return fail(ErrorCode::kInput,
                  cut ? "the record is cut off" : "here no record begins, where one should", here,
                  "fetch the archive again; the rest of it was read");
    }
    Record record;
    const std::size_t first_line = view.find('\n') + 1;
    record.fields = HeaderFields(view.substr(first_line, length - first_line));
    record.address = trimmed(record.fields["warc-target-uri"], " <>");
    if (first_invalid_utf8(record.address)) record.address.clear();
    const std::string& address = record.address;
    record.where = address.empty() ? here : fmt::format("{}#{}", name_, address);
    const std::string digits(record.fields["content-length"]);
    const char* const last = digits.data() + digits.size();
    const auto [end, error] = std::from_chars(digits.data(), last, record.length);
    window_->skip(length);
    if (error == std::errc() && end == last && !digits.empty()) return record;
    find_record(0);
    return fail(ErrorCode::kInput, fmt::format("its length '{}' is no number", digits.substr(0, 40)),
                record.where);
  }

  // The block behind the header, if it holds a page.
  Result<std::optional<Piece>> take_block(const Record& record) {
    if (record.length > limits_.report_bytes + kLongestHeader) return skip_long(record);
    const auto length = static_cast<std::size_t>(record.length);
    // What follows may be damaged; that is the next record's matter.
    const auto seen = window_->peek(length + kBehind);
    const std::string_view view = window_->view();
    if (!seen && view.size() < length) {
      if (auto damaged = look(length); !damaged) return std::unexpected(std::move(damaged).error());
    }
    if (view.size() < length) {
      find_record(0);
      return fail(ErrorCode::kInput,
                  fmt::format("the record is cut off: {} of {} bytes are there", view.size(), length));
    }
    std::string_view behind = view.substr(length);
    const bool ended = behind.starts_with("\r\n\r\n");
    behind.remove_prefix(std::min(behind.find_first_not_of("\r\n"), behind.size()));
    if (!ended && !behind.empty() && !kRecordBegin.starts_with(behind.substr(0, kRecordBegin.size()))) {
      find_record(0);
      return fail(ErrorCode::kInput, fmt::format("its length {} is wrong: no record follows it", length));
    }
    auto piece = page_in(record, view.substr(0, length));
    window_->skip(length);
    return piece;
  }

  // A block too long to be held. Its length is not trusted: a line that begins a record ends it too.
  Result<std::optional<Piece>> skip_long(const Record& record) {
    const auto view = window_->peek(std::size_t{1} << 16U);
    const bool page = view && is_page_head(record, *view);
    std::uint64_t left = record.length;
    while (left > 0) {
      CONCORD_TRY(const std::string_view part, look(std::size_t{1} << 16U));
      if (part.empty()) return fail(ErrorCode::kInput, "the record is cut off");
      const std::size_t next = part.find(kRecordLine);
      if (next < left && next != std::string_view::npos) {
        window_->skip(next + 1);
        return fail(ErrorCode::kInput,
                    fmt::format("its length {} is wrong: the next record begins before", record.length));
      }
      // A line that begins in this part may end in the next one.
      const std::size_t whole =
          part.size() > kRecordLine.size() ? part.size() - kRecordLine.size() : part.size();
      const auto step = static_cast<std::size_t>(std::min<std::uint64_t>(left, whole));
      window_->skip(step);
      left -= step;
    }
    if (!page) return std::nullopt;
    return fail(ErrorCode::kTooLarge, fmt::format("the page has {} bytes and at most {} are read",
                                                  record.length, limits_.report_bytes));
  }

  static bool is_page_head(const Record& record, std::string_view head) {
    const MediaType type = parse_media_type(record.fields["content-type"]);
    if (type.type != "application/http") return is_page(type.type);
    const auto response = parse_http(head);
    return response && is_page(parse_media_type(response->fields["content-type"]).type);
  }

  Result<std::optional<Piece>> page_in(const Record& record, std::string_view block) {
    const std::string kind = ascii_lower(record.fields["warc-type"]);
    MediaType type = parse_media_type(record.fields["content-type"]);
    Piece piece;
    std::string_view body = block;
    if (kind == "response" && type.type == "application/http") {
      auto response = parse_http(block);
      if (!response) return std::unexpected(std::move(response).error());
      if (response->status < 200 || response->status > 299) return std::nullopt;
      type = parse_media_type(response->fields["content-type"]);
      piece.encodings = std::move(response->encodings);
      body = response->body;
    } else if (kind != "resource" && kind != "conversion" && kind != "response") {
      return std::nullopt;
    }
    if (!is_page(type.type) || trimmed(body).empty()) return std::nullopt;
    piece.name = record.where;
    piece.bytes = body;
    piece.charset = type.charset;
    piece.format = type.type == "text/plain" ? Format::kText : Format::kHtml;
    piece.about.url = record.address;
    piece.about.media_type = type.type;
    return piece;
  }

  // As peek(), but where the stream is damaged the bytes before the damage are given up: they end in the
  // midst of something.
  Result<std::string_view> look(std::size_t length) {
    auto view = window_->peek(length);
    if (view) return view;
    window_->skip(window_->view().size());
    window_->recover();
    find_record(0);
    return view;
  }

  // As much as a whole header needs.
  Result<std::string_view> look_at_header() {
    while (true) {
      CONCORD_TRY(const std::string_view view, look(1));
      const std::size_t size = view.size();
      if (size >= kLongestHeader || header_length(view) != std::string_view::npos) return view;
      CONCORD_TRY(const std::string_view more, look(size + 1));
      if (more.size() == size) return more;
    }
  }

  Status skip_line_ends() {
    while (true) {
      CONCORD_TRY(const std::string_view view, look(1));
      const std::size_t blank = std::min(view.find_first_not_of("\r\n"), view.size());
      if (blank == 0) return {};
      window_->skip(blank);
    }
  }

  // Skips to the next line that begins a record, `from` bytes ahead at the earliest; to the end or to where
  // the stream is damaged if there is none before. The beginning of the view counts as that of a line.
  void find_record(std::size_t from) {
    for (bool first = from == 0;; first = false) {
      const auto view = window_->peek(from + kRecordLine.size());
      if (view && first && view->starts_with(kRecordBegin)) return;
      const std::size_t at = window_->view().find(kRecordLine, from);
      if (at != std::string_view::npos) return window_->skip(at + 1);
      const std::size_t size = window_->view().size();
      if (!view || size < kRecordLine.size()) return window_->skip(size);
      window_->skip(size - kRecordLine.size() + 1);
      from = 0;
    }
  }

  Error named(Error error) const {
    return error.where.starts_with(name_) ? error : std::move(error).at(name_);
  }

  std::unique_ptr<Window> window_;
  std::string name_;
  DecodeLimits limits_;
};

}  // namespace

std::unique_ptr<Source> warc_source(std::unique_ptr<Window> window, std::string_view name,
                                    DecodeLimits limits) {
  return std::make_unique<Warc>(std::move(window), name, limits);
}

}  // namespace concord::reading
