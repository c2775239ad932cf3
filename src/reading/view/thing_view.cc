#include "reading/view/thing_view.h"

#include "reading/view/cells.h"
#include "reading/view/standing.h"
#include "reading/view/thing_table.h"

namespace concord::reading {

ThingView::ThingView(std::string_view kind) : kind_(kind), table_(*thing_table(kind)) {}

Status ThingView::apply(const record::Record::At& at, record::ViewTables& tables) {
  const record::Entry& entry = at.entry;
  bool withdrawal = entry.kind == "withdrawal" && kind_of(entry.subject) == kind_;
  if (entry.kind != kind_ && !withdrawal) return {};
  CONCORD_TRY(auto row, tables.get(table_.name, {entry.subject}));
  ThingRow thing;
  if (row) {
    CONCORD_TRY(thing, thing_from(kind_, *row));
  }
  auto standing = row ? std::optional(thing.entry) : std::nullopt;
  if (!takes_effect(at, standing) || (withdrawal && !row)) return {};
  thing.kind = kind_;
  thing.subject = entry.subject;
  thing.entry = at.id;
  thing.withdrawn = withdrawal;
  thing.reason = withdrawal ? text_of(entry.body, "reason") : std::string();
  thing.revision = row ? thing.revision + 1 : 1;
  thing.author = entry.author;
  thing.time = entry.time;
  if (!withdrawal) {
    thing.body = entry.body;
    thing.evidence = entry.evidence;
    thing.day = day_of_thing(kind_, entry.body);
    thing.report = text_of(entry.body, "report");
    thing.proposal = text_of(entry.body, "proposal");
  }
  return tables.put(table_.name, thing_cells(thing));
}

}  // namespace concord::reading
