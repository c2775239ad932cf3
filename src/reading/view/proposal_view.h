// What was proposed, and what became of it: pending, accepted, rejected, or accepted and withdrawn again.
#pragma once

#include "record/view.h"

namespace concord::reading {

class ProposalView final : public record::View {
 public:
  std::string_view name() const override { return "proposals"; }
  std::span<const store::Table> tables() const override;
  Status apply(const record::Record::At& at, record::ViewTables& tables) override;
};

}  // namespace concord::reading
