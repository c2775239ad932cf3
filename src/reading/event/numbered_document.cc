#include "reading/event/numbered_document.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

#include "reading/event/document_list.h"
#include "reading/event/document_title.h"
#include "reading/event/quote.h"

namespace concord::reading {
namespace {

constexpr std::uint32_t kMostSentences = 6;  // behind the one that tells of all
constexpr std::uint32_t kMostToKind = 24;    // tokens from the number to what kind of document it is

class NumberedDocuments {
 public:
  NumberedDocuments(const Scene& scene, const TokenFacts& facts) : scene_(scene), facts_(facts) {}

  // Those of one that stands for all.
  std::vector<Agreement> told_of(const Agreement& all) const {
    std::vector<Agreement> told;
    const Hit* several = document_of_several(all.quote);
    if (several == nullptr) return told;
    const auto& sentences = scene_.document.sentences;
    const std::uint32_t own = sentence_of_byte(scene_.document, all.quote.end - 1);
    for (std::uint32_t next = own + 1; next < sentences.size() && next <= own + kMostSentences; ++next)
      if (sentences[next].kind == BlockKind::kText) read(next, all, *several, told);
    if (told.size() < 2) told.clear();
    return told;
  }

 private:
  const Token& token(std::uint32_t at) const { return scene_.document.tokens[at]; }

  // "two agreements"
  const Hit* document_of_several(Span quote) const {
    const auto& hits = scene_.hits.of(LexiconClass::kDocument);
    const auto hit = std::ranges::lower_bound(
        hits, quote.begin, {}, [&](const Hit& one) { return token(one.first_token).at.begin; });
    if (hit == hits.end() || token(hit->first_token).at.begin >= quote.end) return nullptr;
    for (std::uint32_t at = hit->first_token; at < hit->end_token; ++at)
      if (is_plural(at)) return &*hit;
    return nullptr;
  }

  bool is_plural(std::uint32_t at) const {
    return std::ranges::any_of(scene_.document.of(token(at)), &Analysis::plural);
  }

  const Hit* document_at(std::uint32_t at) const {
    const auto hits = hits_in(scene_, LexiconClass::kDocument, at, at + 1);
    return hits.empty() ? nullptr : &hits.front();
  }

  // "The first is", "the first, with the bank, is", "under the second agreement", "Второе – о лесах"; and not
  // "the first phase".
  bool stands_for_document(std::uint32_t behind, std::uint32_t end) const {
    if (behind >= end) return false;
    if (document_at(behind) != nullptr) return true;
    const Token& next = token(behind);
    if (next.kind == TokenKind::kPunctuation)
      return next.mark == U',' || next.mark == U'–' || next.mark == U'—';
    return !scene_.pack.has_cases() &&
           has_hit(scene_, class_bits(LexiconClass::kPassive, LexiconClass::kPreposition), behind,
                   behind + 1);
  }

  void read(std::uint32_t sentence, const Agreement& all, const Hit& several,
            std::vector<Agreement>& told) const {
    const std::uint32_t first = scene_.document.sentences[sentence].first_token;
    const std::uint32_t end = scene_.document.sentences[sentence].end_token;
    std::vector<Hit> numbers;
    for (const Hit& hit : hits_in(scene_, LexiconClass::kListing, first, end))
      if (numbers_document(scene_, hit) && stands_for_document(hit.end_token, end)) numbers.push_back(hit);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      const std::uint32_t from = i == 0 ? first : numbers[i].first_token;
      const std::uint32_t to = i + 1 < numbers.size() ? numbers[i + 1].first_token : end;
      Agreement one = all;
      one.title = title_of(sentence, numbers[i], to, several);
      one.quote = quote_of_tokens(scene_.document, from, to, numbers[i].first_token, numbers[i].end_token);
      add_company(numbers[i].end_token, to, one.parties);
      told.push_back(std::move(one));
    }
  }

  // By the words for it where they say what it is ("the first is a memorandum on forests"), else by its
  // number.
  std::string title_of(std::uint32_t sentence, const Hit& number, std::uint32_t end,
                       const Hit& several) const {
    const auto text = [&](std::uint32_t first, std::uint32_t last) {
      return single_spaced(
          scene_.document.text.substr(token(first).at.begin, token(last - 1).at.end - token(first).at.begin));
    };
    const std::uint32_t word = number.end_token - 1;  // without its article
    if (const Hit* noun = document_at(number.end_token)) return text(word, noun->end_token);
    bool tells = false;
    for (std::uint32_t at = number.end_token; at < std::min(end, number.end_token + kMostToKind); ++at) {
      tells = tells || has_hit(scene_, class_bits(LexiconClass::kPassive), at, at + 1);
      if (const Hit* noun = tells ? document_at(at) : nullptr) {
        const DocumentTitle title =
            document_title(scene_, facts_, sentence, noun->first_token, noun->end_token);
        return single_spaced(scene_.document.text.substr(title.at.begin, title.at.end - title.at.begin));
      }
    }
    std::string name = text(word, number.end_token);
    for (std::uint32_t at = several.first_token; at < several.end_token; ++at) {
      name += ' ';
      name += is_plural(at) ? scene_.pack.morphology->spelling(scene_.document.of(token(at)).front().lemma)
                            : scene_.document.word(token(at));
    }
    return name;
  }

  // "The first, with the bank, is": with whom, before a verb tells what it is.
  void add_company(std::uint32_t from, std::uint32_t end, std::vector<std::string>& parties) const {
    if (scene_.pack.has_cases()) return;
    for (std::uint32_t at = from;
         at < end && !has_hit(scene_, class_bits(LexiconClass::kPassive), at, at + 1); ++at) {
      const std::uint32_t index = facts_.mention[at];
      if (index == kNone || scene_.mentions[index].kind != MentionKind::kActor) continue;
      const Actor& actor = scene_.mentions[index].actor;
      const std::string& party = actor.kind == ActorKind::kState ? actor.country : actor.name;
      if (!party.empty() && std::ranges::find(parties, party) == parties.end()) parties.push_back(party);
    }
  }

  const Scene& scene_;
  const TokenFacts& facts_;
};

}  // namespace

void tell_by_number(const Scene& scene, const TokenFacts& facts, std::vector<Agreement>& agreements) {
  const auto numbers = [&](const Hit& hit) { return numbers_document(scene, hit); };
  if (std::ranges::none_of(scene.hits.of(LexiconClass::kListing), numbers)) return;
  const NumberedDocuments numbered(scene, facts);
  for (std::size_t i = 0; i < agreements.size(); ++i) {
    std::vector<Agreement> told = numbered.told_of(agreements[i]);
    if (told.empty()) continue;
    const auto place = agreements.erase(agreements.begin() + static_cast<std::ptrdiff_t>(i));
    const std::size_t count = told.size();
    agreements.insert(place, std::make_move_iterator(told.begin()), std::make_move_iterator(told.end()));
    i += count - 1;
  }
}

}  // namespace concord::reading
