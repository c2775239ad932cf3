#include "reading/view/actor_table.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/sha256.h"
#include "reading/morphology/morphology.h"
#include "reading/view/cells.h"
#include "reading/view/thing_table.h"

namespace concord::reading {

std::string actor_id(std::string_view name, std::string_view kind, std::string_view country) {
  std::string key = fmt::format("{}\n{}\n{}", fold(name), kind, country);
  return "actor:" + sha256(key).hex().substr(0, 16);
}

const store::Table& actor_table() {
  using enum store::ColumnType;
  static const store::Table table{.name = "actors",
                                  .columns = {{"id"},
                                              {"name"},
                                              {"kind", kText, true},
                                              {"country", kText, true},
                                              {"roles"},
                                              {"organisations"},
                                              {"events", kInteger, true},
                                              {"first_seen"},
                                              {"last_seen", kText, true},
                                              {"words", kTerms}},
                                  .key = {"id"}};
  return table;
}

store::Row actor_cells(const ActorRow& actor) {
  return {cell(actor.id),
          cell(actor.name),
          cell(actor.kind),
          cell(actor.country),
          cell_json(actor.roles),
          cell_json(actor.organisations),
          cell_of(static_cast<std::int64_t>(actor.events)),
          cell(actor.first_seen),
          cell(actor.last_seen),
          fmt::format("{}", fmt::join(name_words(actor.name), " "))};
}

Result<ActorRow> actor_from(const store::Row& row) {
  Cells cells(row);
  ActorRow actor;
  actor.id = cells.text();
  actor.name = cells.text();
  actor.kind = cells.text();
  actor.country = cells.text();
  actor.roles = cells.texts();
  actor.organisations = cells.texts();
  actor.events = static_cast<std::uint64_t>(cells.integer());
  actor.first_seen = cells.date();
  actor.last_seen = cells.date();
  cells.skip();  // words follow from the name
  CONCORD_CHECK(cells.done());
  return actor;
}

const store::Table& participation_table() {
  static const store::Table table{.name = "participations",
                                  .columns = {{"actor"},
                                              {"event", store::ColumnType::kText, true},
                                              {"day", store::ColumnType::kText, true},
                                              {"role"},
                                              {"org"}},
                                  .key = {"actor", "event"}};
  return table;
}

store::Row participation_cells(const ParticipationRow& participation) {
  return {cell(participation.actor), cell(participation.event), cell(participation.day),
          cell(participation.role), cell(participation.org)};
}

Result<ParticipationRow> participation_from(const store::Row& row) {
  Cells cells(row);
  ParticipationRow participation;
  participation.actor = cells.text();
  participation.event = cells.text();
  participation.day = cells.date();
  participation.role = cells.text();
  participation.org = cells.text();
  CONCORD_CHECK(cells.done());
  return participation;
}

}  // namespace concord::reading
