#include "reading/view/search_view.h"

#include <fmt/format.h>

#include "reading/view/cells.h"
#include "reading/view/standing.h"
#include "reading/view/thing_table.h"

namespace concord::reading {

namespace {

constexpr std::string_view kOwnLanguage = "en";  // of titles, names and places as Concord writes them

std::string names_of(const Json& body) {
  std::string names = fmt::format("{} {}", text_of(body, "place"), text_of(body, "status"));
  for (const Json& actor : list_of(body, "actors")) {
    for (const char* field : {"name", "role", "org"}) names += "\n" + text_of(actor, field);
  }
  for (const Json& party : list_of(body, "parties")) {
    if (party.is_string()) names += "\n" + party.get<std::string>();
  }
  return names + "\n" + text_of(body, "to_whom");
}

}  // namespace

Status SearchView::apply(const record::Record::At& at, record::ViewTables& tables) {
  const std::string& kind = at.entry.kind;
  bool about_report = kind == "report" || kind == "erasure";
  if (!about_report && kind != "withdrawal" && !is_thing_kind(kind)) return {};
  CONCORD_TRY(auto row, tables.get(search_table().name, {at.entry.subject}));
  std::optional<Searchable> known;
  if (row) {
    CONCORD_TRY(known, searchable_from(*row));
  }
  return about_report ? apply_report(at, std::move(known), tables)
                      : apply_thing(at, std::move(known), tables);
}

Status SearchView::apply_report(const record::Record::At& at, std::optional<Searchable> known,
                                record::ViewTables& tables) {
  const Json& body = at.entry.body;
  if (at.entry.kind == "erasure") {
    if (!known) return {};
    known->terms = terms_(known->row.title, known->language);
    return tables.put(search_table().name, search_cells(*known));
  }
  if (!takes_effect(at, known ? std::optional(known->entry) : std::nullopt)) return {};
  Searchable report;
  report.row.subject = at.entry.subject;
  report.row.kind = "report";
  report.row.day = date_of(body, "published");
  report.row.title = text_of(body, "title");
  report.row.report = at.entry.subject;
  report.entry = at.id;
  report.language = text_of(body, "language");
  report.terms = terms_(report.row.title, report.language);
  if (auto digest = Digest::from_hex(text_of(body, "sha256"))) {
    CONCORD_TRY(auto text, tables.document(*digest));
    if (text) report.terms += " " + terms_(*text, report.language);
  }
  return tables.put(search_table().name, search_cells(report));
}

Status SearchView::apply_thing(const record::Record::At& at, std::optional<Searchable> known,
                               record::ViewTables& tables) {
  if (!takes_effect(at, known ? std::optional(known->entry) : std::nullopt)) return {};
  if (at.entry.kind == "withdrawal") {
    if (!known) return {};
    known->entry = at.id;
    known->terms.clear();
    return tables.put(search_table().name, search_cells(*known));
  }
  const Json& body = at.entry.body;
  Searchable thing;
  thing.row.subject = at.entry.subject;
  thing.row.kind = at.entry.kind;
  thing.row.day = day_of_thing(at.entry.kind, body);
  thing.row.title = title_of_thing(at.entry.kind, body);
  thing.row.report = text_of(body, "report");
  thing.entry = at.id;
  thing.terms = terms_(thing.row.title, kOwnLanguage) + " " + terms_(names_of(body), kOwnLanguage);
  CONCORD_TRY(auto report, tables.get(search_table().name, {thing.row.report}));
  std::string language(kOwnLanguage);
  if (report) {
    CONCORD_TRY(Searchable read, searchable_from(*report));
    language = read.language;
  }
  for (const record::Evidence& evidence : at.entry.evidence) {
    if (thing.row.quote.empty()) thing.row.quote = evidence.exact;
    thing.terms += " " + terms_(evidence.exact, language);
  }
  return tables.put(search_table().name, search_cells(thing));
}

}  // namespace concord::reading
