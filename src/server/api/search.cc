// Words in reports, quotes, titles and names, whatever their form.
#include "reading/view/row_json.h"
#include "server/api/report_language.h"
#include "server/api/routes.h"

namespace concord::server {

namespace {

Answer search(const Call& call) {
  CONCORD_TRY(reading::Page page, page_of(call.request));
  std::string_view words = call.request.parameter("q");
  if (words.empty()) return fail(ErrorCode::kUsage, "say what to search for", "?q");
  CONCORD_TRY(auto engine, call.room.engine());
  const auto languages = engine->languages();
  // One more than the page tells whether there is a next one; a search has no cheap total.
  reading::Page more = page;
  ++more.limit;
  CONCORD_TRY(auto rows, reading::search(call.store(), call.room.terms(), words, languages, more));
  const bool last = rows.size() <= page.limit;
  if (!last) rows.pop_back();
  Json items = Json::array();
  for (const auto& row : rows) items.push_back(reading::row_json(row));
  CONCORD_CHECK(add_languages(call, items));
  const std::uint64_t end = page.offset + items.size();
  return json_answer({{"items", std::move(items)},
                      {"total", last ? Json(end) : Json(nullptr)},
                      {"offset", page.offset},
                      {"limit", page.limit},
                      {"next", last ? Json(nullptr) : Json(end)}});
}

constexpr Route kSearchRoutes[] = {
    {"GET", "/api/v1/search", kLook, true, search},
};

}  // namespace

std::span<const Route> search_routes() {
  return kSearchRoutes;
}

}  // namespace concord::server
