// The formats of `concord export`, each written as it goes, so that a large record needs no large memory.
#pragma once

#include <memory>
#include <string>

#include "base/clock.h"
#include "base/text_sink.h"
#include "reading/view/rows.h"

namespace concord::reading {

class ExportWriter {
 public:
  virtual ~ExportWriter() = default;
  virtual void begin(TextSink& out) { (void)out; }
  virtual void thing(TextSink& out, const ThingRow& row) = 0;
  virtual void end(TextSink& out) { (void)out; }
};

// JSON Lines: things as `concord show --json` prints them, evidence as W3C Web Annotation selectors.
std::unique_ptr<ExportWriter> json_lines_writer();
// RFC 4180: one row a thing, one set of columns for all kinds.
std::unique_ptr<ExportWriter> csv_writer();
// JSON-LD 1.1 in the vocabularies of schema.org and the Web Annotation Data Model.
std::unique_ptr<ExportWriter> json_ld_writer();
// GraphML: actors and the things they take part in as nodes, parts as edges.
std::unique_ptr<ExportWriter> graphml_writer();
// iCalendar (RFC 5545): what is planned and what is due, as all-day events. `stamp` is the DTSTAMP of all.
std::unique_ptr<ExportWriter> icalendar_writer(Instant stamp, std::string office);

// Who takes part in a thing, for graphs and lists: actors of events, parties, and those of commitments.
struct Part {
  std::string name;
  std::string kind;     // person, state, organisation, or empty
  std::string country;  // ISO 3166-1 alpha-2, or empty
  std::string as;       // actor, party, who, to_whom
};
std::vector<Part> parts_of(const ThingRow& row);

// A field of the body as text; empty where it is null or missing.
std::string body_text(const ThingRow& row, const char* field);

}  // namespace concord::reading
