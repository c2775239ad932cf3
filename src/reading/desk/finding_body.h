// What the engine found, in the shape that the entries' schemas ask for (schema/event.json ...). The engine's
// texts have no limits and entries have, so that long ones are cut here and what lacks its main field is left
// out.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/json.h"
#include "reading/reading.h"

namespace concord::reading {

// `report` is the report's subject. Nothing where a field is missing without which the finding says nothing.
std::optional<Json> body_of(const Event& event, std::string_view report);
std::optional<Json> body_of(const Agreement& agreement, std::string_view report);
std::optional<Json> body_of(const Commitment& commitment, std::string_view report);
std::optional<Json> body_of(const Project& project, std::string_view report);

// The body of a report's own entry.
Json report_body(const Report& report, const Reading& reading, std::string_view sha256);

// The first `code_points` of a text.
std::string clipped(std::string_view text, std::size_t code_points);

}  // namespace concord::reading
