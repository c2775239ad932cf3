// "We stand by Norway," said the minister: whose words are quoted.
#include <algorithm>

#include "reading/event/antecedent.h"
#include "reading/pack/pronoun.h"

namespace concord::reading {
namespace {

constexpr std::uint32_t kMostWordsToSpeaker = 2;  // between the verb and who says it

// How many words are between two phrases of a sentence.
std::uint32_t words_between(const Hit& verb, std::uint32_t first, std::uint32_t end) {
  return end <= verb.first_token ? verb.first_token - end : first - std::min(first, verb.end_token);
}

// "Berg also said", "said Minister Berg"
const Mention* teller_of(const Hit& verb, std::uint32_t sentence, std::span<const Mention> mentions) {
  auto it = std::ranges::lower_bound(mentions, sentence, {}, &Mention::sentence);
  for (; it != mentions.end() && it->sentence == sentence; ++it) {
    const bool person =
        it->kind == MentionKind::kActor && it->actor.kind == ActorKind::kPerson && !it->actor.name.empty();
    if (person && words_between(verb, it->first_token, it->end_token) <= kMostWordsToSpeaker) return &*it;
  }
  return nullptr;
}

}  // namespace

const Mention* Antecedents::speaker() const {
  if (const Mention* own = speaker_in(at_.sentence)) return own;
  if (!document_.sentences[at_.sentence].quoted_speech) return nullptr;
  constexpr std::uint32_t kMostSentencesToSpeaker = 2;
  // "We help Kenya. We always have," said the minister: the speech goes on up to who says it.
  for (std::uint32_t next = at_.sentence; next < at_.sentence + kMostSentencesToSpeaker; ++next) {
    if (next + 1 >= document_.sentences.size() || !document_.sentences[next].quoted_speech ||
        closes_speech(next))
      break;
    if (const Mention* behind = speaker_in(next + 1)) return behind;
  }
  for (std::uint32_t away = 1; away <= kMostSentencesToSpeaker; ++away) {
    if (const Mention* before = away <= at_.sentence ? speaker_in(at_.sentence - away) : nullptr)
      return before;
  }
  return nullptr;
}

// Whether the sentence ends with a quotation mark.
bool Antecedents::closes_speech(std::uint32_t sentence) const {
  constexpr std::uint32_t kLast = 2;  // tokens: a full stop and a mark, in either order
  const Sentence& one = document_.sentences[sentence];
  for (std::uint32_t at = one.end_token; at > one.first_token + 1 && one.end_token - at < kLast;)
    if (is_quotation_mark(document_.tokens[--at].mark)) return true;
  return false;
}

const Mention* Antecedents::speaker_in(std::uint32_t sentence) const {
  const Sentence& one = document_.sentences[sentence];
  const auto& verbs = hits_.of(LexiconClass::kSpeech);
  for (auto verb = std::ranges::lower_bound(verbs, one.first_token, {}, &Hit::first_token);
       verb != verbs.end() && verb->first_token < one.end_token; ++verb) {
    if (const Mention* found = teller_of(*verb, sentence, before_)) return found;
    if (const Mention* found = teller_of(*verb, sentence, behind_)) return found;
    if (const Mention* found = pronoun_of(*verb, sentence)) return found;
  }
  return nullptr;
}

// "We stand by Norway," she said: of whom the sentences before speak.
const Mention* Antecedents::pronoun_of(const Hit& verb, std::uint32_t sentence) const {
  const auto& pronouns = hits_.of(LexiconClass::kPronoun);
  auto it =
      std::ranges::lower_bound(pronouns, document_.sentences[sentence].first_token, {}, &Hit::first_token);
  for (; it != pronouns.end() && it->first_token < document_.sentences[sentence].end_token; ++it) {
    if (pronoun_kind(pack_.lexicon, *it) != Pronoun::kSubject) continue;
    const bool right_beside = it->end_token == verb.first_token || it->first_token == verb.end_token;
    if (!right_beside) continue;
    char gender = gender_in(pack_, hits_, it->first_token, it->end_token, 0);
    for (const Analysis& one : document_.of(document_.tokens[it->first_token]))
      if (pack_.has_dictionary && one.gender != 'n') gender = one.gender;
    return Antecedents(document_, pack_, hits_, host_, before_, behind_, {sentence, it->first_token, gender})
        .topic();
  }
  return nullptr;
}

}  // namespace concord::reading
