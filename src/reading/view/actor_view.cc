#include "reading/view/actor_view.h"

#include <algorithm>
#include <map>
#include <utility>

#include "reading/view/actor_links.h"
#include "reading/view/actor_table.h"
#include "reading/view/cells.h"
#include "reading/view/spelling_table.h"
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

bool add_once(std::vector<std::string>& list, const std::string& text) {
  if (text.empty() || std::ranges::find(list, text) != list.end()) return false;
  list.push_back(text);
  return true;
}

// Whether it was told in a role that is new.
bool add(SpellingRow& spelling, const ParticipationRow& participation) {
  if (spelling.events == 0) spelling.position = participation.position;
  ++spelling.events;
  add_once(spelling.organisations, participation.org);
  const auto& day = participation.day;
  if (day && (!spelling.first_seen || *day < *spelling.first_seen)) spelling.first_seen = day;
  if (day && (!spelling.last_seen || *day > *spelling.last_seen)) spelling.last_seen = day;
  return add_once(spelling.roles, participation.role);
}

Result<SpellingRow> known_spelling(const std::string& id, record::ViewTables& tables) {
  CONCORD_TRY(auto row, tables.get(spelling_table().name, {id}));
  if (row) return spelling_from(*row);
  SpellingRow fresh;
  fresh.id = id;
  return fresh;
}

// The keys by which it is found stand as long as it does.
Status forget(const SpellingRow& spelling, record::ViewTables& tables) {
  for (const std::string& key : keys_kept(described(spelling))) {
    CONCORD_CHECK(tables.erase(spelling_key_table().name, {key, spelling.id}));
  }
  return tables.erase(spelling_table().name, {spelling.id});
}

// Without one event the sums are not known any more, and are made anew from what is left.
Status leave(const std::string& id, const std::string& event, record::ViewTables& tables, ActorLinks& links) {
  CONCORD_CHECK(links.touch(id));
  CONCORD_TRY(SpellingRow spelling, known_spelling(id, tables));
  links.count(spelling);
  CONCORD_CHECK(tables.erase(participation_table().name, {id, event}));
  CONCORD_TRY(auto rows, tables.get_all(participation_table().name, {id}));
  if (rows.empty()) return forget(spelling, tables);
  std::vector<ParticipationRow> left;
  for (const store::Row& row : rows) {
    CONCORD_TRY(ParticipationRow participation, participation_from(row));
    left.push_back(std::move(participation));
  }
  std::ranges::sort(left, {}, &ParticipationRow::position);
  SpellingRow summed;
  summed.id = id;
  summed.name = spelling.name;
  summed.kind = spelling.kind;
  summed.country = spelling.country;
  summed.actor = spelling.actor;
  for (const ParticipationRow& participation : left) add(summed, participation);
  return tables.put(spelling_table().name, spelling_cells(summed));
}

Status join(const Json& told, ParticipationRow participation, record::ViewTables& tables, ActorLinks& links) {
  CONCORD_TRY(SpellingRow spelling, known_spelling(participation.spelling, tables));
  const bool fresh = spelling.events == 0;
  if (fresh) {
    spelling.name = text_of(told, "name");
    spelling.kind = text_of(told, "kind");
    spelling.country = text_of(told, "country");
    for (const std::string& key : keys_kept(described(spelling))) {
      CONCORD_CHECK(tables.put(spelling_key_table().name, {key, spelling.id}));
    }
  }
  const bool new_role = add(spelling, participation);
  participation.actor = spelling.actor;
  CONCORD_CHECK(tables.put(participation_table().name, participation_cells(participation)));
  CONCORD_CHECK(tables.put(spelling_table().name, spelling_cells(spelling)));
  if (fresh || new_role) return links.touch(spelling.id);
  links.count(spelling);
  return {};
}

}  // namespace

ActorView::ActorView()
    : tables_{actor_table(),   participation_table(),   cast_table(), spelling_table(), spelling_key_table(),
              verdict_table(), verdict_spelling_table()} {}

Status ActorView::apply(const record::Record::At& at, record::ViewTables& tables) {
  const record::Entry& entry = at.entry;
  const std::string_view about = kind_of(entry.subject);
  if (is_verdict_kind(about)) return write_verdict(at, tables);
  bool withdrawal = entry.kind == "withdrawal" && about == "event";
  if (entry.kind != "event" && !withdrawal) return {};
  CONCORD_TRY(auto row, tables.get(cast_table().name, {entry.subject}));
  std::optional<record::EntryId> standing;
  ActorLinks links(tables);
  if (row) {
    Cells cells(*row);
    cells.skip();
    standing = cells.digest();
    std::vector<std::string> actors = cells.texts();
    CONCORD_CHECK(cells.done());
    if (!takes_effect(at, standing)) return {};
    for (const std::string& id : actors) CONCORD_CHECK(leave(id, entry.subject, tables, links));
  }
  if (!takes_effect(at, standing) || (withdrawal && !row)) return {};
  std::map<std::string, const Json*> cast;  // an actor named twice in one event took part once
  if (!withdrawal) {
    for (const Json& actor : list_of(entry.body, "actors")) {
      cast.try_emplace(spelling_id(text_of(actor, "name"), text_of(actor, "kind"), text_of(actor, "country")),
                       &actor);
    }
  }
  Json ids = Json::array();
  auto day = day_of_thing("event", entry.body);
  for (const auto& [id, told] : cast) {
    CONCORD_CHECK(join(*told,
                       {.spelling = id,
                        .event = entry.subject,
                        .actor = {},
                        .position = at.index,
                        .day = day,
                        .role = text_of(*told, "role"),
                        .org = text_of(*told, "org")},
                       tables, links));
    ids.push_back(id);
  }
  CONCORD_CHECK(links.settle());
  return tables.put(cast_table().name, {entry.subject, cell(at.id), cell_json(ids)});
}

}  // namespace concord::reading
