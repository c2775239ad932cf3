#include "reading/evaluate/annotation.h"

#include <fmt/format.h>

#include "base/json.h"
#include "reading/pack/topics.h"

namespace concord::reading {
namespace {

// One object of the file, with its place in it.
class AnnotationFields {
 public:
  AnnotationFields(const Json& object, std::string pointer) : object_(object), pointer_(std::move(pointer)) {}

  std::unexpected<Error> wrong(std::string_view field, std::string what) const {
    return fail(ErrorCode::kInput, std::move(what), fmt::format("{}/{}", pointer_, field),
                "see reading/evaluate/annotation.h for the fields");
  }

  // Text, or empty where the field is null or missing.
  Result<std::string> text(const char* field) const {
    const auto found = object_.find(field);
    if (found == object_.end() || found->is_null()) return std::string();
    if (!found->is_string()) return wrong(field, "this is text or null");
    return found->get<std::string>();
  }

  Result<std::string> required(const char* field) const {
    CONCORD_TRY(std::string value, text(field));
    if (value.empty()) return wrong(field, "this is text, and is missing");
    return value;
  }

  Result<std::optional<PartialDate>> date(const char* field) const {
    CONCORD_TRY(const std::string value, text(field));
    if (value.empty()) return std::nullopt;
    const auto date = PartialDate::parse(value);
    if (!date) return wrong(field, fmt::format("\"{}\" is no date: {}", value, date.error().what));
    return *date;
  }

  // One of `values`, by its name.
  template <class Value>
  Result<Value> choice(const char* field, std::initializer_list<Value> values) const {
    CONCORD_TRY(const std::string name, text(field));
    std::string names;
    for (const Value value : values) {
      if (name_of(value) == name) return value;
      names += (names.empty() ? "" : ", ") + std::string(name_of(value));
    }
    return wrong(field, fmt::format("\"{}\" is none of {}", name, names));
  }

  Result<std::vector<std::string>> texts(const char* field) const {
    CONCORD_TRY(const Json* list, array(field));
    std::vector<std::string> out;
    for (const Json& one : *list) {
      if (!one.is_string()) return wrong(fmt::format("{}/{}", field, out.size()), "this is text");
      out.push_back(one.get<std::string>());
    }
    return out;
  }

  // Reads each object of a list.
  template <class Read>
  Status each(const char* field, Read&& read) const {
    CONCORD_TRY(const Json* list, array(field));
    for (std::size_t i = 0; i < list->size(); ++i) {
      const std::string place = fmt::format("{}/{}", field, i);
      if (!(*list)[i].is_object()) return wrong(place, "this is an object");
      CONCORD_CHECK(read(AnnotationFields((*list)[i], pointer_ + "/" + place)));
    }
    return {};
  }

 private:
  Result<const Json*> array(const char* field) const {
    static const Json kNothing = Json::array();
    const auto found = object_.find(field);
    if (found == object_.end() || found->is_null()) return &kNothing;
    if (!found->is_array()) return wrong(field, "this is a list");
    return &*found;
  }

  const Json& object_;
  std::string pointer_;
};

class AnnotationReader {
 public:
  explicit AnnotationReader(const QuotePlaces& text) : text_(text) {}

  Result<Reading> run(const AnnotationFields& fields) {
    CONCORD_TRY(out_.language, fields.required("lang"));
    CONCORD_TRY(out_.published, fields.date("published"));
    CONCORD_CHECK(fields.each("events", [this](const AnnotationFields& one) { return add_event(one); }));
    CONCORD_CHECK(
        fields.each("agreements", [this](const AnnotationFields& one) { return add_agreement(one); }));
    CONCORD_CHECK(
        fields.each("commitments", [this](const AnnotationFields& one) { return add_commitment(one); }));
    CONCORD_CHECK(fields.each("projects", [this](const AnnotationFields& one) { return add_project(one); }));
    return std::move(out_);
  }

