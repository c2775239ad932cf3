#include "cli/export/writer.h"

#include "cli/entry_text.h"

namespace concord::cli {

namespace {

std::string text_at(const Json& object, const char* field) {
  auto found = object.find(field);
  return found == object.end() ? std::string{} : field_text(*found);
}

class JsonLines final : public ExportWriter {
 public:
  void thing(Output& out, const record::Record::At& at) override {
    out.write(entry_json(at).dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
  }
};

}  // namespace

std::string body_text(const record::Entry& entry, const char* field) {
  return entry.body.is_object() ? text_at(entry.body, field) : std::string{};
}

std::vector<Part> parts_of(const record::Entry& entry) {
  std::vector<Part> parts;
  if (!entry.body.is_object()) return parts;
  if (auto actors = entry.body.find("actors"); actors != entry.body.end()) {
    for (const Json& actor : *actors) {
      parts.push_back({text_at(actor, "name"), text_at(actor, "kind"), text_at(actor, "country"), "actor"});
    }
  }
  if (auto parties = entry.body.find("parties"); parties != entry.body.end()) {
    for (const Json& party : *parties) parts.push_back({field_text(party), "", "", "party"});
  }
  for (const char* field : {"who", "to_whom"}) {
    if (std::string name = text_at(entry.body, field); !name.empty()) parts.push_back({name, "", "", field});
  }
  return parts;
}

std::unique_ptr<ExportWriter> json_lines_writer() {
  return std::make_unique<JsonLines>();
}

}  // namespace concord::cli
