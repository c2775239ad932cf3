// Quotes: from a span of bytes in a report's text to evidence that finds the words again, and back to the
// words with what stands around them.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "base/utf8.h"
#include "reading/reading.h"
#include "record/entry.h"

namespace concord::reading {

// A report's text with what is needed to quote from it often. The text must outlive it.
class QuotedText {
 public:
  QuotedText(std::string_view text, const Digest& digest) : text_(text), digest_(digest), index_(text) {}

  // Exact words, 32 code points on either side, and positions in code points. kInternal where the span is
  // empty or does not fit the text.
  Result<record::Evidence> evidence(const Span& span) const;

 private:
  std::string_view text_;
  Digest digest_;
  CodePointIndex index_;
};

// A quote with what stands around it in the report.
struct QuoteContext {
  std::string before;
  std::string quote;
  std::string after;
  bool erased = false;  // the text is gone: only what the evidence itself keeps is left
};

// kDamaged where the quote does not stand in the text at its position.
Result<QuoteContext> quote_in(std::string_view text, const record::Evidence& evidence,
                              std::size_t code_points);

}  // namespace concord::reading
