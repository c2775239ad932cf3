#include "inventory/activity/activity_row.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

#include "base/near_miss.h"
#include "inventory/activity/cell_name.h"
#include "inventory/activity/notation_scope.h"
#include "inventory/method/known_values.h"

namespace concord::inventory {

namespace {

constexpr int kFirstYear = 1800;
constexpr int kLastYear = 2200;
constexpr std::array<std::string_view, 6> kNotations = {"", "NO", "NE", "NA", "IE", "C"};
constexpr std::array<std::string_view, 5> kNeeded = {"category", "year", "value", "unit", "source"};
constexpr std::array<std::string_view, 5> kOthers = {"activity", "method", "uncertainty", "note", kPart};

bool has(auto& list, std::string_view value) {
  return std::ranges::find(list, value) != list.end();
}

class RowReader {
 public:
  RowReader(const MethodSet& methods, Problems& problems) : methods_(methods), problems_(problems) {}

  void add(const Sheet& sheet) {
    sheet_ = &sheet;
    at_ = nullptr;
    columns_.clear();
    if (!read_head()) return;
    for (std::size_t i = 1; i < sheet.rows.size(); ++i) {
      at_ = &sheet.rows[i];
      ActivityRow row;
      row.sheet = sheet.name;
      row.row = at_->row;
      if (read(row) && is_first(row)) rows_.push_back(std::move(row));
    }
  }
  std::vector<ActivityRow> take() {
    drop_contradicted(rows_, problems_);
    return std::move(rows_);
  }

 private:
  // Always false, so that a reader can return it.
  bool wrong(const std::string& column, std::string_view what) {
    const std::uint32_t row = at_ != nullptr ? at_->row : sheet_->rows.empty() ? 1 : sheet_->rows.front().row;
    const std::string category = at_ == nullptr ? std::string() : cell("category");
    const auto found = columns_.find(column);
    const bool named = sheet_->lettered && found != columns_.end();
    problems_.push_back(
        {sheet_->name, row,
         fmt::format("{}{}: {}", column, named ? fmt::format(" ({})", cell_name(found->second, row)) : "",
                     what),
         category.empty() ? sheet_->name : category});
    return false;
  }

