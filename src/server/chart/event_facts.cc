#include "server/chart/event_facts.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "base/country_code.h"
#include "base/json_field.h"
#include "reading/view/queries.h"
#include "reading/view/spelling_table.h"
#include "reading/view/standing.h"

namespace concord::server {

namespace {

void add_once(std::vector<std::string>& list, std::string value) {
  if (!value.empty() && std::ranges::find(list, value) == list.end()) list.push_back(std::move(value));
}

bool newer(const EventFact& a, const EventFact& b) {
  return std::tie(b.day, a.subject) < std::tie(a.day, b.subject);
}

Status add_all(Room& room, std::string_view kind, FactTable& table) {
  return reading::visit_things(room.store(), kind, [&](const reading::ThingRow& row) -> Status {
    table.facts.push_back(fact_of(row));
    return {};
  });
}

Status add_reports(Room& room, FactTable& table) {
  return reading::visit_reports(room.store(), [&](const reading::ReportRow& row) -> Status {
    table.language_of_report[row.subject] = row.language;
    return {};
  });
}

bool is_charted(std::string_view subject) {
  return subject.starts_with("event:") || subject.starts_with("agreement:");
}

// What entries from `table.size` on were about, as it stands now.
Status bring_up(Room& room, std::uint64_t size, FactTable& table) {
  std::set<std::string> things;
  std::set<std::string> reports;
  CONCORD_CHECK(room.record().visit(table.size, size, [&](const record::Record::At& at) -> Status {
    if (is_charted(at.entry.subject)) things.insert(at.entry.subject);
    if (at.entry.kind == "report") reports.insert(at.entry.subject);
    if (at.entry.kind == "erasure") table.erased = size;
    return {};
  }));
  std::erase_if(table.facts, [&](const EventFact& fact) {
    const bool touched = things.contains(fact.subject);
    if (touched) table.changed[fact.day] = size;
    return touched;
  });
  for (const std::string& subject : things) {
    CONCORD_TRY(auto row, reading::find_thing(room.store(), subject));
    if (!row || row->withdrawn) continue;
    table.facts.push_back(fact_of(*row));
    table.changed[table.facts.back().day] = size;
  }
  for (const std::string& subject : reports) {
    CONCORD_TRY(auto row, reading::find_report(room.store(), subject));
    if (row) table.language_of_report[subject] = row->language;
  }
  return {};
}

}  // namespace

std::uint64_t FactTable::version_of(const PartialDate& day) const {
  const auto found = changed.find(day);
  return std::max(found == changed.end() ? 0 : found->second, erased);
}

EventFact fact_of(const reading::ThingRow& row) {
  EventFact fact;
  fact.subject = row.subject;
  fact.agreement = row.kind == "agreement";
  if (row.day) {
    fact.day = *row.day;
    fact.last_day = fact.day.last_day();
  }
  fact.type = text_in(row.body, "type");
  fact.status = text_in(row.body, "status");
  fact.place = text_in(row.body, "place");
  fact.place_country = text_in(row.body, "place_country");
  fact.report = row.report;
  if (auto actors = row.body.find("actors"); actors != row.body.end() && actors->is_array()) {
    for (const Json& actor : *actors) {
      add_once(fact.countries, text_in(actor, "country"));
      add_once(fact.actors, reading::spelling_id(text_in(actor, "name"), text_in(actor, "kind"),
                                                 text_in(actor, "country")));
    }
  }
  if (auto topics = row.body.find("topics"); topics != row.body.end() && topics->is_array()) {
    for (const Json& topic : *topics) {
      if (topic.is_string()) add_once(fact.topics, topic.get<std::string>());
    }
  }
  if (auto parties = row.body.find("parties"); parties != row.body.end() && parties->is_array()) {
    for (const Json& party : *parties) {
      if (party.is_string() && is_country_code(party.get_ref<const std::string&>())) {
        add_once(fact.countries, party.get<std::string>());
      }
    }
  }
  return fact;
}

Result<std::shared_ptr<const FactTable>> EventFacts::current(Room& room) {
  const std::uint64_t size = room.record().size();
  std::lock_guard lock(mutex_);
  if (table_ && table_->size >= size) return table_;
  auto next = std::make_shared<FactTable>(table_ ? *table_ : FactTable{});
  if (table_) {
    CONCORD_CHECK(bring_up(room, size, *next));
  } else {
    CONCORD_CHECK(add_all(room, "event", *next));
    CONCORD_CHECK(add_all(room, "agreement", *next));
    CONCORD_CHECK(add_reports(room, *next));
  }
  next->size = size;
  std::ranges::sort(next->facts, newer);
  next->events.clear();
  for (std::uint32_t at = 0; at < next->facts.size(); ++at) {
    if (!next->facts[at].agreement) next->events.push_back(at);
  }
  table_ = std::move(next);
  return table_;
}

}  // namespace concord::server
