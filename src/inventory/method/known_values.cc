#include "inventory/method/known_values.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

#include "base/near_miss.h"

namespace concord::inventory {

namespace {

constexpr std::string_view kAnyValue = "*";

// The values that a table has for its key `at`, where the keys behind those of the row are `own`.
std::set<std::string> values_at(const FactorTable& table, std::size_t at,
                                const std::vector<std::string>& own) {
  const std::size_t of_row = table.keys.size() - own.size();
  std::set<std::string> found;
  for (const auto& [values, factor] : table.rows) {
    bool fits = true;
    for (std::size_t i = of_row; i < values.size(); ++i)
      fits = fits && (values[i] == own[i - of_row] || values[i] == kAnyValue);
    if (fits) found.insert(values[at]);
  }
  return found;
}

class ValueFinder {
 public:
  ValueFinder(const Method& method, const MethodSet& set) : set_(set) {
    for (const Equation& equation : method.equations) {
      for (const Term& term : equation.expression.terms) {
        if (term.operation == Operation::kName) terms_.push_back(&term);
      }
    }
  }

  KeyValues of(const std::string& key) const {
    std::set<std::string> all;
    std::set<std::string> in_each;
    bool is_first = true;
    for (const Term* term : terms_) {
      const FactorTable* table = set_.table(term->name);
      if (table == nullptr || term->keys.size() > table->keys.size()) continue;
      for (std::size_t i = 0; i < table->keys.size() - term->keys.size(); ++i) {
        if (table->keys[i] != key) continue;
        std::set<std::string> values = values_at(*table, i, term->keys);
        all.insert(values.begin(), values.end());
        if (values.contains(std::string(kAnyValue))) continue;
        if (!is_first) std::erase_if(in_each, [&](const auto& value) { return !values.contains(value); });
        if (is_first) in_each = std::move(values);
        is_first = false;
      }
    }
    std::set<std::string>& found = is_first ? all : in_each;
    found.erase(std::string(kAnyValue));
    return {.key = key, .values = {found.begin(), found.end()}, .is_free = is_first};
  }

 private:
  const MethodSet& set_;
  std::vector<const Term*> terms_;
};

}  // namespace

std::vector<KeyValues> known_values(const Method& method, const MethodSet& set) {
  const ValueFinder finder(method, set);
  std::vector<KeyValues> all;
  all.reserve(method.keys.size());
  for (const std::string& key : method.keys) all.push_back(finder.of(key));
  return all;
}

std::string missing_value_text(const FactorTable& table, const std::vector<std::string>& values,
                               std::size_t of_row) {
  const std::vector<std::string> own(values.begin() + static_cast<std::ptrdiff_t>(of_row), values.end());
  for (std::size_t i = 0; i < of_row; ++i) {
    const std::set<std::string> known = values_at(table, i, own);
    if (known.contains(values[i]) || known.contains(std::string(kAnyValue))) continue;
    return fmt::format("{}: table '{}' has no '{}'{}", table.keys[i], table.name, values[i],
                       did_you_mean(values[i], std::vector<std::string>(known.begin(), known.end())));
  }
  // Each is known, and not together: what the last key may be beside the others.
  for (std::size_t i = of_row; i-- > 0;) {
    std::vector<std::string> beside;
    for (const std::string& value : values_at(table, i, own)) {
      std::vector<std::string> other = values;
      other[i] = value;
      if (table.find(other) != nullptr) beside.push_back(value);
    }
    if (beside.empty()) continue;
    if (values[i].empty()) {
      return fmt::format("{}: is empty; table '{}' needs it, and with the other keys it is '{}'",
                         table.keys[i], table.name, fmt::join(beside, "' or '"));
    }
    return fmt::format("{}: table '{}' has no value for {}; with the other keys it is '{}'", table.keys[i],
                       table.name, fmt::join(values, ", "), fmt::join(beside, "' or '"));
  }
  return fmt::format("table '{}' has no value for {}", table.name, fmt::join(values, ", "));
}

}  // namespace concord::inventory
