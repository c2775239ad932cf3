// What actions have in common that compute an inventory: problems are told, and what can be computed is.
#pragma once

#include <vector>

#include "cli/command.h"
#include "cli/inventory/source.h"
#include "inventory/compute/estimate.h"

namespace concord::cli {

class Computing : public Command {
 public:
  void declare(Options& options) override { source_.declare(options); }
  Result<ExitCode> run(Context& context) final;

 protected:
  struct Given {
    const inventory::Prepared& prepared;
    const std::vector<inventory::SeriesModel>& models;
    const std::vector<inventory::Estimate>& lines;
    const inventory::FactorTable& warming;
    const Problems& problems;
  };
  // What is wrong with the call shows before anything is computed.
  virtual Status check(const Context&) const { return {}; }
  virtual Status print(Context& context, const Given& given) = 0;
  // Above a table: what is not in it; with `uncertain`, which inputs it takes for exact.
  static void print_limits(Context& context, const Given& given, bool uncertain);

  InventorySource source_;
};

}  // namespace concord::cli
