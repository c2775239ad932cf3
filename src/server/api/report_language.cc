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

void add_language(const FactTable& table, Json& row) {
  Json language = nullptr;
  if (const Json* report = report_of(row)) {
    auto found = table.language_of_report.find(report->get_ref<const std::string&>());
    if (found != table.language_of_report.end() && !found->second.empty()) language = found->second;
  }
  row["language"] = std::move(language);
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
