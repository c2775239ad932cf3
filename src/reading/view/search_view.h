// Reports, events, agreements, commitments and projects by their words: a report by its title and text, a
// thing by its quote and what it says.
#pragma once

#include "reading/view/search_table.h"
#include "reading/view/views.h"
#include "record/view.h"

namespace concord::reading {

class SearchView final : public record::View {
 public:
  explicit SearchView(TermMaker terms) : terms_(std::move(terms)) {}
  std::string_view name() const override { return "search"; }
  std::span<const store::Table> tables() const override { return std::span(&search_table(), 1); }
  Status apply(const record::Record::At& at, record::ViewTables& tables) override;

 private:
  Status apply_report(const record::Record::At& at, std::optional<Searchable> known,
                      record::ViewTables& tables);
  Status apply_thing(const record::Record::At& at, std::optional<Searchable> known,
                     record::ViewTables& tables);

  TermMaker terms_;
};

}  // namespace concord::reading
