#include "reading/view/body_text.h"

#include <initializer_list>

namespace concord::reading {

namespace {

std::string body_field(const Json& body, const char* field) {
  auto found = body.find(field);
  return found == body.end() ? std::string{} : field_text(*found);
}

std::string actor_text(const Json& actor) {
  std::string name = body_field(actor, "name");
  std::string country = body_field(actor, "country");
  return country.empty() || name == country ? name : name + " (" + country + ")";
}

std::string actors_text(const Json& body) {
  std::string all;
  auto actors = body.find("actors");
  if (actors == body.end() || !actors->is_array()) return all;
  for (const Json& actor : *actors) all += (all.empty() ? "" : ", ") + actor_text(actor);
  return all;
}

// The parts that are there, one space between them.
std::string joined(std::initializer_list<std::string> parts) {
  std::string line;
  for (const std::string& part : parts) {
    if (part.empty()) continue;
    if (!line.empty()) line += ' ';
    line += part;
  }
  return line;
}

std::string after(std::string_view before, const std::string& text) {
  return text.empty() ? std::string{} : std::string(before) + text;
}

}  // namespace

std::string field_text(const Json& value) {
  if (value.is_null()) return {};
  if (value.is_string()) return value.get<std::string>();
  std::string text;
  if (value.is_array()) {
    for (const Json& item : value) text += (text.empty() ? "" : "; ") + field_text(item);
  } else if (value.is_object()) {
    for (const auto& [name, field] : value.items()) {
      if (!field.is_null()) text += (text.empty() ? "" : ", ") + name + " " + field_text(field);
    }
  } else {
    text = value.dump();
  }
  return text;
}

std::string body_line(std::string_view kind, const Json& body) {
  if (body.is_null()) return "(erased)";
  if (kind == "proposal") {
    auto value = body.find("value");
    if (value != body.end()) return body_line(body_field(body, "of"), *value);
  }
  if (kind == "event") {
    std::string place = joined({after(", ", body_field(body, "place")), body_field(body, "place_country")});
    return joined({body_field(body, "type"), body_field(body, "status"), body_field(body, "date")}) + place +
           after(": ", actors_text(body));
  }
  if (kind == "agreement") {
    return joined({body_field(body, "title"), "(" + body_field(body, "status") + ")",
                   body_field(body, "date")}) +
           after(": ", body_field(body, "parties"));
  }
  if (kind == "commitment") {
    return body_field(body, "who") + after(" to ", body_field(body, "to_whom")) + ": " +
           body_field(body, "what") + after(", due ", body_field(body, "due"));
  }
  if (kind == "project") return joined({body_field(body, "what"), "(" + body_field(body, "kind") + ")"});
  if (kind == "report")
    return joined({body_field(body, "published"), body_field(body, "title"), body_field(body, "name")});
  if (body.contains("reason")) return body_field(body, "reason");
  return field_text(body);
}

}  // namespace concord::reading
