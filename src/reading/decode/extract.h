// The text of PDF and DOCX files. Their parsers are large and their files can be made to explode, so each
// file is parsed in a process of its own (confine.h): a PDF by poppler's pdftotext, a DOCX by this program,
// called with one argument.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "reading/decode/source.h"

namespace concord::reading {

inline constexpr std::string_view kExtractDocx = "extract-docx";

// kNotFound where pdftotext is not installed; kInput for what it cannot read and for a PDF without text (a
// scan).
Result<std::string> pdf_text(std::string_view bytes, const DecodeLimits& limits);

// Of the document's body: a line for each paragraph, without deleted text and fields' codes. kInput for a zip
// archive that is no DOCX, is damaged or encrypted; kTooLarge where the text unpacks to more than limits
// allow.
Result<std::string> docx_text(std::string_view bytes, const DecodeLimits& limits);
// The same by `program` in a process of its own.
Result<std::string> docx_text_confined(std::string_view bytes, const DecodeLimits& limits,
                                       const std::string& program);

// What that process does: DOCX from standard input to text on standard output, or an error on standard error
// and a status that is not 0.
int run_docx_extractor();

}  // namespace concord::reading
