#include "cli/entry_text.h"

#include "base/time.h"

namespace concord::cli {

namespace {

std::string text_of(const Json& body, const char* field) {
  auto found = body.find(field);
  return found == body.end() ? std::string{} : field_text(*found);
}

std::string actor_text(const Json& actor) {
  std::string name = text_of(actor, "name");
  std::string country = text_of(actor, "country");
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

void print_fields(Output& out, const Terminal& terminal, const Json& object, const std::string& indent) {
  for (const auto& [name, value] : object.items()) {
    if (value.is_null()) continue;
    out.write(indent + styled(name, Style::kDim, terminal) + " ");
    bool nested = value.is_object() || (value.is_array() && !value.empty() && value.front().is_object());
    if (!nested) {
      out.write(one_line(field_text(value)) + "\n");
      continue;
    }
    out.write("\n");
    if (value.is_object()) {
      print_fields(out, terminal, value, indent + "  ");
    } else {
      for (const Json& item : value) {
        out.write(indent + "  - " + one_line(field_text(item)) + "\n");
      }
    }
  }
}

void print_quote(Output& out, const Terminal& terminal, const reading::QuoteContext& around) {
  constexpr std::size_t kWidthOfAPage = 100;
  std::string before = (around.before.empty() ? "" : "…") + around.before;
  std::string after = around.after + (around.after.empty() ? "" : "…");
  std::string text = wrap(before + "[" + around.quote + "]" + after,
                          terminal.width == 0 ? kWidthOfAPage : terminal.width, "    ");
  out.write(text);
}

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
    if (value != body.end()) return body_line(text_of(body, "of"), *value);
  }
  if (kind == "event") {
    std::string place = joined({after(", ", text_of(body, "place")), text_of(body, "place_country")});
    return joined({text_of(body, "type"), text_of(body, "status"), text_of(body, "date")}) + place +
           after(": ", actors_text(body));
  }
  if (kind == "agreement") {
    return joined({text_of(body, "title"), "(" + text_of(body, "status") + ")", text_of(body, "date")}) +
           after(": ", text_of(body, "parties"));
  }
  if (kind == "commitment") {
    return text_of(body, "who") + after(" to ", text_of(body, "to_whom")) + ": " + text_of(body, "what") +
           after(", due ", text_of(body, "due"));
  }
  if (kind == "project") return joined({text_of(body, "what"), "(" + text_of(body, "kind") + ")"});
  if (kind == "report")
    return joined({text_of(body, "published"), text_of(body, "title"), text_of(body, "name")});
  if (body.contains("reason")) return text_of(body, "reason");
  return field_text(body);
}

Json entry_json(const record::Record::At& at) {
  Json evidence = Json::array();
  for (const record::Evidence& one : at.entry.evidence) evidence.push_back(record::evidence_json(one));
  return {{"index", at.index},
          {"id", at.id.hex()},
          {"kind", at.entry.kind},
          {"subject", at.entry.subject},
          {"time", instant_text(at.entry.time)},
          {"author", at.entry.author},
          {"audience", at.entry.audience},
          {"body", at.entry.body},
          {"evidence", evidence},
          {"replaces", at.entry.replaces ? Json(at.entry.replaces->hex()) : Json(nullptr)}};
}

void print_entry(Output& out, const Terminal& terminal, const record::Record::At& at) {
  out.print("{}\n", styled(at.entry.subject, Style::kBold, terminal));
  out.print("  {} {}, entry {}, by {}\n", at.entry.kind, instant_text(at.entry.time), at.index,
            one_line(at.entry.author));
  out.print("  id {}\n", at.id.hex());
  if (at.entry.replaces) out.print("  replaces {}\n", at.entry.replaces->hex());
  if (at.entry.body.is_object()) {
    print_fields(out, terminal, at.entry.body, "  ");
  } else {
    out.write("  (what it said was erased)\n");
  }
  for (const record::Evidence& evidence : at.entry.evidence) {
    std::string where = evidence.document.hex().substr(0, 16);
    out.print("  quote from report:{}, characters {} to {}\n", where, evidence.start, evidence.end);
    print_quote(out, terminal,
                {.before = evidence.prefix, .quote = evidence.exact, .after = evidence.suffix});
  }
}

}  // namespace concord::cli
