#include "reading/export/writer.h"

#include "reading/view/body_text.h"
#include "reading/view/row_json.h"

namespace concord::reading {

namespace {

std::string text_at(const Json& object, const char* field) {
  auto found = object.find(field);
  return found == object.end() ? std::string{} : field_text(*found);
}

class JsonLines final : public ExportWriter {
 public:
  void thing(TextSink& out, const ThingRow& row) override {
    out.write(row_json(row).dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
  }
};

}  // namespace

std::string body_text(const ThingRow& row, const char* field) {
  return row.body.is_object() ? text_at(row.body, field) : std::string{};
}

std::vector<Part> parts_of(const ThingRow& row) {
  std::vector<Part> parts;
  if (!row.body.is_object()) return parts;
  if (auto actors = row.body.find("actors"); actors != row.body.end()) {
    for (const Json& actor : *actors) {
      parts.push_back({text_at(actor, "name"), text_at(actor, "kind"), text_at(actor, "country"), "actor"});
    }
  }
  if (auto parties = row.body.find("parties"); parties != row.body.end()) {
    for (const Json& party : *parties) parts.push_back({field_text(party), "", "", "party"});
  }
  for (const char* field : {"who", "to_whom"}) {
    if (std::string name = text_at(row.body, field); !name.empty()) parts.push_back({name, "", "", field});
  }
  return parts;
}

std::unique_ptr<ExportWriter> json_lines_writer() {
  return std::make_unique<JsonLines>();
}

}  // namespace concord::reading
