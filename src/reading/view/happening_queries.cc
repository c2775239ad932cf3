// Events as several reports tell them, of reading/view/queries.h. Computed when asked from the rows of the
// day, so that there is nothing to keep up to date.
#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "reading/link/same_event.h"
#include "reading/view/ask.h"
#include "reading/view/cells.h"
#include "reading/view/sources.h"
#include "reading/view/thing_table.h"

namespace concord::reading {

namespace {

// The events of one day, and which of them are one.
struct DayOfEvents {
  std::vector<ThingRow> rows;
  std::vector<std::size_t> groups;
};

class Happenings {
 public:
  Happenings(store::Store& store, KnownSketches& sketches) : store_(store), sources_(store, sketches) {}

  Result<ToldRow> of(ThingRow row) {
    ToldRow happening;
    if (row.day && row.day->day != 0 && !row.withdrawn) {
      CONCORD_TRY(const DayOfEvents* day, day_of(row.day->text()));
      const auto at = std::ranges::find(day->rows, row.subject, &ThingRow::subject);
      for (std::size_t i = 0; at != day->rows.end() && i < day->rows.size(); ++i) {
        if (day->groups[i] == day->groups[static_cast<std::size_t>(at - day->rows.begin())])
          happening.tellings.push_back(day->rows[i]);
      }
    }
    if (happening.tellings.empty()) happening.tellings.push_back(std::move(row));
    // The fullest telling stands for all.
    std::ranges::stable_sort(happening.tellings, std::greater{},
                             [](const ThingRow& one) { return list_of(one.body, "actors").size(); });
    CONCORD_TRY(happening.sources, sources_.count(happening.tellings));
    return happening;
  }

  // As they are told, oldest entry first.
  Result<std::vector<ThingRow>> rows_of(const PartialDate& day) {
    CONCORD_TRY(const DayOfEvents* found, day_of(day.text()));
    return found->rows;
  }

 private:
  Result<const DayOfEvents*> day_of(const std::string& day) {
    const auto [found, fresh] = days_.try_emplace(day);
    if (!fresh) return &found->second;
    const store::Table& table = *thing_table("event");
    Ask ask(table);
    ask.where("withdrawn", store::Condition::Test::kEqual, cell_of(false)).equal("day", day);
    CONCORD_TRY(std::vector<store::Row> rows, store_.select(ask.order("time", false).query()));
    std::vector<Telling> tellings;
    for (const store::Row& row : rows) {
      CONCORD_TRY(ThingRow event, thing_from("event", row));
      tellings.push_back(telling_of(event.body, day));
      found->second.rows.push_back(std::move(event));
    }
    found->second.groups = group_tellings(tellings).all();
    return &found->second;
  }

  store::Store& store_;
  std::map<std::string, DayOfEvents> days_;
  Sources sources_;
};

}  // namespace

Result<std::vector<DayGroup>> find_day_groups(store::Store& store, const PartialDate& day,
                                              KnownSketches& sketches) {
  Happenings happenings(store, sketches);
  std::vector<DayGroup> groups;
  std::set<std::string> told;
  CONCORD_TRY(const std::vector<ThingRow> rows, happenings.rows_of(day));
  for (const ThingRow& row : rows) {
    if (told.contains(row.subject)) continue;
    CONCORD_TRY(const ToldRow happening, happenings.of(row));
    DayGroup group{.subjects = {}, .sources = happening.sources};
    for (const ThingRow& one : happening.tellings) group.subjects.push_back(one.subject);
    told.insert(group.subjects.begin(), group.subjects.end());
    groups.push_back(std::move(group));
  }
  return groups;
}

Result<std::vector<ToldRow>> find_happenings(store::Store& store, const ThingFilter& filter) {
  KnownSketches sketches;
  Happenings happenings(store, sketches);
  std::vector<ToldRow> found;
  std::set<std::string> told;
  ThingFilter page = filter;
  while (true) {
    CONCORD_TRY(std::vector<ThingRow> rows, find_things(store, "event", page));
    const bool last = page.page.limit == 0 || rows.size() < page.page.limit;
    for (ThingRow& row : rows) {
      if (told.contains(row.subject)) continue;
      CONCORD_TRY(ToldRow happening, happenings.of(std::move(row)));
      for (const ThingRow& one : happening.tellings) told.insert(one.subject);
      found.push_back(std::move(happening));
      if (found.size() == filter.page.limit) return found;
    }
    if (last) return found;
    page.page.offset += rows.size();
  }
}

Result<ToldRow> find_happening(store::Store& store, ThingRow event) {
  const std::string subject = event.subject;
  KnownSketches sketches;
  CONCORD_TRY(ToldRow happening, Happenings(store, sketches).of(std::move(event)));
  std::ranges::stable_partition(happening.tellings,
                                [&](const ThingRow& one) { return one.subject == subject; });
  return happening;
}

}  // namespace concord::reading
