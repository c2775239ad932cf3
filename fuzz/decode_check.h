// What must hold of everything that is decoded, whatever it was: texts and metadata are valid UTF-8, what is
// wrong is named, and the same bytes give the same reports.
#pragma once

#include "base/utf8.h"
#include "check.h"
#include "reading/decode/decode.h"

namespace concord::reading {

inline void demand_text(std::string_view text) {
  demand(!first_invalid_utf8(text));
}

inline void check_decoding(std::string_view bytes, std::string_view name) {
  // pdftotext is no parser of ours, and starting it is slow.
  if (bytes.substr(0, 1024).find("%PDF-") != std::string_view::npos) return;
  const DecodeOptions options{.limits = {.report_bytes = std::size_t{1} << 16U, .document_bytes = 1U << 18U},
                              .program = {}};
  const Decoded decoded = decode_all(bytes, name, options);
  for (const Report& report : decoded.reports) {
    demand(report.name.starts_with(name));
    demand(!report.text.empty() && report.text.size() <= options.limits.report_bytes);
    demand_text(report.text);
    demand_text(report.about.title);
    demand_text(report.about.language);
  }
  for (const Error& problem : decoded.problems) {
    demand(problem.code == ErrorCode::kInput || problem.code == ErrorCode::kTooLarge);
    demand(!problem.what.empty() && problem.where.starts_with(name));
  }
  const Decoded again = decode_all(bytes, name, options);
  demand(again.reports.size() == decoded.reports.size() && again.problems.size() == decoded.problems.size());
  for (std::size_t i = 0; i < again.reports.size(); ++i)
    demand(again.reports[i].text == decoded.reports[i].text);
}

}  // namespace concord::reading
