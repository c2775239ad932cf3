// `concord methods`: what an inventory is computed with: methods, their equations and the tables of default
// values.
#include <fmt/ranges.h>
#include <set>

#include "base/file.h"
#include "base/near_miss.h"
#include "cli/command/commands.h"
#include "cli/inventory_text.h"
#include "cli/problem_text.h"
#include "cli/table.h"
#include "inventory/method/method_json.h"
#include "inventory/method/method_set.h"

namespace concord::cli {

namespace {

class Methods final : public Command {
 public:
  const char* name() const override { return "methods"; }
  const char* summary() const override { return "List and explain the methods of inventories"; }

  void declare(Options& options) override {
    options.action("show", action_, "Show a method: its equations, what it needs, which tables it rests on")
        .text("NAME", argument_, "Its name, or a category such as 1.A.1.a")
        .required();
    options.action("keys", action_, "List what each key of a method may be in a table of activity data")
        .text("NAME", argument_, "Its name, or a category such as 1.A.1.a")
        .required();
    options.action("table", action_, "Show a table of default values")
        .text("NAME", argument_, "Its name")
        .required();
    options.action("check", action_, "Name every mistake in a folder of methods with its file and line")
        .text("DIR", argument_, "The folder, such as methods; that of the program where it is left out");
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(const fs::path data, data_folder());
    const fs::path folder = data / "methods";
    if (action_ == "check") return check(context, argument_.empty() ? folder : fs::path(argument_));
    CONCORD_TRY(const inventory::MethodSet set, inventory::load_sound_methods(folder));
    if (action_ == "show") return show(context, set);
    if (action_ == "keys") return keys(context, set);
    if (action_ == "table") return table(context, set);
    return list(context, set);
  }

 private:
  static Result<ExitCode> list(Context& context, const inventory::MethodSet& set) {
    Table table({{.title = "Method"},
                 {.title = "Tier", .right = true},
                 {.title = "Categories", .narrowest = 12},
                 {.title = "Title", .narrowest = 20}});
    for (const inventory::Method& method : set.methods) {
      if (context.json()) {
        context.print_json(inventory::method_json(method));
        continue;
      }
      table.add({method.name, std::to_string(method.tier),
                 fmt::format("{}", fmt::join(method.categories, ", ")), method.title});
    }
    if (!context.json()) table.print(context.out(), context.terminal());
    return ExitCode::kFine;
  }

  Result<std::vector<const inventory::Method*>> methods_named(const inventory::MethodSet& set) const {
    std::vector<const inventory::Method*> found = set.methods_for(argument_);
    if (const inventory::Method* one = set.method(argument_)) found = {one};
    if (!found.empty()) return found;
    std::vector<std::string> names;
    names.reserve(set.methods.size());
    for (const inventory::Method& method : set.methods) names.push_back(method.name);
    return fail(ErrorCode::kNotFound,
                fmt::format("no method is named '{}', nor for such a category{}", argument_,
                            did_you_mean(argument_, names)),
                {}, "`concord methods` lists them");
  }

  Result<ExitCode> show(Context& context, const inventory::MethodSet& set) const {
    CONCORD_TRY(const auto found, methods_named(set));
    for (const inventory::Method* method : found) {
      if (context.json())
        context.print_json(inventory::method_json(*method));
      else
        explain(context, *method, set);
    }
    return ExitCode::kFine;
  }

  Result<ExitCode> keys(Context& context, const inventory::MethodSet& set) const {
    CONCORD_TRY(const auto found, methods_named(set));
    for (const inventory::Method* method : found) {
      if (!context.json()) context.out().print("{}: {}\n", method->name, method->title);
      for (const inventory::KeyValues& one : inventory::known_values(*method, set)) {
        if (context.json()) {
          context.print_json(
              {{"method", method->name}, {"key", one.key}, {"values", one.values}, {"others", one.is_free}});
          continue;
        }
        for (const std::string& value : one.values) context.out().print("  {:<10} {}\n", one.key, value);
        if (one.is_free) context.out().print("  {:<10} or any other\n", one.key);
      }
    }
    return ExitCode::kFine;
  }

