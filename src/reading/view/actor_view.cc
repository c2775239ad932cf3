#include "reading/view/actor_view.h"

#include <algorithm>
#include <map>
#include <utility>

#include "reading/view/actor_table.h"
#include "reading/view/cells.h"
#include "reading/view/standing.h"
#include "reading/view/thing_table.h"

namespace concord::reading {

namespace {

// Which entry of an event stands, and the actors it was counted for.
const store::Table& cast_table() {
  static const store::Table table{
      .name = "casts", .columns = {{"event"}, {"entry"}, {"actors"}}, .key = {"event"}};
  return table;
}

void add_once(std::vector<std::string>& list, const std::string& text) {
  if (!text.empty() && std::ranges::find(list, text) == list.end()) list.push_back(text);
}

void add_day(ActorRow& actor, const std::optional<PartialDate>& day) {
  if (!day) return;
  if (!actor.first_seen || *day < *actor.first_seen) actor.first_seen = day;
  if (!actor.last_seen || *day > *actor.last_seen) actor.last_seen = day;
}

void add(ActorRow& actor, const ParticipationRow& participation) {
  ++actor.events;
  add_once(actor.roles, participation.role);
  add_once(actor.organisations, participation.org);
  add_day(actor, participation.day);
}

Result<ActorRow> known_actor(const std::string& id, record::ViewTables& tables) {
  CONCORD_TRY(auto row, tables.get(actor_table().name, {id}));
  if (row) return actor_from(*row);
  ActorRow fresh;
  fresh.id = id;
  return fresh;
}

// Without one event the sums are not known any more, and are made anew from what is left.
Status leave(const std::string& id, const std::string& event, record::ViewTables& tables) {
  CONCORD_TRY(ActorRow actor, known_actor(id, tables));
  CONCORD_CHECK(tables.erase(participation_table().name, {id, event}));
  CONCORD_TRY(auto rows, tables.get_all(participation_table().name, {id}));
  if (rows.empty()) return tables.erase(actor_table().name, {id});
  ActorRow summed;
  summed.id = id;
  summed.name = actor.name;
  summed.kind = actor.kind;
  summed.country = actor.country;
  for (const store::Row& row : rows) {
    CONCORD_TRY(ParticipationRow participation, participation_from(row));
    add(summed, participation);
  }
  return tables.put(actor_table().name, actor_cells(summed));
}

Status join(const Json& told, const ParticipationRow& participation, record::ViewTables& tables) {
  CONCORD_TRY(ActorRow actor, known_actor(participation.actor, tables));
  if (actor.events == 0) {
    actor.name = text_of(told, "name");
    actor.kind = text_of(told, "kind");
    actor.country = text_of(told, "country");
  }
  add(actor, participation);
  CONCORD_CHECK(tables.put(participation_table().name, participation_cells(participation)));
  return tables.put(actor_table().name, actor_cells(actor));
}

}  // namespace

ActorView::ActorView() : tables_{actor_table(), participation_table(), cast_table()} {}

Status ActorView::apply(const record::Record::At& at, record::ViewTables& tables) {
  const record::Entry& entry = at.entry;
  bool withdrawal = entry.kind == "withdrawal" && kind_of(entry.subject) == "event";
  if (entry.kind != "event" && !withdrawal) return {};
  CONCORD_TRY(auto row, tables.get(cast_table().name, {entry.subject}));
  std::optional<record::EntryId> standing;
  if (row) {
    Cells cells(*row);
    cells.skip();
    standing = cells.digest();
    std::vector<std::string> actors = cells.texts();
    CONCORD_CHECK(cells.done());
    if (!takes_effect(at, standing)) return {};
    for (const std::string& id : actors) CONCORD_CHECK(leave(id, entry.subject, tables));
  }
  if (!takes_effect(at, standing) || (withdrawal && !row)) return {};
  std::map<std::string, const Json*> cast;  // an actor named twice in one event took part once
  if (!withdrawal) {
    for (const Json& actor : list_of(entry.body, "actors")) {
      cast.try_emplace(actor_id(text_of(actor, "name"), text_of(actor, "kind"), text_of(actor, "country")),
                       &actor);
    }
  }
  Json ids = Json::array();
  auto day = day_of_thing("event", entry.body);
  for (const auto& [id, told] : cast) {
    CONCORD_CHECK(join(*told,
                       {.actor = id,
                        .event = entry.subject,
                        .day = day,
                        .role = text_of(*told, "role"),
                        .org = text_of(*told, "org")},
                       tables));
    ids.push_back(id);
  }
  return tables.put(cast_table().name, {entry.subject, cell(at.id), cell_json(ids)});
}

}  // namespace concord::reading
