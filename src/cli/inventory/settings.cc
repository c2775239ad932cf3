// An inventory of the record is begun, and what is said of it changed.
#include <fmt/format.h>
#include <optional>

#include "cli/inventory/actions.h"
#include "cli/inventory/source.h"
#include "cli/workspace.h"
#include "inventory/compute/warming.h"
#include "inventory/submission/inventory_desk.h"

namespace concord::cli {

namespace {

Status check_potentials(const std::string& set) {
  CONCORD_TRY(const auto files, shipped_method_files());
  CONCORD_TRY(const auto methods, inventory::sound_methods(files));
  auto found = inventory::warming_table(methods, set);
  if (!found) return std::unexpected(std::move(found).error());
  return {};
}

void tell(Context& context, const inventory::Settings& settings) {
  if (context.json()) {
    context.print_json(inventory::settings_json(settings));
    return;
  }
  context.out().print("{}: {}, area {}, base year {}, CO2e by the potentials of {}\n", settings.name,
                      settings.title, settings.area, settings.base_year, settings.warming);
}

class InitInventory final : public Command {
 public:
  const char* name() const override { return "init"; }
  const char* summary() const override { return "Begin an inventory in the record"; }
  void declare(Options& options) override {
    options.text("NAME", settings_.name, "Letters, digits, hyphens and underscores, such as GEO").required();
    options.text("--title", settings_.title, "What people call it; the name unless said")
        .text("--area", settings_.area,
              "The country's three letters (ISO 3166-1), or the name of a region; the name unless said")
        .text("--gwp", settings_.warming,
              "The set of global warming potentials: sar, ar4, ar5 or ar6; ar5 unless said")
        .count("--base-year", base_year_, "The year that changes are told from; 1990 unless said")
        .text("--audience", audience_, "Who may see it: internal, public, or names of partner offices");
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_CHECK(check_potentials(settings_.warming));
    if (settings_.title.empty()) settings_.title = settings_.name;
    if (settings_.area.empty()) settings_.area = settings_.name;
    settings_.base_year = static_cast<int>(base_year_);
    CONCORD_TRY(Workspace space, Workspace::open(context));
    inventory::InventoryDesk desk(space.record(), space.views(), context.author());
    CONCORD_CHECK(desk.begin(settings_, audience_));
    CONCORD_CHECK(space.publish());
    tell(context, settings_);
    return ExitCode::kFine;
  }

 private:
  inventory::Settings settings_;
  std::uint64_t base_year_ = 1990;
  std::string audience_ = "internal";
};

class SetInventory final : public Command {
 public:
  const char* name() const override { return "set"; }
  const char* summary() const override {
    return "Change what an inventory is called, its potentials or base year";
  }
  void declare(Options& options) override {
    options.text("NAME", name_, "The inventory").required();
    options.text("--title", title_, "What people call it")
        .text("--area", area_, "The country's three letters (ISO 3166-1), or the name of a region")
        .text("--gwp", warming_, "The set of global warming potentials: sar, ar4, ar5 or ar6")
        .count("--base-year", base_year_, "The year that changes are told from");
  }
  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(Workspace space, Workspace::open(context));
    CONCORD_TRY(const auto kept, inventory::load_inventory(space.record(), name_));
    inventory::Settings settings = kept.settings;
    if (title_) settings.title = *title_;
    if (area_) settings.area = *area_;
    if (warming_) settings.warming = *warming_;
    if (base_year_ != 0) settings.base_year = static_cast<int>(base_year_);
    CONCORD_CHECK(check_potentials(settings.warming));
    inventory::InventoryDesk desk(space.record(), space.views(), context.author());
    CONCORD_CHECK(desk.revise(settings));
    CONCORD_CHECK(space.publish());
    tell(context, settings);
    return ExitCode::kFine;
  }

 private:
  std::string name_;
  std::optional<std::string> title_;
  std::optional<std::string> area_;
  std::optional<std::string> warming_;
  std::uint64_t base_year_ = 0;
};

}  // namespace

std::unique_ptr<Command> make_inventory_init() {
  return std::make_unique<InitInventory>();
}
std::unique_ptr<Command> make_inventory_set() {
  return std::make_unique<SetInventory>();
}

}  // namespace concord::cli
