#include "reading/event/document_title.h"

#include <algorithm>

#include "reading/event/verb_group.h"
#include "reading/mention/conference.h"

namespace concord::reading {
namespace {

constexpr std::uint32_t kMostTokens = 28;
constexpr std::string_view kFuture = "future";  // key of [planned]: will, shall

class TitleReader {
 public:
  TitleReader(const Scene& scene, const TokenFacts& facts, std::uint32_t sentence)
      : scene_(scene), facts_(facts), sentence_(scene.document.sentences[sentence]) {}

  DocumentTitle read(std::uint32_t first, std::uint32_t end) {
    DocumentTitle title;
    head_cases_ = head_cases(first, end);
    oblique_ = (cases_of(scene_, first) & (kNominative | kAccusative)) == 0;
    title.first_token = left(first);
    title.end_token = right(end, title.first_token + kMostTokens);
    title.listed = begins_other_document(title.end_token, sentence_.end_token);
    title.at = {token(title.first_token).at.begin, token(title.end_token - 1).at.end};
    for (const Hit& hit : scene_.hits.of(LexiconClass::kBackground)) {
      const bool within = hit.first_token < title.end_token && hit.end_token > title.first_token;
      if (!within || is_named_behind(hit, end)) continue;
      (hit.first_token < title.first_token ? title.based_on : title.background) = true;
    }
    return title;
  }

 private:
  // "an agreement on credits under the Paris Agreement", "меморандум на основе действующего соглашения": no
  // older one, as "an agreement signed in" is.
  bool is_named_behind(const Hit& hit, std::uint32_t head_end) const {
    if (hit.first_token < head_end) return false;
    if (scene_.pack.has_dictionary) return begins_other(hit.first_token, head_end);
    return !scene_.pack.has_cases() && token(hit.first_token).shape != Shape::kLower;
  }

  bool begins_other(std::uint32_t at, std::uint32_t head_end) const {
    return at > head_end || (flags(at) & kIsPreposition) != 0;
  }

  const Token& token(std::uint32_t index) const { return scene_.document.tokens[index]; }
  std::uint32_t flags(std::uint32_t index) const { return facts_.flags[index]; }

  // Adjectives and names before the noun: "the Baku Declaration", "a strategic cooperation agreement".
  std::uint32_t left(std::uint32_t first) const {
    constexpr std::uint32_t kMostBefore = 5;
    std::uint32_t begin = first;
    while (begin > sentence_.first_token && first - begin < kMostBefore) {
      const std::uint32_t before = begin - 1;
      const bool mention = facts_.mention[before] != kNone;
      const bool closed =
          (flags(before) & (kIsPreposition | kIsConjunction | kIsDeterminer | kIsSubordinator |
                            kIsPossessive | kIsPassive | kIsPerfect | kIsRelative | kIsImpersonal)) != 0;
      const bool counts = !scene_.pack.has_cases() && (flags(before) & kIsQuantity) != 0;  // "two agreements"
      if (token(before).kind != TokenKind::kWord || closed || counts) break;
      // "подписал в Иране протокол": where a noun is described by adjectives, a place before it is none.
      if (mention && scene_.pack.has_dictionary) break;
      if (mention && token(before).shape == Shape::kLower) break;
      if (mention && scene_.mentions[facts_.mention[before]].kind != MentionKind::kPlace) break;
      if (!mention && !describes(before)) break;
      begin = before;
    }
    return begin;
  }

  bool describes(std::uint32_t index) const {
    if (verb_use(scene_, facts_, index, index > sentence_.first_token ? index - 1 : kNone).form !=
        VerbForm::kNoVerb) {
      return false;
    }
    if (!scene_.pack.has_cases()) return true;
    for (const Analysis& analysis : scene_.document.of(token(index))) {
      if (analysis.part == PartOfSpeech::kAdjective || analysis.part == PartOfSpeech::kParticiple)
        return true;
    }
    return false;
  }