  bool read_head() {
    if (sheet_->rows.empty()) return wrong("the table", "is empty; its first row names the columns");
    const std::vector<std::string>& head = sheet_->rows.front().cells;
    const std::set<std::string> keys = keys_of_methods();
    if (sheet_->lettered && !is_activity_table(*sheet_))
      return wrong("the sheet", fmt::format("is no table of activity data, which has columns {}",
                                            fmt::join(kNeeded, ", ")));
    bool right = true;
    for (std::size_t i = 0; i < head.size(); ++i) {
      const std::string& name = head[i];
      if (name.empty()) continue;
      const bool known = has(kNeeded, name) || has(kOthers, name) || keys.contains(name);
      const bool first = columns_.try_emplace(name, i).second;
      if (!known) right = wrong(name, unknown_column(name, keys));
      if (!first) right = wrong(name, "a column that stands here twice");
    }
    for (const std::string_view name : kNeeded) {
      if (columns_.contains(std::string(name)) || (name == "unit" && has_no_number())) continue;
      right = wrong(std::string(name), "a column that is missing");
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
    const auto begin = sheet_->rows.begin() + 1;
    return begin != sheet_->rows.end() && std::all_of(begin, sheet_->rows.end(), [&](const SheetRow& row) {
             at_ = &row;
             const bool told = notation_named(cell("value")).has_value();
             at_ = nullptr;
             return told;
           });
  }

  std::string cell(const std::string& column) const {
    const auto found = columns_.find(column);
    if (found == columns_.end() || found->second >= at_->cells.size()) return {};
    return at_->cells[found->second];
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
    return read_method(row) && read_keys(row) && read_year(row) && read_value(row);
  }

  // What a notation key is of.
  bool read_scope(ActivityRow& row) {
    if (methods_told_by(row, methods_).empty())
      return wrong("category", fmt::format("no method is for '{}'", row.category));
    row.method = cell("method");
    row.activity = cell("activity");
    for (const auto& [name, at] : columns_) {
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
    if (has_all && method.activities.size() == 1)
      row.activity = method.activities.front().name;
    return true;
  }

  bool read_method(ActivityRow& row) {
    const std::vector<const Method*> fitting = methods_.methods_for(row.category);
    if (fitting.empty()) return wrong("category", fmt::format("no method is for '{}'", row.category));
    const std::string method = cell("method");
    const std::string activity = cell("activity");
    for (const Method* one : fitting) {
      if (!method.empty() && one->name != method) continue;
      const auto found = activity.empty() ? one->activities.begin()
                                          : std::ranges::find(one->activities, activity, &Activity::name);
      if (found == one->activities.end()) continue;
      if (activity.empty() && one->activities.size() > 1)
        return wrong("activity", fmt::format("is empty; method '{}' has several", one->name));
      method_ = one;
      activity_ = &*found;
      row.method = one->name;
      row.activity = found->name;
      return true;
    }
    return wrong_method(row, fitting, method, activity);
  }

  bool wrong_method(const ActivityRow& row, const std::vector<const Method*>& fitting,
                    const std::string& method, const std::string& activity) {
    std::vector<std::string> methods;
    std::vector<std::string> activities;
    for (const Method* one : fitting) {
      methods.push_back(one->name);
      if (!method.empty() && one->name != method) continue;
      for (const Activity& own : one->activities) activities.push_back(own.name);
    }
    if (!method.empty() && activities.empty())
      return wrong("method", fmt::format("no method '{}' for {}, but '{}'", method, row.category,
                                         fmt::join(methods, "', '")));
    return wrong("activity", fmt::format("no method for {} has '{}', but '{}'", row.category, activity,
                                         fmt::join(activities, "', '")));
  }

  bool read_keys(ActivityRow& row) {
    for (const std::string& key : method_->keys) {
      if (std::string value = cell(key); !value.empty()) {
        row.keys[key] = std::move(value);
      } else if (!may_be_empty(key)) {
        return wrong(key, fmt::format("is empty; method '{}' needs it, and `concord methods keys {}` lists "
                                      "what it can be",
                                      method_->name, row.category));
      }
    }
    if (std::string part = cell(std::string(kPart)); !part.empty())
      row.keys[std::string(kPart)] = std::move(part);
    return true;
  }

  // Where each table of the method that is by the key has a row for any value of it, and it names no gas or unit.
  bool may_be_empty(const std::string& key) {
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

  bool read_year(ActivityRow& row) {
    const std::string text = cell("year");
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), row.year);
    if (error == std::errc{} && end == text.data() + text.size() && row.year >= kFirstYear &&
        row.year <= kLastYear)
      return true;
    return wrong("year", fmt::format("'{}' is no year from {} to {}", text, kFirstYear, kLastYear));
  }

  bool read_value(ActivityRow& row) {
    const std::string text = cell("value");
    const auto number = parse_number(text);
    if (!number || text.contains('/')) {
      const bool comma = text.contains(',') && text.find_first_not_of("0123456789,.- ") == std::string::npos;
      return wrong("value", text.empty() ? "is empty; write 0, or NO, NE, NA, IE or C"
                                         : fmt::format("'{}' is no number{}", text,
                                                       comma ? "; write 1234.5, without commas" : ""));
    }
    if (*number < 0 && !activity_->is_signed)
      return wrong("value", fmt::format("{} is below 0, which '{}' cannot be", text, activity_->title));
    const auto scale = scale_of(row);
    if (!scale) return false;
    row.value = *number * *scale;
    if (!std::isfinite(row.value)) return wrong("value", fmt::format("'{}' is larger than can be counted", text));
    return read_uncertainty(row, *scale);
  }

  // Each text is read once: a table has few of them.
  const Result<Unit>& unit_named(const std::string& text) {
    const auto known = units_.find(text);
    return known != units_.end() ? known->second : units_.emplace(text, methods_.units.parse(text)).first->second;
  }

  // How many of the activity's unit one of the row's is. A flow's row may leave out that it is of a year.
  std::optional<double> scale_of(ActivityRow& row) {
    const std::string text = cell("unit");
    const Result<Unit>& wanted = unit_named(filled(activity_->unit, row.keys));
    const Result<Unit>& given = unit_named(filled(text, row.keys));
    if (!given || !wanted) {
      wrong("unit", given ? wanted.error().what : given.error().what);
      return std::nullopt;
    }
    const Dimension year("time");
    const auto fits = [&](const Dimension& dimension) {
      return given->dimension == dimension || given->dimension == dimension.times(year);
    };
    if (fits(wanted->dimension)) return given->scale / wanted->scale;
    for (const Term& conversion : activity_->conversions) {
      const FactorTable* table = methods_.table(conversion.name);
      std::vector<std::string> values = conversion.keys;
      for (std::size_t i = table->keys.size() - values.size(); i > 0; --i) {
        const auto key = row.keys.find(table->keys[i - 1]);
        values.insert(values.begin(), key == row.keys.end() ? std::string() : key->second);
      }
      const auto factor = methods_.units.parse(table->unit_of(values));
      if (!factor || !fits(wanted->dimension.times(factor->dimension, -1))) continue;
      row.conversion = conversion;
      return given->scale * factor->scale / wanted->scale;
    }
    wrong("unit", fmt::format("{} ({}) cannot be made {} ({})", given->text, given->dimension.text(),
                              wanted->text, wanted->dimension.text()));
    return std::nullopt;
  }

  // "5%", or "90 110": the ends of the 95 % interval, in the row's unit.
  bool read_uncertainty(ActivityRow& row, double scale) {
    std::string text = cell("uncertainty");
    if (text.empty()) return true;
    if (text.starts_with("±")) text.erase(0, std::string_view("±").size());
    if (text.ends_with('%')) {
      row.range = range_around(row.value, text);
      return row.range || wrong("uncertainty", fmt::format("'{}' is no share", text));
    }
    const auto gap = text.find(' ');
    const auto lower = parse_number(text.substr(0, gap));
    const auto upper = gap == std::string::npos ? std::nullopt : parse_number(text.substr(gap + 1));
    if (!lower || !upper)
      return wrong("uncertainty", fmt::format("'{}' is neither like 5% nor like 90 110", text));
    row.range = Range{.lower = *lower * scale, .upper = *upper * scale};
    if (row.range->lower <= row.value && row.value <= row.range->upper) return true;
    return wrong("uncertainty", "the value lies outside of it");
  }

  bool is_first(const ActivityRow& row) {
    std::string key = fmt::format("{}|{}|{}|{}", row.category, row.method, row.activity, row.year);
    for (const auto& [name, value] : row.keys) key += "|" + value;
    const auto [known, fresh] = seen_.try_emplace(key, row.sheet, row.row);
    if (fresh) return true;
    const auto& [sheet, number] = known->second;
    return wrong("year", fmt::format("{} stands in {}row {} already", row.year,
                                     sheet == row.sheet ? "" : sheet + ", ", number));
  }

  const Sheet* sheet_ = nullptr;
  const MethodSet& methods_;
  Problems& problems_;
  const SheetRow* at_ = nullptr;
  const Method* method_ = nullptr;
  const Activity* activity_ = nullptr;
  std::map<std::string, std::size_t> columns_;
  std::map<std::string, Result<Unit>> units_;
  std::map<const Method*, std::set<std::string>> free_keys_;
  std::map<std::string, std::pair<std::string, std::uint32_t>> seen_;  // sheet and row
  std::vector<ActivityRow> rows_;
};

}  // namespace

std::string_view notation_text(Notation notation) {
  return kNotations[static_cast<std::size_t>(notation)];
}

std::optional<Notation> notation_named(std::string_view text) {
  const auto found = std::ranges::find(kNotations, text);
  if (text.empty() || found == kNotations.end()) return std::nullopt;
  return static_cast<Notation>(found - kNotations.begin());
}

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
