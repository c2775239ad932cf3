#include "record/document_check.h"

#include <algorithm>
#include <fmt/format.h>

#include "record/entry.h"

namespace concord::record {

namespace {

// Reading JSON takes longer than hashing it, and few entries speak of documents. In canonical JSON the
// envelope's members stand in one order, "body" or "body_document" early and "kind" behind it, and a
// quotation mark inside a text is escaped; so a short look from each end tells.
bool may_mention(std::string_view bytes) {
  constexpr std::string_view kind = R"("kind":")";
  if (std::size_t body = bytes.find(R"(,"body)"); body != bytes.npos) {
    if (bytes.substr(body).starts_with(R"(,"body_document":)")) return true;
  }
  const std::size_t at = bytes.rfind(kind);
  if (at == bytes.npos) return false;
  const std::string_view value = bytes.substr(at + kind.size());
  return value.starts_with(R"(report")") || value.starts_with(R"(erasure")");
}

}  // namespace

void DocumentCheck::entry(std::uint64_t index, std::string_view bytes) {
  if (!may_mention(bytes)) return;
  auto decoded = decode_entry(bytes);
  if (!decoded) return;  // its hash is not the signed one, which is found elsewhere, or it never was an entry
  if (decoded->body_document) mentions_.push_back({*decoded->body_document, index, false});
  const Entry& entry = decoded->entry;
  bool erasure = entry.kind == "erasure";
  if (!erasure && entry.kind != "report") return;
  auto hash = entry.body.find("sha256");
  if (hash == entry.body.end() || !hash->is_string()) return;
  if (auto digest = Digest::from_hex(hash->get_ref<const std::string&>())) {
    mentions_.push_back({*digest, index, erasure});
  }
}

void DocumentCheck::add(const DocumentCheck& later) {
  mentions_.insert(mentions_.end(), later.mentions_.begin(), later.mentions_.end());
}

void DocumentCheck::keep_last_mentions() {
  std::ranges::stable_sort(mentions_, {}, &Mention::digest);  // within a document still in the log's order
  std::vector<Mention> last;
  for (const Mention& mention : mentions_) {
    if (!last.empty() && last.back().digest == mention.digest) last.pop_back();
    last.push_back(mention);
  }
  mentions_ = std::move(last);
}

std::vector<Digest> DocumentCheck::erased() {
  keep_last_mentions();
  std::vector<Digest> erased;
  for (const Mention& mention : mentions_) {
    if (mention.erased) erased.push_back(mention.digest);
  }
  return erased;
}

Status DocumentCheck::finish(store::Store& store, std::vector<Finding>& findings) {
  keep_last_mentions();
  CONCORD_TRY(std::vector<Digest> present, store.documents());  // sorted by digest
  for (const Mention& mention : mentions_) {
    bool there = std::ranges::binary_search(present, mention.digest);
    const std::string place = document_place(mention.digest.hex());
    if (!there && mention.erased) {
      findings.push_back(
          {FindingKind::kErased, place, fmt::format("as {} says", entry_place(mention.index))});
    } else if (!there) {
      findings.push_back(
          {FindingKind::kMissing, place,
           fmt::format("{} names it, and no entry says that it was erased", entry_place(mention.index))});
    } else if (mention.erased) {
      findings.push_back(
          {FindingKind::kExtra, place,
           fmt::format("{} says that it was erased, and it is still there", entry_place(mention.index))});
    }
  }
  for (const Digest& digest : present) {
    auto content = store.document(digest);
    if (!content) {
      findings.push_back({FindingKind::kUnreadable, document_place(digest.hex()), content.error().what});
    } else if (*content && sha256(**content) != digest) {
      findings.push_back(
          {FindingKind::kAltered, document_place(digest.hex()), "its content has another hash"});
    }
  }
  return {};
}

}  // namespace concord::record
