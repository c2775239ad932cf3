#include "reading/event/document_list.h"

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

}  // namespace concord::reading
