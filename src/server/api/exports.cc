// What stands in the record, for other programs: the formats of `concord export`, and a calendar to subscribe
// to.
#include "base/text_sink.h"
#include "reading/export/standing_things.h"
#include "reading/export/writer.h"
#include "server/api/routes.h"

namespace concord::server {

namespace {

struct Format {
  std::string_view name;
  std::string_view content_type;
  std::string_view file;
};

constexpr Format kFormats[] = {
    {"json", "application/x-ndjson", "concord.jsonl"},
    {"csv", "text/csv; charset=utf-8", "concord.csv"},
    {"jsonld", "application/ld+json", "concord.jsonld"},
    {"graphml", "application/graphml+xml", "concord.graphml"},
    {"ics", "text/calendar; charset=utf-8", "concord.ics"},
};

std::unique_ptr<reading::ExportWriter> writer_of(std::string_view format, const Call& call) {
  if (format == "csv") return reading::csv_writer();
  if (format == "jsonld") return reading::json_ld_writer();
  if (format == "graphml") return reading::graphml_writer();
  if (format == "ics") return reading::icalendar_writer(call.clock.now(), call.room.record().origin());
  return reading::json_lines_writer();
}

Answer write(const Call& call, const Format& format) {
  Response answer;
  StringSink out(answer.body);
  auto writer = writer_of(format.name, call);
  writer->begin(out);
  CONCORD_CHECK(reading::visit_standing(call.store(), [&](const reading::ThingRow& row) -> Status {
    writer->thing(out, row);
    return {};
  }));
  writer->end(out);
  answer.content_type = format.content_type;
  return answer;
}

Answer download(const Call& call) {
  for (const Format& format : kFormats) {
    if (format.name != call.argument(0)) continue;
    CONCORD_TRY(Response answer, write(call, format));
    return answer.with("Content-Disposition", "attachment; filename=\"" + std::string(format.file) + "\"");
  }
  return fail(ErrorCode::kNotFound, "there is no such format", call.argument(0),
              "it is one of json, csv, jsonld, graphml, ics");
}

Answer calendar(const Call& call) {
  return write(call, kFormats[4]);
}

constexpr Route kExportsRoutes[] = {
    {"GET", "/api/v1/export/{format}", kLook, false, download},
    {"GET", "/api/v1/calendar.ics", kLook, false, calendar},
};

}  // namespace

std::span<const Route> export_routes() {
  return kExportsRoutes;
}

}  // namespace concord::server