  static void explain(Context& context, const inventory::Method& method, const inventory::MethodSet& set) {
    Output& out = context.out();
    out.print("{}: {} (tier {})\n", method.name, method.title, method.tier);
    out.print("  for        {}\n", fmt::join(method.categories, ", "));
    out.print("  source     {}\n", method.source);
    if (!method.keys.empty()) out.print("  keys       {}\n", fmt::join(method.keys, ", "));
    for (const inventory::KeyValues& one : inventory::known_values(method, set))
      out.print("  {:<10} {}\n", one.key, key_values_text(one));
    for (const inventory::Activity& activity : method.activities) {
      std::vector<std::string> conversions;
      conversions.reserve(activity.conversions.size());
      for (const inventory::Term& table : activity.conversions) conversions.push_back(text_of(table));
      out.print("  needs      {}: {}, in {}{}{}\n", activity.name, activity.title, activity.unit,
                conversions.empty() ? "" : fmt::format(", or by {}", fmt::join(conversions, ", ")),
                activity.is_optional ? "; where there is none, 0" : "");
    }
    std::set<std::string> tables;
    for (const inventory::Equation& equation : method.equations) {
      const std::string of = equation.gas.empty() ? equation.name : equation.gas;
      out.print("  {:<10} {} = {}\n", equation.memo.empty() ? "equation" : equation.memo, of,
                equation.expression.text);
      for (const std::string& name : inventory::names_in(equation.expression, false)) {
        if (set.table(name) != nullptr) tables.insert(name);
      }
    }
    for (const std::string& name : tables) out.print("  table      {}: {}\n", name, set.table(name)->source);
    if (!method.note.empty()) out.print("  note       {}\n", method.note);
  }

  Result<ExitCode> table(Context& context, const inventory::MethodSet& set) const {
    const inventory::FactorTable* found = set.table(argument_);
    if (found == nullptr)
      return fail(ErrorCode::kNotFound, fmt::format("no table is named '{}'", argument_), {},
                  "`concord methods show NAME` names the tables of a method");
    if (context.json()) {
      context.print_json(inventory::table_json(*found));
      return ExitCode::kFine;
    }
    context.out().print("{}, {}\n  source   {}\n  checked  {}\n", found->title, found->unit, found->source,
                        found->checked.empty() ? "nowhere" : found->checked);
    std::vector<Table::Column> columns;
    columns.reserve(found->keys.size() + 3);
    for (const std::string& key : found->keys) columns.push_back({.title = key, .narrowest = 12});
    for (const char* title : {"value", "lower", "upper"}) columns.push_back({.title = title, .right = true});
    Table rows(std::move(columns));
    for (const auto& [values, factor] : found->rows) {
      std::vector<std::string> cells = values;
      cells.push_back(fmt::format("{}", factor.value));
      cells.push_back(factor.range ? fmt::format("{}", factor.range->lower) : "");
      cells.push_back(factor.range ? fmt::format("{}", factor.range->upper) : "");
      rows.add(std::move(cells), factor.source);
    }
    rows.print(context.out(), context.terminal());
    return ExitCode::kFine;
  }

  static Result<ExitCode> check(Context& context, const fs::path& folder) {
    Problems problems;
    CONCORD_TRY(const inventory::MethodSet set, inventory::load_methods(folder, problems));
    print_problems(context, problems);
    if (!context.json()) {
      context.out().print("{} methods, {} tables: {}\n", set.methods.size(), set.tables.size(),
                          mistakes(problems, "no mistakes"));
    }
    return problems.empty() ? ExitCode::kFine : ExitCode::kFindings;
  }

  std::string action_;
  std::string argument_;
};

}  // namespace

std::unique_ptr<Command> make_methods() {
  return std::make_unique<Methods>();
}

}  // namespace concord::cli
