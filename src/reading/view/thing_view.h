// The things of one kind (events, agreements, commitments or projects) as they stand after all corrections.
// What was withdrawn stays as a row that says so.
#pragma once

#include <string>

#include "record/view.h"

namespace concord::reading {

class ThingView final : public record::View {
 public:
  explicit ThingView(std::string_view kind);
  std::string_view name() const override { return table_.name; }
  std::span<const store::Table> tables() const override { return std::span(&table_, 1); }
  Status apply(const record::Record::At& at, record::ViewTables& tables) override;

 private:
  std::string kind_;
  const store::Table& table_;
};

}  // namespace concord::reading
