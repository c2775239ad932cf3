// Where an inventory is taken from: one that the record keeps, by its name, or tables in files. Actions that
// compute something declare and open it alike.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/problem.h"
#include "cli/context.h"
#include "cli/options.h"
#include "inventory/submission/prepared.h"
#include "inventory/submission/year_pair.h"

namespace concord::cli {

class InventorySource {
 public:
  void declare(Options& options);
  void declare_years(Options& options);

  // kNotFound where what is named is neither a file nor an inventory of the record.
  Result<inventory::Prepared> open(const Context& context, Problems& problems);

  // Of declare_years().
  Result<inventory::YearPair> years(const inventory::Prepared& prepared) const;

 private:
  std::vector<std::string> names_;
  std::vector<std::string> factors_;
  std::vector<std::string> published_;
  std::optional<std::string> warming_;
  std::uint64_t base_ = 0;
  std::uint64_t year_ = 0;
};

// The file as a dataset, named by the last part of its path.
Result<inventory::Dataset> read_dataset_file(const std::string& path, bool published, Problems& problems);
// The methods that came with the program.
Result<inventory::MethodFiles> shipped_method_files();

}  // namespace concord::cli
