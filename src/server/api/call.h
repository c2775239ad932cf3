// What an answer is made from: the request, who asks, and a room with the record. One function answers one
// kind of request; the tables of routes in this folder say which (routes.h).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/error.h"
#include "base/json.h"
#include "base/time.h"
#include "reading/view/queries.h"
#include "server/caller.h"
#include "server/gate.h"
#include "server/http/message.h"
#include "server/room.h"

namespace concord::server {

struct Service;

struct Call {
  const Request& request;
  const Caller& caller;
  Room& room;
  const Clock& clock;
  Service& service;
  const Gate& gate;
  std::vector<std::string> arguments;  // what stood in the places of the path, in order

  store::Store& store() const { return room.store(); }
  // Bound to the one who asks: what is appended names them.
  reading::Desk desk() const { return room.desk(caller.name); }
  PartialDate today() const { return day_of(clock.now()); }
  const std::string& argument(std::size_t i) const { return arguments[i]; }
};

using Answer = Result<Response>;

// --- answers
std::string json_text(const Json& value);  // what is not valid UTF-8 is replaced
Response json_answer(const Json& value, int status = 200);
Response no_content();
Response text_answer(std::string text, std::string_view content_type);
// {"items", "total", "offset", "limit", "next"}: `next` is the offset of the page after, null at the end.
Response list_answer(Json items, std::uint64_t total, const reading::Page& page);

// --- what was asked. kUsage naming the parameter or the field.
// ?limit (1 to 500, 50 where it is not given) and ?offset.
Result<reading::Page> page_of(const Request& request);
// ?since, ?until, ?country, ?actor, ?type, ?topic, ?place, ?status, ?report, ?withdrawn and the page.
Result<reading::ThingFilter> thing_filter_of(const Request& request);
Result<std::optional<PartialDate>> date_of(const Request& request, std::string_view name);
Result<std::uint64_t> number_of(const Request& request, std::string_view name, std::uint64_t otherwise);
// The body as one JSON object.
Result<Json> object_of(const Request& request);
// A string of it; kUsage where it is missing, or empty.
Result<std::string> field_of(const Json& object, const char* name);
// The same, empty where it is missing or null.
Result<std::string> optional_field_of(const Json& object, const char* name);
Result<std::vector<std::string>> strings_of(const Json& object, const char* name);
// Its "patch", an object.
Result<Json> patch_of(const Json& object);

// The number of a submission in a path: 1 or more.
Result<std::uint64_t> submission_number(std::string_view text);

}  // namespace concord::server
