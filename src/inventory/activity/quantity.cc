#include "inventory/activity/quantity.h"

#include <cmath>
#include <fmt/format.h>

namespace concord::inventory {

namespace {

// "5%", or "90 110": the ends of the 95 % interval, in the row's unit. What is wrong with it, or nothing.
std::optional<std::string> read_range(std::string text, double scale, ActivityRow& row) {
  if (text.empty()) return std::nullopt;
  if (text.starts_with("±")) text.erase(0, std::string_view("±").size());
  if (text.ends_with('%')) {
    row.range = range_around(row.value, text);
    if (row.range) return std::nullopt;
    return fmt::format("'{}' is no share", text);
  }
  const auto gap = text.find(' ');
  const auto lower = parse_number(text.substr(0, gap));
  const auto upper = gap == std::string::npos ? std::nullopt : parse_number(text.substr(gap + 1));
  if (!lower || !upper) return fmt::format("'{}' is neither like 5% nor like 90 110", text);
  row.range = Range{.lower = *lower * scale, .upper = *upper * scale};
  if (row.range->lower <= row.value && row.value <= row.range->upper) return std::nullopt;
  return "the value lies outside of it";
}

std::string no_number_text(const std::string& text) {
  if (text.empty()) return "is empty; write 0, or NO, NE, NA, IE or C";
  const bool comma = text.contains(',') && text.find_first_not_of("0123456789,.- ") == std::string::npos;
  return fmt::format("'{}' is no number{}", text, comma ? "; write 1234.5, without commas" : "");
}

}  // namespace

std::optional<CellMistake> QuantityReader::read(const QuantityText& text, const Activity& activity,
                                                ActivityRow& row) {
  const auto number = parse_number(text.value);
  if (!number || text.value.contains('/')) return CellMistake{"value", no_number_text(text.value)};
  if (*number < 0 && !activity.is_signed)
    return CellMistake{"value",
                       fmt::format("{} is below 0, which '{}' cannot be", text.value, activity.title)};
  const Result<double> scale = scale_of(text.unit, activity, row);
  if (!scale) return CellMistake{"unit", scale.error().what};
  row.value = *number * *scale;
  row.unit = text.unit;
  row.scale = *scale;
  if (!std::isfinite(row.value))
    return CellMistake{"value", fmt::format("'{}' is larger than can be counted", text.value)};
  if (auto wrong = read_range(text.uncertainty, *scale, row))
    return CellMistake{"uncertainty", std::move(*wrong)};
  return std::nullopt;
}

const Result<Unit>& QuantityReader::unit_named(const std::string& text) {
  const auto known = units_.find(text);
  if (known != units_.end()) return known->second;
  return units_.emplace(text, methods_.units.parse(text)).first->second;
}

Result<double> QuantityReader::scale_of(const std::string& text, const Activity& activity, ActivityRow& row) {
  const Result<Unit>& wanted = unit_named(filled(activity.unit, row.keys));
  const Result<Unit>& given = unit_named(filled(text, row.keys));
  if (!given) return std::unexpected(given.error());
  if (!wanted) return std::unexpected(wanted.error());
  const Dimension year("time");
  const auto fits = [&](const Dimension& dimension) {
    return given->dimension == dimension || given->dimension == dimension.times(year);
  };
  if (fits(wanted->dimension)) return given->scale / wanted->scale;
  for (const Term& conversion : activity.conversions) {
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
  return fail(ErrorCode::kInput,
              fmt::format("{} ({}) cannot be made {} ({})", given->text, given->dimension.text(),
                          wanted->text, wanted->dimension.text()));
}

}  // namespace concord::inventory
