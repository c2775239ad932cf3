// What reports contradict each other in: each account is compared with those that may be of the same thing,
// when it is entered, corrected or withdrawn.
#pragma once

#include <array>

#include "record/view.h"

namespace concord::reading {

class DisputeView final : public record::View {
 public:
  DisputeView();
  std::string_view name() const override { return "disputes"; }
  std::span<const store::Table> tables() const override { return tables_; }
  Status apply(const record::Record::At& at, record::ViewTables& tables) override;

 private:
  std::array<store::Table, 3> tables_;
};

}  // namespace concord::reading
