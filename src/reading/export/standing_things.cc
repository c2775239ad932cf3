#include "reading/export/standing_things.h"

#include "reading/view/queries.h"

namespace concord::reading {

namespace {
constexpr std::uint64_t kPage = 1000;
}

Status visit_standing(store::Store& store, const ThingVisitor& visit) {
  for (const char* kind : {"event", "agreement", "commitment", "project"}) {
    ThingFilter filter;
    filter.oldest_first = true;
    filter.page.limit = kPage;
    while (true) {
      CONCORD_TRY(auto rows, find_things(store, kind, filter));
      for (const ThingRow& row : rows) CONCORD_CHECK(visit(row));
      if (rows.size() < kPage) break;
      filter.page.offset += kPage;
    }
  }
  return {};
}

}  // namespace concord::reading
