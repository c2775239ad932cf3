// CSV (RFC 4180) for spreadsheets: comma, double quotes where needed, CRLF, a line of column names. Reports
// are hostile text, and a spreadsheet computes what looks like a formula: such a cell gets an apostrophe
// before it, which makes it text (OWASP, CSV Injection).
#include <algorithm>
#include <array>

#include "base/time.h"
#include "reading/export/writer.h"

namespace concord::reading {

namespace {

constexpr std::array kFields = {"type",     "status",   "title",  "kind",          "what",     "date",
                                "date_due", "due",      "place",  "place_country", "who",      "to_whom",
                                "report",   "proposal", "plover", "date_inferred", "date_said"};

// "-5" and "+1.5" are numbers and no formulas.
bool is_signed_number(std::string_view text) {
  text.remove_prefix(1);
  return !text.empty() && text.find_first_not_of("0123456789.") == std::string_view::npos &&
         std::ranges::count(text, '.') <= 1 && text.front() != '.' && text.back() != '.';
}

// Programs take the full-width signs of East Asian keyboards for the plain ones.
bool looks_like_formula(std::string_view text) {
  constexpr std::array<std::string_view, 11> kBegin = {"=",  "+",  "-",  "@",  "\t", "\r",
                                                       "\n", "＝", "＋", "－", "＠"};
  if (std::ranges::none_of(kBegin, [&](std::string_view sign) { return text.starts_with(sign); }))
    return false;
  return !((text.front() == '-' || text.front() == '+') && is_signed_number(text));
}

std::string cell(std::string text) {
  if (looks_like_formula(text)) text.insert(0, 1, '\'');
  if (text.find_first_of("\",\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

class Csv final : public ExportWriter {
 public:
  void begin(TextSink& out) override {
    out.write("of,subject");
    for (const char* field : kFields) out.print(",{}", field);
    out.write(",parts,quote,entry,time,author\r\n");
  }

  void thing(TextSink& out, const ThingRow& row) override {
    out.write(cell(row.kind) + "," + cell(row.subject));
    for (const char* field : kFields) out.write("," + cell(body_text(row, field)));
    std::string parts;
    for (const Part& part : parts_of(row)) {
      parts +=
          (parts.empty() ? "" : "; ") + part.name + (part.country.empty() ? "" : " (" + part.country + ")");
    }
    std::string quote = row.evidence.empty() ? "" : row.evidence.front().exact;
    out.print(",{},{},{},{},{}\r\n", cell(parts), cell(quote), row.entry.hex(), instant_text(row.time),
              cell(row.author));
  }
};

}  // namespace

std::unique_ptr<ExportWriter> csv_writer() {
  return std::make_unique<Csv>();
}

}  // namespace concord::reading
