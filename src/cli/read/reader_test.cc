#include "cli/read/reader.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <stdlib.h>

#include "cli/workspace.h"

namespace concord::cli::CONCORD_FILE {
namespace {

namespace fs = std::filesystem;

// A record in a folder of its own, and an engine that is not there: whoever would read something crashes.
class ReaderOfKnown : public testing::Test {
 protected:
  ReaderOfKnown() : out_(1, "standard output"), err_(2, "standard error") {
    std::string form = (fs::temp_directory_path() / "concord-reader-XXXXXX").string();
    folder_ = ::mkdtemp(form.data());
    ::setenv("CONCORD_DATA", CONCORD_SOURCE_DIR, 1);
    ::setenv("XDG_STATE_HOME", (folder_ / "state").c_str(), 1);
    GlobalOptions options;
    options.record = (folder_ / "record").string();
    options.author = "anna";
    context_ = std::make_unique<Context>(Context::make(out_, err_, options).value());
    EXPECT_TRUE(record::Record::create(context_->record_options(), "o"));
  }
  ~ReaderOfKnown() override {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }

  // Puts a report into the record, without anything read in it.
  void keep(const reading::Report& report, Workspace& space) {
    ASSERT_TRUE(space.desk().submit(report, reading::Reading{}));
  }

  Output out_;
  Output err_;
  fs::path folder_;
  std::unique_ptr<Context> context_;
};

ReadPiece read_one(const Reader& reader, NextPiece piece) {
  std::vector<NextPiece> pieces;
  pieces.push_back(std::move(piece));
  return std::move(reader.read(std::move(pieces)).front());
}

NextPiece page(std::string_view html) {
  reading::Piece piece;
  piece.name = "a.html";
  piece.bytes = html;
  piece.format = reading::Format::kHtml;
  return {std::move(piece), html.size()};
}

TEST_F(ReaderOfKnown, ReadsNothingTwice) {
  auto space = Workspace::open(*context_).value();
  const std::string html = "<p>Ministers met in Vienna on 8 May 2024 and signed a memorandum.</p>";
  const reading::Report report = reading::decode(*page(html).piece).value();
  keep(report, space);
  auto known = KnownReports::open(*context_).value();
  const Reader reader(nullptr, known.get());

  const ReadPiece same = read_one(reader, page(html));
  ASSERT_TRUE(same.known);
  EXPECT_TRUE(same.known->subject.starts_with("report:" + sha256(report.text).hex().substr(0, 16)));
  // Another page with the same text, and the text itself.
  EXPECT_TRUE(read_one(reader, page("<div>" + html + "</div>")).known);
  NextPiece text = page(report.text);
  text.piece->format = reading::Format::kText;
  EXPECT_TRUE(read_one(reader, std::move(text)).known);
}

TEST_F(ReaderOfKnown, PassesProblemsOn) {
  const Reader reader(nullptr, nullptr);
  const ReadPiece bad = read_one(reader, {fail(ErrorCode::kInput, "no record", "a.warc"), 7});
  ASSERT_TRUE(bad.problem);
  EXPECT_EQ(bad.problem->where, "a.warc");
  EXPECT_EQ(bad.bytes_read, 7U);
  EXPECT_TRUE(read_one(reader, page("")).problem);
}

}  // namespace
}  // namespace concord::cli::CONCORD_FILE
