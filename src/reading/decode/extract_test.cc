#include "reading/decode/extract.h"

#include <filesystem>
#include <gtest/gtest.h>

#include "base/test_scratch.h"
#include "reading/decode/confine.h"
#include "reading/decode/test_files.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Error docx_error(std::string_view bytes, DecodeLimits limits = {}) {
  const auto text = docx_text(bytes, limits);
  EXPECT_FALSE(text);
  return text ? Error{} : text.error();
}

TEST(Docx, GivesParagraphsAsTheyAreShown) {
  const auto text = docx_text(
      test::docx("<w:p><w:r><w:t>Ministers met</w:t></w:r><w:r><w:t xml:space=\"preserve\"> in "
                 "Vienna.</w:t></w:r></w:p>"
                 "<w:p/><w:p><w:r><w:instrText>PAGE</w:instrText><w:t>One</w:t><w:tab/><w:t>two</w:t><w:br/>"
                 "<w:t>three</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
                 "<w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p>"
                 "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A &amp; B</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"),
      {});
  ASSERT_TRUE(text) << text.error().message();
  EXPECT_EQ(*text, "Ministers met in Vienna.\n\nOne\ttwo\nthree\n\nA & B\n");
}

TEST(Docx, RefusesWhatIsNone) {
  EXPECT_EQ(docx_error(test::zip({{"a.txt", "text"}})).code, ErrorCode::kInput);
  EXPECT_EQ(docx_error("PK\x03\x04 and nothing more").code, ErrorCode::kInput);
  EXPECT_EQ(docx_error(test::docx("<w:p/>")).code, ErrorCode::kInput);
  EXPECT_EQ(docx_error(test::docx("<w:p>")).code, ErrorCode::kInput);
  const std::string whole = test::docx("<w:p><w:r><w:t>Text</w:t></w:r></w:p>");
  for (std::size_t length = 4; length < whole.size(); length += 7)
    EXPECT_FALSE(docx_text(whole.substr(0, length), {})) << length;
}

TEST(Docx, RefusesBombs) {
  const Error zip =
      docx_error(test::docx("<w:p><w:r><w:t>" + std::string(3'000'000, ' ') + "</w:t></w:r></w:p>"),
                 {.report_bytes = 100'000});
  EXPECT_EQ(zip.code, ErrorCode::kTooLarge);
  const Error laughs = docx_error(test::zip(
      {{"_rels/.rels", "<!DOCTYPE r [<!ENTITY a \"ha\">]><r>&a;</r>"}, {"word/document.xml", "<d/>"}}));
  EXPECT_NE(laughs.what.find("entities"), std::string::npos) << laughs.what;
}

TEST(Pdf, GivesItsText) {
  const auto text = pdf_text(test::pdf({"Vienna, 9 May 2024", "", "Ministers met."}), {});
  ASSERT_TRUE(text) << text.error().message();
  EXPECT_EQ(*text, "Vienna, 9 May 2024\nMinisters met.\n");
}

TEST(Pdf, NamesWhatIsWrong) {
  EXPECT_FALSE(pdf_text("%PDF-1.4\nnothing\n%%EOF\n", {}));
  const auto scan = pdf_text(test::pdf({}), {});
  ASSERT_FALSE(scan);
  EXPECT_NE(scan.error().what.find("no text"), std::string::npos) << scan.error().what;
}

TEST(Confine, GivesWhatTheProgramSays) {
  const auto child = run_confined({"/bin/sh", "-c", "cat; echo bad >&2; exit 3"}, "input");
  ASSERT_TRUE(child) << child.error().message();
  EXPECT_EQ(child->output, "input");
  EXPECT_EQ(child->errors, "bad\n");
  EXPECT_EQ(child->status, 3);
}

TEST(Confine, EndsWhatTakesTooMuch) {
  const auto late = run_confined({"/bin/sh", "-c", "sleep 20"}, "", {.seconds = 1});
  ASSERT_FALSE(late);
  EXPECT_NE(late.error().what.find("too long"), std::string::npos) << late.error().what;
  const auto busy = run_confined({"/bin/sh", "-c", "while :; do :; done"}, "", {.cpu_seconds = 1});
  ASSERT_FALSE(busy);
  EXPECT_NE(busy.error().what.find("too long"), std::string::npos) << busy.error().what;
  const auto loud = run_confined({"/bin/sh", "-c", "cat /dev/zero"}, "", {.output_bytes = 100'000});
  ASSERT_FALSE(loud);
  EXPECT_EQ(loud.error().code, ErrorCode::kTooLarge);
}

#ifndef CONCORD_SANITIZED  // sanitizers reserve terabytes, so that no limit is set
TEST(Confine, EndsWhatTakesTooMuchMemory) {
  const std::vector<std::string> hungry{"/usr/bin/perl", "-e", "$x = 'x' x 200_000_000; print length $x"};
  const auto enough = run_confined(hungry, "", {.memory_bytes = std::uint64_t{600} << 20U});
  ASSERT_TRUE(enough) << enough.error().message();
  EXPECT_EQ(enough->output, "200000000");
  const auto little = run_confined(hungry, "", {.memory_bytes = std::uint64_t{100} << 20U});
  EXPECT_TRUE(!little || little->status != 0);
  EXPECT_EQ(little ? little->output : "", "");
  const auto aborts = run_confined(
      {"/usr/bin/perl", "-e", "print STDERR 'terminate called: std::bad_alloc'; kill 'ABRT', $$; sleep 9"},
      "");
  ASSERT_FALSE(aborts);
  EXPECT_NE(aborts.error().what.find("MB of memory"), std::string::npos) << aborts.error().what;
}
#endif

TEST(Confine, LeavesNoWayOut) {
  const auto socket = run_confined({"/bin/bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9"}, "");
  ASSERT_TRUE(socket) << socket.error().message();
  EXPECT_NE(socket->errors.find("Operation not permitted"), std::string::npos) << socket->errors;
  const std::string file = test_scratch("confine").string();
  const auto writes = run_confined({"/bin/sh", "-c", "cat /etc/passwd > " + file}, "");
  EXPECT_TRUE(!writes || writes->status != 0);
  EXPECT_EQ(std::filesystem::file_size(file), 0U);
  std::filesystem::remove(file);
  EXPECT_EQ(run_confined({"/no/such/program"}, "").error().code, ErrorCode::kIo);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
