// JSON-LD: the record as linked data. Things are described in schema.org's vocabulary as far as it has the
// words; each carries its quotes as annotations of the Web Annotation Data Model, whose source is the
// report's hash.
#include "base/time.h"
#include "reading/export/writer.h"
#include "reading/view/body_text.h"

namespace concord::reading {

namespace {

Json type_of(const ThingRow& row) {
  if (row.kind == "event") return "schema:Event";
  if (row.kind == "agreement") return "schema:DigitalDocument";
  if (row.kind == "commitment") return "schema:PlanAction";
  return "schema:Project";
}

const char* type_of(const Part& part) {
  if (part.kind == "person") return "schema:Person";
  if (part.kind == "state") return "schema:Country";
  return part.kind == "organisation" ? "schema:Organization" : "schema:Thing";
}

void put(Json& object, const char* name, const std::string& value) {
  if (!value.empty()) object[name] = value;
}

class JsonLd final : public ExportWriter {
 public:
  void begin(TextSink& out) override {
    Json context{
        {"schema", "https://schema.org/"}, {"oa", "http://www.w3.org/ns/oa#"}, {"concord", "urn:concord:"}};
    out.write("{\"@context\":" + context.dump() + ",\n\"@graph\":[");
  }

  void thing(TextSink& out, const ThingRow& row) override {
    Json object{{"@id", "urn:concord:" + row.subject}, {"@type", type_of(row)}};
    std::string name = body_text(row, "title");
    if (name.empty()) name = body_text(row, "what");
    put(object, "schema:name", name.empty() ? body_line(row.kind, row.body) : name);
    put(object, "concord:type", body_text(row, "type"));
    put(object, "concord:plover", body_text(row, "plover"));
    put(object, "concord:kind", body_text(row, "kind"));
    put(object, "concord:status", body_text(row, "status"));
    std::string date = body_text(row, "date");
    put(object, row.kind == "event" ? "schema:startDate" : "schema:dateCreated", date);
    put(object, "concord:said", body_text(row, "date_said"));
    std::string due = body_text(row, row.kind == "event" ? "date_due" : "due");
    put(object, row.kind == "event" ? "concord:due" : "schema:endTime", due);
    if (std::string place = body_text(row, "place"); !place.empty()) {
      object["schema:location"] = {{"@type", "schema:Place"}, {"schema:name", place}};
      put(object["schema:location"], "schema:addressCountry", body_text(row, "place_country"));
    }
    for (const Part& part : parts_of(row)) {
      Json who{{"@type", type_of(part)}, {"schema:name", part.name}};
      put(who, "schema:nationality", part.country);
      object[part.as == "to_whom" ? "schema:recipient" : "schema:participant"].push_back(std::move(who));
    }
    for (const record::Evidence& evidence : row.evidence) object["oa:hasTarget"].push_back(target(evidence));
    out.write(first_ ? "\n" : ",\n");
    out.write(object.dump(-1, ' ', false, Json::error_handler_t::replace));
    first_ = false;
  }

  void end(TextSink& out) override { out.write("\n]}\n"); }

 private:
  static Json target(const record::Evidence& evidence) {
    Json quote{{"@type", "oa:TextQuoteSelector"},
               {"oa:exact", evidence.exact},
               {"oa:prefix", evidence.prefix},
               {"oa:suffix", evidence.suffix}};
    Json position{
        {"@type", "oa:TextPositionSelector"}, {"oa:start", evidence.start}, {"oa:end", evidence.end}};
    return {{"@type", "oa:SpecificResource"},
            {"oa:hasSource", {{"@id", "urn:sha256:" + evidence.document.hex()}}},
            {"oa:hasSelector", Json::array({quote, position})}};
  }

  bool first_ = true;
};

}  // namespace

std::unique_ptr<ExportWriter> json_ld_writer() {
  return std::make_unique<JsonLd>();
}

}  // namespace concord::reading
