#include "record/entry.h"

#include <fmt/format.h>
#include <utility>

#include "base/time.h"
#include "record/tree.h"

namespace concord::record {

namespace {

constexpr std::uint64_t kLargestPosition = std::uint64_t{1} << 53U;  // RFC 7493, section 2.2

// Writes the members of an object that are known in advance, so that no JSON value has to be built for them.
// They must be added in the order of RFC 8785.
class MemberWriter {
 public:
  explicit MemberWriter(std::string& out) : out_(out) { out_ += '{'; }
  void raw(std::string_view name, std::string_view json) {
    begin(name);
    out_ += json;
  }
  Status text(std::string_view name, std::string_view value) {
    begin(name);
    return append_canonical_text(value, out_);
  }
  void end() { out_ += '}'; }

 private:
  void begin(std::string_view name) {
    out_ += std::exchange(first_, false) ? "\"" : ",\"";
    out_.append(name).append("\":");
  }

  std::string& out_;
  bool first_ = true;
};

Result<std::string> evidence_text(const Evidence& evidence) {
  std::string quote;
  MemberWriter words(quote);
  CONCORD_CHECK(words.text("exact", evidence.exact));
  CONCORD_CHECK(words.text("prefix", evidence.prefix));
  CONCORD_CHECK(words.text("suffix", evidence.suffix));
  words.raw("type", R"("TextQuoteSelector")");
  words.end();
  return fmt::format(
      R"({{"selector":[{},{{"end":{},"start":{},"type":"TextPositionSelector"}}],"source":"{}{}"}})", quote,
      evidence.end, evidence.start, kDocumentUrn, evidence.document.hex());
}

Result<std::string> evidence_texts(const std::vector<Evidence>& evidence) {
  std::string list;
  for (const Evidence& one : evidence) {
    if (one.end > kLargestPosition) return fail(ErrorCode::kInput, "a position beyond 2^53", "/evidence");
    CONCORD_TRY(std::string text, evidence_text(one));
    list += (list.empty() ? "[" : ",") + text;
  }
  return list + "]";
}

// The canonical bytes around a body that is canonical already.
Result<std::string> envelope(const Entry& entry, std::string_view body_name, std::string_view body) {
  std::string out;
  out.reserve(body.size() + 1024);
  MemberWriter members(out);
  CONCORD_CHECK(members.text("audience", entry.audience));
  CONCORD_CHECK(members.text("author", entry.author));
  members.raw(body_name, body);
  if (!entry.evidence.empty()) {
    CONCORD_TRY(std::string evidence, evidence_texts(entry.evidence));
    members.raw("evidence", evidence);
  }
  CONCORD_CHECK(members.text("kind", entry.kind));
  if (entry.replaces) members.raw("replaces", fmt::format("\"{}\"", entry.replaces->hex()));
  CONCORD_CHECK(members.text("subject", entry.subject));
  members.raw("time", fmt::format("\"{}\"", instant_text(entry.time)));
  members.end();
  return out;
}

}  // namespace

EntryId entry_id(std::string_view bytes) {
  return leaf_hash(bytes);
}

Json evidence_json(const Evidence& evidence) {
  Json::object_t quote;
  quote.emplace("type", "TextQuoteSelector");
  quote.emplace("exact", evidence.exact);
  quote.emplace("prefix", evidence.prefix);
  quote.emplace("suffix", evidence.suffix);
  Json::object_t position;
  position.emplace("type", "TextPositionSelector");
  position.emplace("start", evidence.start);
  position.emplace("end", evidence.end);
  Json::array_t selectors;
  selectors.emplace_back(std::move(quote));
  selectors.emplace_back(std::move(position));
  Json::object_t json;
  json.emplace("source", fmt::format("{}{}", kDocumentUrn, evidence.document.hex()));
  json.emplace("selector", std::move(selectors));
  return json;
}

Result<EncodedEntry> encode_entry(const Entry& entry) {
  EncodedEntry encoded;
  CONCORD_TRY(std::string body, canonical_json(entry.body));
  CONCORD_TRY(encoded.bytes, envelope(entry, "body", body));
  if (encoded.bytes.size() > kLargestEntry) {
    std::string hash = fmt::format("\"{}\"", sha256(body).hex());
    CONCORD_TRY(encoded.bytes, envelope(entry, "body_document", hash));
    encoded.body_document = std::move(body);
  }
  if (encoded.bytes.size() > kLargestEntry) {
    return fail(ErrorCode::kTooLarge,
                fmt::format("the entry has {} bytes without its body, more than {}", encoded.bytes.size(),
                            kLargestEntry),
                entry.subject, "give shorter or fewer quotes as evidence");
  }
  encoded.id = entry_id(encoded.bytes);
  return encoded;
}

}  // namespace concord::record
