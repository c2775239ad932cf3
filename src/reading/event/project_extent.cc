#include "reading/event/project_extent.h"

#include <algorithm>
#include <iterator>

#include "reading/event/project_name.h"
#include "reading/event/verb_form.h"
#include "reading/event/verb_group.h"

namespace concord::reading {
namespace {

constexpr int kMostPlainWords = 4;  // on each side of the topic
constexpr int kMostWords = 9;       // with capitals, before it

constexpr std::uint32_t kStops = kIsConjunction | kIsSubordinator | kIsRelative | kIsPassive | kIsPerfect |
                                 kIsDeterminer | kIsPossessive | kIsPreposition | kIsPlanned |
                                 kIsHypothetical | kIsNegated | kBeginsFrameVerb;
constexpr ClassBits kDays = class_bits(LexiconClass::kWeekday, LexiconClass::kRelativeDay);

}  // namespace

bool ProjectWords::is_about(const Hit& anchor) const {
  return scene_.pack.lexicon.entry(anchor.entry).value == kAboutAnchor;
}

bool ProjectWords::is_about(std::uint32_t token) const {
  return std::ranges::any_of(hits_in(scene_, LexiconClass::kAnchor, token, token + 1),
                             [&](const Hit& anchor) { return is_about(anchor); });
}

// "с помощью", "in terms of"
bool ProjectWords::in_preposition(const Sentence& sentence, std::uint32_t at) const {
  constexpr std::uint32_t kLongest = 4;
  for (std::uint32_t back = 1; back < kLongest && at >= sentence.first_token + back; ++back)
    if ((facts_.flags[at - back] & kIsPreposition) != 0 && facts_.preposition_words[at - back] > back)
      return true;
  return false;
}

bool ProjectWords::is_plain(const Sentence& sentence, std::uint32_t at) const {
  if (token(at).kind != TokenKind::kWord || (facts_.flags[at] & kStops) != 0 || facts_.mention[at] != kNone)
    return false;
  const std::uint32_t before = at > sentence.first_token ? at - 1 : kNone;
  return !in_preposition(sentence, at) && !has_hit(scene_, kDays, at, at + 1) &&
         verb_use(scene_, facts_, at, before).form != VerbForm::kFinite;
}

bool ProjectWords::is_named(std::uint32_t at) const {
  if (token(at).kind != TokenKind::kWord || token(at).shape == Shape::kLower) return false;
  if (facts_.mention[at] == kNone) return (facts_.flags[at] & (kStops & ~kBeginsFrameVerb)) == 0;
  return !scene_.pack.has_cases() && scene_.mentions[facts_.mention[at]].kind == MentionKind::kPlace;
}

// "после запуска станции выбросы сократятся": behind a noun another subject or object is no part of its
// phrase.
bool ProjectWords::is_direct(std::uint32_t at) const {
  const std::uint8_t cases = scene_.pack.has_dictionary ? cases_of(scene_, at) : 0;
  return cases != 0 && (cases & ~(kNominative | kAccusative)) == 0;
}

// "обсудили на встрече солнечную станцию": nor before one that stands in another case.
bool ProjectWords::is_other_phrase(std::uint32_t before, std::uint32_t first) const {
  return is_direct(first) && (cases_of(scene_, before) & cases_of(scene_, first)) == 0;
}

// "set up (a centre)": two words that make what stands behind them.
bool ProjectWords::ends_founding(const Sentence& sentence, std::uint32_t at) const {
  const std::uint32_t before = at > sentence.first_token ? at - 1 : at;
  return std::ranges::any_of(hits_in(scene_, LexiconClass::kAnchor, before, at), [&](const Hit& anchor) {
    return anchor.end_token == at + 1 && scene_.pack.lexicon.entry(anchor.entry).value == kFoundingAnchor;
  });
}

void ProjectWords::widen(const Sentence& sentence, ProjectExtent& at) const {
  for (int i = 0; i < kMostWords && at.first > sentence.first_token; ++i) {
    const std::uint32_t before = at.first - 1;
    if (is_other_phrase(before, at.first) || ends_founding(sentence, before)) break;
    if (is_about(before) || (!(i < kMostPlainWords - 1 && is_plain(sentence, before)) && !is_named(before)))
      break;
    at.first = before;
  }
  for (int i = 0; i < kMostPlainWords && at.end < sentence.end_token && is_plain(sentence, at.end) &&
                  token(at.end).shape == Shape::kLower && !is_direct(at.end);
       ++i)
    ++at.end;
  // "a project worth 5 million dollars": a preposition at its end takes what it governs.
  if (at.end < sentence.end_token && (facts_.flags[at.end - 1] & kIsPreposition) != 0 &&
      facts_.mention[at.end] != kNone)
    at.end = std::min(scene_.mentions[facts_.mention[at.end]].end_token, sentence.end_token);
  // "wind farms in Kent": where it is.
  if (at.end + 1 < sentence.end_token && (facts_.flags[at.end] & kIsPreposition) != 0 &&
      facts_.preposition_words[at.end] == 1 && facts_.mention[at.end + 1] != kNone) {
    const Mention& place = scene_.mentions[facts_.mention[at.end + 1]];
    if (place.kind == MentionKind::kPlace && place.first_token == at.end + 1)
      at.end = std::min(place.end_token, sentence.end_token);
  }
  // "станция мощностью 445 МВт", "a solar plant of 445 MW": its size.
  if (at.end + 1 < sentence.end_token && token(at.end).kind == TokenKind::kNumber &&
      facts_.mention[at.end] == kNone && is_plain(sentence, at.end + 1) &&
      !has_hit(scene_, class_bits(LexiconClass::kScale, LexiconClass::kCurrency), at.end + 1, at.end + 2))
    at.end += 2;
  else if (at.end + 2 < sentence.end_token && (facts_.flags[at.end] & kIsPreposition) != 0 &&
           token(at.end + 1).kind == TokenKind::kNumber && is_plain(sentence, at.end + 2))
    at.end += 3;
}

// "5 million for peatlands", "a project worth 5 million": what it costs is no part of its name.
bool ProjectWords::is_part(const Hit& anchor) const {
  return !is_about(anchor) && (facts_.flags[anchor.first_token] & kIsPreposition) == 0 &&
         !has_hit(scene_, class_bits(LexiconClass::kScale), anchor.first_token, anchor.end_token);
}

// "in areas such as water, energy", "a study says that forests ...": no mark and no clause parts the words of
// a name.
bool ProjectWords::is_one_phrase(std::uint32_t first, std::uint32_t end) const {
  for (std::uint32_t at = first; at < end; ++at)
    if ((token(at).kind == TokenKind::kPunctuation && !is_quotation_mark(token(at).mark)) ||
        (facts_.flags[at] & (kIsSubordinator | kIsRelative | kIsSpeech)) != 0)
      return false;
  return true;
}

void ProjectWords::take_anchor(const Sentence& sentence, ProjectExtent& at) const {
  const auto& anchors = scene_.hits.of(LexiconClass::kAnchor);
  const auto next = std::ranges::lower_bound(anchors, at.end, {}, &Hit::first_token);
  if (next != anchors.begin() && is_part(*std::prev(next)) && std::prev(next)->first_token < at.first &&
      std::prev(next)->first_token >= sentence.first_token &&
      std::prev(next)->first_token + kAnchorDistance >= at.first &&
      is_one_phrase(std::prev(next)->first_token, at.first)) {
    at.first = std::prev(next)->first_token;
  } else if (next != anchors.end() && is_part(*next) && next->end_token <= sentence.end_token &&
             next->first_token < at.end + kAnchorDistance && is_one_phrase(at.end, next->first_token)) {
    at.end = next->end_token;
  }
}

bool ProjectWords::is_only(const Sentence& sentence, const ProjectExtent& at,
                           const ProjectExtent& field) const {
  if (field.end == 0 || field.end != at.end) return false;
  ProjectExtent whole = at;
  take_anchor(sentence, whole);
  if (has_hit(scene_, class_bits(LexiconClass::kAnchor), whole.first, field.first)) return false;
  for (std::uint32_t word = std::max(at.first, sentence.first_token + 1) - 1; word < field.first; ++word) {
    const std::uint32_t before = word > sentence.first_token ? word - 1 : kNone;
    if (verb_use(scene_, facts_, word, before).form == VerbForm::kGerund) return false;
  }
  return true;
}

}  // namespace concord::reading
