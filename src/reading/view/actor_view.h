// Who took part in what: the spellings that the events that stand use, which of them are one actor, and each
// actor summed up over its events.
#pragma once

#include <array>

#include "reading/view/rows.h"
#include "record/view.h"

namespace concord::reading {

class ActorView final : public record::View {
 public:
  ActorView();
  std::string_view name() const override { return "actors"; }
  std::span<const store::Table> tables() const override { return tables_; }
  Status apply(const record::Record::At& at, record::ViewTables& tables) override;

 private:
  std::array<store::Table, 7> tables_;
};

}  // namespace concord::reading
