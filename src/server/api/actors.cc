// Actors under all their spellings, and saying that two spellings are one actor, or two.
#include "reading/view/cells.h"
#include "reading/view/row_json.h"
#include "server/api/routes.h"

namespace concord::server {

namespace {

Answer actors(const Call& call) {
  reading::ActorFilter filter;
  CONCORD_TRY(filter.page, page_of(call.request));
  filter.name = call.request.parameter("q");
  filter.country = call.request.parameter("country");
  filter.kind = call.request.parameter("kind");
  CONCORD_TRY(std::uint64_t total, reading::count_actors(call.store(), filter));
  CONCORD_TRY(auto rows, reading::find_actors(call.store(), filter));
  Json items = Json::array();
  for (const auto& row : rows) items.push_back(reading::row_json(row));
  return list_answer(std::move(items), total, filter.page);
}

Json verdict_json(const reading::VerdictRow& row) {
  return {{"subject", row.subject},     {"apart", row.apart},   {"withdrawn", row.withdrawn},
          {"spellings", row.spellings}, {"author", row.author}, {"reason", row.reason}};
}

Json names_in(const Json& event) {
  Json names = Json::array();
  for (const Json& actor : reading::list_of(event, "actors"))
    names.push_back(reading::text_of(actor, "name"));
  return names;
}

Answer actor(const Call& call) {
  constexpr std::uint64_t kParticipations = 500;
  const std::string id = "actor:" + call.argument(0);
  CONCORD_TRY(auto row, reading::find_actor(call.store(), id));
  if (!row) return fail(ErrorCode::kNotFound, "there is no such actor", id);
  Json whole = reading::row_json(*row);
  CONCORD_TRY(auto spellings, reading::find_spellings(call.store(), row->id));
  Json spelling_rows = Json::array();
  Json verdicts = Json::array();
  for (const auto& spelling : spellings) {
    spelling_rows.push_back(reading::row_json(spelling));
    CONCORD_TRY(auto said, reading::find_verdicts(call.store(), spelling.id));
    for (const auto& one : said) {
      Json verdict = verdict_json(one);
      if (std::find(verdicts.begin(), verdicts.end(), verdict) == verdicts.end()) {
        verdicts.push_back(std::move(verdict));
      }
    }
  }
  CONCORD_TRY(auto parts, reading::find_participations(call.store(), row->id, {.limit = kParticipations}));
  Json participations = Json::array();
  for (const auto& part : parts) {
    CONCORD_TRY(auto event, reading::find_thing(call.store(), part.event));
    if (!event) continue;
    participations.push_back({{"event", part.event},
                              {"type", reading::text_of(event->body, "type")},
                              {"status", reading::text_of(event->body, "status")},
                              {"who", names_in(event->body)},
                              {"day", part.day ? Json(part.day->text()) : Json(nullptr)},
                              {"role", part.role},
                              {"org", part.org},
                              {"spelling", part.spelling}});
  }
  whole["spelling_rows"] = std::move(spelling_rows);
  whole["participations"] = std::move(participations);
  whole["verdicts"] = std::move(verdicts);
  return json_answer(whole);
}

Answer judge(const Call& call, bool apart) {
  CONCORD_TRY(Json body, object_of(call.request));
  CONCORD_TRY(std::string one, field_of(body, "one"));
  CONCORD_TRY(std::string other, field_of(body, "other"));
  CONCORD_TRY(std::string reason, optional_field_of(body, "reason"));
  reading::Desk desk = call.desk();
  CONCORD_TRY(std::string subject,
              apart ? desk.split_actors(one, other, reason) : desk.merge_actors(one, other, reason));
  CONCORD_CHECK(call.room.publish());
  return json_answer({{"subject", subject}});
}

Answer merge(const Call& call) {
  return judge(call, false);
}

Answer split(const Call& call) {
  return judge(call, true);
}

constexpr Route kActorsRoutes[] = {
    {"GET", "/api/v1/actors", kLook, true, actors},
    {"POST", "/api/v1/actors/merge", kDecide, false, merge},
    {"POST", "/api/v1/actors/split", kDecide, false, split},
    {"GET", "/api/v1/actors/{id}", kLook, true, actor},
};

}  // namespace

std::span<const Route> actor_routes() {
  return kActorsRoutes;
}

}  // namespace concord::server
