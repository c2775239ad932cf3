#include "reading/view/subject_view.h"

#include "reading/view/cells.h"
#include "reading/view/standing.h"

namespace concord::reading {

const store::Table& subject_table() {
  static const store::Table table{.name = "subjects",
                                  .columns = {{"subject"}, {"name", store::ColumnType::kText, true}},
                                  .key = {"subject"}};
  return table;
}

const store::Table& subject_entry_table() {
  static const store::Table table{
      .name = "subject_entries",
      .columns = {{"subject"}, {"position", store::ColumnType::kInteger}, {"kind"}},
      .key = {"subject", "position"}};
  return table;
}

SubjectView::SubjectView() : tables_{subject_table(), subject_entry_table()} {}

Status SubjectView::apply(const record::Record::At& at, record::ViewTables& tables) {
  const std::string& subject = at.entry.subject;
  CONCORD_TRY(auto known, tables.get(subject_table().name, {subject}));
  if (!known) {
    CONCORD_CHECK(tables.put(subject_table().name, {subject, cell(name_of_subject(subject))}));
  }
  return tables.put(subject_entry_table().name,
                    {subject, static_cast<std::int64_t>(at.index), at.entry.kind});
}

}  // namespace concord::reading
