#include "reading/event/document_list.h"

#include <algorithm>
#include <string_view>

namespace concord::reading {
namespace {

constexpr std::u32string_view kMarks = U":,;";
constexpr std::u32string_view kBullets = U"-–—•*·";

// "among them": words behind which the documents of a list are told, up to `end`.
bool opens_list(const Scene& scene, std::uint32_t at, std::uint32_t end) {
  const auto openings = hits_in(scene, LexiconClass::kListing, at == 0 ? 0 : at - 1, at + 1);
  return std::ranges::any_of(openings, [&](const Hit& hit) {
    return hit.end_token > at && hit.end_token <= end && !numbers_document(scene, hit);
  });
}

// Whether a document that begins at `first` is one of a list: a mark stands before it, over its article, a
// bullet and a preposition ("including"); behind another of the list a conjunction does as well.
bool is_listed(const Scene& scene, const TokenFacts& facts, std::uint32_t first, std::uint32_t from,
               bool listed_before) {
  constexpr std::uint32_t kMostBetween = 4;
  for (std::uint32_t at = first; at-- > from && first - at <= kMostBetween;) {
    const Token& token = scene.document.tokens[at];
    if (token.kind == TokenKind::kPunctuation || token.kind == TokenKind::kSymbol) {
      if (kMarks.contains(token.mark) || listed_before) return true;
      if (!kBullets.contains(token.mark)) return false;
    } else if ((facts.flags[at] & kIsConjunction) != 0) {
      return listed_before;
    } else if ((facts.flags[at] & (kIsDeterminer | kIsPreposition)) == 0 && !opens_list(scene, at, first)) {
      return false;
    }
  }
  return false;
}

constexpr std::uint32_t kMostToList = 12;  // tokens from the word for all of them to what opens the list
constexpr std::uint32_t kMostBeforeDocument = 4;  // tokens before the noun of a document
constexpr std::uint32_t kMostBulletTokens = 3;
constexpr char32_t kBullet = U'•';
constexpr std::size_t kMostDocuments = 40;             // of one list
constexpr std::string_view kAnyDocument = "document";  // kind of words that tell no kind

class DocumentList {
 public:
  DocumentList(const Scene& scene, const TokenFacts& facts, std::uint32_t sentence)
      : scene_(scene), facts_(facts), sentence_(sentence), end_(end_of(sentence)) {}

  std::vector<DocumentTitle> read(const DocumentTitle& whole) {
    std::vector<DocumentTitle> titles;
    if (!stands_for_several(whole)) return titles;
    read_items(opening(whole.end_token, end_), titles);
    read_below(titles);
    return titles;
  }

  std::vector<DocumentTitle> read_from(std::uint32_t colon) {
    std::vector<DocumentTitle> titles;
    if (colon >= end_ || token(colon).mark != U':') return titles;
    read_items(colon + 1, titles);
    read_below(titles);
    return titles;
  }

 private:
  // "пакет документов", "соглашения"
  bool stands_for_several(const DocumentTitle& title) const {
    for (const Hit& hit : hits_in(scene_, LexiconClass::kDocument, title.first_token, title.end_token)) {
      if (scene_.pack.lexicon.entry(hit.entry).value == kAnyDocument) return true;
      return std::ranges::any_of(scene_.document.of(scene_.document.tokens[hit.first_token]),
                                 [](const Analysis& one) { return one.plural; });
    }
    return false;
  }

  std::uint32_t end_of(std::uint32_t sentence) const { return scene_.document.sentences[sentence].end_token; }
  const Token& token(std::uint32_t at) const { return scene_.document.tokens[at]; }

  // The documents of the sentence from `at`, one behind another.
  void read_items(std::uint32_t at, std::vector<DocumentTitle>& titles) const {
    while (at < end_) {
      const Hit* hit = document_at(behind_bullet(at));
      if (hit == nullptr) break;
      titles.push_back(document_title(scene_, facts_, sentence_, hit->first_token, hit->end_token));
      at = titles.back().end_token;
      if (at >= end_ || !divides(at)) break;
      while (at < end_ && divides(at)) ++at;
    }
  }

  // "The following documents were signed:" and the lines below it, "Among them are ..." in the next sentence.
  void read_below(std::vector<DocumentTitle>& titles) {
    if (!scene_.pack.has_dictionary) return;
    const auto count = static_cast<std::uint32_t>(scene_.document.sentences.size());
    bool goes_on = titles.empty() ? token(before_number(end_) - 1).mark == U':' : leaves_open(sentence_);
    for (std::uint32_t next = sentence_ + 1; next < count && titles.size() < kMostDocuments; ++next) {
      const std::uint32_t first = scene_.document.sentences[next].first_token;
      if (before_number(end_of(next)) == first) {  // "1.", a line of its own
        goes_on = true;
        continue;
      }
      const std::uint32_t behind = titles.empty() && !goes_on ? opening_of(next) : first;
      if (behind == first && !goes_on && behind_bullet(first) == first) return;
      sentence_ = next;
      end_ = end_of(next);
      const std::size_t before = titles.size();
      read_items(behind, titles);
      goes_on = leaves_open(next);
      if (titles.size() == before && (behind == first || !goes_on)) return;
    }
  }

