#include "reading/view/report_view.h"

#include "reading/view/cells.h"
#include "reading/view/report_table.h"
#include "reading/view/standing.h"

namespace concord::reading {

namespace {

ReportRow report_of(const record::Record::At& at) {
  const Json& body = at.entry.body;
  ReportRow report;
  report.subject = at.entry.subject;
  report.entry = at.id;
  if (auto digest = Digest::from_hex(text_of(body, "sha256"))) report.sha256 = *digest;
  report.bytes = static_cast<std::uint64_t>(number_of(body, "bytes"));
  report.media_type = text_of(body, "media_type");
  report.language = text_of(body, "language");
  report.published = date_of(body, "published");
  report.published_inferred = flag_of(body, "published_inferred");
  report.title = text_of(body, "title");
  report.name = text_of(body, "name");
  if (auto original = Digest::from_hex(text_of(body, "original"))) report.original = *original;
  report.original_media_type = text_of(body, "original_media_type");
  report.url = text_of(body, "url");
  report.added = at.entry.time;
  report.author = at.entry.author;
  return report;
}

}  // namespace

std::span<const store::Table> ReportView::tables() const {
  return std::span(&report_table(), 1);
}

Status ReportView::apply(const record::Record::At& at, record::ViewTables& tables) {
  const std::string& kind = at.entry.kind;
  if (kind != "report" && kind != "erasure") return {};
  CONCORD_TRY(auto row, tables.get(report_table().name, {at.entry.subject}));
  std::optional<ReportRow> known;
  if (row) {
    CONCORD_TRY(known, report_from(*row));
  }
  if (kind == "report") {
    auto standing = known ? std::optional(known->entry) : std::nullopt;
    if (!takes_effect(at, standing)) return {};
    return tables.put(report_table().name, report_cells(report_of(at)));
  }
  if (!known) return {};
  known->erased = true;
  known->erased_reason = text_of(at.entry.body, "reason");
  return tables.put(report_table().name, report_cells(*known));
}

}  // namespace concord::reading
