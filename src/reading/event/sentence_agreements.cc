// What a sentence tells of documents: which of them are new, and which the report has told of before.
#include <algorithm>

#include "reading/event/document_list.h"
#include "reading/event/merge.h"
#include "reading/event/provenance.h"
#include "reading/event/sentence_reader.h"

namespace concord::reading {

// "put their names to this memorandum", "signed the tripartite memorandum": it is the one told before, unless
// other states are told to have signed it; "the tripartite memorandum on tuna" is another where that was
// about reefs.
bool SentenceReader::points_back(const Agreement& agreement, const Agreement& known) const {
  const auto is_new_state = [&](const std::string& party) {
    return is_state(party) && std::ranges::find(known.parties, party) == known.parties.end();
  };
  if (agreement.parties.size() > 1 && std::ranges::any_of(agreement.parties, is_new_state)) return false;
  const auto& tokens = scene_.document.tokens;
  const auto within = std::ranges::lower_bound(tokens, agreement.quote.begin, {},
                                               [](const Token& token) { return token.at.begin; });
  for (auto at = within; at != tokens.end() && at->at.end <= agreement.quote.end; ++at) {
    const auto index = static_cast<std::uint32_t>(at - tokens.begin());
    if (!has_hit(scene_, class_bits(LexiconClass::kDocument), index, index + 1)) continue;
    if (!is_definite(index)) return false;
    if (index > 0 && has_hit(scene_, class_bits(LexiconClass::kDeterminer), index - 1, index)) return true;
    const std::string_view word = scene_.document.word(*at);
    const std::size_t named = agreement.title.find(word);
    return named == std::string::npos || known.title.contains(agreement.title.substr(named + word.size()));
  }
  return false;
}

// "the document", "the virtual agreements"; but "the second memorandum" is another.
bool SentenceReader::is_definite(std::uint32_t document) const {
  constexpr std::uint32_t kMostAdjectives = 2;
  constexpr ClassBits kNoAdjective =
      class_bits(LexiconClass::kFrameVerb, LexiconClass::kPreposition, LexiconClass::kRank);
  const std::uint32_t begin = scene_.document.sentences[syntax_->sentence].first_token;
  for (std::uint32_t at = document; at-- > begin && document - at <= kMostAdjectives + 1;) {
    const auto hits = hits_in(scene_, LexiconClass::kDeterminer, at, at + 1);
    if (!hits.empty()) return scene_.pack.lexicon.entry(hits.front().entry).value == kDefiniteDeterminer;
    const Token& token = scene_.document.tokens[at];
    if (token.kind != TokenKind::kWord || token.shape != Shape::kLower ||
        has_hit(scene_, kNoAdjective, at, at + 1))
      return false;
  }
  return false;
}

// Whether the match tells any; `told_before`: of all of them the report has told already.
bool SentenceReader::read_agreements(const Match& match, bool& told_before) {
  bool found = false;
  for (Agreement& agreement : maker_.agreements_of(*syntax_, match, story_)) {
    if (is_retold(match, agreement)) {
      told_before = found = true;
      show_telling(scene_.document.text, agreement.quote, title_end(scene_.document), out_.agreements.back());
      continue;
    }
    const double sureness = agreement.origin.confidence;
    add_provenance(scene_, *syntax_, match, agreement.origin);
    agreement.origin.prior = sureness;
    const bool known = add_agreement(scene_.document.text, std::move(agreement), title_end(scene_.document),
                                     out_.agreements);
    told_before = found ? told_before && known : known;
    found = true;
  }
  return found;
}

// "Подписи под финансовым соглашением поставили": who put his name to a document of the kind that was told
// to have been signed, or to "the document", signed that.
bool SentenceReader::is_retold(const Match& match, const Agreement& agreement) const {
  if (scene_.pack.heads_last || out_.agreements.empty()) return false;
  const Agreement& known = out_.agreements.back();
  if (known.status != agreement.status) return false;
  const std::string_view kind = kind_of_document(scene_, agreement.quote);
  if (!scene_.pack.has_dictionary)
    return points_back(agreement, known) &&
           (is_any_kind(kind) || kind == kind_of_document(scene_, known.quote));
  if (frame_of(match).retells) return is_any_kind(kind) || kind == kind_of_document(scene_, known.quote);
  // "Документ подписали": by one of those who signed what was told of at least.
  const auto is_known = [&](const std::string& party) {
    return std::ranges::find(known.parties, party) != known.parties.end();
  };
  return is_any_kind(kind) && !agreement.title.contains(' ') && known.title.contains(' ') &&
         (match.actors == 0 || std::ranges::any_of(agreement.parties, is_known));
}

}  // namespace concord::reading
