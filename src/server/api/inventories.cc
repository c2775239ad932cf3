// Inventories: those there are, what one is made of, and what compilers do to them.
#include <fmt/format.h>

#include "inventory/compute/warming.h"
#include "inventory/row_json.h"
#include "server/api/routes.h"
#include "server/service.h"

namespace concord::server {

namespace {

using inventory::InventoryDesk;

InventoryDesk desk_of(const Call& call) {
  return {call.room.record(), call.room.views(), call.caller.name};
}

Answer inventories(const Call& call) {
  CONCORD_TRY(const auto all, inventory::kept_inventories(call.store()));
  Json items = Json::array();
  for (const inventory::Kept& one : all) {
    CONCORD_TRY(const auto settings, inventory::load_settings(call.room.record(), one));
    CONCORD_TRY(const auto files, inventory::kept_of(call.store(), one.inventory, "dataset"));
    CONCORD_TRY(const auto submissions, inventory::kept_of(call.store(), one.inventory, "submission"));
    Json item = inventory::settings_json(settings);
    item["files"] = files.size();
    item["submissions"] = submissions.size();
    items.push_back(std::move(item));
  }
  return json_answer({{"items", std::move(items)}});
}

Answer inventory_of(const Call& call) {
  CONCORD_TRY(const auto kept, inventory::load_inventory(call.room.record(), call.argument(0)));
  CONCORD_TRY(const auto submissions, inventory::kept_of(call.store(), call.argument(0), "submission"));
  Json whole = inventory::settings_json(kept.settings);
  whole["kept"] = inventory::row_json(kept.entry);
  whole["files"] = Json::array();
  for (std::size_t i = 0; i < kept.files.size(); ++i)
    whole["files"].push_back(inventory::row_json(kept.datasets[i], kept.files[i]));
  whole["submissions"] = Json::array();
  for (const inventory::Kept& one : submissions) {
    CONCORD_TRY(const auto body, call.room.record().entry(one.index));
    Json item = inventory::row_json(one);
    for (const char* field : {"number", "note", "program", "gwp", "base_year", "first_year", "last_year"}) {
      const auto found = body.entry.body.find(field);
      item[field] = found == body.entry.body.end() ? Json(nullptr) : *found;
    }
    whole["submissions"].push_back(std::move(item));
  }
  return json_answer(whole);
}

Result<int> base_year_of(const Json& body, int otherwise) {
  const auto year = body.find("base_year");
  if (year == body.end() || year->is_null()) return otherwise;
  if (!year->is_number_integer()) return fail(ErrorCode::kUsage, "must be a year", "base_year");
  return year->get<int>();
}

// What is missing stays as `settings` has it.
Result<inventory::Settings> changed(const Call& call, const Json& body, inventory::Settings settings) {
  for (const auto& [field, value] : {std::pair{"title", &settings.title}, std::pair{"area", &settings.area},
                                     std::pair{"gwp", &settings.warming}}) {
    CONCORD_TRY(std::string text, optional_field_of(body, field));
    if (!text.empty()) *value = std::move(text);
  }
  CONCORD_TRY(settings.base_year, base_year_of(body, settings.base_year));
  CONCORD_TRY(const auto methods, call.service.methods.get());
  if (auto warming = inventory::warming_table(methods->set, settings.warming); !warming)
    return std::unexpected(std::move(warming).error());
  return settings;
}

Answer begin(const Call& call) {
  CONCORD_TRY(const Json body, object_of(call.request));
  CONCORD_TRY(const std::string name, field_of(body, "name"));
  CONCORD_TRY(const std::string audience, optional_field_of(body, "audience"));
  CONCORD_TRY(const auto settings, changed(call, body, {.name = name, .title = name, .area = name}));
  CONCORD_CHECK(desk_of(call).begin(settings, audience.empty() ? "internal" : audience));
  CONCORD_CHECK(call.room.publish());
  return json_answer(inventory::settings_json(settings), 201);
}

Answer revise(const Call& call) {
  CONCORD_TRY(const Json body, object_of(call.request));
  CONCORD_TRY(const auto kept, inventory::load_inventory(call.room.record(), call.argument(0)));
  CONCORD_TRY(const auto settings, changed(call, body, kept.settings));
  CONCORD_CHECK(desk_of(call).revise(settings));
  CONCORD_CHECK(call.room.publish());
  return json_answer(inventory::settings_json(settings));
}

// The body is the file.
Answer add_file(const Call& call) {
  const std::string name(call.request.parameter("name"));
  if (name.empty()) return fail(ErrorCode::kUsage, "give the name of the file", "?name");
  const bool published = call.request.parameter("published") == "true";
  CONCORD_TRY(const auto methods, call.service.methods.get());
  Problems problems;
  CONCORD_TRY(const auto dataset, inventory::read_dataset(call.request.body, name, published, problems));
  CONCORD_TRY(const auto added, desk_of(call).add(call.argument(0), dataset, methods->set, problems));
  CONCORD_CHECK(call.room.publish());
  const char* outcome = added == InventoryDesk::Added::kNew       ? "added"
                        : added == InventoryDesk::Added::kChanged ? "replaced"
                        : added == InventoryDesk::Added::kSame    ? "known"
                                                                  : "refused";
  return json_answer({{"name", name},
                      {"role", inventory::role_text(dataset.role)},
                      {"outcome", outcome},
                      {"problems", inventory::problems_json(problems)}},
                     added == InventoryDesk::Added::kRefused ? 422 : 200);
}

Answer remove_file(const Call& call) {
  CONCORD_TRY(const Json body, object_of(call.request));
  CONCORD_TRY(const std::string file, field_of(body, "file"));
  CONCORD_TRY(const std::string reason, field_of(body, "reason"));
  CONCORD_CHECK(desk_of(call).remove(call.argument(0), file, reason));
  CONCORD_CHECK(call.room.publish());
  return no_content();
}

Answer submit(const Call& call) {
  CONCORD_TRY(const Json body, object_of(call.request));
  CONCORD_TRY(const std::string note, optional_field_of(body, "note"));
  CONCORD_TRY(const auto methods, call.service.methods.get());
  Problems problems;
  CONCORD_TRY(const auto submitted,
              desk_of(call).submit(call.argument(0), methods->files,
                                   note.empty() ? std::nullopt : std::optional(note),
                                   fmt::format("concord {}", call.service.version), problems));
  CONCORD_CHECK(call.room.publish());
  return json_answer({{"number", submitted ? Json(submitted->number) : Json(nullptr)},
                      {"problems", inventory::problems_json(problems)}},
                     submitted ? 201 : 422);
}

Answer take_back(const Call& call) {
  CONCORD_TRY(const Json body, object_of(call.request));
  CONCORD_TRY(const std::string reason, field_of(body, "reason"));
  CONCORD_TRY(const std::uint64_t number, submission_number(call.argument(1)));
  CONCORD_CHECK(desk_of(call).withdraw(call.argument(0), number, reason));
  CONCORD_CHECK(call.room.publish());
  return no_content();
}

constexpr Route kInventoryRoutes[] = {
    {"GET", "/api/v1/inventories", kLook, true, inventories},
    {"POST", "/api/v1/inventories", kCompile, false, begin},
    {"GET", "/api/v1/inventories/{name}", kLook, true, inventory_of},
    {"POST", "/api/v1/inventories/{name}", kCompile, false, revise},
    {"POST", "/api/v1/inventories/{name}/files", kCompile, false, add_file},
    {"POST", "/api/v1/inventories/{name}/files/remove", kCompile, false, remove_file},
    {"POST", "/api/v1/inventories/{name}/submissions", kCompile, false, submit},
    {"POST", "/api/v1/inventories/{name}/submissions/{number}/withdraw", kCompile, false, take_back},
};

}  // namespace

std::span<const Route> inventory_routes() {
  return kInventoryRoutes;
}

}  // namespace concord::server
