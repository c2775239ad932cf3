// The reports that were read, and which of their texts were erased.
#pragma once

#include "record/view.h"

namespace concord::reading {

class ReportView final : public record::View {
 public:
  std::string_view name() const override { return "reports"; }
  std::span<const store::Table> tables() const override;
  Status apply(const record::Record::At& at, record::ViewTables& tables) override;
};

}  // namespace concord::reading
