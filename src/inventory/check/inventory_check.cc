#include "inventory/check/inventory_check.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <iterator>
#include <set>
#include <tuple>

#include "inventory/check/compare.h"
#include "inventory/uncertainty/exact_inputs.h"

namespace concord::inventory {

namespace {

constexpr std::string_view kReference = "reference";  // the memo of the reference approach

// "1.A.1" and all below it.
bool is_within(std::string_view category, std::string_view code) {
  return category == code || (category.starts_with(code) && category[code.size()] == '.');
}

class Checker {
 public:
  Checker(const Prepared& prepared, const Outcome& outcome, const CheckOptions& options)
      : prepared_(prepared), outcome_(outcome), options_(options) {}

  std::vector<CheckFinding> run() {
    if (prepared_.rows.empty()) {
      tell("missing", "", 0, "there are no activity data");
      return std::move(findings_);
    }
    check_years();
    check_completeness();
    std::ranges::move(check_series(prepared_.rows), std::back_inserter(findings_));
    check_exact();
    check_reference();
    check_published();
    return std::move(findings_);
  }

 private:
  void tell(const char* check, std::string category, int year, std::string text) {
    findings_.push_back({check, std::move(category), {}, year, std::move(text)});
  }

  void check_years() {
    std::map<int, std::set<std::string>> categories;  // of each year
    std::set<std::string> all;
    for (const ActivityRow& row : prepared_.rows) {
      categories[row.year].insert(row.category);
      all.insert(row.category);
    }
    const int base = prepared_.settings.base_year;
    if (!categories.contains(base))
      tell("base-year", "", base, fmt::format("there is no row for the base year {}", base));
    for (const std::string& category : all) {
      const auto is_without = [&](const auto& year) { return !year.second.contains(category); };
      const auto missing = std::ranges::count_if(categories, is_without);
      if (missing == 0) continue;
      const auto first = std::ranges::find_if(categories, is_without);
      tell("missing", category, first->first,
           fmt::format("{} of the inventory's {} years have no row of it, {} for one", missing,
                       categories.size(), first->first));
    }
  }

  // The topmost category of which there is no row at all stands for those below it.
  void check_completeness() {
    const MethodSet& methods = *prepared_.methods;
    std::string told;
    for (const Category& category : methods.categories.all()) {
      const std::string& code = category.code;
      if ((!told.empty() && is_within(code, told)) || !has_method(code)) continue;
      const bool there = std::ranges::any_of(prepared_.rows, [&](const ActivityRow& row) {
        return is_within(row.category, code) || is_within(code, row.category);
      });
      if (there) continue;
      told = code;
      tell("missing", code, 0,
           fmt::format("no row ({}); add its data, or one that says NO, NE or IE", category.title));
    }
  }

  // For it, or for one below it.
  bool has_method(std::string_view code) const {
    return std::ranges::any_of(prepared_.methods->methods, [&](const Method& method) {
      return std::ranges::any_of(method.categories, [&](const std::string& covered) {
        return is_within(code, covered) || is_within(covered, code);
      });
    });
  }

  void check_exact() {
    const ExactInputs exact = exact_inputs(prepared_.rows, *prepared_.methods);
    for (std::string text : {exact_rows_text(exact), exact_factors_text(exact)}) {
      if (!text.empty()) tell("exact", "", 0, std::move(text));
    }
  }

  const TotalsRow* row_of(std::string_view category, std::string_view gas, std::string_view memo) const {
    const auto found = std::ranges::find_if(outcome_.totals, [&](const TotalsRow& row) {
      return row.category == category && row.gas == gas && row.memo == memo && row.land_use;
    });
    return found == outcome_.totals.end() ? nullptr : &*found;
  }

  void check_reference() {
    const TotalsRow* reference = row_of("", "CO2", kReference);
    const TotalsRow* sectoral = row_of("1.A", "CO2", "");
    if (reference == nullptr) return;
    for (const auto& [year, kilograms] : reference->kilograms) {
      if (sectoral == nullptr || !sectoral->kilograms.contains(year)) {
        tell("reference", "1.A", year, "there is no sectoral approach to compare with");
        continue;
      }
      const double other = sectoral->kilograms.at(year);
      if (other == 0 || std::abs(kilograms - other) <= options_.tolerance * std::abs(other)) continue;
      tell("reference", "1.A", year,
           fmt::format("the reference approach gives {:.3f} Gg CO2, {:+.1f} % of the sectoral {:.3f}",
                       kilograms / 1e6, 100 * (kilograms - other) / std::abs(other), other / 1e6));
    }
  }

  // One finding for what one source says of a category and gas, however many years differ.
  void check_published() {
    std::map<std::tuple<std::string, std::string, bool, std::string>, std::vector<Compared>> groups;
    for (Compared& one : compare(prepared_.published, outcome_.totals, prepared_.settings.warming)) {
      const PublishedTotal& of = one.published;
      groups[{of.category, of.gas, of.land_use, of.source}].push_back(std::move(one));
    }
    for (const auto& [key, group] : groups) tell_published(group);
  }

  void tell_published(const std::vector<Compared>& group) {
    const PublishedTotal& any = group.front().published;
    const std::string gas = any.gas.empty() ? "CO2e" : any.gas;
    if (std::ranges::none_of(group, [](const Compared& one) { return one.computed.has_value(); })) {
      const bool other_set =
          any.gas.empty() && !any.warming.empty() && any.warming != prepared_.settings.warming;
      tell("published", any.category, any.year,
           other_set ? fmt::format("{} is told by the potentials of {}, which the inventory is not", gas,
                                   any.warming)
                     : fmt::format("{} of {} years is published and not computed ({})", gas, group.size(),
                                   any.source));
      return;
    }
    std::vector<const Compared*> far;
    std::size_t compared = 0;
    for (const Compared& one : group) {
      if (!one.difference) continue;
      ++compared;
      if (std::abs(*one.difference) > options_.tolerance) far.push_back(&one);
    }
    if (far.empty()) return;
    const Compared& worst =
        **std::ranges::max_element(far, {}, [](const Compared* one) { return std::abs(*one->difference); });
    tell("published", any.category, worst.published.year,
         fmt::format("{}: {} of {} years differ by more than {:g} %, most of all {}: computed {:.3f} Gg, "
                     "published {:.3f} Gg, {:+.1f} % ({})",
                     gas, far.size(), compared, 100 * options_.tolerance, worst.published.year,
                     *worst.computed / 1e6, worst.published.kilograms / 1e6, 100 * *worst.difference,
                     any.source));
  }

  const Prepared& prepared_;
  const Outcome& outcome_;
  const CheckOptions& options_;
  std::vector<CheckFinding> findings_;
};

}  // namespace

std::vector<CheckFinding> check_inventory(const Prepared& prepared, const Outcome& outcome,
                                          const CheckOptions& options) {
  return Checker(prepared, outcome, options).run();
}

}  // namespace concord::inventory
