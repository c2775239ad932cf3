#include "reading/view/actor_table.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>
#include <utility>

#include "reading/view/cells.h"
#include "reading/view/thing_table.h"

namespace concord::reading {

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
                                              {"spellings"},
                                              {"words", kTerms}},
                                  .key = {"id"}};
  return table;
}

store::Row actor_cells(const ActorRow& actor, const std::vector<std::string>& names) {
  std::set<std::string> words;
  for (const std::string& name : names)
    for (std::string& word : name_words(name)) words.insert(std::move(word));
  return {cell(actor.id),
          cell(actor.name),
          cell(actor.kind),
          cell(actor.country),
          cell_json(actor.roles),
          cell_json(actor.organisations),
          cell_of(static_cast<std::int64_t>(actor.events)),
          cell(actor.first_seen),
          cell(actor.last_seen),
          cell_json(actor.spellings),
          fmt::format("{}", fmt::join(words, " "))};
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
  actor.spellings = cells.texts();
  cells.skip();  // words follow from the names
  CONCORD_CHECK(cells.done());
  return actor;
}

const store::Table& participation_table() {
  using enum store::ColumnType;
  static const store::Table table{.name = "participations",
                                  .columns = {{"spelling"},
                                              {"event", kText, true},
                                              {"actor", kText, true},
                                              {"position", kInteger},
                                              {"day", kText, true},
                                              {"role"},
                                              {"org"}},
                                  .key = {"spelling", "event"}};
  return table;
}

store::Row participation_cells(const ParticipationRow& participation) {
  return {cell(participation.spelling), cell(participation.event),
          cell(participation.actor),    cell_of(static_cast<std::int64_t>(participation.position)),
          cell(participation.day),      cell(participation.role),
          cell(participation.org)};
}

Result<ParticipationRow> participation_from(const store::Row& row) {
  Cells cells(row);
  ParticipationRow participation;
  participation.spelling = cells.text();
  participation.event = cells.text();
  participation.actor = cells.text();
  participation.position = static_cast<std::uint64_t>(cells.integer());
  participation.day = cells.date();
  participation.role = cells.text();
  participation.org = cells.text();
  CONCORD_CHECK(cells.done());
  return participation;
}

}  // namespace concord::reading
