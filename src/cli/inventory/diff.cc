// What changed between two submissions, or since one, and by what.
#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cli/inventory/actions.h"
#include "cli/inventory/source.h"
#include "cli/inventory/submission_name.h"
#include "cli/problem_text.h"
#include "cli/table.h"
#include "cli/workspace.h"
#include "inventory/row_json.h"
#include "inventory/submission/opened.h"

namespace concord::cli {

namespace {

constexpr double kGramsInAGigagram = 1e9;
constexpr std::size_t kMostFigures = 30;  // figures of each kind

std::string gigagrams_of(std::int64_t grams) {
  return fmt::format("{:.3f}", static_cast<double>(grams) / kGramsInAGigagram);
}
std::string figure(const std::optional<double>& value) {
  return value ? fmt::format("{}", *value) : "nothing";
}
class Diff final : public Command {
 public:
  const char* name() const override { return "diff"; }
  const char* summary() const override {
    return "Split the change between two submissions into activity data, factors, methods and potentials";
  }
  void declare(Options& options) override {
    options.text("BEFORE", before_, "A submission such as GEO:1").required();
    options.text("AFTER", after_, "A later one; the inventory as it stands unless said");
    options.count("--year", year_, "The year that is told of; the last one of both unless said");
    options.flag("--figures", figures_, "Each row, factor and method that changed, too");
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(Workspace space, Workspace::open(context));
    CONCORD_TRY(const SubmissionName older, parse_submission_name(before_));
    CONCORD_TRY(const auto before, inventory::open_submission(space.record(), older.inventory, older.number));
    CONCORD_TRY(const auto after, open_after(space, older.inventory));
    Problems problems = before.problems;
    problems.insert(problems.end(), after.problems.begin(), after.problems.end());
    print_warnings(context, problems);
    CONCORD_TRY(const auto all, inventory::differences(before.side(), after.side()));
    if (context.json()) {
      print_json(context, all);
    } else {
      CONCORD_CHECK(print(context, all, before, after));
    }
    if (figures_ || context.json()) print_figures(context, before.prepared, after.prepared);
    return problems.empty() ? ExitCode::kFine : ExitCode::kFindings;
  }

 private:
  Result<inventory::Opened> open_after(Workspace& space, const std::string& inventory) const {
    if (after_.empty()) {
      CONCORD_TRY(const auto files, shipped_method_files());
      CONCORD_TRY(const auto methods, inventory::sound_methods(files));
      return inventory::open_standing(space.record(), inventory, methods);
    }
    CONCORD_TRY(const SubmissionName name, parse_submission_name(after_));
    return inventory::open_submission(space.record(), name.inventory, name.number);
  }

  static std::string name_of(const inventory::Opened& opened) {
    return opened.number == 0 ? "now" : fmt::format("{}:{}", opened.prepared.settings.name, opened.number);
  }

  static void print_json(Context& context, const std::vector<inventory::Difference>& all) {
    for (const inventory::Difference& one : all) {
      Json json = inventory::row_json(one);
      json["unit"] = "g CO2e";
      context.print_json(json);
    }
  }

  Status print(Context& context, const std::vector<inventory::Difference>& all,
               const inventory::Opened& before, const inventory::Opened& after) const {
    if (all.empty()) return fail(ErrorCode::kUsage, "neither has a total");
    int year = static_cast<int>(year_);
    if (year == 0) {
      for (const inventory::Difference& one : all) {
        if (one.category.empty() && one.before != 0 && one.after != 0) year = std::max(year, one.year);
      }
    }
    if (year == 0) year = std::ranges::max(all, {}, &inventory::Difference::year).year;
    Table table({{.title = "Category"},
                 {.title = name_of(before), .right = true},
                 {.title = "Activity", .right = true},
                 {.title = "Factors", .right = true},
                 {.title = "Methods", .right = true},
                 {.title = "Potentials", .right = true},
                 {.title = name_of(after), .right = true}});
    for (const inventory::Difference& one : all) {
      const bool moved =
          one.by_activity != 0 || one.by_factors != 0 || one.by_methods != 0 || one.by_potentials != 0;
      if (one.year != year || (!moved && !one.category.empty())) continue;
      table.add({one.category.empty() ? "Total" : one.category, gigagrams_of(one.before),
                 gigagrams_of(one.by_activity), gigagrams_of(one.by_factors), gigagrams_of(one.by_methods),
                 gigagrams_of(one.by_potentials), gigagrams_of(one.after)});
    }
    context.out().print("Gg CO2e of {}, with land use; by the potentials of {} before and {} after\n", year,
                        before.prepared.settings.warming, after.prepared.settings.warming);
    table.print(context.out(), context.terminal());
    return {};
  }

  static void print_figures(Context& context, const inventory::Prepared& before,
                            const inventory::Prepared& after) {
    const auto rows = inventory::row_changes(before, after);
    const auto factors = inventory::factor_changes(before, after);
    const auto methods = inventory::method_changes(before, after);
    if (context.json()) {
      const auto tell = [&](const char* what, Json json) {
        json["changed"] = what;
        context.print_json(json);
      };
      for (const auto& one : rows) tell("activity", inventory::row_json(one));
      for (const auto& one : factors) tell("factor", inventory::row_json(one));
      for (const auto& one : methods) context.print_json({{"changed", "method"}, {"method", one}});
      return;
    }
    const auto rest = [&](std::size_t size) {
      if (size > kMostFigures) context.out().print("  and {} more\n", size - kMostFigures);
    };
    if (!rows.empty()) context.out().print("Activity data:\n");
    for (std::size_t i = 0; i < std::min(rows.size(), kMostFigures); ++i) {
      const auto& one = rows[i];
      std::string of;
      for (const auto& [key, value] : one.keys) of += " " + value;
      context.out().print("  {}{} {} {}: {} -> {} ({})\n", one.category, of, one.activity, one.year,
                          figure(one.before), figure(one.after), one.source);
    }
    rest(rows.size());
    if (!factors.empty()) context.out().print("Factors:\n");
    for (std::size_t i = 0; i < std::min(factors.size(), kMostFigures); ++i) {
      const auto& one = factors[i];
      context.out().print("  {} {}: {} -> {} {} ({})\n", one.table, fmt::join(one.keys, ", "),
                          figure(one.before), figure(one.after), one.unit, one.source);
    }
    rest(factors.size());
    if (!methods.empty()) context.out().print("Methods: {}\n", fmt::join(methods, ", "));
  }

  std::string before_;
  std::string after_;
  std::uint64_t year_ = 0;
  bool figures_ = false;
};

}  // namespace

std::unique_ptr<Command> make_inventory_diff() {
  return std::make_unique<Diff>();
}

}  // namespace concord::cli
