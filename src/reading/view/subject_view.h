// Which entries there are about each subject, in the order of the log: what history is told from, and where
// the beginning of a subject's name is looked up.
#pragma once

#include <array>

#include "record/view.h"

namespace concord::reading {

const store::Table& subject_table();        // one row for each subject
const store::Table& subject_entry_table();  // one row for each entry

class SubjectView final : public record::View {
 public:
  SubjectView();
  std::string_view name() const override { return "subjects"; }
  std::span<const store::Table> tables() const override { return tables_; }
  Status apply(const record::Record::At& at, record::ViewTables& tables) override;

 private:
  std::array<store::Table, 2> tables_;
};

}  // namespace concord::reading
