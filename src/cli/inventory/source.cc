#include "cli/inventory/source.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/file.h"
#include "cli/workspace.h"
#include "inventory/submission/inventory_desk.h"

namespace concord::cli {

namespace {

// An inventory's name has neither a dot nor a slash, and goes behind a file of the same name.
bool is_file(const std::string& name) {
  std::error_code error;
  return name.find_first_of("./") != std::string::npos || fs::exists(name, error);
}

}  // namespace

void InventorySource::declare(Options& options) {
  options.texts("SOURCE", names_, "An inventory of the record, or files of activity data").required();
  options.texts("--factors", factors_, "Files of a country's own values, which go over the default ones");
  options.texts("--published", published_, "Files of totals that others published");
  options.text("--gwp", warming_,
               "The set of global warming potentials: sar, ar4, ar5 or ar6; ar5, or the inventory's, unless "
               "said");
}

void InventorySource::declare_years(Options& options) {
  options
      .count("--base", base_, "The year that the change begins with; the inventory's base year unless said")
      .count("--year", year_, "The year that it ends with; the last one unless said");
}

Result<inventory::Prepared> InventorySource::open(const Context& context, Problems& problems) {
  inventory::Settings settings;
  settings.base_year = 0;
  std::vector<inventory::Dataset> datasets;
  if (names_.size() == 1 && !is_file(names_.front())) {
    CONCORD_TRY(Workspace space, Workspace::open(context));
    CONCORD_TRY(auto kept, inventory::load_inventory(space.record(), names_.front()));
    settings = kept.settings;
    datasets = std::move(kept.files);
  } else {
    for (const std::string& name : names_) {
      CONCORD_TRY(auto dataset, read_dataset_file(name, false, problems));
      datasets.push_back(std::move(dataset));
    }
  }
  for (const std::string& name : factors_) {
    CONCORD_TRY(auto dataset, read_dataset_file(name, false, problems));
    dataset.role = inventory::DatasetRole::kFactors;
    datasets.push_back(std::move(dataset));
  }
  for (const std::string& name : published_) {
    CONCORD_TRY(auto dataset, read_dataset_file(name, true, problems));
    datasets.push_back(std::move(dataset));
  }
  if (warming_) settings.warming = *warming_;
  CONCORD_TRY(const auto files, shipped_method_files());
  CONCORD_TRY(auto methods, inventory::sound_methods(files));
  auto prepared = inventory::prepare(std::move(settings), std::move(methods), datasets, problems);
  if (prepared.settings.base_year == 0 && !prepared.rows.empty())
    prepared.settings.base_year = std::ranges::min(prepared.rows, {}, &inventory::ActivityRow::year).year;
  return prepared;
}

Result<inventory::YearPair> InventorySource::years(const inventory::Prepared& prepared) const {
  return inventory::year_pair(prepared, base_, year_);
}

Result<inventory::Dataset> read_dataset_file(const std::string& path, bool published, Problems& problems) {
  CONCORD_TRY(const std::string bytes, read_file(path));
  return inventory::read_dataset(bytes, path, published, problems);
}

Result<inventory::MethodFiles> shipped_method_files() {
  CONCORD_TRY(const fs::path data, data_folder());
  return inventory::read_method_files(data / "methods");
}

}  // namespace concord::cli
