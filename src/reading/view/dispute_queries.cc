// What reports contradict each other in, of reading/view/queries.h.
#include "reading/view/ask.h"
#include "reading/view/cells.h"
#include "reading/view/dispute_table.h"

namespace concord::reading {

namespace {

// Of the two rows of each the one that is told from the side that sorts first.
Ask each_once() {
  Ask ask(dispute_table());
  ask.where("first", store::Condition::Test::kEqual, cell_of(true));
  return ask;
}

}  // namespace

Result<std::vector<DisputeRow>> find_disputes(store::Store& store, Page page) {
  return each_once().order("day", true).order("subject", false).page(page).all(store, dispute_from);
}

Result<std::uint64_t> count_disputes(store::Store& store) {
  return store.count(each_once().query());
}

Result<std::vector<DisputeRow>> find_disputes_of(store::Store& store, std::string_view subject) {
  return Ask(dispute_table()).equal("subject", subject).order("other", false).all(store, dispute_from);
}

}  // namespace concord::reading
