// `concord inventory check`: what is to be looked at before an inventory is handed in.
#include <fmt/format.h>

#include "cli/inventory/actions.h"
#include "cli/inventory/source.h"
#include "cli/problem_text.h"
#include "cli/table.h"
#include "inventory/check/compare.h"
#include "inventory/check/inventory_check.h"
#include "inventory/export/inventory_data.h"
#include "inventory/row_json.h"

namespace concord::cli {

namespace {

class Check final : public Command {
 public:
  const char* name() const override { return "check"; }
  const char* summary() const override {
    return "Look for what is missing, stands out, or differs from what others published";
  }
  void declare(Options& options) override {
    source_.declare(options);
    options.share("--tolerance", tolerance_, "Differences up to this share are none; 0.05 unless said");
    options.flag("--compared", compared_, "Everything published beside what is computed, not findings");
  }

  Result<ExitCode> run(Context& context) override {
    Problems problems;
    CONCORD_TRY(const auto prepared, source_.open(context, problems));
    CONCORD_TRY(const auto outcome, inventory::compute(prepared, problems));
    print_warnings(context, problems);
    if (compared_) {
      print_compared(context,
                     inventory::compare(prepared.published, outcome.totals, prepared.settings.warming));
      return problems.empty() ? ExitCode::kFine : ExitCode::kFindings;
    }
    inventory::CheckOptions options;
    if (tolerance_) options.tolerance = *tolerance_;
    const auto findings = inventory::check_inventory(prepared, outcome, options);
    print_findings(context, findings);
    return problems.empty() && findings.empty() ? ExitCode::kFine : ExitCode::kFindings;
  }

 private:
  static void print_findings(Context& context, const std::vector<inventory::CheckFinding>& findings) {
    Table table({{.title = "Check"},
                 {.title = "Category"},
                 {.title = "Of", .narrowest = 10},
                 {.title = "Year"},
                 {.title = "Finding", .narrowest = 30}});
    for (const inventory::CheckFinding& one : findings) {
      if (context.json()) {
        context.print_json(inventory::row_json(one));
        continue;
      }
      std::string of;
      for (const auto& [key, value] : one.keys) of += (of.empty() ? "" : ", ") + value;
      table.add({one.check, one.category, of, one.year == 0 ? "" : std::to_string(one.year), one.text});
    }
    if (context.json()) return;
    if (findings.empty()) {
      context.out().print("Nothing stands out.\n");
    } else {
      table.print(context.out(), context.terminal());
    }
  }

  static void print_compared(Context& context, const std::vector<inventory::Compared>& all) {
    Table table({{.title = "Category"},
                 {.title = "Gas"},
                 {.title = "Year"},
                 {.title = "Published Gg", .right = true},
                 {.title = "Computed Gg", .right = true},
                 {.title = "%", .right = true},
                 {.title = "Source", .narrowest = 20}});
    for (const inventory::Compared& one : all) {
      const std::string gas = one.published.gas.empty() ? "CO2e" : one.published.gas;
      if (context.json()) {
        context.print_json(inventory::row_json(one));
        continue;
      }
      const std::string total = one.published.land_use ? "Total" : "Total without land use";
      table.add({one.published.category.empty() ? total : one.published.category, gas,
                 std::to_string(one.published.year),
                 fmt::format("{:.3f}", one.published.kilograms / inventory::kKilogramsInAGigagram),
                 one.computed ? fmt::format("{:.3f}", *one.computed / inventory::kKilogramsInAGigagram) : "",
                 one.difference ? fmt::format("{:+.1f}", 100 * *one.difference) : "", one.published.source});
    }
    if (!context.json()) table.print(context.out(), context.terminal());
  }

  InventorySource source_;
  std::optional<double> tolerance_;
  bool compared_ = false;
};

}  // namespace

std::unique_ptr<Command> make_inventory_check() {
  return std::make_unique<Check>();
}

}  // namespace concord::cli
