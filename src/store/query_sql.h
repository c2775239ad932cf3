// The SQL of a query over the rows of a view. All values are parameters, so that nothing from outside becomes
// SQL.
#pragma once

#include <string>
#include <vector>

#include "base/error.h"
#include "store/table.h"

namespace concord::store {

struct SelectSql {
  std::string sql;
  std::vector<Value> parameters;
};
// kUsage for a column that the table does not have, or a test that does not suit its type.
Result<SelectSql> select_sql(const Table& table, const Query& query);
Result<SelectSql> count_sql(const Table& table, const Query& query);

}  // namespace concord::store
