#include "reading/reading_json.h"

#include <filesystem>

#include "base/utf8.h"

namespace concord::reading {
namespace {

Json text_or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

Json date_or_null(const std::optional<PartialDate>& date) {
  return date ? Json(date->text()) : Json(nullptr);
}

class Writer {
 public:
  explicit Writer(const Report& report) : text_(report.text), positions_(report.text) {}

  // What every finding has: its quote, where that stands, and what it rests on.
  Json finding(Span quote, const Origin& origin) const {
    return {{"quote", text_.substr(quote.begin, quote.end - quote.begin)},
            {"start", positions_.to_code_points(quote.begin)},
            {"end", positions_.to_code_points(quote.end)},
            {"confidence", origin.confidence},
            {"rule", origin.rule}};
  }

  Json event(const Event& event) const {
    Json out = finding(event.quote, event.origin);
    Json actors = Json::array();
    for (const Actor& actor : event.actors) {
      actors.push_back({{"name", actor.name},
                        {"kind", name_of(actor.kind)},
                        {"country", text_or_null(actor.country)},
                        {"role", text_or_null(actor.role)},
                        {"org", text_or_null(actor.org)}});
    }
    out.update({{"type", name_of(event.type)},
                {"plover", plover_code(event)},
                {"status", name_of(event.status)},
                {"date", date_or_null(event.date)},
                {"date_inferred", event.date_inferred},
                {"date_said", date_or_null(event.date_said)},
                {"date_due", date_or_null(event.date_due)},
                {"place", text_or_null(event.place)},
                {"place_country", text_or_null(event.place_country)},
                {"actors", std::move(actors)},
                {"topics", event.topics}});
    return out;
  }

  Json agreement(const Agreement& agreement) const {
    Json out = finding(agreement.quote, agreement.origin);
    out.update({{"title", agreement.title},
                {"status", name_of(agreement.status)},
                {"parties", agreement.parties},
                {"date", date_or_null(agreement.date)},
                {"topics", agreement.topics}});
    return out;
  }

  Json commitment(const Commitment& commitment) const {
    Json out = finding(commitment.quote, commitment.origin);
    out.update({{"who", commitment.who},
                {"to_whom", text_or_null(commitment.to_whom)},
                {"what", commitment.what},
                {"due", date_or_null(commitment.due)}});
    return out;
  }

  Json project(const Project& project) const {
    Json out = finding(project.quote, project.origin);
    out.update({{"what", project.what}, {"kind", project.kind}});
    return out;
  }

 private:
  const std::string& text_;
  CodePointIndex positions_;
};

// The file's name without folder and ending; and with what names the report in it, where there are many.
std::string document_name(const std::string& name) {
  const std::filesystem::path file = name.substr(0, name.find('#'));
  if (!name.contains('#') || !file.has_extension()) return std::filesystem::path(name).stem().string();
  return file.stem().string() + name.substr(file.native().size());
}

}  // namespace

Json reading_json(const Report& report, const Reading& reading) {
  const Writer writer(report);
  Json held = Json::array();
  Json not_held = Json::array();
  for (const Event& event : reading.events) {
    (event.status == EventStatus::kHeld ? held : not_held).push_back(writer.event(event));
  }
  Json agreements = Json::array();
  for (const Agreement& agreement : reading.agreements) agreements.push_back(writer.agreement(agreement));
  Json commitments = Json::array();
  for (const Commitment& commitment : reading.commitments)
    commitments.push_back(writer.commitment(commitment));
  Json projects = Json::array();
  for (const Project& project : reading.projects) projects.push_back(writer.project(project));
  return {{"doc", document_name(report.name)},
          {"url", text_or_null(report.about.url)},
          {"lang", text_or_null(reading.language)},
          {"title", text_or_null(reading.title)},
          {"published", date_or_null(reading.published)},
          {"published_inferred", reading.published_inferred},
          {"events", std::move(held)},
          {"events_not_held", std::move(not_held)},
          {"agreements", std::move(agreements)},
          {"commitments", std::move(commitments)},
          {"projects", std::move(projects)}};
}

}  // namespace concord::reading
