// DOCX (ECMA-376): a zip archive with the body's text in one XML file, which is streamed through expat
// (extract.h).
#include <array>
#include <cstdio>
#include <fmt/format.h>
#include <unistd.h>

#include "base/xml.h"
#include "base/zip_archive.h"
#include "reading/decode/ascii.h"
#include "reading/decode/confine.h"
#include "reading/decode/extract.h"

namespace concord::reading {
namespace {

constexpr std::size_t kMarkup = 8;  // bytes of XML that a byte of text may cost
constexpr const char* kRelationships = "_rels/.rels";
constexpr std::string_view kOfficeDocument = "/officeDocument";  // the end of the relationship's type
constexpr std::size_t kRelationshipBytes = std::size_t{1} << 20U;

std::unexpected<Error> no_docx(std::string what) {
  return fail(ErrorCode::kInput, std::move(what), {}, "save it again as DOCX, or as text");
}

// What ZipArchive says, with what to do.
Status read_part(const ZipArchive& archive, const std::string& name, std::size_t limit, XmlHandler& handler) {
  XmlReader xml(handler);
  Status read = archive.read(
      name, limit, [&](std::string_view part, bool last) -> Status { return xml.feed(part, last); });
  if (!read && read.error().code == ErrorCode::kInput && read.error().where.empty())
    return no_docx(std::move(read.error().what));
  return read;
}

// Finds the part that holds the document.
struct RelationshipReader final : XmlHandler {
  std::string target;
  void start(std::string_view name, const Attribute& attribute) override {
    if (!name.ends_with(" Relationship") || !attribute("Type").ends_with(kOfficeDocument) || !target.empty())
      return;
    target = attribute("Target");
    if (target.starts_with('/')) target.erase(0, 1);
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}
};

class BodyReader final : public XmlHandler {
 public:
  std::string take() { return std::move(text_); }
  std::size_t size() const { return text_.size(); }

  void start(std::string_view name, const Attribute&) override {
    ++depth_;
    if (skipped_ > 0) return;
    // Text moved away, and the copy of a drawing's text for old programs.
    if (is(name, "moveFrom") || name.ends_with("markup-compatibility/2006 Fallback")) {
      skipped_ = depth_;
    } else if (is(name, "t")) {
      in_text_ = true;
    } else if (is(name, "tab")) {
      blank_ = "\t";
    } else if (is(name, "br") || is(name, "cr")) {
      if (!blank_.starts_with('\n')) blank_ = "\n";
    } else if (is(name, "noBreakHyphen")) {
      add("-");
    }
  }

  void end(std::string_view name) override {
    if (skipped_ == depth_) skipped_ = 0;
    --depth_;
    if (skipped_ > 0) return;
    if (is(name, "t")) in_text_ = false;
    if (is(name, "p")) blank_ = "\n\n";
  }

  void text(std::string_view text) override {
    if (in_text_ && skipped_ == 0) add(text);
  }

 private:
  static bool is(std::string_view name, std::string_view local) {
    return name.ends_with(local) && name.substr(0, name.size() - local.size()).ends_with("/main ");
  }
  void add(std::string_view text) {
    if (!text_.empty()) text_ += blank_;
    blank_ = "";
    text_ += text;
  }

  std::string text_;
  std::string_view blank_;  // what stands before the next text
  std::size_t depth_ = 0;
  std::size_t skipped_ = 0;  // the depth of the element that is left out; 0 where none is
  bool in_text_ = false;
};

}  // namespace

Result<std::string> docx_text(std::string_view bytes, const DecodeLimits& limits) {
  auto archive = ZipArchive::open(bytes);
  if (!archive) return no_docx(std::move(archive.error().what));
  RelationshipReader relationships;
  if (!archive->has(kRelationships)) return no_docx("this zip archive is no DOCX");
  CONCORD_CHECK(read_part(*archive, kRelationships, kRelationshipBytes, relationships));
  if (!relationships.target.ends_with(".xml") || relationships.target.starts_with("xl/") ||
      relationships.target.starts_with("ppt/"))
    return no_docx("this zip archive is no DOCX");
  BodyReader body;
  CONCORD_CHECK(read_part(*archive, relationships.target, limits.report_bytes * kMarkup, body));
  std::string text = body.take();
  if (trimmed(text).empty()) return no_docx("there is no text in the document");
  if (text.size() > limits.report_bytes)
    return fail(ErrorCode::kTooLarge, fmt::format("its text has more than {} bytes", limits.report_bytes));
  return text + "\n";
}

Result<std::string> docx_text_confined(std::string_view bytes, const DecodeLimits& limits,
                                       const std::string& program) {
  CONCORD_TRY(ChildOutput child, run_confined({program, std::string(kExtractDocx)}, bytes,
                                              {.output_bytes = limits.report_bytes + 1}));
  if (child.status == 0) return std::move(child.output);
  const std::string_view said = trimmed(child.errors);
  return no_docx(fmt::format("the DOCX cannot be read: {}", said.empty() ? "no reason given" : said));
}

int run_docx_extractor() {
  std::string bytes;
  const DecodeLimits limits;
  std::array<char, 65536> buffer{};
  while (bytes.size() <= limits.document_bytes) {
    const ssize_t got = ::read(STDIN_FILENO, buffer.data(), buffer.size());
    if (got <= 0) break;
    bytes.append(buffer.data(), static_cast<std::size_t>(got));
  }
  auto text = docx_text(bytes, limits);
  if (!text) {
    text.error().remedy.clear();  // the caller's matter
    std::fputs(text.error().message().c_str(), stderr);
    return 4;
  }
  std::fwrite(text->data(), 1, text->size(), stdout);
  return std::fflush(stdout) == 0 ? 0 : 12;
}

}  // namespace concord::reading
