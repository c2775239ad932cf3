// `concord inventory template`: the beginning of a table of activity data.
#include <fmt/ranges.h>

#include "cli/inventory/actions.h"
#include "cli/inventory/source.h"
#include "cli/inventory_text.h"

namespace concord::cli {

namespace {

class Template final : public Command {
 public:
  const char* name() const override { return "template"; }
  const char* summary() const override { return "Begin a table of activity data for a category"; }
  void declare(Options& options) override {
    options.text("CATEGORY", category_, "Such as 1.A.1.a").required();
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(const auto files, shipped_method_files());
    CONCORD_TRY(const auto set, inventory::sound_methods(files));
    const auto methods = set.methods_for(category_);
    if (methods.empty())
      return fail(ErrorCode::kNotFound, fmt::format("no method is for '{}'", category_), {},
                  "`concord methods` lists them");
    const inventory::Method& method = *methods.front();
    const bool several = method.activities.size() > 1;
    std::vector<std::string> keys = method.keys;
    std::erase(keys, "year");  // the row has it already
    context.out().print("category,{}{}{}year,value,unit,uncertainty,source,note\n",
                        several ? "activity," : "", fmt::join(keys, ","), keys.empty() ? "" : ",");
    for (const inventory::Activity& activity : method.activities) {
      context.out().print("{},{}{},,{},,,{}\n", category_, several ? activity.name + "," : "",
                          std::string(keys.size(), ','), unit_of_a_row(activity.unit), activity.title);
    }
    // Beside the table, not in it.
    for (const inventory::KeyValues& known : inventory::known_values(method, set))
      context.print_warning(fmt::format("{}: {}", known.key, key_values_text(known)));
    return ExitCode::kFine;
  }

 private:
  // A row is of a year already.
  static std::string unit_of_a_row(std::string unit) {
    if (unit.ends_with("/yr")) unit.resize(unit.size() - 3);
    return unit;
  }

  std::string category_;
};

}  // namespace

std::unique_ptr<Command> make_inventory_template() {
  return std::make_unique<Template>();
}

}  // namespace concord::cli
