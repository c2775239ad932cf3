// A cell of a CSV file (RFC 4180) for spreadsheets: double quotes where needed, and an apostrophe before what
// a spreadsheet would compute as a formula, which makes it text (OWASP, CSV Injection). "-5" and "+1.5" are
// numbers and no formulas.
#pragma once

#include <string>

namespace concord {

std::string csv_cell(std::string text);

}  // namespace concord
