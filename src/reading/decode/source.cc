#include "reading/decode/source.h"

#include <fmt/format.h>
#include <utility>

#include "reading/decode/feed.h"
#include "reading/decode/gunzip.h"
#include "reading/decode/json_lines.h"
#include "reading/decode/warc.h"
#include "reading/decode/window.h"

namespace concord::reading {
namespace {

// A file that is one report.
class WholeFile final : public Source {
 public:
  explicit WholeFile(Piece piece) : piece_(std::move(piece)) {}
  Result<std::optional<Piece>> next() override { return std::exchange(piece_, std::nullopt); }

 private:
  std::optional<Piece> piece_;
};

// What was looked at for the format, and then the rest.
class Resumed final : public ByteStream {
 public:
  explicit Resumed(std::unique_ptr<Window> window) : window_(std::move(window)) {}
  Result<std::size_t> read(std::span<char> into) override {
    auto view = window_->peek(1);
    if (!view) {
      window_->recover();
      return std::unexpected(std::move(view).error());
    }
    const std::size_t length = view->copy(into.data(), into.size());
    window_->skip(length);
    return length;
  }

 private:
  std::unique_ptr<Window> window_;
};

Result<std::string> take_all(Window& window, std::size_t limit) {
  CONCORD_TRY(const std::string_view all, window.peek(limit + 1));
  if (all.size() > limit)
    return fail(ErrorCode::kTooLarge, fmt::format("it has more than {} bytes", limit), {},
                "split it into its reports");
  return std::string(all);
}

Result<std::unique_ptr<Source>> open_window(std::unique_ptr<Window> window, std::string_view name,
                                            DecodeLimits limits, bool packed) {
  // Where the stream is damaged soon, what comes before it still tells.
  auto head = window->peek(kSniffed);
  if (!head && window->view().empty()) return std::unexpected(std::move(head).error());
  const Format format = sniff(window->view(), name);
  switch (format) {
    case Format::kGzip:
      if (packed) return fail(ErrorCode::kInput, "it is packed twice", {}, "unpack it once");
      return open_window(std::make_unique<Window>(gunzip(std::make_unique<Resumed>(std::move(window)))), name,
                         limits, true);
    case Format::kJsonLines:
      return json_lines_source(std::move(window), name, limits);
    case Format::kWarc:
      return warc_source(std::move(window), name, limits);
    case Format::kXml:
      return fail(ErrorCode::kInput, "this XML is no feed and no page", {},
                  "give it as text, HTML, RSS or Atom");
    default:
      break;
  }
  const bool document = format == Format::kPdf || format == Format::kDocx;
  CONCORD_TRY(std::string bytes, take_all(*window, document ? limits.document_bytes : limits.report_bytes));
  if (format == Format::kFeed) return feed_source(bytes, name, limits);
  Piece piece;
  piece.name = name;
  piece.bytes = std::move(bytes);
  piece.format = format;
  return std::make_unique<WholeFile>(std::move(piece));
}

}  // namespace

Result<std::unique_ptr<Source>> open_source(std::unique_ptr<ByteStream> stream, std::string_view name,
                                            DecodeLimits limits) {
  auto source = open_window(std::make_unique<Window>(std::move(stream)), name, limits, false);
  if (!source && !source.error().where.contains(name))
    return std::unexpected(std::move(source).error().at(name));
  return source;
}

}  // namespace concord::reading
