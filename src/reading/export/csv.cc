// CSV (RFC 4180) for spreadsheets: comma, double quotes where needed, CRLF, a line of column names. Reports
// are hostile text, so no cell is a formula (csv_cell.h).
#include <array>

#include "base/csv_cell.h"
#include "base/time.h"
#include "reading/export/writer.h"

namespace concord::reading {

namespace {

constexpr std::array kFields = {"type",     "status",   "title",  "kind",          "what",     "date",
                                "date_due", "due",      "place",  "place_country", "who",      "to_whom",
                                "report",   "proposal", "plover", "date_inferred", "date_said"};

class Csv final : public ExportWriter {
 public:
  void begin(TextSink& out) override {
    out.write("of,subject");
    for (const char* field : kFields) out.print(",{}", field);
    out.write(",parts,quote,entry,time,author\r\n");
  }

  void thing(TextSink& out, const ThingRow& row) override {
    out.write(csv_cell(row.kind) + "," + csv_cell(row.subject));
    for (const char* field : kFields) out.write("," + csv_cell(body_text(row, field)));
    std::string parts;
    for (const Part& part : parts_of(row)) {
      parts +=
          (parts.empty() ? "" : "; ") + part.name + (part.country.empty() ? "" : " (" + part.country + ")");
    }
    std::string quote = row.evidence.empty() ? "" : row.evidence.front().exact;
    out.print(",{},{},{},{},{}\r\n", csv_cell(parts), csv_cell(quote), row.entry.hex(),
              instant_text(row.time), csv_cell(row.author));
  }
};

}  // namespace

std::unique_ptr<ExportWriter> csv_writer() {
  return std::make_unique<Csv>();
}

}  // namespace concord::reading
