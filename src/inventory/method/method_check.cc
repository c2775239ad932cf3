#include "inventory/method/method_check.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>
#include <set>

namespace concord::inventory {

namespace {

// For a gas that a row names, any will do: what holds for one holds for all.
constexpr std::string_view kAnyGas = "SF6";

class MethodCheck {
 public:
  MethodCheck(const Method& method, const MethodSet& set, Problems& problems)
      : method_(method), set_(set), problems_(problems) {}

  void run() {
    for (const Activity& activity : method_.activities) check_activity(activity);
    for (const Equation& equation : method_.equations) {
      if (!equation.unit) continue;
      const auto unit = set_.units.parse(filled(*equation.unit, {{"gas", std::string(kAnyGas)}}));
      if (unit)
        said_[equation.name] = unit->dimension;
      else
        report(equation.line, unit.error().what);
    }
    for (const Equation& equation : method_.equations) check_equation(equation);
  }

 private:
  void report(std::uint32_t line, std::string what) {
    problems_.push_back({method_.file, line, std::move(what)});
  }

  void check_activity(const Activity& activity) {
    const auto unit = set_.units.parse(filled(activity.unit, {{"gas", std::string(kAnyGas)}}));
    if (!unit) return report(activity.line, unit.error().what);
    if (!known_.try_emplace(activity.name, unit->dimension).second)
      report(activity.line, fmt::format("'{}' stands here twice", activity.name));
    for (const Term& table : activity.conversions) {
      if (const auto dimension = of_table(table); !dimension) report(activity.line, dimension.error().what);
    }
  }

  void check_equation(const Equation& equation) {
    const auto found = dimension_of(equation.expression, [this](const Term& term) { return of_name(term); });
    if (!found) return report(equation.line, found.error().what);
    if (equation.gas.empty()) return keep(equation, *found);
    const bool keyed = is_key(equation.gas);
    const auto wanted = set_.units.parse(fmt::format("g {}/yr", keyed ? std::string(kAnyGas) : equation.gas));
    if (!wanted) return report(equation.line, fmt::format("'{}' is no gas", equation.gas));
    if (*found != wanted->dimension) {
      report(equation.line, fmt::format("'{}' gives {}, and an emission is {}", equation.expression.text,
                                        found->text(), wanted->dimension.text()));
    }
  }

  void keep(const Equation& equation, const Dimension& found) {
    const auto said = said_.find(equation.name);
    if (said != said_.end() && said->second != found) {
      report(equation.line, fmt::format("'{}' gives {}, and its unit says {}", equation.expression.text,
                                        found.text(), said->second.text()));
    }
    if (equation.name == kYear || set_.table(equation.name) != nullptr ||
        !known_.try_emplace(equation.name, found).second)
      report(equation.line, fmt::format("'{}' has a meaning already", equation.name));
  }

  Result<Dimension> of_name(const Term& term) {
    const bool earlier = term.operation == Operation::kPrevious;
    if (const auto known = known_.find(term.name); known != known_.end() && term.keys.empty())
      return known->second;
    if (earlier) {
      if (const auto said = said_.find(term.name); said != said_.end()) return said->second;
      return fail(ErrorCode::kInput,
                  fmt::format("previous({}) needs the unit of '{}', written behind its equation", term.name,
                              term.name));
    }
    if (term.name == kYear) return Dimension("time");
    const bool later =
        std::ranges::any_of(method_.equations, [&](const Equation& one) { return one.name == term.name; });
    if (later) {
      return fail(ErrorCode::kInput,
                  fmt::format("'{}' is not known yet: it depends on itself, or its equation must stand "
                              "further up",
                              term.name));
    }
    return of_table(term);
  }

  Result<Dimension> of_table(const Term& term) const {
    const FactorTable* table = set_.table(term.name);
    if (table == nullptr)
      return fail(ErrorCode::kInput,
                  fmt::format("'{}' is neither an activity, an equation above nor a table", term.name));
    if (term.keys.size() > table->keys.size())
      return fail(ErrorCode::kInput, fmt::format("table '{}' has {} keys: {}", table->name,
                                                 table->keys.size(), fmt::join(table->keys, ", ")));
    const std::size_t own = table->keys.size() - term.keys.size();
    for (std::size_t i = 0; i < own; ++i) {
      if (!is_key(table->keys[i]))
        return fail(ErrorCode::kInput,
                    fmt::format("table '{}' is by {}, which is no key of the method: write it in [ ]",
                                table->name, table->keys[i]));
    }
    // Every row that can be meant must measure the same.
    std::optional<Dimension> found;
    bool fits = false;
    for (const auto& [values, factor] : table->rows) {
      std::vector<std::string> meant = values;
      bool is_meant = true;
      for (std::size_t i = 0; i < values.size(); ++i) {
        if (i >= own) is_meant = is_meant && (values[i] == term.keys[i - own] || values[i] == "*");
        if (i >= own) meant[i] = term.keys[i - own];
        if (i < own && table->keys[i] == "gas") meant[i] = kAnyGas;
      }
      if (!is_meant) continue;
      fits = true;
      CONCORD_TRY(const Unit unit, set_.units.parse(table->unit_of(meant)));
      if (found && *found != unit.dimension)
        return fail(ErrorCode::kInput,
                    fmt::format("rows of table '{}' measure different things", table->name));
      found = unit.dimension;
    }
    if (!fits)
      return fail(ErrorCode::kInput,
                  fmt::format("table '{}' has no row for {}", table->name, fmt::join(term.keys, ", ")));
    return *found;
  }

  bool is_key(std::string_view name) const {
    return std::ranges::find(method_.keys, name) != method_.keys.end();
  }

  const Method& method_;
  const MethodSet& set_;
  Problems& problems_;
  std::map<std::string, Dimension, std::less<>> known_;  // activities, and equations above
  std::map<std::string, Dimension, std::less<>> said_;   // equations that say their unit
};

}  // namespace

void check_method(const Method& method, const MethodSet& set, Problems& problems) {
  MethodCheck(method, set, problems).run();
}

}  // namespace concord::inventory
