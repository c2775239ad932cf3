// Small helpers for asking a store for rows of one table.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/error.h"
#include "reading/view/queries.h"
#include "store/store.h"

namespace concord::reading {

class Ask {
 public:
  explicit Ask(const store::Table& table) { query_.table = table.name; }

  Ask& where(std::string column, store::Condition::Test test, store::Value value = {}) {
    query_.where.push_back({.column = std::move(column), .test = test, .value = std::move(value)});
    return *this;
  }
  Ask& equal(std::string column, std::string_view value) {
    return where(std::move(column), store::Condition::Test::kEqual, std::string(value));
  }
  // Only where there is something to compare with.
  Ask& equal_if(std::string column, std::string_view value) {
    return value.empty() ? *this : equal(std::move(column), value);
  }
  Ask& order(std::string column, bool descending) {
    query_.order.push_back({.column = std::move(column), .descending = descending});
    return *this;
  }
  Ask& page(const Page& page) {
    query_.limit = page.limit;
    query_.offset = page.offset;
    return *this;
  }
  const store::Query& query() const { return query_; }

  // All rows, each made into what `from` gives.
  template <class T>
  Result<std::vector<T>> all(store::Store& store, Result<T> (*from)(const store::Row&)) const {
    CONCORD_TRY(std::vector<store::Row> rows, store.select(query_));
    std::vector<T> found;
    found.reserve(rows.size());
    for (const store::Row& row : rows) {
      CONCORD_TRY(T one, from(row));
      found.push_back(std::move(one));
    }
    return found;
  }
  // Shows all rows of a table that has subjects for its key to `visit`, by their subjects; asked for in
  // steps.
  template <class From, class Visit>
  Status each_subject(store::Store& store, const From& from, const Visit& visit) const {
    constexpr std::uint64_t kRowsAtOnce = 1000;
    Ask step = *this;
    step.order("subject", false).page({.limit = kRowsAtOnce, .offset = 0});
    const std::size_t conditions = step.query_.where.size();
    while (true) {
      CONCORD_TRY(const std::vector<store::Row> rows, store.select(step.query_));
      std::string last;
      for (const store::Row& row : rows) {
        CONCORD_TRY(const auto one, from(row));
        CONCORD_CHECK(visit(one));
        last = one.subject;
      }
      if (rows.size() < kRowsAtOnce) return {};
      step.query_.where.resize(conditions);
      step.where("subject", store::Condition::Test::kGreater, std::move(last));
    }
  }
  template <class T>
  Result<std::optional<T>> one(store::Store& store, Result<T> (*from)(const store::Row&)) const {
    CONCORD_TRY(std::vector<T> found, all(store, from));
    return found.empty() ? std::nullopt : std::optional<T>(std::move(found.front()));
  }

 private:
  store::Query query_;
};

}  // namespace concord::reading
