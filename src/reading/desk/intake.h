// A report and its reading as entries: the report itself, what is proposed, and what is accepted at once.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "reading/reading.h"
#include "record/entry.h"

namespace concord::reading {

inline constexpr std::string_view kMachine = "reader";  // the author of what nobody looked at

struct Intake {
  std::string subject;  // of the report
  Digest digest;        // of its text
  std::vector<record::Entry> proposals;
};

// "report:" and the first 16 digits of the text's hash.
std::string report_subject(const Digest& digest);

// The same report and reading give the same subjects and bodies every time. Findings that are the same twice
// are proposed once. kInput where the text is empty or not UTF-8. Times are left to the caller.
Result<Intake> take_in(const Report& report, const Reading& reading);

record::Entry report_entry(const Report& report, const Reading& reading, const Intake& intake,
                           std::string_view author);

// The entry that accepts a proposal, with its value or another body: the subject keeps the proposal's name,
// so that the two are found together.
record::Entry acceptance(std::string_view proposal, std::string_view of, Json body,
                         std::vector<record::Evidence> evidence, std::string_view author);

}  // namespace concord::reading
