#include "server/api/report_language.h"

#include "server/service.h"

namespace concord::server {

namespace {

const Json* report_of(const Json& row) {
  for (const Json* holder : {&row, row.contains("body") ? &row["body"] : nullptr}) {
    if (holder == nullptr || !holder->is_object()) continue;
    if (auto found = holder->find("report"); found != holder->end() && found->is_string()) return &*found;
  }
  return nullptr;
}

}  // namespace

Json language_of(const FactTable& table, const std::string& report) {
  const auto found = table.language_of_report.find(report);
  return found != table.language_of_report.end() && !found->second.empty() ? Json(found->second)
                                                                           : Json(nullptr);
}

void add_language(const FactTable& table, Json& row) {
  const Json* report = report_of(row);
  row["language"] =
      report == nullptr ? Json(nullptr) : language_of(table, report->get_ref<const std::string&>());
  if (auto tellings = row.find("tellings"); tellings != row.end()) {
    for (Json& telling : *tellings) add_language(table, telling);
  }
}

Status add_languages(const Call& call, Json& rows) {
  CONCORD_TRY(auto table, call.service.facts.current(call.room));
  if (rows.is_object()) add_language(*table, rows);
  if (rows.is_array()) {
    for (Json& row : rows) add_language(*table, row);
  }
  return {};
}

}  // namespace concord::server
