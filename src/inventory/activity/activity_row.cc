// The reading of tables (activity_row.h): their columns, and each row with its year and value.
#include "inventory/activity/activity_row.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <optional>
#include <set>
#include <span>

#include "base/near_miss.h"
#include "inventory/activity/notation_scope.h"
#include "inventory/activity/quantity.h"
#include "inventory/activity/row_method.h"
#include "inventory/activity/table_reader.h"

namespace concord::inventory {

namespace {

constexpr int kFirstYear = 1800;
constexpr int kLastYear = 2200;
constexpr std::array<std::string_view, 5> kNeeded = {"category", "year", "value", "unit", "source"};
constexpr std::array<std::string_view, 5> kOthers = {"activity", "method", "uncertainty", "note", kPart};

bool has(auto& list, std::string_view value) {
  return std::ranges::find(list, value) != list.end();
}

class RowReader {
 public:
  RowReader(const MethodSet& methods, Problems& problems) : methods_(methods), problems_(problems) {}

  void add(const Sheet& sheet) {
    table_.emplace(sheet, problems_, sheet.name);
    if (!read_head()) return;
    for (const SheetRow& at : table_->rows()) {
      table_->go_to(&at);
      ActivityRow row;
      row.sheet = sheet.name;
      row.row = at.row;
      if (read(row) && is_first(row)) rows_.push_back(std::move(row));
    }
  }
  std::vector<ActivityRow> take() {
    drop_contradicted(rows_, problems_);
    return std::move(rows_);
  }

 private:
  bool wrong(std::string_view column, std::string_view what) {
    return table_->wrong(column, what, cell("category"));
  }
  std::string cell(std::string_view column) const { return table_->cell(column); }

  bool read_head() {
    const Sheet& sheet = table_->sheet();
    if (sheet.lettered && !sheet.rows.empty() && !is_activity_table(sheet))
      return wrong("the sheet", fmt::format("is no table of activity data, which has columns {}",
                                            fmt::join(kNeeded, ", ")));
    const std::set<std::string> keys = keys_of_methods();
    bool right = table_->read_columns(
        [&](const std::string& name) {
          return has(kNeeded, name) || has(kOthers, name) || keys.contains(name);
        },
        [&](const std::string& name) { return unknown_column(name, keys); });
    for (const std::string_view name : sheet.rows.empty() ? std::span<const std::string_view>() : kNeeded) {
      if (table_->has_column(name) || (name == "unit" && has_no_number())) continue;
      right = wrong(name, "a column that is missing");
    }
    return right;
  }

  static std::string unknown_column(std::string_view name, const std::set<std::string>& keys) {
    std::vector<std::string> all(keys.begin(), keys.end());
    all.insert(all.end(), kNeeded.begin(), kNeeded.end());
    all.insert(all.end(), kOthers.begin(), kOthers.end());
    const std::string near = did_you_mean(name, all);
    return near.empty() ? fmt::format("no such column; keys of methods are {}", fmt::join(keys, ", "))
                        : "no such column" + near;
  }

  std::set<std::string> keys_of_methods() const {
    std::set<std::string> keys;
    for (const Method& method : methods_.methods) keys.insert(method.keys.begin(), method.keys.end());
    return keys;
  }

  // Where each row has a notation key, nothing has a unit.
  bool has_no_number() {
    const bool none =
        !table_->rows().empty() && std::ranges::all_of(table_->rows(), [&](const SheetRow& row) {
          table_->go_to(&row);
          return notation_named(cell("value")).has_value();
        });
    table_->go_to(nullptr);
    return none;
  }

  bool read(ActivityRow& row) {
    row.category = cell("category");
    row.source = cell("source");
    row.note = cell("note");
    if (row.category.empty()) return wrong("category", "is empty");
    if (row.source.empty()) return wrong("source", "is empty; each figure says where it is from");
    if (const auto notation = notation_named(cell("value"))) {
      row.notation = *notation;
      return read_year(row) && read_scope(row);
    }
    const auto mistake = method_.read(*table_, row);
    if (mistake) return wrong(mistake->column, mistake->what);
    return read_year(row) && read_value(row);
  }

  // What a notation key is of.
  bool read_scope(ActivityRow& row) {
    if (methods_told_by(row, methods_).empty())
      return wrong("category", fmt::format("no method is for '{}'", row.category));
    row.method = cell("method");
    row.activity = cell("activity");
    for (const auto& [name, at] : table_->columns()) {
      const bool is_key = name == kPart || (!has(kNeeded, name) && !has(kOthers, name));
      if (is_key && !cell(name).empty()) row.keys[name] = cell(name);
    }
    const std::vector<const Method*> told = methods_told_by(row, methods_);
    if (told.empty())
      return wrong("value", fmt::format("no method for {} has this method, activity and keys", row.category));
    if (told.size() > 1) return true;
    const Method& method = *told.front();
    row.method = method.name;
    const bool has_all =
        std::ranges::all_of(method.keys, [&](const std::string& key) { return row.keys.contains(key); });
    if (has_all && method.activities.size() == 1) row.activity = method.activities.front().name;
    return true;
  }

  bool read_year(ActivityRow& row) {
    const std::string text = cell("year");
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), row.year);
    if (error == std::errc{} && end == text.data() + text.size() && row.year >= kFirstYear &&
        row.year <= kLastYear)
      return true;
    const bool date = text.size() > 4 && text[4] == '-';
    return wrong("year", fmt::format("'{}' is no year from {} to {}{}", text, kFirstYear, kLastYear,
                                     date ? "; write the year alone, as a number" : ""));
  }

  bool read_value(ActivityRow& row) {
    const auto mistake =
        quantities_.read({cell("value"), cell("unit"), cell("uncertainty")}, method_.activity(), row);
    return !mistake || wrong(mistake->column, mistake->what);
  }

  bool is_first(const ActivityRow& row) {
    std::string key = fmt::format("{}|{}|{}|{}", row.category, row.method, row.activity, row.year);
    for (const auto& [name, value] : row.keys) key += fmt::format("|{}={}", name, value);
    const auto [known, fresh] = seen_.try_emplace(key, row.sheet, row.row);
    if (fresh) return true;
    const auto& [sheet, number] = known->second;
    return wrong("year", fmt::format("{} stands in {}row {} already", row.year,
                                     sheet == row.sheet ? "" : sheet + ", ", number));
  }

  const MethodSet& methods_;
  Problems& problems_;
  std::optional<TableReader> table_;
  RowMethodReader method_{methods_};
  QuantityReader quantities_{methods_};
  std::map<std::string, std::pair<std::string, std::uint32_t>> seen_;  // sheet and row
  std::vector<ActivityRow> rows_;
};

}  // namespace

bool is_activity_table(const Sheet& sheet) {
  return !sheet.rows.empty() && std::ranges::any_of(sheet.rows.front().cells, [](const std::string& name) {
    return has(kNeeded, name);
  });
}

std::vector<ActivityRow> activity_rows(const std::vector<Sheet>& sheets, const MethodSet& methods,
                                       Problems& problems) {
  RowReader reader(methods, problems);
  for (const Sheet& sheet : sheets) reader.add(sheet);
  return reader.take();
}

}  // namespace concord::inventory
