#include "reading/desk/finding_body.h"

#include "base/country_code.h"
#include "base/utf8.h"

namespace concord::reading {

namespace {

// The lengths that the schemas allow.
constexpr std::size_t kName = 300;
constexpr std::size_t kRole = 500;
constexpr std::size_t kTitle = 1000;
constexpr std::size_t kWhat = 2000;
constexpr std::size_t kMediaType = 100;
constexpr std::size_t kAddress = 2000;
constexpr std::size_t kMostActors = 200;
constexpr std::size_t kMostParties = 250;

Json text(std::string_view value, std::size_t limit) {
  if (value.empty()) return nullptr;
  return clipped(value, limit);
}

Json date(const std::optional<PartialDate>& value) {
  if (!value) return nullptr;
  return value->text();
}

Json country(std::string_view code) {
  return is_country_code(code) ? Json(code) : Json(nullptr);
}

Json actor_body(const Actor& actor) {
  return {{"name", clipped(actor.name, kName)},
          {"kind", name_of(actor.kind)},
          {"country", country(actor.country)},
          {"role", text(actor.role, kRole)},
          {"org", text(actor.org, kRole)}};
}

Json with_origin(Json body, std::string_view report) {
  body["report"] = report;
  body["proposal"] = nullptr;
  return body;
}

Json with_topics(Json body, const std::vector<std::string>& topics) {
  if (!topics.empty()) body["topics"] = topics;
  return body;
}

}  // namespace

std::string clipped(std::string_view text, std::size_t code_points) {
  if (text.size() <= code_points) return std::string(text);
  std::size_t end = 0;
  for (std::size_t length = 0; end < text.size() && code_points > 0; --code_points, end += length) {
    decode_utf8(text, end, length);
  }
  return std::string(text.substr(0, end));
}

std::optional<Json> body_of(const Event& event, std::string_view report) {
  Json actors = Json::array();
  for (const Actor& actor : event.actors) {
    if (!actor.name.empty() && actors.size() < kMostActors) actors.push_back(actor_body(actor));
  }
  Json body = with_origin({{"type", name_of(event.type)},
                           {"plover", plover_code(event)},
                           {"status", name_of(event.status)},
                           {"date", date(event.date)},
                           {"date_inferred", event.date_inferred},
                           {"date_said", date(event.date_said)},
                           {"date_due", date(event.date_due)},
                           {"place", text(event.place, kName)},
                           {"place_country", country(event.place_country)},
                           {"actors", std::move(actors)}},
                          report);
  return with_topics(std::move(body), event.topics);
}

std::optional<Json> body_of(const Agreement& agreement, std::string_view report) {
  if (agreement.title.empty()) return std::nullopt;
  Json parties = Json::array();
  for (const std::string& party : agreement.parties) {
    if (!party.empty() && parties.size() < kMostParties) parties.push_back(clipped(party, kRole));
  }
  Json body = with_origin({{"title", clipped(agreement.title, kTitle)},
                           {"status", name_of(agreement.status)},
                           {"parties", std::move(parties)},
                           {"date", date(agreement.date)}},
                          report);
  return with_topics(std::move(body), agreement.topics);
}

std::optional<Json> body_of(const Commitment& commitment, std::string_view report) {
  if (commitment.who.empty() || commitment.what.empty()) return std::nullopt;
  return with_origin({{"who", clipped(commitment.who, kRole)},
                      {"to_whom", text(commitment.to_whom, kRole)},
                      {"what", clipped(commitment.what, kWhat)},
                      {"due", date(commitment.due)}},
                     report);
}

std::optional<Json> body_of(const Project& project, std::string_view report) {
  if (project.what.empty()) return std::nullopt;
  return with_origin({{"what", clipped(project.what, kWhat)}, {"kind", project.kind}}, report);
}

Json report_body(const Report& report, const Reading& reading, std::string_view sha256) {
  Json body = {{"sha256", sha256},
               {"bytes", report.text.size()},
               {"media_type", "text/plain"},
               {"language", text(reading.language, 3)},
               {"published", date(reading.published)},
               {"published_inferred", reading.published_inferred},
               {"title", text(reading.title, kTitle)},
               {"name", report.name.empty() ? "unnamed" : clipped(report.name, kTitle)}};
  const About& about = report.about;
  if (about.original) {
    body["original"] = about.original->hex();
    if (!about.media_type.empty()) body["original_media_type"] = clipped(about.media_type, kMediaType);
  }
  // An address that is cut leads nowhere.
  if (!about.url.empty() && about.url.size() <= kAddress && !first_invalid_utf8(about.url))
    body["url"] = about.url;
  return body;
}

}  // namespace concord::reading