  // The end of the sentence without the number of the item below: "were signed: 1."
  std::uint32_t before_number(std::uint32_t end) const {
    constexpr std::size_t kMostDigits = 2;
    const bool numbered = end > 2 && token(end - 1).mark == U'.' &&
                          token(end - 2).kind == TokenKind::kNumber &&
                          scene_.document.word(token(end - 2)).size() <= kMostDigits;
    return numbered ? end - 2 : end;
  }

  // Whether the sentence ends as one does that a list follows or that is an item of one.
  bool leaves_open(std::uint32_t sentence) const {
    const std::uint32_t end = before_number(end_of(sentence));
    if (end < end_of(sentence)) return true;
    const Token& last = token(end - 1);
    return last.kind != TokenKind::kPunctuation || kMarks.contains(last.mark);
  }

  // Behind "Among them are", at the beginning of a sentence; where it begins if it does not begin so.
  std::uint32_t opening_of(std::uint32_t sentence) const {
    const std::uint32_t first = scene_.document.sentences[sentence].first_token;
    const auto hits = hits_in(scene_, LexiconClass::kListing, first, first + 1);
    return hits.empty() || numbers_document(scene_, hits.front()) ? first : hits.front().end_token;
  }

  // "– a memorandum", "2) a protocol"
  std::uint32_t behind_bullet(std::uint32_t at) const {
    std::uint32_t next = at;
    while (next < end_ && next - at < kMostBulletTokens && token(next).kind != TokenKind::kWord &&
           (token(next).kind != TokenKind::kNumber || next == at))
      ++next;
    return next;
  }

  // Behind a colon or a word like "including"; the end of the sentence where neither follows shortly.
  std::uint32_t opening(std::uint32_t from, std::uint32_t end) const {
    for (std::uint32_t at = from; at < std::min(end, from + kMostToList); ++at) {
      if (token(at).mark == U':' || token(at).mark == kBullet) return at + 1;
      const auto hits = hits_in(scene_, LexiconClass::kListing, at, at + 1);
      if (!hits.empty() && !numbers_document(scene_, hits.front())) return hits.front().end_token;
    }
    return end;
  }

  const Hit* document_at(std::uint32_t at) const {
    const auto hits = hits_in(scene_, LexiconClass::kDocument, at, at + kMostBeforeDocument);
    if (hits.empty() || hits.front().end_token > end_) return nullptr;
    const Hit& hit = hits.front();
    const bool described = std::ranges::all_of(
        scene_.document.tokens.begin() + at, scene_.document.tokens.begin() + hit.first_token,
        [](const Token& one) { return one.kind == TokenKind::kWord || one.kind == TokenKind::kNumber; });
    return described ? &hit : nullptr;
  }

  bool divides(std::uint32_t at) const {
    const char32_t mark = scene_.document.tokens[at].mark;
    return mark == U',' || mark == U';' || mark == kBullet || (facts_.flags[at] & kIsConjunction) != 0;
  }

  const Scene& scene_;
  const TokenFacts& facts_;
  std::uint32_t sentence_;
  std::uint32_t end_;
};

}  // namespace

std::vector<DocumentTitle> listed_documents(const Scene& scene, const TokenFacts& facts,
                                            std::uint32_t sentence, std::uint32_t from, bool behind_another) {
  std::vector<DocumentTitle> out;
  const std::uint32_t end = scene.document.sentences[sentence].end_token;
  std::uint32_t next = from;
  for (const Hit& hit : hits_in(scene, LexiconClass::kDocument, from, end)) {
    if (hit.first_token < next) continue;
    const DocumentTitle title = document_title(scene, facts, sentence, hit.first_token, hit.end_token);
    if (title.background || !is_listed(scene, facts, title.first_token, next, behind_another || !out.empty()))
      continue;
    out.push_back(title);
    next = title.end_token;
  }
  return out;
}

std::vector<DocumentTitle> documents_told_by(const Scene& scene, const TokenFacts& facts,
                                             std::uint32_t sentence, const DocumentTitle& whole) {
  return DocumentList(scene, facts, sentence).read(whole);
}

std::vector<DocumentTitle> documents_behind_colon(const Scene& scene, const TokenFacts& facts,
                                                  std::uint32_t sentence, std::uint32_t colon) {
  return DocumentList(scene, facts, sentence).read_from(colon);
}

bool numbers_document(const Scene& scene, const Hit& listing) {
  constexpr std::string_view kNumber = "number";  // key of [listing]
  return scene.pack.lexicon.entry(listing.entry).value == kNumber;
}

std::string_view kind_of_document(const Scene& scene, Span quote) {
  const auto& hits = scene.hits.of(LexiconClass::kDocument);
  const auto hit = std::ranges::lower_bound(
      hits, quote.begin, {}, [&](const Hit& one) { return scene.document.tokens[one.first_token].at.begin; });
  if (hit == hits.end() || scene.document.tokens[hit->first_token].at.begin >= quote.end) return {};
  return scene.pack.lexicon.entry(hit->entry).value;
}

bool is_any_kind(std::string_view kind) {
  return kind == kAnyDocument;
}

}  // namespace concord::reading
