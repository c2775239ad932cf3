#include "inventory/activity/notation_scope.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace concord::inventory {

namespace {

bool has_emission(const Method& method) {
  return std::ranges::any_of(method.equations, [](const Equation& one) { return !one.gas.empty(); });
}

bool is_told(const Method& method, const ActivityRow& row) {
  const bool has_activity =
      row.activity.empty() ||
      std::ranges::any_of(method.activities, [&](const Activity& one) { return one.name == row.activity; });
  return has_emission(method) && has_activity && (row.method.empty() || row.method == method.name) &&
         std::ranges::all_of(row.keys, [&](const auto& key) {
           return key.first == kPart || std::ranges::find(method.keys, key.first) != method.keys.end();
         });
}

std::string place_of(std::string_view category, const ActivityRow& row, std::string_view method) {
  return fmt::format("{}|{}|{}", category, row.year, method);
}

std::string place_of_series(const ActivityRow& row) {
  std::string place = place_of(row.category, row, row.method);
  for (const auto& [key, value] : row.keys) place += fmt::format("|{}={}", key, value);
  return place;
}

}  // namespace

std::vector<const Method*> methods_told_by(const ActivityRow& row, const MethodSet& methods) {
  std::vector<const Method*> all = methods.methods_for(row.category);
  if (all.empty()) {
    for (const Method& method : methods.methods) {
      if (std::ranges::any_of(method.categories,
                              [&](const std::string& code) { return code.starts_with(row.category + "."); }))
        all.push_back(&method);
    }
  }
  std::erase_if(all, [&](const Method* method) { return !is_told(*method, row); });
  return all;
}

void drop_contradicted(std::vector<ActivityRow>& rows, Problems& problems) {
  // Rows that tell more than one activity of one series, by what they tell.
  std::map<std::string, const ActivityRow*> wide;
  for (const ActivityRow& row : rows) {
    if (row.notation == Notation::kNone || !row.activity.empty()) continue;
    wide.emplace(row.keys.empty() ? place_of(row.category, row, row.method) : place_of_series(row), &row);
  }
  std::map<const ActivityRow*, const ActivityRow*> contradicted;  // the number to each
  for (const ActivityRow& row : rows) {
    if (wide.empty()) return;
    if (row.notation != Notation::kNone) continue;
    const auto look = [&](const std::string& place) {
      if (const auto found = wide.find(place); found != wide.end()) contradicted.emplace(found->second, &row);
    };
    look(place_of_series(row));
    for (std::string_view category = row.category; !category.empty();
         category = category.substr(0, category.contains('.') ? category.rfind('.') : 0)) {
      look(place_of(category, row, ""));
      look(place_of(category, row, row.method));
    }
  }
  for (const auto& [row, number] : contradicted) {
    problems.push_back({row->sheet, row->row,
                        fmt::format("value: {} of all of {} in {}, of which {}row {} has a number; name the "
                                    "method and keys that it is of",
                                    notation_text(row->notation), row->category, row->year,
                                    number->sheet == row->sheet ? "" : number->sheet + ", ", number->row),
                        row->category});
  }
  std::erase_if(rows, [&](const ActivityRow& row) { return contradicted.contains(&row); });
}

}  // namespace concord::inventory
