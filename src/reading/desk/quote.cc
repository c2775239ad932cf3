#include "reading/desk/quote.h"

#include <algorithm>

namespace concord::reading {

namespace {

constexpr std::size_t kContext = 32;  // code points, as schema/entry.json allows

bool at_boundary(std::string_view text, std::size_t offset) {
  return offset == text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U;
}

std::size_t back(std::size_t position, std::size_t by) {
  return position - std::min(position, by);
}

}  // namespace

Result<record::Evidence> QuotedText::evidence(const Span& span) const {
  if (span.begin >= span.end || span.end > text_.size() || !at_boundary(text_, span.begin) ||
      !at_boundary(text_, span.end)) {
    return fail(ErrorCode::kInternal, "a finding quotes what is not in its report");
  }
  record::Evidence evidence;
  evidence.document = digest_;
  evidence.start = index_.to_code_points(span.begin);
  evidence.end = index_.to_code_points(span.end);
  const std::size_t last = index_.to_code_points(text_.size());
  const std::size_t before = index_.to_bytes(back(evidence.start, kContext));
  const std::size_t after = index_.to_bytes(std::min<std::size_t>(last, evidence.end + kContext));
  evidence.exact = text_.substr(span.begin, span.end - span.begin);
  evidence.prefix = text_.substr(before, span.begin - before);
  evidence.suffix = text_.substr(span.end, after - span.end);
  return evidence;
}

Result<QuoteContext> quote_in(std::string_view text, const record::Evidence& evidence,
                              std::size_t code_points) {
  CodePointIndex index(text);
  const std::size_t last = index.to_code_points(text.size());
  const std::size_t begin = evidence.start <= last ? index.to_bytes(evidence.start) : text.size();
  if (evidence.end > last || text.substr(begin, evidence.exact.size()) != evidence.exact) {
    return fail(ErrorCode::kDamaged, "the quote does not stand in the report where the entry says",
                evidence.document.hex(), "run 'concord verify'");
  }
  const std::size_t end = begin + evidence.exact.size();
  const std::size_t before = index.to_bytes(back(evidence.start, code_points));
  const std::size_t after = index.to_bytes(std::min<std::size_t>(last, evidence.end + code_points));
  return QuoteContext{.before = std::string(text.substr(before, begin - before)),
                      .quote = evidence.exact,
                      .after = std::string(text.substr(end, after - end)),
                      .erased = false};
}

}  // namespace concord::reading