  // What the document is about: to the next verb, clause or mark, brackets and quotations within included.
  std::uint32_t right(std::uint32_t end, std::uint32_t limit) const {
    limit = std::min(limit, sentence_.end_token);
    std::uint32_t last = end;
    bool quoting = false;
    for (std::uint32_t at = end; at < limit; ++at) {
      const Token& one = token(at);
      if (begins_other_document(at, limit) || names_person(at) || (at == last && is_adverb(at))) break;
      if (at == last && (names_doer(at) || is_other_subject(at))) break;
      if (one.kind == TokenKind::kPunctuation) {
        const char32_t mark = one.mark;
        const bool closes = mark == U'»' || (mark == U'"' && (quoting || !one.space_before));
        if (closes && !quoting) break;
        if (std::u32string_view(U"()\"«»-–").contains(mark)) {
          if (is_quotation_mark(mark)) quoting = !closes;
          if (mark == U')' || closes) last = at + 1;
          continue;
        }
        if (mark == U',' && (quoting || goes_on(at, limit))) continue;
        break;
      }
      if (scene_.pack.has_dictionary && begins_other(at, end) &&
          !hits_in(scene_, LexiconClass::kBackground, at, at + 1).empty())
        break;
      if ((flags(at) & (kIsRelative | kIsSubordinator)) != 0 || is_day(at) || opens_occasion(at) ||
          is_modal(at))
        break;
      if (at == end && opens_infinitive(scene_, facts_, at, limit)) {
        ++at;
        last = at + 1;
        continue;
      }
      const VerbForm form = verb_use(scene_, facts_, at, at - 1).form;
      if (form != VerbForm::kNoVerb && form != VerbForm::kGerund) break;
      const bool small = (flags(at) & (kIsPreposition | kIsConjunction | kIsDeterminer)) != 0;
      if (!small) last = at + 1;
    }
    return last;
  }

  // "с меморандумом между банками эксперты": behind a title in another case, a noun that can only be a
  // subject.
  bool is_other_subject(std::uint32_t at) const {
    if (!scene_.pack.has_dictionary || !oblique_ || token(at).kind != TokenKind::kWord) return false;
    const auto analyses = scene_.document.of(token(at));
    return !analyses.empty() && std::ranges::all_of(analyses, [](const Analysis& one) {
      return one.part == PartOfSpeech::kNoun && !one.predicted && one.cases == kNominative;
    });
  }

  // "the memorandum (the) two ministries signed": who stands right behind what is named is not of its name.
  bool names_doer(std::uint32_t at) const {
    if (scene_.pack.has_cases()) return false;
    if ((flags(at) & kIsDeterminer) != 0 && facts_.mention[at] == kNone) ++at;
    if (at >= sentence_.end_token || facts_.mention[at] == kNone) return false;
    const Mention& mention = scene_.mentions[facts_.mention[at]];
    // "on the Danube Wetland Partnership", "Costa (Rica)": a name that goes on.
    if (facts_.mention[at] == facts_.mention[at - 1]) return false;
    if (mention.actor.kind == ActorKind::kOrganisation && token(at - 1).shape != Shape::kLower) return false;
    return mention.kind == MentionKind::kActor || mention.kind == MentionKind::kGroup || acts(mention);
  }

  // "signed the agreement (on) Sunday", whether or not the report tells of which week.
  bool is_day(std::uint32_t at) const {
    if (facts_.mention[at] != kNone) return scene_.mentions[facts_.mention[at]].kind == MentionKind::kDate;
    return has_hit(scene_, class_bits(LexiconClass::kWeekday, LexiconClass::kRelativeDay), at, at + 1);
  }

  std::uint8_t head_cases(std::uint32_t first, std::uint32_t end) const {
    std::uint8_t cases = 0;
    for (std::uint32_t at = first; at < end; ++at)
      cases = static_cast<std::uint8_t>(cases | cases_of(scene_, at));
    return static_cast<std::uint8_t>(cases & (kNominative | kAccusative));
  }

  // "меморандум о климате, соглашение о лесах и дорожную карту": behind a comma or a conjunction another
  // document in the case of the first is a second one; without cases one with an article of its own ("a
  // memorandum on forests and a roadmap on energy").
  bool begins_other_document(std::uint32_t at, std::uint32_t limit) const {
    constexpr std::uint32_t kMostDescribing = 3;
    if ((flags(at) & kIsConjunction) == 0 && token(at).mark != U',') return false;
    std::uint32_t next = at + 1;
    if (next < limit && (flags(next) & kIsConjunction) != 0) ++next;
    if (scene_.pack.has_dictionary ? head_cases_ == 0 : !names_new(next, limit)) return false;
    if (!scene_.pack.has_dictionary) ++next;
    const std::uint32_t first = next;
    while (next < limit && next - first < kMostDescribing && (flags(next) & kIsDocument) == 0 &&
           facts_.mention[next] == kNone && token(next).kind == TokenKind::kWord && describes(next))
      ++next;
    if (next >= limit || (flags(next) & kIsDocument) == 0) return false;
    return !scene_.pack.has_dictionary || (cases_of(scene_, next) & head_cases_) != 0;
  }

