// Actors, their spellings and what people said of them, of reading/view/queries.h.
#include "reading/view/actor_table.h"
#include "reading/view/ask.h"
#include "reading/view/cells.h"
#include "reading/view/spelling_table.h"
#include "reading/view/thing_table.h"

namespace concord::reading {

namespace {

Ask ask_for(const ActorFilter& filter) {
  Ask ask(actor_table());
  ask.equal_if("country", filter.country).equal_if("kind", filter.kind);
  std::string words;
  for (const std::string& word : name_words(filter.name)) words += (words.empty() ? "" : " ") + word;
  if (!words.empty()) ask.where("words", store::Condition::Test::kMatches, std::move(words));
  return ask;
}

}  // namespace

Result<std::vector<ActorRow>> find_actors(store::Store& store, const ActorFilter& filter) {
  return ask_for(filter)
      .order("events", true)
      .order("last_seen", true)
      .page(filter.page)
      .all(store, actor_from);
}

Result<std::uint64_t> count_actors(store::Store& store, const ActorFilter& filter) {
  return store.count(ask_for(filter).query());
}

Result<std::optional<ActorRow>> find_actor(store::Store& store, std::string_view id) {
  CONCORD_TRY(auto spelling, find_spelling(store, id));
  if (!spelling) return std::nullopt;
  return Ask(actor_table()).equal("id", spelling->actor).one(store, actor_from);
}

Result<std::optional<SpellingRow>> find_spelling(store::Store& store, std::string_view id) {
  return Ask(spelling_table()).equal("id", id).one(store, spelling_from);
}

Result<std::vector<SpellingRow>> all_spellings(store::Store& store) {
  return Ask(spelling_table()).all(store, spelling_from);
}

Result<std::vector<SpellingRow>> find_spellings(store::Store& store, std::string_view actor) {
  return Ask(spelling_table()).equal("actor", actor).order("position", false).all(store, spelling_from);
}

Result<std::vector<VerdictRow>> find_verdicts(store::Store& store, std::string_view spelling) {
  CONCORD_TRY(auto rows, store.select(Ask(verdict_spelling_table()).equal("spelling", spelling).query()));
  std::vector<VerdictRow> verdicts;
  for (const store::Row& row : rows) {
    Cells cells(row);
    cells.skip();
    CONCORD_TRY(auto verdict, find_verdict(store, cells.text()));
    if (verdict && !verdict->withdrawn) verdicts.push_back(std::move(*verdict));
  }
  return verdicts;
}

Result<std::optional<VerdictRow>> find_verdict(store::Store& store, std::string_view subject) {
  return Ask(verdict_table()).equal("subject", subject).one(store, verdict_from);
}

Result<std::vector<ParticipationRow>> find_participations(store::Store& store, std::string_view actor,
                                                          Page page) {
  Ask ask(participation_table());
  return ask.equal("actor", actor).order("day", true).page(page).all(store, participation_from);
}

}  // namespace concord::reading
