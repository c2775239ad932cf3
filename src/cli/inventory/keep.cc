// The files of an inventory that the record keeps, and what it shows of it.
#include <fmt/format.h>

#include "cli/inventory/actions.h"
#include "cli/inventory/source.h"
#include "cli/inventory_text.h"
#include "cli/problem_text.h"
#include "cli/table.h"
#include "cli/workspace.h"
#include "inventory/compute/warming.h"
#include "inventory/submission/inventory_desk.h"

namespace concord::cli {

namespace {

class AddFile final : public Command {
 public:
  const char* name() const override { return "add"; }
  const char* summary() const override {
    return "Put files of activity data or own factors into an inventory";
  }
  void declare(Options& options) override {
    options.text("NAME", inventory_, "The inventory").required();
    options
        .texts("FILE", files_,
               "Tables of activity data, or own factors; of the same name as one that is there, in its place")
        .required();
    options.flag("--published", published_, "They are totals that others published, to compare with");
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(const auto files, shipped_method_files());
    CONCORD_TRY(const auto methods, inventory::sound_methods(files));
    CONCORD_TRY(Workspace space, Workspace::open(context));
    inventory::InventoryDesk desk(space.record(), space.views(), context.author());
    bool refused = false;
    for (const std::string& file : files_) {
      Problems problems;
      CONCORD_TRY(inventory::Dataset dataset, read_dataset_file(file, published_, problems));
      dataset.name = fs::path(file).filename().string();
      CONCORD_TRY(const auto added, desk.add(inventory_, dataset, methods, problems));
      print_warnings(context, problems);
      refused = refused || added == inventory::InventoryDesk::Added::kRefused;
      tell(context, dataset, added, problems.size());
    }
    CONCORD_CHECK(space.publish());
    return refused ? ExitCode::kFindings : ExitCode::kFine;
  }

 private:
  static void tell(Context& context, const inventory::Dataset& dataset, inventory::InventoryDesk::Added added,
                   std::size_t problems) {
    using Added = inventory::InventoryDesk::Added;
    const char* what = added == Added::kNew       ? "added"
                       : added == Added::kChanged ? "put in the place of the one before"
                       : added == Added::kSame    ? "there already, nothing changed"
                                                  : "not added";
    std::size_t rows = 0;
    for (const inventory::Sheet& sheet : dataset.sheets)
      rows += sheet.rows.empty() ? 0 : sheet.rows.size() - 1;
    if (context.json()) {
      context.print_json({{"name", dataset.name},
                          {"role", inventory::role_text(dataset.role)},
                          {"rows", rows},
                          {"added", added == Added::kNew || added == Added::kChanged},
                          {"problems", problems},
                          {"sha256", dataset.sha256.hex()}});
      return;
    }
    context.out().print("{} ({}{}): {}{}\n", dataset.name, inventory::role_text(dataset.role),
                        dataset.sheets.empty() ? "" : fmt::format(", {} rows", rows), what,
                        problems == 0 ? "" : fmt::format("; {} rows or cells to mend", problems));
  }

  std::string inventory_;
  std::vector<std::string> files_;
  bool published_ = false;
};

class RemoveFile final : public Command {
 public:
  const char* name() const override { return "remove"; }
  const char* summary() const override {
    return "Take a file out of an inventory; its entry stays in the log";
  }
  void declare(Options& options) override {
    options.text("NAME", inventory_, "The inventory").required();
    options.text("FILE", file_, "The file's name, as `concord inventory show` lists it").required();
    options.text("--reason", reason_, "Why; it is kept in the log").required();
  }
  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(Workspace space, Workspace::open(context));
    inventory::InventoryDesk desk(space.record(), space.views(), context.author());
    CONCORD_CHECK(desk.remove(inventory_, file_, reason_));
    CONCORD_CHECK(space.publish());
    return ExitCode::kFine;
  }

 private:
  std::string inventory_;
  std::string file_;
  std::string reason_;
};

class ShowInventory final : public Command {
 public:
  const char* name() const override { return "show"; }
  const char* summary() const override {
    return "Show the record's inventories, the files of one, or what was handed in";
  }
  void declare(Options& options) override {
    options.text("NAME", inventory_, "The inventory; all are listed where none is named");
    options.count("--submission", number_, "The sums of the submission of this number");
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(Workspace space, Workspace::open(context));
    if (inventory_.empty()) return list(context, space);
    if (number_ != 0) {
      CONCORD_TRY(const auto found, inventory::load_submission(space.record(), inventory_, number_));
      print_totals(context, found.submission.outcome.totals, found.submission.warming);
      return ExitCode::kFine;
    }
    CONCORD_TRY(const auto kept, inventory::load_inventory(space.record(), inventory_));
    CONCORD_TRY(const auto submissions, inventory::kept_of(space.store(), inventory_, "submission"));
    print_inventory(context, kept, submissions);
    return ExitCode::kFine;
  }

 private:
  static Result<ExitCode> list(Context& context, Workspace& space) {
    CONCORD_TRY(const auto all, inventory::kept_inventories(space.store()));
    Table table({{.title = "Inventory"},
                 {.title = "Title", .narrowest = 20},
                 {.title = "Files", .right = true},
                 {.title = "Submissions", .right = true}});
    for (const inventory::Kept& one : all) {
      CONCORD_TRY(const auto settings, inventory::load_settings(space.record(), one));
      CONCORD_TRY(const auto files, inventory::kept_of(space.store(), one.inventory, "dataset"));
      CONCORD_TRY(const auto submissions, inventory::kept_of(space.store(), one.inventory, "submission"));
      if (context.json()) {
        Json object = inventory::settings_json(settings);
        object["files"] = files.size();
        object["submissions"] = submissions.size();
        context.print_json(object);
      } else {
        table.add({one.inventory, settings.title, std::to_string(files.size()),
                   std::to_string(submissions.size())});
      }
    }
    if (!context.json()) table.print(context.out(), context.terminal());
    return ExitCode::kFine;
  }

  std::string inventory_;
  std::uint64_t number_ = 0;
};

}  // namespace

std::unique_ptr<Command> make_inventory_add() {
  return std::make_unique<AddFile>();
}
std::unique_ptr<Command> make_inventory_remove() {
  return std::make_unique<RemoveFile>();
}
std::unique_ptr<Command> make_inventory_show() {
  return std::make_unique<ShowInventory>();
}

}  // namespace concord::cli
