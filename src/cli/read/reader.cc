#include "cli/read/reader.h"

#include <exception>

#include "cli/terminal.h"
#include "reading/decode/decode.h"

namespace concord::cli {

namespace {

Result<std::vector<reading::Report>> reports_in(const Input& input) {
  reading::DecodeLimits limits;
  CONCORD_TRY(std::string bytes, read_input(input, limits.report_bytes));
  // File names are bytes; the record holds text.
  return reading::decode(bytes, one_line(input.name), limits);
}

}  // namespace

ReadFile Reader::read(const Input& input) const {
  ReadFile file;
  try {
    auto reports = reports_in(input);
    if (!reports) {
      Error error = std::move(reports).error();
      if (!error.where.contains(input.name)) error = std::move(error).at(input.name);
      file.problems.push_back(std::move(error));
      return file;
    }
    for (reading::Report& report : *reports) {
      reading::Reading reading = engine_->read(report);
      file.reports.push_back({std::move(report), std::move(reading)});
    }
  } catch (const std::exception& error) {
    file.problems.push_back({ErrorCode::kInternal, error.what(), input.name, "please report this report"});
  }
  return file;
}

}  // namespace concord::cli
