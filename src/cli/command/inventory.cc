// `concord inventory`: activity data in, emissions and removals out, and handed in as entries of the record.
#include <algorithm>

#include "cli/command/commands.h"
#include "cli/inventory/actions.h"

namespace concord::cli {

namespace {

class Inventory final : public Command {
 public:
  const char* name() const override { return "inventory"; }
  const char* summary() const override { return "Compute, check and hand in greenhouse gas inventories"; }

  void declare(Options& options) override {
    for (const auto make :
         {make_inventory_init, make_inventory_set, make_inventory_add, make_inventory_remove,
          make_inventory_show, make_inventory_compute, make_inventory_check, make_inventory_splice,
          make_inventory_uncertainty, make_inventory_simulate, make_inventory_key_categories,
          make_inventory_export, make_inventory_submit, make_inventory_verify, make_inventory_diff,
          make_inventory_withdraw, make_inventory_template}) {
      const auto& action = actions_.emplace_back(make());
      Options own = options.action(action->name(), chosen_, action->summary());
      action->declare(own);
    }
  }

  Result<ExitCode> run(Context& context) override {
    const auto action = std::ranges::find(actions_, chosen_, [](const auto& one) { return one->name(); });
    if (action != actions_.end()) return (*action)->run(context);
    return fail(ErrorCode::kUsage, "it is not said what to do", {}, "see concord help inventory");
  }

 private:
  std::vector<std::unique_ptr<Command>> actions_;
  std::string chosen_;
};

}  // namespace

std::unique_ptr<Command> make_inventory() {
  return std::make_unique<Inventory>();
}

}  // namespace concord::cli