 private:
  Result<Span> quote(const AnnotationFields& fields) const {
    CONCORD_TRY(const std::string quote, fields.required("quote"));
    const auto found = text_.find(quote);
    if (!found) {
      return fields.wrong("quote", fmt::format("these words do not stand in the report, or are more than 400 "
                                               "characters: \"{}\"",
                                               quote));
    }
    return text_.in_text(*found);
  }

  Status add_event(const AnnotationFields& fields) {
    Event event;
    CONCORD_TRY(event.type, fields.choice("type", {EventType::kConsult, EventType::kCooperate,
                                                   EventType::kAgree, EventType::kSupport, EventType::kAid}));
    CONCORD_TRY(event.date, fields.date("date"));
    CONCORD_TRY(event.place, fields.text("place"));
    CONCORD_CHECK(
        fields.each("actors", [&](const AnnotationFields& one) { return add_actor(one, event.actors); }));
    CONCORD_TRY(event.quote, quote(fields));
    out_.events.push_back(std::move(event));
    return {};
  }

  static Status add_actor(const AnnotationFields& fields, std::vector<Actor>& out) {
    Actor actor;
    CONCORD_TRY(actor.name, fields.required("name"));
    CONCORD_TRY(actor.kind,
                fields.choice("kind", {ActorKind::kPerson, ActorKind::kState, ActorKind::kOrganisation}));
    CONCORD_TRY(actor.country, fields.text("country"));
    CONCORD_TRY(actor.role, fields.text("role"));
    CONCORD_TRY(actor.org, fields.text("org"));
    out.push_back(std::move(actor));
    return {};
  }

  Status add_agreement(const AnnotationFields& fields) {
    Agreement agreement;
    CONCORD_TRY(agreement.title, fields.text("title"));
    CONCORD_TRY(agreement.status,
                fields.choice("status", {AgreementStatus::kSigned, AgreementStatus::kPlanned,
                                         AgreementStatus::kProposed}));
    CONCORD_TRY(agreement.parties, fields.texts("parties"));
    CONCORD_TRY(agreement.date, fields.date("date"));
    CONCORD_TRY(agreement.quote, quote(fields));
    out_.agreements.push_back(std::move(agreement));
    return {};
  }

  Status add_commitment(const AnnotationFields& fields) {
    Commitment commitment;
    CONCORD_TRY(commitment.who, fields.text("who"));
    CONCORD_TRY(commitment.what, fields.text("what"));
    CONCORD_TRY(commitment.due, fields.date("due"));
    CONCORD_TRY(commitment.quote, quote(fields));
    out_.commitments.push_back(std::move(commitment));
    return {};
  }

  Status add_project(const AnnotationFields& fields) {
    Project project;
    CONCORD_TRY(project.what, fields.text("what"));
    CONCORD_TRY(project.kind, fields.text("kind"));
    if (!is_project_kind(project.kind)) {
      return fields.wrong("kind",
                          fmt::format("\"{}\" is no kind of project (docs/glossary.md)", project.kind));
    }
    CONCORD_TRY(project.quote, quote(fields));
    out_.projects.push_back(std::move(project));
    return {};
  }

  const QuotePlaces& text_;
  Reading out_;
};

Result<Annotation> read_annotation(std::string_view json, const QuotePlaces& text) {
  CONCORD_TRY(const Json document, parse_json(json));
  if (!document.is_object()) return fail(ErrorCode::kInput, "an annotated report is a JSON object");
  const AnnotationFields fields(document, "");
  Annotation annotation;
  CONCORD_TRY(annotation.doc, fields.required("doc"));
  CONCORD_TRY(annotation.reading, AnnotationReader(text).run(fields));
  return annotation;
}

}  // namespace

Result<Annotation> parse_annotation(std::string_view json, const QuotePlaces& text, std::string_view file) {
  auto annotation = read_annotation(json, text);
  if (!annotation) return std::unexpected(std::move(annotation).error().at(file));
  return annotation;
}

}  // namespace concord::reading
