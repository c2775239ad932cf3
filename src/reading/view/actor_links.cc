#include "reading/view/actor_links.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "reading/link/groups.h"
#include "reading/view/actor_table.h"
#include "reading/view/cells.h"
#include "reading/view/spelling_table.h"
#include "reading/view/standing.h"

namespace concord::reading {

namespace {

Result<std::optional<SpellingRow>> stored_spelling(record::ViewTables& tables, const std::string& id) {
  CONCORD_TRY(auto row, tables.get(spelling_table().name, {id}));
  if (!row) return std::nullopt;
  CONCORD_TRY(SpellingRow spelling, spelling_from(*row));
  return spelling;
}

// The last column of rows that are keys alone.
Result<std::vector<std::string>> last_texts(record::ViewTables& tables, const store::Table& table,
                                            const std::string& prefix) {
  CONCORD_TRY(auto rows, tables.get_all(table.name, {prefix}));
  std::vector<std::string> texts;
  for (const store::Row& row : rows) {
    if (const auto* text = std::get_if<std::string>(&row.back())) texts.push_back(*text);
  }
  return texts;
}

Result<std::vector<VerdictRow>> verdicts_on(record::ViewTables& tables, const std::string& spelling) {
  CONCORD_TRY(auto subjects, last_texts(tables, verdict_spelling_table(), spelling));
  std::vector<VerdictRow> verdicts;
  for (const std::string& subject : subjects) {
    CONCORD_TRY(auto row, tables.get(verdict_table().name, {subject}));
    if (!row) continue;
    CONCORD_TRY(VerdictRow verdict, verdict_from(*row));
    if (!verdict.withdrawn) verdicts.push_back(std::move(verdict));
  }
  return verdicts;
}

// Those that may be one with a spelling, by what it is called or by what people said.
Result<std::set<std::string>> near_to(record::ViewTables& tables, const SpellingRow& of) {
  std::set<std::string> near;
  const Described mine = described(of);
  for (const std::string& key : keys_sought(mine)) {
    CONCORD_TRY(auto ids, last_texts(tables, spelling_key_table(), key));
    for (const std::string& id : ids) {
      if (id == of.id || near.contains(id)) continue;
      CONCORD_TRY(auto other, stored_spelling(tables, id));
      if (other && likeness(mine, described(*other)) >= Likeness::kOpen) near.insert(id);
    }
  }
  CONCORD_TRY(auto said, verdicts_on(tables, of.id));
  for (const VerdictRow& verdict : said) near.insert(verdict.spellings.begin(), verdict.spellings.end());
  return near;
}

void add_new(std::vector<std::string>& list, const std::vector<std::string>& more) {
  for (const std::string& text : more) {
    if (std::ranges::find(list, text) == list.end()) list.push_back(text);
  }
}

// The spelling that says most; of several the one told most often.
const SpellingRow& fullest(const std::vector<SpellingRow>& spellings) {
  const SpellingRow* best = &spellings.front();
  int most = detail(described(*best));
  for (const SpellingRow& one : spellings) {
    const int says = detail(described(one));
    if (std::tie(says, one.events) > std::tie(most, best->events)) {
      best = &one;
      most = says;
    }
  }
  return *best;
}

ActorRow sum_of(const std::vector<SpellingRow>& spellings) {
  const SpellingRow& told = fullest(spellings);
  ActorRow actor;
  actor.id = spellings.front().id;
  actor.name = told.name;
  actor.kind = told.kind;
  for (const SpellingRow& one : spellings) {
    if (actor.country.empty()) actor.country = one.country;
    actor.events += one.events;
    add_new(actor.roles, one.roles);
    add_new(actor.organisations, one.organisations);
    if (one.first_seen && (!actor.first_seen || *one.first_seen < *actor.first_seen))
      actor.first_seen = one.first_seen;
    if (one.last_seen && (!actor.last_seen || *one.last_seen > *actor.last_seen))
      actor.last_seen = one.last_seen;
    actor.spellings.push_back(one.id);
  }
  return actor;
}

bool first_told(const SpellingRow& a, const SpellingRow& b) {
  return std::tie(a.position, a.id) < std::tie(b.position, b.id);
}

}  // namespace

Status ActorLinks::touch(const std::string& id) {
  std::vector<std::string> open{id};
  while (!open.empty()) {
    const std::string next = std::move(open.back());
    open.pop_back();
    if (touched_.contains(next)) continue;
    CONCORD_TRY(auto spelling, stored_spelling(tables_, next));
    if (!spelling) continue;
    touched_.insert(next);
    CONCORD_TRY(auto near, near_to(tables_, *spelling));
    for (const std::string& other : near) open.push_back(other);
  }
  return {};
}

Status ActorLinks::regroup() {
  std::vector<SpellingRow> spellings;
  for (const std::string& id : touched_) {
    CONCORD_TRY(auto spelling, stored_spelling(tables_, id));
    if (spelling) spellings.push_back(std::move(*spelling));
  }
  std::ranges::sort(spellings, first_told);
  std::map<std::string, std::size_t> places;
  std::vector<Described> actors;
  for (const SpellingRow& one : spellings) {
    places.emplace(one.id, actors.size());
    actors.push_back(described(one));
  }
  std::vector<IndexPair> together;
  std::vector<IndexPair> apart;
  for (const SpellingRow& one : spellings) {
    CONCORD_TRY(auto said, verdicts_on(tables_, one.id));
    for (const VerdictRow& verdict : said) {
      for (const std::string& other : verdict.spellings) {
        const auto place = places.find(other);
        if (place == places.end() || other <= one.id) continue;
        (verdict.apart ? apart : together).emplace_back(places[one.id], place->second);
      }
    }
  }
  const Groups groups = group_actors(actors, together, apart);
  for (std::size_t at = 0; at < spellings.size(); ++at) {
    const std::string& actor = spellings[groups.of(at)].id;
    cast_[actor].push_back(spellings[at].id);
    actors_.insert(actor);
    if (spellings[at].actor != actor) CONCORD_CHECK(move(spellings[at], actor));
  }
  return {};
}

Status ActorLinks::move(SpellingRow spelling, const std::string& actor) {
  if (!spelling.actor.empty()) actors_.insert(spelling.actor);
  spelling.actor = actor;
  CONCORD_CHECK(tables_.put(spelling_table().name, spelling_cells(spelling)));
  CONCORD_TRY(auto rows, tables_.get_all(participation_table().name, {spelling.id}));
  for (const store::Row& row : rows) {
    CONCORD_TRY(ParticipationRow participation, participation_from(row));
    participation.actor = actor;
    CONCORD_CHECK(tables_.put(participation_table().name, participation_cells(participation)));
  }
  return {};
}

Status ActorLinks::sum_up(const std::string& id) {
  std::vector<std::string> ids;
  if (const auto grouped = cast_.find(id); grouped != cast_.end()) {
    ids = grouped->second;
  } else {
    CONCORD_TRY(auto row, tables_.get(actor_table().name, {id}));
    if (!row) return {};
    CONCORD_TRY(ActorRow actor, actor_from(*row));
    ids = actor.spellings;
  }
  std::vector<SpellingRow> spellings;
  std::vector<std::string> names;
  for (const std::string& one : ids) {
    CONCORD_TRY(auto spelling, stored_spelling(tables_, one));
    if (!spelling || spelling->actor != id) continue;
    names.push_back(spelling->name);
    spellings.push_back(std::move(*spelling));
  }
  if (spellings.empty()) return tables_.erase(actor_table().name, {id});
  return tables_.put(actor_table().name, actor_cells(sum_of(spellings), names));
}

Status ActorLinks::settle() {
  if (!touched_.empty()) CONCORD_CHECK(regroup());
  for (const std::string& actor : actors_) CONCORD_CHECK(sum_up(actor));
  return {};
}

Status write_verdict(const record::Record::At& at, record::ViewTables& tables) {
  const record::Entry& entry = at.entry;
  CONCORD_TRY(auto row, tables.get(verdict_table().name, {entry.subject}));
  VerdictRow verdict;
  if (row) {
    CONCORD_TRY(verdict, verdict_from(*row));
  }
  const bool withdrawal = entry.kind == "withdrawal";
  if (!takes_effect(at, row ? std::optional(verdict.entry) : std::nullopt) || (withdrawal && !row)) return {};
  verdict.subject = entry.subject;
  verdict.entry = at.id;
  verdict.withdrawn = withdrawal;
  verdict.author = entry.author;
  verdict.reason = text_of(entry.body, "reason");
  if (!withdrawal) {
    verdict.apart = entry.kind == "split";
    verdict.spellings.clear();
    for (const Json& actor : list_of(entry.body, "actors")) {
      if (actor.is_string()) verdict.spellings.push_back(actor.get<std::string>());
    }
  }
  CONCORD_CHECK(tables.put(verdict_table().name, verdict_cells(verdict)));
  for (const std::string& spelling : verdict.spellings) {
    CONCORD_CHECK(tables.put(verdict_spelling_table().name, {spelling, entry.subject}));
  }
  ActorLinks links(tables);
  for (const std::string& spelling : verdict.spellings) CONCORD_CHECK(links.touch(spelling));
  return links.settle();
}

}  // namespace concord::reading
