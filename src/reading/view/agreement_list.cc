// Agreements as lists show them, of reading/view/queries.h: one row for what several reports tell with one
// status. Computed when asked, so that there is nothing to keep up to date.
#include <algorithm>
#include <functional>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

#include "base/utf8.h"
#include "reading/view/agreement_tellings.h"
#include "reading/view/cells.h"
#include "reading/view/sources.h"

namespace concord::reading {

namespace {

class AgreementList {
 public:
  AgreementList(store::Store& store, const TitleTerms& terms, const ThingFilter& filter)
      : store_(store), filter_(filter), tellings_(store, terms), sources_(store, sketches_) {}

  Result<std::vector<ToldRow>> rows() {
    CONCORD_TRY(std::vector<ThingRow> page, find_things(store_, "agreement", filter_));
    std::vector<ToldRow> found;
    if (filter_.page.offset > 0 && !page.empty()) first_ = page.front();
    for (ThingRow& row : page) {
      if (told_.contains(row.subject)) continue;
      std::vector<ThingRow> elsewhere;
      if (!row.withdrawn) {
        CONCORD_TRY(elsewhere, tellings_.elsewhere(row, text_of(row.body, "status")));
      }
      CONCORD_TRY(const bool before, on_earlier_page(elsewhere));
      if (before) continue;
      ToldRow told;
      told.tellings = std::move(elsewhere);
      told.tellings.insert(told.tellings.begin(), std::move(row));
      for (const ThingRow& one : told.tellings) told_.insert(one.subject);
      CONCORD_TRY(told.sources, sources_.count(told.tellings));
      std::ranges::stable_sort(told.tellings, std::greater{}, fullness);
      found.push_back(std::move(told));
    }
    return found;
  }

 private:
  static std::pair<std::size_t, std::size_t> fullness(const ThingRow& row) {
    return {list_of(row.body, "parties").size(), count_code_points(text_of(row.body, "title"))};
  }

  // As find_things() orders them.
  static auto place(const ThingRow& row) { return std::tie(row.day, row.time, row.subject); }

  // Whether a page before this one has one of these.
  Result<bool> on_earlier_page(const std::vector<ThingRow>& elsewhere) {
    if (!first_) return false;
    for (const ThingRow& one : elsewhere) {
      if (filter_.oldest_first ? place(one) >= place(*first_) : place(one) <= place(*first_)) continue;
      ThingFilter same = filter_;
      same.subject = one.subject;
      same.page = {};
      CONCORD_TRY(const std::uint64_t fitting, count_things(store_, "agreement", same));
      if (fitting > 0) return true;
    }
    return false;
  }

  store::Store& store_;
  ThingFilter filter_;
  KnownSketches sketches_;
  AgreementTellings tellings_;
  Sources sources_;
  std::set<std::string> told_;
  std::optional<ThingRow> first_;  // row of a page after the first
};

}  // namespace

Result<std::vector<ToldRow>> find_agreements(store::Store& store, const TitleTerms& terms,
                                             const ThingFilter& filter) {
  return AgreementList(store, terms, filter).rows();
}

}  // namespace concord::reading
