#include "reading/view/search_table.h"

#include "reading/view/cells.h"

namespace concord::reading {

const store::Table& search_table() {
  using enum store::ColumnType;
  static const store::Table table{.name = "search",
                                  .columns = {{"subject"},
                                              {"kind"},
                                              {"day", kText, true},
                                              {"title"},
                                              {"quote"},
                                              {"report"},
                                              {"entry"},
                                              {"language"},
                                              {"terms", kTerms}},
                                  .key = {"subject"}};
  return table;
}

store::Row search_cells(const Searchable& searchable) {
  const SearchRow& row = searchable.row;
  return {cell(row.subject), cell(row.kind),   cell(row.day),          cell(row.title),
          cell(row.quote),   cell(row.report), cell(searchable.entry), cell(searchable.language),
          searchable.terms};
}

Result<Searchable> searchable_from(const store::Row& row) {
  Cells cells(row);
  Searchable found;
  found.row.subject = cells.text();
  found.row.kind = cells.text();
  found.row.day = cells.date();
  found.row.title = cells.text();
  found.row.quote = cells.text();
  found.row.report = cells.text();
  found.entry = cells.digest();
  found.language = cells.text();
  found.terms = cells.text();
  CONCORD_CHECK(cells.done());
  return found;
}

}  // namespace concord::reading
