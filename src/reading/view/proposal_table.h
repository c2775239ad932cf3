// Proposals as rows.
#pragma once

#include "base/error.h"
#include "reading/view/rows.h"
#include "store/table.h"

namespace concord::reading {

const store::Table& proposal_table();
store::Row proposal_cells(const ProposalRow& proposal);
Result<ProposalRow> proposal_from(const store::Row& row);
std::optional<ProposalState> proposal_state(std::string_view name);

}  // namespace concord::reading
