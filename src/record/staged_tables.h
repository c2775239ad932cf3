// What a batch of entries changes in the tables of views, held back until the batch is written in one
// transaction. Reading sees what is held back as if it were written.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/view.h"
#include "store/store.h"

namespace concord::record {

class StagedTables final : public ViewTables {
 public:
  // Both must outlive it; `tables` by name.
  StagedTables(store::Store& store, const std::map<std::string, const store::Table*, std::less<>>& tables)
      : store_(store), tables_(tables) {}

  Result<std::optional<store::Row>> get(std::string_view table, const store::Row& key) override;
  Result<std::vector<store::Row>> get_all(std::string_view table, const store::Row& prefix) override;
  Status put(std::string_view table, store::Row row) override;
  Status erase(std::string_view table, const store::Row& key) override;
  Result<std::optional<std::string>> document(const Digest& digest) override;

  // The changes by table and key, so that the same batch always writes in the same order.
  std::vector<store::RowChange> take_changes();
  // Bytes of text held back, so that a batch of long texts can end early.
  std::size_t bytes() const { return bytes_; }

 private:
  // A row as the view sees it; none where there is no row of that key.
  struct Slot {
    std::optional<store::Row> row;
    bool changed = false;
  };
  using Slots = std::map<store::Row, Slot>;

  Result<const store::Table*> definition(std::string_view table) const;
  Slots& slots(std::string_view table);

  store::Store& store_;
  const std::map<std::string, const store::Table*, std::less<>>& tables_;
  std::map<std::string, Slots, std::less<>> staged_;
  std::size_t bytes_ = 0;
};

// The key's values of a whole row, in the key's order.
store::Row key_of(const store::Table& table, const store::Row& row);

}  // namespace concord::record