  // "a": what has not been told of.
  bool names_new(std::uint32_t at, std::uint32_t limit) const {
    if (scene_.pack.has_cases() || at >= limit) return false;
    return std::ranges::any_of(hits_in(scene_, LexiconClass::kDeterminer, at, at + 1), [&](const Hit& hit) {
      return scene_.pack.lexicon.entry(hit.entry).value.empty();
    });
  }

  // "Меморандум также подписали", "the protocol now bears": behind a noun it goes with the verb.
  bool is_adverb(std::uint32_t at) const {
    if ((flags(at) & kIsAdverb) != 0 || !scene_.pack.has_cases()) return (flags(at) & kIsAdverb) != 0;
    const auto analyses = scene_.document.of(token(at));
    return scene_.pack.has_dictionary && token(at).kind == TokenKind::kWord && facts_.mention[at] == kNone &&
           std::ranges::all_of(analyses, [](const Analysis& one) {
             return one.part == PartOfSpeech::kAdverb || one.part == PartOfSpeech::kParticle ||
                    one.part == PartOfSpeech::kConjunction;
           });
  }

  // "меморандум с послом Швеции Отто Линдом", "the memorandum with Ambassador Lind": people sign, and no
  // title names them.
  bool names_person(std::uint32_t at) const {
    if (!scene_.pack.has_dictionary) {
      if ((flags(at) & kIsPreposition) == 0 || at + 1 >= sentence_.end_token) return false;
      ++at;
    }
    if (facts_.mention[at] == kNone) return false;
    const Mention& mention = scene_.mentions[facts_.mention[at]];
    return mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kPerson &&
           !mention.anonymous;
  }

  // "that an agreement should be signed", "the agreement will run": a verb follows that says what is to
  // become of it.
  bool is_modal(std::uint32_t at) const {
    if ((flags(at) & (kIsPlanned | kIsHypothetical)) == 0 || at + 1 >= sentence_.end_token) return false;
    if ((flags(at + 1) & (kIsPassive | kIsPerfect)) != 0) return true;
    return std::ranges::any_of(hits_in(scene_, LexiconClass::kPlanned, at, at + 1), [&](const Hit& hit) {
      return scene_.pack.lexicon.entry(hit.entry).value == kFuture;
    });
  }

  // "signed a protocol in Vienna", "at a ceremony": where and when it was signed, and not what it is about.
  bool opens_occasion(std::uint32_t at) const {
    const auto& hits = scene_.hits.of(LexiconClass::kOccasion);
    const auto hit = std::ranges::lower_bound(hits, at, {}, &Hit::first_token);
    if (hit == hits.end() || hit->first_token != at || hit->end_token >= sentence_.end_token) return false;
    const std::string& key = scene_.pack.lexicon.entry(hit->entry).value;
    if (key == kBeforeSession) return conference_at(scene_.document, scene_.pack, hit->end_token).has_value();
    if (key != kBeforeCity) return key != kNamedSession && key != kBesideName;
    if (facts_.mention[hit->end_token] == kNone) return false;
    const Mention& mention = scene_.mentions[facts_.mention[hit->end_token]];
    return mention.kind == MentionKind::kPlace && mention.place_kind == PlaceKind::kCity;
  }

  // A list of capitalised words: "on Climate, Innovation and Trade".
  bool goes_on(std::uint32_t comma, std::uint32_t limit) const {
    return comma + 1 < limit && comma > sentence_.first_token &&
           token(comma + 1).shape == Shape::kCapitalised && token(comma - 1).shape == Shape::kCapitalised &&
           facts_.mention[comma + 1] == kNone;
  }

  const Scene& scene_;
  const TokenFacts& facts_;
  const Sentence& sentence_;
  bool oblique_ = false;         // the noun can only be in another case than these
  std::uint8_t head_cases_ = 0;  // nominative and accusative, as far as the noun may be in them
};

}  // namespace

DocumentTitle document_title(const Scene& scene, const TokenFacts& facts, std::uint32_t sentence,
                             std::uint32_t first, std::uint32_t end) {
  return TitleReader(scene, facts, sentence).read(first, end);
}

}  // namespace concord::reading
