#include "reading/view/row_text.h"

#include "base/json.h"
#include "reading/view/ask.h"
#include "reading/view/cells.h"
#include "reading/view/standing.h"
#include "reading/view/thing_table.h"

namespace concord::reading {

namespace {

std::string json_string(std::string_view text) {
  return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string string_or_null(const std::string& text) {
  return text.empty() ? "null" : json_string(text);
}

}  // namespace

Result<std::optional<std::string>> find_thing_text(store::Store& store, std::string_view subject,
                                                   std::string_view members) {
  const std::string_view kind = kind_of(subject);
  const store::Table* table = thing_table(kind);
  if (table == nullptr) return std::nullopt;
  CONCORD_TRY(const auto rows, store.select(Ask(*table).equal("subject", subject).query()));
  if (rows.empty()) return std::nullopt;

  // In the order of the table's columns, as thing_from() of thing_table.cc.
  Cells cells(rows.front());
  std::string text = R"({"kind":)" + json_string(kind) + R"(,"subject":)" + json_string(cells.text());
  text += R"(,"entry":)" + json_string(cells.text());
  text += cells.flag() ? R"(,"withdrawn":true)" : R"(,"withdrawn":false)";
  text += R"(,"reason":)" + string_or_null(cells.text());
  text += R"(,"revision":)" + std::to_string(cells.integer());
  text += R"(,"day":)" + string_or_null(cells.text());
  cells.skip();
  const std::string body = cells.text();
  text += R"(,"body":)" + (body.empty() ? "null" : body);
  const std::string evidence = cells.text();
  text += R"(,"evidence":)" + (evidence.empty() ? "[]" : evidence);
  cells.skip();
  cells.skip();
  text += R"(,"author":)" + json_string(cells.text());
  text += R"(,"time":)" + json_string(cells.text());
  cells.skip();
  CONCORD_CHECK(cells.done());
  if (!members.empty()) text.append(",").append(members);
  text += '}';
  return text;
}

}  // namespace concord::reading
