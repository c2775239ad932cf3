// Events, agreements, commitments and projects of reading/view/queries.h.
#include <fmt/format.h>

#include "reading/view/ask.h"
#include "reading/view/cells.h"
#include "reading/view/standing.h"
#include "reading/view/thing_table.h"

namespace concord::reading {

namespace {

using Test = store::Condition::Test;

std::unexpected<Error> no_kind(std::string_view kind) {
  return fail(ErrorCode::kUsage, fmt::format("'{}' is not event, agreement, commitment or project", kind));
}

// A term that no thing has matches nothing, which is right for a filter with a space in it.
void add_term(std::string& terms, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  std::string term(value);
  for (char& c : term) {
    if (c == ' ') c = '_';
  }
  terms += fmt::format("{}{}={}", terms.empty() ? "" : " ", name, term);
}

Ask ask_for(const store::Table& table, const ThingFilter& filter) {
  Ask ask(table);
  if (!filter.withdrawn) ask.where("withdrawn", Test::kEqual, cell_of(false));
  if (filter.since) ask.where("day_end", Test::kAtLeast, filter.since->text());
  if (filter.until) ask.where("day", Test::kAtMost, filter.until->last_day().text());
  if (filter.ended_before) ask.where("day_end", Test::kLess, filter.ended_before->text());
  ask.equal_if("report", filter.report).equal_if("subject", filter.subject);
  std::string terms;
  add_term(terms, "country", filter.country);
  add_term(terms, "type", filter.type);
  add_term(terms, "status", filter.status);
  add_term(terms, "topic", filter.topic);
  for (const std::string& word : name_words(filter.actor)) add_term(terms, "actor", word);
  for (const std::string& word : name_words(filter.place)) add_term(terms, "place", word);
  if (!terms.empty()) ask.where("facets", Test::kMatches, std::move(terms));
  return ask;
}

Result<std::vector<ThingRow>> things(store::Store& store, std::string_view kind, const Ask& ask) {
  CONCORD_TRY(std::vector<store::Row> rows, store.select(ask.query()));
  std::vector<ThingRow> found;
  found.reserve(rows.size());
  for (const store::Row& row : rows) {
    CONCORD_TRY(ThingRow thing, thing_from(kind, row));
    found.push_back(std::move(thing));
  }
  return found;
}

}  // namespace

Result<std::vector<ThingRow>> find_things(store::Store& store, std::string_view kind,
                                          const ThingFilter& filter) {
  const store::Table* table = thing_table(kind);
  if (table == nullptr) return no_kind(kind);
  Ask ask = ask_for(*table, filter);
  for (const char* column : {"day", "time", "subject"}) ask.order(column, !filter.oldest_first);
  ask.page(filter.page);
  return things(store, kind, ask);
}

Status visit_things(store::Store& store, std::string_view kind,
                    const std::function<Status(const ThingRow& row)>& visitor) {
  const store::Table* table = thing_table(kind);
  if (table == nullptr) return no_kind(kind);
  Ask ask(*table);
  ask.where("withdrawn", Test::kEqual, cell_of(false));
  return ask.each_subject(store, [&](const store::Row& row) { return thing_from(kind, row); }, visitor);
}

Result<std::uint64_t> count_things(store::Store& store, std::string_view kind, const ThingFilter& filter) {
  const store::Table* table = thing_table(kind);
  if (table == nullptr) return no_kind(kind);
  return store.count(ask_for(*table, filter).query());
}

Result<std::optional<ThingRow>> find_thing(store::Store& store, std::string_view subject) {
  const store::Table* table = thing_table(kind_of(subject));
  if (table == nullptr) return std::nullopt;
  CONCORD_TRY(auto found, things(store, kind_of(subject), Ask(*table).equal("subject", subject)));
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

ThingFilter due_from(const PartialDate& today, ThingFilter filter) {
  if (!filter.since || *filter.since < today) filter.since = today;
  filter.oldest_first = true;
  return filter;
}

ThingFilter overdue_at(const PartialDate& today, ThingFilter filter) {
  filter.ended_before = today;
  return filter;
}

}  // namespace concord::reading
