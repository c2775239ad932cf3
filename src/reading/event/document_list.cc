#include "reading/event/document_list.h"

#include <algorithm>
#include <string_view>

namespace concord::reading {
namespace {

constexpr std::u32string_view kMarks = U":,;";
constexpr std::u32string_view kBullets = U"-–—•*·";

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
    } else if ((facts.flags[at] & (kIsDeterminer | kIsPreposition)) == 0) {
      return false;
    }
  }
  return false;
}

constexpr std::uint32_t kMostToList = 12;  // tokens from the word for all of them to what opens the list
constexpr std::uint32_t kMostBeforeDocument = 4;       // tokens before the noun of a document
constexpr std::string_view kAnyDocument = "document";  // kind of words that tell no kind

class DocumentList {
 public:
  DocumentList(const Scene& scene, const TokenFacts& facts, std::uint32_t sentence)
      : scene_(scene),
        facts_(facts),
        sentence_(sentence),
        end_(scene.document.sentences[sentence].end_token) {}

  std::vector<DocumentTitle> read(const DocumentTitle& whole) const {
    std::vector<DocumentTitle> titles;
    if (!stands_for_several(whole)) return titles;
    std::uint32_t at = opening(whole.end_token);
    while (at < end_) {
      const Hit* hit = document_at(at);
      if (hit == nullptr) break;
      titles.push_back(document_title(scene_, facts_, sentence_, hit->first_token, hit->end_token));
      at = titles.back().end_token;
      if (at >= end_ || !divides(at)) break;
      while (at < end_ && divides(at)) ++at;
    }
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

  // Behind a colon or a word like "including"; the end of the sentence where neither follows shortly.
  std::uint32_t opening(std::uint32_t from) const {
    for (std::uint32_t at = from; at < std::min(end_, from + kMostToList); ++at) {
      if (scene_.document.tokens[at].mark == U':') return at + 1;
      if (const auto hits = hits_in(scene_, LexiconClass::kListing, at, at + 1); !hits.empty())
        return hits.front().end_token;
    }
    return end_;
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
    return mark == U',' || mark == U';' || (facts_.flags[at] & kIsConjunction) != 0;
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
