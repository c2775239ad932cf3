#include "reading/event/verb_group.h"

#include <algorithm>

namespace concord::reading {
namespace {

// Adverbs and other words that may stand inside a verb group: "has also recently met".
constexpr std::uint32_t kMostWordsInside = 2;

}  // namespace

std::uint32_t free_end(const TokenFacts& facts, std::uint32_t token, std::uint32_t end) {
  for (std::uint32_t t = token + 1; t < end; ++t) {
    if (facts.mention[t] != kNone) return t;
  }
  return end;
}

bool VerbGroupReader::take_word(std::uint32_t token) {
  if (!group_open_ || (flags(token) & (kIsDeterminer | kIsPossessive)) != 0) return false;
  if (words_inside_ >= kMostWordsInside) return false;
  ++words_inside_;
  return true;
}

bool VerbGroupReader::join(std::uint32_t token) {
  constexpr std::uint32_t kMarks = kIsInfinitive | kIsPlanned | kIsHypothetical | kIsNegated;
  std::uint32_t before = token > sentence_.first_token ? token - 1 : kNone;
  // "said it supports": the verb is that of the pronoun.
  const bool of_pronoun = before != kNone && (flags(before) & kIsImpersonal) != 0;
  if (group_open_ && before != kNone && words_inside_ > 0 && !of_pronoun) before = last_of_group_;
  if ((flags(token) & kMarks) == 0 && !scene_.pack.heads_last &&
      cannot_be_verb(scene_, facts_, token, before))
    return false;
  if (is_mood_of_group(token)) {
    group_.end = token + 1;
    return true;
  }
  const bool infinitive_mark = begins_infinitive(token);
  VerbUse use = infinitive_mark ? VerbUse{} : verb_use(scene_, facts_, verb_in_phrase(token), before);
  if (use.form == VerbForm::kFinite && describes_next(verb_in_phrase(token))) use = {};
  const bool modal = (flags(token) & (kBeginsNominal | kBeginsFrameVerb)) == 0 &&
                     (flags(token) & (kIsPlanned | kIsHypothetical)) != 0 && !opens_clause(token) &&
                     is_modal(token) && (use.form == VerbForm::kNoVerb || is_auxiliary_modal(token));
  const bool negation = (flags(token) & kIsNegated) != 0 && use.form == VerbForm::kNoVerb &&
                        (flags(token) & (kIsDeterminer | kIsConjunction | kIsPreposition)) == 0;
  if (!infinitive_mark && !modal && !negation && use.form == VerbForm::kNoVerb) return false;
  const bool auxiliary =
      infinitive_mark || modal || negation || (flags(token) & (kIsPassive | kIsPerfect)) != 0;
  // After the main verb only what hangs on it directly stays in its group.
  const bool hangs_on = (flags(token) & kIsPassive) != 0 && !auxiliary && use.form != VerbForm::kNoVerb;
  if (group_open_ && head_is_verb_ && !hangs_on) close();
  if (!group_open_) open(token);
  if (infinitive_mark) marked_infinitive_ = true;
  if (negation) group_.negated = true;
  group_.end = token + 1;
  last_of_group_ = token;
  words_inside_ = 0;
  if ((flags(token) & kIsPassive) != 0) {
    passive_auxiliary_ = true;
  } else if ((flags(token) & kIsPerfect) != 0) {
    passive_auxiliary_ = false;
  }
  if (use.form == VerbForm::kNoVerb || modal) return true;
  const std::uint32_t phrase = phrase_behind(token);
  group_.head = group_.first_head = verb_in_phrase(token);
  group_.bare = use.bare;
  group_.end = token + phrase;
  last_of_group_ = group_.end - 1;
  const bool is_auxiliary = (flags(token) & (kIsPassive | kIsPerfect)) != 0 && phrase == 1;
  head_is_verb_ = head_is_verb_ || !is_auxiliary;
  set_form(use, verb_in_phrase(token), is_auxiliary);
  if (phrase > 1) take_passive_in_phrase(token, group_.end);
  // "is committed to helping Kenya develop": the last word of the phrase takes the infinitive.
  group_.causative = ((flags(group_.head) | flags(last_of_group_)) & kIsCausative) != 0;
  return true;
}

// "хотела бы": a particle right behind the verb tells its mood.
bool VerbGroupReader::is_mood_of_group(std::uint32_t token) const {
  if (!scene_.pack.has_dictionary || !group_open_ || !head_is_verb_ || token != group_.end) return false;
  if ((flags(token) & kIsHypothetical) == 0) return false;
  return scene_.document.may_be(token, part_bits(PartOfSpeech::kParticle));
}

bool VerbGroupReader::is_modal(std::uint32_t token) const {
  for (const Analysis& analysis : scene_.document.of(scene_.document.tokens[token])) {
    if (analysis.part == PartOfSpeech::kNoun || analysis.part == PartOfSpeech::kPreposition) return false;
  }
  const std::uint32_t before = token > sentence_.first_token ? token - 1 : kNone;
  if (before == kNone || (flags(before) & kIsSubordinator) != 0)
    return true;  // "the talks that will be held"
  return (flags(before) & (kIsDeterminer | kIsPossessive | kIsPreposition)) == 0;
}

// "If Hungary and Austria agree": it supposes all that follows.
bool VerbGroupReader::opens_clause(std::uint32_t token) const {
  return !scene_.pack.has_cases() && (flags(token) & kIsSubordinator) != 0;
}

// "would" is one, "plans" before "to" is a verb of its own.
bool VerbGroupReader::is_auxiliary_modal(std::uint32_t token) const {
  if (scene_.pack.has_cases()) return false;
  for (std::uint32_t next = token + 1; next < std::min(token + 4, sentence_.end_token); ++next) {
    if (facts_.mention[next] != kNone || begins_infinitive(next)) return false;
    if ((flags(next) & (kIsPreposition | kIsSubordinator | kIsDeterminer | kIsConjunction)) != 0)
      return false;
    if (scene_.document.tokens[next].kind != TokenKind::kWord) return false;
    if ((flags(next) & (kIsPassive | kIsPerfect | kBeginsFrameVerb)) != 0) return true;
  }
  return true;
}

void VerbGroupReader::open(std::uint32_t token) {
  group_ = {};
  group_.first = group_.head = group_.first_head = token;
  group_open_ = true;
  head_is_verb_ = passive_auxiliary_ = marked_infinitive_ = false;
  words_inside_ = 0;
}

// "is also to", "is going to": what stands before the verb makes a future of it.
bool VerbGroupReader::opens_future(std::uint32_t verb) const {
  if (verb == group_.first + 3 && (flags(verb - 2) & kIsAdverb) != 0) return true;
  const auto& hits = scene_.hits.of(LexiconClass::kPlanned);
  const auto hit = std::ranges::lower_bound(hits, group_.first, {}, &Hit::first_token);
  return hit != hits.end() && hit->first_token == group_.first && hit->end_token == verb;
}

void VerbGroupReader::set_form(const VerbUse& use, std::uint32_t token, bool is_auxiliary) {
  // "будет поддерживать", "is to give" are a future, and as finite as their auxiliary.
  const bool marked = marked_infinitive_ && (token == group_.first + 2 || opens_future(token));
  const bool compound =
      (scene_.pack.has_cases() || marked) && group_.first < token && (flags(group_.first) & kIsPassive) != 0;
  // "может быть подписано": the auxiliary shows what the participle is.
  const bool of_auxiliary = scene_.pack.has_dictionary && !is_auxiliary && group_.infinitive &&
                            passive_auxiliary_ && is_passive_participle(token);
  group_.infinitive =
      of_auxiliary || (!compound && (marked_infinitive_ || use.form == VerbForm::kInfinitive));
  group_.planned_form |= compound && (marked_infinitive_ || use.form == VerbForm::kInfinitive);
  const bool having = group_.gerund && (flags(group_.first) & kIsPerfect) != 0;  // "having met"
  group_.gerund = use.form == VerbForm::kGerund || (having && use.form == VerbForm::kFinite);
  group_.reduced = use.form == VerbForm::kParticiple;
  group_.planned_form |= use.future;
  if (is_auxiliary) return;
  // "are ready": of the auxiliary every form may look like a participle.
  const bool behind_mark = marked && (flags(token - 1) & kIsInfinitive) != 0;  // "are to set up"
  const bool participle = !behind_mark && (flags(token) & kIsPassive) == 0 && is_passive_participle(token);
  group_.passive = use.passive || (passive_auxiliary_ && participle) || (group_.reduced && participle);
}

bool VerbGroupReader::begins_infinitive(std::uint32_t token) const {
  if ((flags(token) & kIsInfinitive) == 0 || token + 1 >= sentence_.end_token) return false;
  // "put their names to two agreements", but "agreed on up to ten"
  if ((flags(token + 1) & kIsQuantity) != 0 && token > 0 && (flags(token - 1) & kIsPreposition) == 0)
    return false;
  for (std::uint32_t next = token + 1; next < std::min(token + 3, sentence_.end_token); ++next) {
    const VerbUse use = verb_use(scene_, facts_, next, token);
    if (use.form == VerbForm::kInfinitive && (flags(next) & kIsDeterminer) == 0 &&
        scene_.document.tokens[next].shape == Shape::kLower) {
      return next == token + 1 || (flags(next) & kBeginsFrameVerb) != 0;
    }
    if (facts_.mention[next] != kNone || (flags(next) & (kIsDeterminer | kIsPreposition)) != 0) return false;
  }
  return false;
}

void VerbGroupReader::close_open() {
  group_open_ = false;
  group_.finite = !group_.infinitive && !group_.gerund && !group_.reduced;
  group_.auxiliary = !head_is_verb_;
  group_.passive_auxiliary = passive_auxiliary_;
  out_.verbs.push_back(group_);
  Chunk chunk;
  chunk.kind = ChunkKind::kVerb;
  chunk.first = group_.first;
  chunk.end = group_.end;
  chunk.index = static_cast<std::uint32_t>(out_.verbs.size() - 1);
  out_.chunks.push_back(chunk);
  for (std::uint32_t t = group_.end; t < group_.end + words_inside_; ++t) {
    Chunk word;
    word.first = t;
    word.end = t + 1;
    word.cases = cases_of(scene_, t);
    out_.chunks.push_back(word);
  }
}

}  // namespace concord::reading
