// What a call asks of an inventory: as it stands, or as it was handed in.
#pragma once

#include "inventory/submission/opened.h"
#include "server/api/call.h"

namespace concord::server {

// The inventory that the path names first, or its submission of this number where that is not 0.
Result<inventory::Opened> open_inventory(const Call& call, std::uint64_t submission);
// By ?submission.
Result<inventory::Opened> opened_inventory(const Call& call);

// What uncertainties and charts are computed from. The problems are those of `opened` again.
std::vector<inventory::SeriesModel> models_of(const inventory::Opened& opened);
Result<const inventory::FactorTable*> warming_of(const inventory::Opened& opened);

}  // namespace concord::server
