// The reading half of record/entry.h: an entry back from its bytes, strictly.
#include <fmt/format.h>
#include <utility>

#include "base/time.h"
#include "record/entry.h"

namespace concord::record {

namespace {

// Reads the members of an object one by one and refuses what is left over.
class Members {
 public:
  Members(const Json& object, std::string_view place) : object_(object), place_(place) {}

  const Json* find(const char* name) {
    auto at = object_.find(name);
    if (at == object_.end()) return nullptr;
    ++taken_;
    return &*at;
  }
  Result<std::string> text(const char* name) {
    const Json* value = find(name);
    if (value == nullptr || !value->is_string()) return wrong(name, "a text");
    return value->get<std::string>();
  }
  Result<std::uint64_t> number(const char* name) {
    const Json* value = find(name);
    if (value == nullptr || !value->is_number_integer() || value->get<std::int64_t>() < 0) {
      return wrong(name, "a whole number, not negative");
    }
    return value->get<std::uint64_t>();
  }
  Status done() const {
    if (taken_ == object_.size()) return {};
    return fail(ErrorCode::kInput, "has a member that an entry does not have", std::string(place_));
  }
  std::unexpected<Error> wrong(const char* name, std::string_view expected) const {
    return fail(ErrorCode::kInput, fmt::format("expected {}", expected), fmt::format("{}/{}", place_, name));
  }

 private:
  const Json& object_;
  std::string_view place_;
  std::size_t taken_ = 0;
};

Result<Digest> document_of(const std::string& source) {
  if (!source.starts_with(kDocumentUrn)) {
    return fail(ErrorCode::kInput, "expected urn:sha256: and 64 digits", "/source");
  }
  auto digest = Digest::from_hex(std::string_view(source).substr(kDocumentUrn.size()));
  if (!digest) return std::unexpected(std::move(digest).error().at("/source"));
  return digest;
}

}  // namespace

Result<Evidence> evidence_from_json(const Json& json) {
  if (!json.is_object()) return fail(ErrorCode::kInput, "expected an object");
  Evidence evidence;
  Members members(json, "");
  CONCORD_TRY(std::string source, members.text("source"));
  CONCORD_TRY(evidence.document, document_of(source));
  const Json* selectors = members.find("selector");
  if (selectors == nullptr || !selectors->is_array() || selectors->size() != 2 ||
      !(*selectors)[0].is_object() || !(*selectors)[1].is_object()) {
    return members.wrong("selector", "a quote selector and a position selector");
  }
  CONCORD_CHECK(members.done());

  Members quote((*selectors)[0], "/selector/0");
  CONCORD_TRY(std::string quote_type, quote.text("type"));
  if (quote_type != "TextQuoteSelector") return quote.wrong("type", "TextQuoteSelector");
  CONCORD_TRY(evidence.exact, quote.text("exact"));
  CONCORD_TRY(evidence.prefix, quote.text("prefix"));
  CONCORD_TRY(evidence.suffix, quote.text("suffix"));
  CONCORD_CHECK(quote.done());

  Members position((*selectors)[1], "/selector/1");
  CONCORD_TRY(std::string position_type, position.text("type"));
  if (position_type != "TextPositionSelector") return position.wrong("type", "TextPositionSelector");
  CONCORD_TRY(evidence.start, position.number("start"));
  CONCORD_TRY(evidence.end, position.number("end"));
  CONCORD_CHECK(position.done());
  return evidence;
}

Result<DecodedEntry> decode_entry(std::string_view bytes) {
  if (bytes.size() > kLargestEntry) {
    return fail(ErrorCode::kTooLarge,
                fmt::format("an entry of {} bytes, more than {}", bytes.size(), kLargestEntry));
  }
  CONCORD_TRY(Json json, parse_json(bytes));
  if (!json.is_object()) return fail(ErrorCode::kInput, "an entry that is no JSON object");
  DecodedEntry decoded;
  Entry& entry = decoded.entry;
  Members members(json, "");
  CONCORD_TRY(entry.kind, members.text("kind"));
  CONCORD_TRY(entry.subject, members.text("subject"));
  CONCORD_TRY(entry.author, members.text("author"));
  CONCORD_TRY(entry.audience, members.text("audience"));
  CONCORD_TRY(std::string time, members.text("time"));
  auto instant = parse_instant(time);
  if (!instant) return std::unexpected(std::move(instant).error().at("/time"));
  entry.time = *instant;
  if (json.contains("replaces")) {
    CONCORD_TRY(std::string replaces, members.text("replaces"));
    auto id = Digest::from_hex(replaces);
    if (!id) return std::unexpected(std::move(id).error().at("/replaces"));
    entry.replaces = *id;
  }
  if (const Json* evidence = members.find("evidence")) {
    if (!evidence->is_array()) return members.wrong("evidence", "a list");
    for (std::size_t i = 0; i < evidence->size(); ++i) {
      auto one = evidence_from_json((*evidence)[i]);
      if (!one) return std::unexpected(std::move(one).error().at(fmt::format("/evidence/{}", i)));
      entry.evidence.push_back(std::move(*one));
    }
  }
  if (json.contains("body") == json.contains("body_document")) {
    return members.wrong("body", "either a body or the hash of one");
  }
  if (json.contains("body_document")) {
    CONCORD_TRY(std::string hex, members.text("body_document"));
    auto digest = Digest::from_hex(hex);
    if (!digest) return std::unexpected(std::move(digest).error().at("/body_document"));
    decoded.body_document = *digest;
  } else {
    members.find("body");
    entry.body = std::move(json["body"]);
  }
  CONCORD_CHECK(members.done());
  return decoded;
}

}  // namespace concord::record
