// Spellings as rows, by what they are found when a similar one comes, and what people said of them.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "reading/link/same_actor.h"
#include "reading/view/rows.h"
#include "store/table.h"

namespace concord::reading {

const store::Table& spelling_table();
store::Row spelling_cells(const SpellingRow& spelling);
Result<SpellingRow> spelling_from(const store::Row& row);
Described described(const SpellingRow& spelling);

// The same folded name, kind and country are one spelling.
std::string spelling_id(std::string_view name, std::string_view kind, std::string_view country);

const store::Table& spelling_key_table();  // key: keys_kept (reading/link/same_actor.h), spelling

const store::Table& verdict_table();
store::Row verdict_cells(const VerdictRow& verdict);
Result<VerdictRow> verdict_from(const store::Row& row);
const store::Table& verdict_spelling_table();  // key: spelling, subject of the verdict

}  // namespace concord::reading
