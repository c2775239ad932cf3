#include "reading/view/row_json.h"

#include "base/time.h"

namespace concord::reading {

namespace {

Json or_null(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

Json or_null(const std::optional<PartialDate>& date) {
  return date ? Json(date->text()) : Json(nullptr);
}

Json list(const std::vector<record::Evidence>& evidence) {
  Json all = Json::array();
  for (const record::Evidence& one : evidence) all.push_back(record::evidence_json(one));
  return all;
}

Json others(const std::vector<ThingRow>& tellings, std::string_view but) {
  Json all = Json::array();
  for (const ThingRow& one : tellings) {
    if (one.subject == but) continue;
    all.push_back(
        {{"subject", one.subject}, {"report", or_null(one.report)}, {"evidence", list(one.evidence)}});
  }
  return all;
}

}  // namespace

Json row_json(const ThingRow& row) {
  return {{"kind", row.kind},
          {"subject", row.subject},
          {"entry", row.entry.hex()},
          {"revision", row.revision},
          {"withdrawn", row.withdrawn},
          {"reason", or_null(row.reason)},
          {"day", or_null(row.day)},
          {"body", row.body},
          {"evidence", list(row.evidence)},
          {"author", row.author},
          {"time", instant_text(row.time)}};
}

Json row_json(const ToldRow& row) {
  Json object = row_json(row.tellings.front());
  object["sources"] = row.sources;
  object["tellings"] = others(row.tellings, row.tellings.front().subject);
  return object;
}

Json row_json(const ThingRow& agreement, const AgreementStory& story) {
  Json object = row_json(agreement);
  object["tellings"] = others(story.tellings, agreement.subject);
  object["later"] = Json::array();
  for (const SearchRow& one : story.later) object["later"].push_back(row_json(one));
  return object;
}

Json row_json(const ProposalRow& row) {
  return {{"kind", "proposal"},
          {"subject", row.subject},
          {"entry", row.entry.hex()},
          {"of", row.of},
          {"report", row.report},
          {"state", name_of(row.state)},
          {"confidence", row.confidence},
          {"rule", row.rule},
          {"value", row.value},
          {"evidence", list(row.evidence)},
          {"accepted_as", or_null(row.thing)},
          {"decided_by", or_null(row.decided_by)},
          {"reason", or_null(row.reason)}};
}

Json row_json(const ReportRow& row) {
  return {{"kind", "report"},
          {"subject", row.subject},
          {"entry", row.entry.hex()},
          {"sha256", row.sha256.hex()},
          {"bytes", row.bytes},
          {"media_type", row.media_type},
          {"language", or_null(row.language)},
          {"published", or_null(row.published)},
          {"published_inferred", row.published_inferred},
          {"title", or_null(row.title)},
          {"name", row.name},
          {"original", row.original ? Json(row.original->hex()) : Json(nullptr)},
          {"original_media_type", or_null(row.original_media_type)},
          {"url", or_null(row.url)},
          {"author", row.author},
          {"time", instant_text(row.added)},
          {"erased", row.erased},
          {"reason", or_null(row.erased_reason)}};
}

Json row_json(const ActorRow& row) {
  return {{"id", row.id},
          {"name", row.name},
          {"kind", row.kind},
          {"country", or_null(row.country)},
          {"roles", row.roles},
          {"organisations", row.organisations},
          {"events", row.events},
          {"first_seen", or_null(row.first_seen)},
          {"last_seen", or_null(row.last_seen)},
          {"spellings", row.spellings}};
}

Json row_json(const SpellingRow& row) {
  return {{"id", row.id},
          {"name", row.name},
          {"country", or_null(row.country)},
          {"roles", row.roles},
          {"events", row.events}};
}

Json row_json(const SearchRow& row) {
  return {{"subject", row.subject},      {"kind", row.kind},
          {"day", or_null(row.day)},     {"title", or_null(row.title)},
          {"quote", or_null(row.quote)}, {"report", or_null(row.report)}};
}

Json row_json(const HistoryItem& item) {
  Json changes = Json::array();
  for (const FieldChange& change : item.changes) {
    changes.push_back({{"field", change.pointer}, {"before", change.before}, {"after", change.after}});
  }
  return {{"index", item.index},
          {"id", item.id.hex()},
          {"kind", item.kind},
          {"subject", item.subject},
          {"time", instant_text(item.time)},
          {"author", item.author},
          {"reason", or_null(item.reason)},
          {"effective", item.effective},
          {"changes", changes}};
}

}  // namespace concord::reading
