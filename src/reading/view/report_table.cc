#include "reading/view/report_table.h"

#include "reading/view/cells.h"

namespace concord::reading {

const store::Table& report_table() {
  using enum store::ColumnType;
  static const store::Table table{.name = "reports",
                                  .columns = {{"subject"},
                                              {"entry"},
                                              {"sha256"},
                                              {"bytes", kInteger},
                                              {"media_type"},
                                              {"language", kText, true},
                                              {"published", kText, true},
                                              {"published_inferred", kInteger},
                                              {"title"},
                                              {"name"},
                                              {"original", kText, true},
                                              {"original_media_type"},
                                              {"url"},
                                              {"added", kText, true},
                                              {"author"},
                                              {"erased", kInteger},
                                              {"erased_reason"}},
                                  .key = {"subject"}};
  return table;
}

store::Row report_cells(const ReportRow& report) {
  return {cell(report.subject),
          cell(report.entry),
          cell(report.sha256),
          cell_of(static_cast<std::int64_t>(report.bytes)),
          cell(report.media_type),
          cell(report.language),
          cell(report.published),
          cell_of(report.published_inferred),
          cell(report.title),
          cell(report.name),
          report.original ? cell(*report.original) : cell(std::string_view()),
          cell(report.original_media_type),
          cell(report.url),
          cell(report.added),
          cell(report.author),
          cell_of(report.erased),
          cell(report.erased_reason)};
}

Result<ReportRow> report_from(const store::Row& row) {
  Cells cells(row);
  ReportRow report;
  report.subject = cells.text();
  report.entry = cells.digest();
  report.sha256 = cells.digest();
  report.bytes = static_cast<std::uint64_t>(cells.integer());
  report.media_type = cells.text();
  report.language = cells.text();
  report.published = cells.date();
  report.published_inferred = cells.flag();
  report.title = cells.text();
  report.name = cells.text();
  if (const std::string original = cells.text(); !original.empty()) {
    CONCORD_TRY(report.original, Digest::from_hex(original));
  }
  report.original_media_type = cells.text();
  report.url = cells.text();
  report.added = cells.time().value_or(Instant{});
  report.author = cells.text();
  report.erased = cells.flag();
  report.erased_reason = cells.text();
  CONCORD_CHECK(cells.done());
  return report;
}

}  // namespace concord::reading
