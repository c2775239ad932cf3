// PDF by pdftotext (extract.h).
#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <unistd.h>

#include "reading/decode/ascii.h"
#include "reading/decode/confine.h"
#include "reading/decode/extract.h"

namespace concord::reading {
namespace {

constexpr std::string_view kProgram = "pdftotext";

// Its path, by PATH and then where distributions install it; empty where it is not there.
std::string find_program() {
  const char* path = std::getenv("PATH");
  std::string folders = fmt::format("{}:/usr/bin:/usr/local/bin", path == nullptr ? "" : path);
  for (std::string_view rest = folders; !rest.empty();) {
    const std::size_t end = std::min(rest.find(':'), rest.size());
    const std::string file = fmt::format("{}/{}", rest.substr(0, end), kProgram);
    if (end > 0 && rest.front() == '/' && ::access(file.c_str(), X_OK) == 0) return file;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return {};
}

// Pages end with a form feed. A page that ends in the midst of a sentence is followed by the next one without
// an empty line.
std::string join_pages(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\f'), text.size());
    const std::string_view page = trimmed(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (page.empty()) continue;
    const bool ended = out.empty() || std::string_view(".!?:;\"").contains(out.back());
    if (!out.empty()) out += ended ? "\n\n" : "\n";
    out += page;
  }
  if (!out.empty()) out += '\n';
  return out;
}

}  // namespace

Result<std::string> pdf_text(std::string_view bytes, const DecodeLimits& limits) {
  const std::string program = find_program();
  if (program.empty())
    return fail(ErrorCode::kNotFound, "PDF is read by pdftotext, which is not installed", {},
                "install Debian's package poppler-utils");
  CONCORD_TRY(const ChildOutput child, run_confined({program, "-enc", "UTF-8", "-eol", "unix", "-", "-"},
                                                    bytes, {.output_bytes = limits.report_bytes}));
  if (child.status != 0) {
    const std::string_view said = trimmed(std::string_view(child.errors).substr(0, child.errors.find('\n')));
    return fail(ErrorCode::kInput,
                fmt::format("the PDF cannot be read: {}", said.empty() ? "no reason given" : said));
  }
  std::string text = join_pages(child.output);
  if (text.empty())
    return fail(ErrorCode::kInput, "there is no text in the PDF", {}, "if it is a scan, give the text of it");
  return text;
}

}  // namespace concord::reading
