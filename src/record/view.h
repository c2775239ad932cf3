// Views: what users look at, computed from the entries and nothing else. A view is a function from entries,
// in order, to rows of its tables; it can be dropped and replayed at any time and comes out the same. Modules
// above (reading, inventory ...) bring their own views; the Replayer drives them all.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "record/record.h"
#include "store/table.h"

namespace concord::record {

// What a view may do while it is fed: read its own tables (its own uncommitted changes included) and change
// them.
class ViewTables {
 public:
  virtual ~ViewTables() = default;
  virtual Result<std::optional<store::Row>> get(std::string_view table, const store::Row& key) = 0;
  // All rows whose first key columns equal `prefix`.
  virtual Result<std::vector<store::Row>> get_all(std::string_view table, const store::Row& prefix) = 0;
  virtual Status put(std::string_view table, store::Row row) = 0;
  virtual Status erase(std::string_view table, const store::Row& key) = 0;
  // A document beside the log, or nothing where it was erased.
  virtual Result<std::optional<std::string>> document(const Digest& digest) = 0;
};

class View {
 public:
  virtual ~View() = default;
  virtual std::string_view name() const = 0;
  virtual std::span<const store::Table> tables() const = 0;
  // One entry. Must depend on nothing but the entry and the view's own rows.
  virtual Status apply(const Record::At& at, ViewTables& tables) = 0;
};

class Replayer {
 public:
  explicit Replayer(Record& record);
  ~Replayer();
  void add(std::unique_ptr<View> view);
  // Defines the tables and feeds what is new since last time, in batches of one transaction each.
  Status catch_up();
  // Drops all rows and replays from the first entry.
  Status rebuild();
  // SHA-256 over all rows of a view in key order: equal before and after rebuild().
  Result<Digest> digest(std::string_view view);
  std::vector<std::string> views() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace concord::record
