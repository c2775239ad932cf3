#include "reading/event/token_facts.h"

#include <algorithm>
#include <array>

#include "reading/morphology/morphology.h"

namespace concord::reading {
namespace {

struct FlagOfClass {
  LexiconClass kind;
  std::uint32_t flag;
};

constexpr std::array kFlags{
    FlagOfClass{LexiconClass::kConjunction, kIsConjunction},
    FlagOfClass{LexiconClass::kSubordinator, kIsSubordinator},
    FlagOfClass{LexiconClass::kRelative, kIsRelative},
    FlagOfClass{LexiconClass::kPassive, kIsPassive},
    FlagOfClass{LexiconClass::kPerfect, kIsPerfect},
    FlagOfClass{LexiconClass::kInfinitive, kIsInfinitive},
    FlagOfClass{LexiconClass::kDeterminer, kIsDeterminer},
    FlagOfClass{LexiconClass::kPossessive, kIsPossessive},
    FlagOfClass{LexiconClass::kPlanned, kIsPlanned},
    FlagOfClass{LexiconClass::kHypothetical, kIsHypothetical},
    FlagOfClass{LexiconClass::kNegated, kIsNegated},
    FlagOfClass{LexiconClass::kWish, kIsWish},
    FlagOfClass{LexiconClass::kSpeech, kIsSpeech},
    FlagOfClass{LexiconClass::kImpersonal, kIsImpersonal},
    FlagOfClass{LexiconClass::kAdverb, kIsAdverb},
    FlagOfClass{LexiconClass::kLeader, kIsLeader},
    FlagOfClass{LexiconClass::kQuantity, kIsQuantity},
    FlagOfClass{LexiconClass::kCausative, kIsCausative},
};

constexpr std::string_view kOfMany =
    "of-many";  // key of [conjunction]: "several ministers, including Anna Berg"
constexpr std::string_view kSameTime = "same";  // key of [past]: "as before"
constexpr std::string_view kBound = "bound";    // key of [negated]: "no less than" denies nothing

// "Talking to the envoy,": where a noun is a verb as well, the form of it that no noun has opens a clause.
bool is_gerund_of(const Scene& scene, const Hit& hit) {
  if (scene.pack.has_cases() || hit.end_token != hit.first_token + 1 ||
      (hit.first_token > 0 && scene.document.tokens[hit.first_token - 1].kind == TokenKind::kWord) ||
      !scene.document.may_be(hit.first_token, part_bits(PartOfSpeech::kGerund)))
    return false;
  const std::string word = fold(scene.document.word(scene.document.tokens[hit.first_token]));
  const auto number = static_cast<std::size_t>(scene.pack.lexicon.entry(hit.entry).number);
  return std::ranges::none_of(scene.pack.frames[number].nouns, [&](const IniValue& phrase) {
    return phrase.text == word || phrase.text.starts_with('"');
  });
}

// The tokens of a preposition: of a long one only so many more than the words that it has in the pack.
std::uint8_t preposition_words(const Scene& scene, const Hit& hit) {
  constexpr std::ptrdiff_t kMore = 9;
  constexpr std::ptrdiff_t kMost = 255;
  const std::ptrdiff_t tokens = hit.end_token - hit.first_token;
  if (tokens <= kMore) return static_cast<std::uint8_t>(tokens);
  const auto spaces = std::ranges::count(scene.pack.lexicon.entry(hit.entry).value, ' ');
  return static_cast<std::uint8_t>(std::min({tokens, kMore + spaces, kMost}));
}

// Words that name some of many join them to the others where somebody is named right behind.
void join_those_named(const Scene& scene, TokenFacts& facts) {
  for (const Hit& hit : scene.hits.of(LexiconClass::kConjunction)) {
    if (scene.pack.lexicon.entry(hit.entry).value != kOfMany) continue;
    std::uint32_t next = hit.end_token;
    while (next < facts.mention.size() && facts.mention[next] == kNone &&
           (facts.flags[next] & kIsDeterminer) != 0)
      ++next;
    const std::uint32_t named = next < facts.mention.size() ? facts.mention[next] : kNone;
    if (named != kNone && scene.mentions[named].kind == MentionKind::kActor) {
      facts.flags[hit.first_token] &= ~kIsPreposition;
      continue;
    }
    for (std::uint32_t t = hit.first_token; t < hit.end_token; ++t) facts.flags[t] &= ~kIsConjunction;
  }
}

}  // namespace

bool is_participle_of(const Scene& scene, const Hit& hit) {
  if (!scene.document.may_be(hit.first_token, part_bits(PartOfSpeech::kParticiple))) return false;
  const auto analyses = scene.document.of(scene.document.tokens[hit.first_token]);
  const Frame& frame =
      scene.pack.frames[static_cast<std::size_t>(scene.pack.lexicon.entry(hit.entry).number)];
  return std::ranges::any_of(analyses, [&](const Analysis& one) {
    if (one.part != PartOfSpeech::kParticiple || !one.passive || one.cases != 0) return false;
    const std::string_view verb = scene.pack.morphology->spelling(one.lemma);
    return std::ranges::any_of(frame.verbs, [&](const IniValue& phrase) {
      return phrase.text.starts_with(verb) &&
             (phrase.text.size() == verb.size() || phrase.text[verb.size()] == ' ');
    });
  });
}

void find_token_facts(const Scene& scene, TokenFacts& facts) {
  const std::size_t tokens = scene.document.tokens.size();
  facts.mention.assign(tokens, kNone);
  facts.flags.assign(tokens, 0);
  facts.phrase_end.assign(tokens, 1);
  facts.verb_phrase.assign(tokens, 0);
  facts.preposition.assign(tokens, kNone);
  facts.preposition_words.assign(tokens, 1);
  const auto extend = [&](const Hit& hit) {
    const auto length =
        static_cast<std::uint8_t>(std::min<std::uint32_t>(hit.end_token - hit.first_token, 255));
    facts.phrase_end[hit.first_token] = std::max(facts.phrase_end[hit.first_token], length);
  };
  for (std::uint32_t i = 0; i < scene.mentions.size(); ++i) {
    const Mention& mention = scene.mentions[i];
    for (std::uint32_t t = mention.first_token; t < mention.end_token && t < tokens; ++t)
      facts.mention[t] = i;
  }
  for (const FlagOfClass& one : kFlags) {
    for (const Hit& hit : scene.hits.of(one.kind)) {
      for (std::uint32_t t = hit.first_token; t < hit.end_token; ++t) facts.flags[t] |= one.flag;
    }
  }
  // "Both agreed": who stands for two people determines no noun.
  for (const Mention& mention : scene.mentions)
    if (mention.kind == MentionKind::kGroup && mention.referred &&
        mention.end_token == mention.first_token + 1)
      facts.flags[mention.first_token] &= ~kIsDeterminer;
  for (const Hit& hit : scene.hits.of(LexiconClass::kNegated)) {
    if (scene.pack.lexicon.entry(hit.entry).value != kBound) continue;
    for (std::uint32_t t = hit.first_token; t < hit.end_token; ++t)
      facts.flags[t] &= ~(kIsNegated | kIsSubordinator | kIsRelative);
  }
  for (const Hit& hit : scene.hits.of(LexiconClass::kPast)) {  // "as before"
    if (scene.pack.lexicon.entry(hit.entry).value != kSameTime) continue;
    for (std::uint32_t t = hit.first_token; t < hit.end_token; ++t) facts.flags[t] &= ~kIsSubordinator;
  }
  for (const Sentence& sentence : scene.document.sentences) {
    if (sentence.kind != BlockKind::kTitle) continue;
    for (std::uint32_t t = sentence.first_token; t < sentence.end_token; ++t) facts.flags[t] |= kInTitle;
  }
  for (const Hit& hit : scene.hits.of(LexiconClass::kSubordinator)) extend(hit);
  for (const Hit& hit : scene.hits.of(LexiconClass::kConjunction)) extend(hit);
  for (const Hit& hit : scene.hits.of(LexiconClass::kPreposition)) {
    extend(hit);
    facts.flags[hit.first_token] |= kIsPreposition;
    facts.preposition[hit.first_token] = hit.entry;
    facts.preposition_words[hit.first_token] = preposition_words(scene, hit);
  }
  join_those_named(scene, facts);
  Hit before;  // most words are of several frames
  const auto is_again = [&](const Hit& hit) {
    const bool again = hit.first_token == before.first_token && hit.end_token == before.end_token;
    before = hit;
    return again;
  };
  for (const Hit& hit : scene.hits.of(LexiconClass::kFrameVerb)) {
    if (scene.pack.has_dictionary && (facts.flags[hit.first_token] & kIsFrameParticiple) == 0 &&
        is_participle_of(scene, hit))
      facts.flags[hit.first_token] |= kIsFrameParticiple;
    if (is_again(hit)) continue;
    facts.flags[hit.first_token] |= kBeginsFrameVerb;
    const auto length =
        static_cast<std::uint8_t>(std::min<std::uint32_t>(hit.end_token - hit.first_token, 255));
    facts.verb_phrase[hit.first_token] = std::max(facts.verb_phrase[hit.first_token], length);
  }
  const auto nominal = [&](const Hit& hit, std::uint32_t flag) {
    extend(hit);
    facts.flags[hit.first_token] |= kBeginsNominal;
    for (std::uint32_t t = hit.first_token; t < hit.end_token; ++t) facts.flags[t] |= flag;
  };
  before = {};
  for (const Hit& hit : scene.hits.of(LexiconClass::kFrameNoun))
    if (!is_gerund_of(scene, hit) && !is_again(hit)) nominal(hit, kInFrameNoun);
  for (const Hit& hit : scene.hits.of(LexiconClass::kDocument)) nominal(hit, kIsDocument);
}

}  // namespace concord::reading
