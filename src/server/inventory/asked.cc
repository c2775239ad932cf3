#include "server/inventory/asked.h"

#include "inventory/compute/warming.h"
#include "server/service.h"

namespace concord::server {

Result<inventory::Opened> open_inventory(const Call& call, std::uint64_t submission) {
  if (submission != 0) return inventory::open_submission(call.room.record(), call.argument(0), submission);
  CONCORD_TRY(const auto methods, call.service.methods.get());
  return inventory::open_standing(call.room.record(), call.argument(0), methods->set);
}

Result<inventory::Opened> opened_inventory(const Call& call) {
  CONCORD_TRY(const std::uint64_t number, number_of(call.request, "submission", 0));
  return open_inventory(call, number);
}

std::vector<inventory::SeriesModel> models_of(const inventory::Opened& opened) {
  Problems told;
  return inventory::series_models(opened.prepared.rows, *opened.prepared.methods, told);
}

Result<const inventory::FactorTable*> warming_of(const inventory::Opened& opened) {
  return inventory::warming_table(*opened.prepared.methods, opened.prepared.settings.warming);
}

}  // namespace concord::server
