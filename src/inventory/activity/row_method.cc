#include "inventory/activity/row_method.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "inventory/method/known_values.h"

namespace concord::inventory {

namespace {

// Why none of a category's methods is the one that a row names, or has the activity that it names.
CellMistake no_method_named(const std::string& category, const std::vector<const Method*>& fitting,
                            const std::string& method, const std::string& activity) {
  std::vector<std::string> methods;
  std::vector<std::string> activities;
  for (const Method* one : fitting) {
    methods.push_back(one->name);
    if (!method.empty() && one->name != method) continue;
    for (const Activity& own : one->activities) activities.push_back(own.name);
  }
  if (!method.empty() && activities.empty())
    return {"method",
            fmt::format("no method '{}' for {}, but '{}'", method, category, fmt::join(methods, "', '"))};
  return {"activity", fmt::format("no method for {} has '{}', but '{}'", category, activity,
                                  fmt::join(activities, "', '"))};
}

}  // namespace

std::optional<CellMistake> RowMethodReader::read(const TableReader& table, ActivityRow& row) {
  if (auto mistake = read_method(table, row)) return mistake;
  return read_keys(table, row);
}

std::optional<CellMistake> RowMethodReader::read_method(const TableReader& table, ActivityRow& row) {
  const std::vector<const Method*> fitting = methods_.methods_for(row.category);
  if (fitting.empty()) return CellMistake{"category", fmt::format("no method is for '{}'", row.category)};
  const std::string method = table.cell("method");
  const std::string activity = table.cell("activity");
  for (const Method* one : fitting) {
    if (!method.empty() && one->name != method) continue;
    const auto found = activity.empty() ? one->activities.begin()
                                        : std::ranges::find(one->activities, activity, &Activity::name);
    if (found == one->activities.end()) continue;
    if (activity.empty() && one->activities.size() > 1)
      return CellMistake{"activity", fmt::format("is empty; method '{}' has several", one->name)};
    method_ = one;
    activity_ = &*found;
    row.method = one->name;
    row.activity = found->name;
    return std::nullopt;
  }
  return no_method_named(row.category, fitting, method, activity);
}

std::optional<CellMistake> RowMethodReader::read_keys(const TableReader& table, ActivityRow& row) {
  for (const std::string& key : method_->keys) {
    if (std::string value = table.cell(key); !value.empty()) {
      row.keys[key] = std::move(value);
    } else if (!may_be_empty(key)) {
      return CellMistake{key,
                         fmt::format("is empty; method '{}' needs it, and `concord methods keys {}` lists "
                                     "what it can be",
                                     method_->name, row.category)};
    }
  }
  if (std::string part = table.cell(kPart); !part.empty()) row.keys[std::string(kPart)] = std::move(part);
  return std::nullopt;
}

bool RowMethodReader::may_be_empty(const std::string& key) {
  const auto [known, fresh] = free_keys_.try_emplace(method_);
  if (fresh) {
    for (const KeyValues& one : known_values(*method_, methods_)) {
      if (one.is_free) known->second.insert(one.key);
    }
    for (const Equation& equation : method_->equations) known->second.erase(equation.gas);
    for (const Activity& activity : method_->activities)
      std::erase_if(known->second, [&](const auto& one) { return activity.unit.contains("{" + one + "}"); });
  }
  return known->second.contains(key);
}

}  // namespace concord::inventory
