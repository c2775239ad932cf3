#include "reading/view/thing_table.h"

#include <algorithm>
#include <array>

#include "reading/view/cells.h"
#include "reading/view/standing.h"

namespace concord::reading {

namespace {

struct KindTable {
  std::string_view kind;
  std::string_view table;
};
constexpr std::array<KindTable, 4> kKinds = {{{"event", "events"},
                                              {"agreement", "agreements"},
                                              {"commitment", "commitments"},
                                              {"project", "projects"}}};

store::Table make_table(std::string_view name) {
  using enum store::ColumnType;
  return {.name = std::string(name),
          .columns = {{"subject"},
                      {"entry"},
                      {"withdrawn", kInteger},
                      {"reason"},
                      {"revision", kInteger},
                      {"day", kText, true},
                      {"day_end"},
                      {"body"},
                      {"evidence"},
                      {"report", kText, true},
                      {"proposal"},
                      {"author"},
                      {"time", kText, true},
                      {"facets", kTerms}},
          .key = {"subject"}};
}

std::array<store::Table, 4> make_tables() {
  return {make_table(kKinds[0].table), make_table(kKinds[1].table), make_table(kKinds[2].table),
          make_table(kKinds[3].table)};
}

}  // namespace

bool is_thing_kind(std::string_view kind) {
  return std::ranges::find(kKinds, kind, &KindTable::kind) != kKinds.end();
}

const store::Table* thing_table(std::string_view kind) {
  static const std::array<store::Table, 4> tables = make_tables();
  auto found = std::ranges::find(kKinds, kind, &KindTable::kind);
  return found == kKinds.end() ? nullptr : &tables[static_cast<std::size_t>(found - kKinds.begin())];
}

store::Row thing_cells(const ThingRow& thing) {
  std::optional<PartialDate> last;
  if (thing.day) last = thing.day->last_day();
  return {cell(thing.subject),
          cell(thing.entry),
          cell_of(thing.withdrawn),
          cell(thing.reason),
          cell_of(static_cast<std::int64_t>(thing.revision)),
          cell(thing.day),
          cell(last),
          cell_json(thing.body),
          cell_json(evidence_list(thing.evidence)),
          cell(thing.report),
          cell(thing.proposal),
          cell(thing.author),
          cell(thing.time),
          facets_of_thing(thing.kind, thing.body)};
}

Result<ThingRow> thing_from(std::string_view kind, const store::Row& row) {
  Cells cells(row);
  ThingRow thing;
  thing.kind = kind;
  thing.subject = cells.text();
  thing.entry = cells.digest();
  thing.withdrawn = cells.flag();
  thing.reason = cells.text();
  thing.revision = static_cast<std::uint64_t>(cells.integer());
  thing.day = cells.date();
  cells.skip();  // day_end follows from day
  thing.body = cells.json();
  thing.evidence = cells.evidence();
  thing.report = cells.text();
  thing.proposal = cells.text();
  thing.author = cells.text();
  thing.time = cells.time().value_or(Instant{});
  cells.skip();  // facets follow from the body
  CONCORD_CHECK(cells.done());
  return thing;
}

}  // namespace concord::reading
