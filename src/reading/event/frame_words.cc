#include "reading/event/frame_words.h"

#include <algorithm>

namespace concord::reading {
namespace {

unsigned fillers_of(MentionKind kind) {
  switch (kind) {
    case MentionKind::kActor:  // a state is a place as well
    case MentionKind::kPlace:  // a capital stands for its government
      return kActorFiller | kPlaceFiller;
    case MentionKind::kGroup:
      return kActorFiller;
    case MentionKind::kMoney:
      return kMoneyFiller;
    case MentionKind::kDate:
      break;
  }
  return 0;
}

// What a sentence lacks, whatever the clause.
SlotDemand lack_of(const Scene& scene, std::uint32_t begin, std::uint32_t end) {
  unsigned fillers = has_hit(scene, class_bits(LexiconClass::kDocument), begin, end) ? kAgreementFiller : 0;
  const auto first = std::ranges::upper_bound(scene.mentions, begin, {}, &Mention::end_token);
  for (auto it = first; it != scene.mentions.end() && it->first_token < end; ++it)
    fillers |= fillers_of(it->kind);
  // "represented" may stand for the preposition of who acts.
  PrepositionBits prepositions = preposition_bit(scene.pack.agent_preposition);
  for (const Hit& hit : hits_from(scene, LexiconClass::kPreposition, begin)) {
    if (hit.first_token >= end) break;
    prepositions |= preposition_bit(scene.pack.lexicon.entry(hit.entry).value);
  }
  return {~prepositions, sets_without(fillers)};
}

}  // namespace

bool find_frame_words(const Scene& scene, const Sentence& sentence, MatchMemory& memory, FrameWords& out) {
  const std::vector<Frame>& frames = scene.pack.frames;
  out.verbs.clear();
  out.nouns.clear();
  memory.possible.next_sentence(frames.size());
  memory.named.next_sentence(frames.size());
  const SlotDemand lack = lack_of(scene, sentence.first_token, sentence.end_token);
  const auto is_met = [&](const SlotDemand& demand) {
    return (demand.fillers & lack.fillers) == 0 && (demand.prepositions & lack.prepositions) == 0;
  };
  for (const Hit& hit : hits_from(scene, LexiconClass::kFrameVerb, sentence.first_token)) {
    if (hit.first_token >= sentence.end_token) break;
    const std::uint32_t number = frame_number(scene, hit);
    if (!is_met(frames[number].demand)) continue;
    memory.possible.add(number);
    out.verbs.push_back({hit, number});
  }
  bool nominal = false;
  for (const Hit& hit : hits_from(scene, LexiconClass::kFrameNoun, sentence.first_token)) {
    if (hit.first_token >= sentence.end_token) break;
    const std::uint32_t number = frame_number(scene, hit);
    if (memory.possible.has(number)) {
      memory.named.add(number);
    } else if (frames[number].verbs.empty() && is_met(frames[number].demand)) {
      nominal = true;
    } else {
      continue;
    }
    out.nouns.push_back({hit, number});
  }
  std::erase_if(out.verbs, [&](const FrameHit& verb) {
    return !frames[verb.frame].nouns.empty() && !memory.named.has(verb.frame);
  });
  return nominal || !out.verbs.empty();
}

}  // namespace concord::reading
