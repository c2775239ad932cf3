#include "inventory/method/method_json.h"

namespace concord::inventory {

Json method_json(const Method& method) {
  Json activities = Json::array();
  for (const Activity& one : method.activities) {
    Json conversions = Json::array();
    for (const Term& table : one.conversions) conversions.push_back(text_of(table));
    activities.push_back({{"name", one.name},
                          {"title", one.title},
                          {"unit", one.unit},
                          {"conversions", std::move(conversions)},
                          {"optional", one.is_optional},
                          {"signed", one.is_signed}});
  }
  Json equations = Json::array();
  for (const Equation& one : method.equations) {
    equations.push_back({{"name", one.name.empty() ? Json(nullptr) : Json(one.name)},
                         {"gas", one.gas.empty() ? Json(nullptr) : Json(one.gas)},
                         {"memo", one.memo.empty() ? Json(nullptr) : Json(one.memo)},
                         {"optional", one.is_optional},
                         {"is", one.expression.text}});
  }
  return {{"method", method.name},
          {"title", method.title},
          {"tier", method.tier},
          {"source", method.source},
          {"categories", method.categories},
          {"keys", method.keys},
          {"activities", std::move(activities)},
          {"equations", std::move(equations)},
          {"note", method.note}};
}

Json table_json(const FactorTable& table) {
  Json rows = Json::array();
  for (const auto& [values, factor] : table.rows) {
    Json row = {{"value", factor.value}, {"unit", table.unit_of(values)}, {"keys", values}};
    row["lower"] = factor.range ? Json(factor.range->lower) : Json(nullptr);
    row["upper"] = factor.range ? Json(factor.range->upper) : Json(nullptr);
    if (!factor.source.empty()) row["source"] = factor.source;
    rows.push_back(std::move(row));
  }
  return {{"table", table.name},
          {"title", table.title},
          {"unit", table.unit},
          {"keys", table.keys},
          {"source", table.source},
          {"checked", table.checked},
          {"distribution", distribution_name(table.distribution)},
          {"rows", std::move(rows)}};
}

}  // namespace concord::inventory
