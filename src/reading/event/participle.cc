#include "reading/event/participle.h"

#include <algorithm>

#include "reading/event/actor_list.h"

namespace concord::reading {
namespace {

// Whether an actor stands at chunk `i` or behind words that only describe it.
bool names_actor(const Scene& scene, const Syntax& syntax, std::size_t i) {
  constexpr std::size_t kMostWords = 3;
  for (std::size_t k = i; k < std::min(syntax.chunks.size(), i + kMostWords); ++k) {
    const Chunk& chunk = syntax.chunks[k];
    if (chunk.kind == ChunkKind::kMention) return scene.mentions[chunk.index].kind <= MentionKind::kPlace;
    if (chunk.kind != ChunkKind::kWord && chunk.kind != ChunkKind::kNominal) return false;
  }
  return false;
}

// Whether somebody who may be the subject of chunk `i` stands right before it.
bool acts_before(const Scene& scene, const Syntax& syntax, std::uint32_t i) {
  // "said the minister on Monday also agreed": over a day and an adverb.
  const auto is_day = [&](std::uint32_t k) {
    return syntax.chunks[k].kind == ChunkKind::kMention &&
           scene.mentions[syntax.chunks[k].index].kind == MentionKind::kDate;
  };
  while (i > 1 && (is_day(i - 1) || (syntax.chunks[i - 1].kind == ChunkKind::kWord &&
                                     has_hit(scene, class_bits(LexiconClass::kAdverb),
                                             syntax.chunks[i - 1].first, syntax.chunks[i - 1].end))))
    i -= is_day(i - 1) && i > 2 && syntax.chunks[i - 2].kind == ChunkKind::kPreposition ? 2 : 1;
  const Chunk& before = syntax.chunks[i - 1];
  if (before.kind == ChunkKind::kMention) {
    return before.preposition.empty() && scene.mentions[before.index].kind <= MentionKind::kGroup;
  }
  if (before.kind == ChunkKind::kNominal) return false;
  if (before.kind != ChunkKind::kWord) return true;
  return scene.document.may_be(before.first, part_bits(PartOfSpeech::kPronoun));
}

}  // namespace

bool is_participle(const Scene& scene, std::uint32_t token, bool passive) {
  const auto analyses = scene.document.of(scene.document.tokens[token]);
  return std::ranges::any_of(analyses, [&](const Analysis& one) {
    return (one.part == PartOfSpeech::kParticiple && one.passive) ||
           (!passive && one.part == PartOfSpeech::kGerund);
  });
}

bool describes_behind(const Scene& scene, const Syntax& syntax, std::uint32_t i) {
  const VerbGroup& verb = syntax.verbs[syntax.chunks[i].index];
  if (scene.pack.has_cases() || !verb.finite || verb.passive || verb.end - verb.first != 1) return false;
  if (i == 0 || i + 1 >= syntax.chunks.size() || !is_participle(scene, verb.head, true)) return false;
  const Chunk& before = syntax.chunks[i - 1];
  const Chunk& next = syntax.chunks[i + 1];
  if (before.kind != ChunkKind::kWord) return false;
  if (next.kind != ChunkKind::kWord && next.kind != ChunkKind::kNominal) return false;
  const auto& determiners = scene.hits.of(LexiconClass::kDeterminer);
  const auto it = std::ranges::lower_bound(determiners, next.first, {}, &Hit::first_token);
  if (it != determiners.end() && it->first_token == next.first) return false;
  return scene.document.tokens[next.first].kind == TokenKind::kWord && !acts_before(scene, syntax, i);
}

namespace {

// The chunk behind when and where something was done: "received [on Monday, at the palace] by the minister".
std::size_t behind_circumstances(const Scene& scene, const Syntax& syntax, std::size_t i) {
  constexpr std::size_t kMostWords = 4;
  const auto is_circumstance = [&](std::size_t k) {
    if (k >= syntax.chunks.size() || syntax.chunks[k].kind != ChunkKind::kMention) return false;
    const MentionKind kind = scene.mentions[syntax.chunks[k].index].kind;
    return kind == MentionKind::kDate || kind == MentionKind::kPlace;
  };
  for (;;) {
    const bool governed = i < syntax.chunks.size() && syntax.chunks[i].kind == ChunkKind::kPreposition;
    if (is_circumstance(governed ? i + 1 : i)) {
      i += governed ? 2 : 1;
      continue;
    }
    std::size_t behind = i + 1;  // "at the presidential palace"
    while (governed && behind < syntax.chunks.size() && behind <= i + kMostWords &&
           syntax.chunks[behind].kind == ChunkKind::kWord)
      ++behind;
    const bool phrase = behind > i + 1 && behind < syntax.chunks.size() &&
                        syntax.chunks[behind].kind == ChunkKind::kPreposition;
    if (!phrase) return i;
    i = behind;
  }
}

// "discussed the memorandum, signed between the ministries": behind the mark it is said of the document.
bool is_apposed_to_document(const Scene& scene, const Syntax& syntax, std::uint32_t i) {
  if (i < 2 || syntax.chunks[i - 1].kind != ChunkKind::kComma ||
      syntax.chunks[i + 1].kind != ChunkKind::kPreposition)
    return false;
  const Chunk& document = syntax.chunks[i - 2];
  return document.kind == ChunkKind::kNominal &&
         has_hit(scene, class_bits(LexiconClass::kDocument), document.first, document.end);
}

// "At [the talks], held in Oslo", "at [the Norway-Peru talks]": the nominal chunk tells of a meeting behind a
// preposition, which may stand before the states whose it is.
bool tells_governed_meeting(const Scene& scene, const Syntax& syntax, std::size_t i) {
  const Chunk& chunk = syntax.chunks[i];
  if (chunk.kind != ChunkKind::kNominal) return false;
  std::size_t before = i;
  while (before > 0 && syntax.chunks[before - 1].kind == ChunkKind::kWord) --before;
  const bool of_pair = before > 0 && syntax.chunks[before - 1].kind == ChunkKind::kMention &&
                       !syntax.chunks[before - 1].preposition.empty() &&
                       scene.mentions[syntax.chunks[before - 1].index].kind == MentionKind::kGroup;
  if (chunk.preposition.empty() && !of_pair) return false;
  return std::ranges::any_of(
      hits_in(scene, LexiconClass::kFrameNoun, chunk.first, chunk.end),
      [&](const Hit& hit) { return scene.pack.frame_of(hit).type == EventType::kConsult; });
}

// "In a meeting with the envoy, held in Oslo, the minister said": behind the mark it is said of the meeting;
// "At the meeting held in Oslo, the minister said": so it is without one, where nobody is named before.
bool is_apposed_to_meeting(const Scene& scene, const Syntax& syntax, std::uint32_t i) {
  if (i < 2) return false;
  const bool comma = syntax.chunks[i - 1].kind == ChunkKind::kComma;
  const Chunk& next = syntax.chunks[i + 1];
  const bool day = next.kind == ChunkKind::kMention && scene.mentions[next.index].kind == MentionKind::kDate;
  const bool adverb = next.kind == ChunkKind::kWord && i + 2 < syntax.chunks.size() &&
                      syntax.chunks[i + 2].kind == ChunkKind::kComma;  // "held online,"
  if (!day && !adverb && next.kind != ChunkKind::kPreposition) return false;
  if (!comma && !tells_governed_meeting(scene, syntax, i - 1)) return false;
  bool meeting = !comma;
  for (std::uint32_t before = 0; before + 1 < i; ++before) {
    const Chunk& chunk = syntax.chunks[before];
    if (chunk.kind == ChunkKind::kVerb || chunk.kind == ChunkKind::kComma) return false;
    if (!comma && chunk.kind == ChunkKind::kMention && chunk.preposition.empty()) return false;
    meeting = meeting || tells_governed_meeting(scene, syntax, before);
  }
  return meeting;
}

// "Under a protocol (signed in Oslo), both will link their grids"
bool is_governed_document(const Scene& scene, const Chunk& chunk) {
  return chunk.kind == ChunkKind::kNominal && !chunk.preposition.empty() &&
         has_hit(scene, class_bits(LexiconClass::kDocument), chunk.first, chunk.end);
}

// "launched a project meant to help farmers", "called Green Hills": the noun before is what the verb before
// it is done to, unless that says something.
bool describes_thing(const Scene& scene, const Syntax& syntax, std::uint32_t i) {
  const Chunk& next = syntax.chunks[i + 1];
  const Token& word = scene.document.tokens[next.first];
  const bool infinitive = next.kind == ChunkKind::kVerb && syntax.verbs[next.index].infinitive;
  const bool name =
      next.kind == ChunkKind::kWord &&
      (word.kind == TokenKind::kWord ? word.shape == Shape::kCapitalised : is_quotation_mark(word.mark));
  if (!infinitive && !name) return false;
  for (std::uint32_t before = i; before-- > 0;)
    if (syntax.chunks[before].kind == ChunkKind::kVerb)
      return !says_or_hopes(scene, syntax.verbs[syntax.chunks[before].index]);
  return false;
}

}  // namespace

bool describes_with_agent(const Scene& scene, const Syntax& syntax, std::uint32_t i) {
  const VerbGroup& verb = syntax.verbs[syntax.chunks[i].index];
  if (!verb.finite || verb.passive || verb.end - verb.first != 1 || !is_participle(scene, verb.head, true))
    return false;
  const std::size_t behind = behind_circumstances(scene, syntax, i + 1);
  if (behind + 1 >= syntax.chunks.size() || syntax.chunks[behind].kind != ChunkKind::kPreposition ||
      syntax.chunks[behind].preposition != scene.pack.agent_preposition)
    return false;
  // "the group, formed by many countries": behind a mark whoever did it
  const ChunkKind agent = syntax.chunks[behind + 1].kind;
  const bool apposed = i > 0 && syntax.chunks[i - 1].kind == ChunkKind::kComma && behind == i + 1 &&
                       (agent == ChunkKind::kWord || agent == ChunkKind::kNominal);
  return apposed || names_actor(scene, syntax, behind + 1);
}

bool describes_before(const Scene& scene, const Syntax& syntax, std::uint32_t i, bool after_verb) {
  const VerbGroup& verb = syntax.verbs[syntax.chunks[i].index];
  if (scene.pack.has_cases() || !verb.finite || verb.passive || verb.end - verb.first != 1) return false;
  if (i == 0 || i + 1 >= syntax.chunks.size() || !is_participle(scene, verb.head, true)) return false;
  if (describes_with_agent(scene, syntax, i) || is_apposed_to_document(scene, syntax, i)) return true;
  if (!after_verb && is_apposed_to_meeting(scene, syntax, i)) return true;
  if (!after_verb && is_governed_document(scene, syntax.chunks[i - 1]))
    return syntax.chunks[i + 1].kind == ChunkKind::kPreposition;
  return after_verb && !acts_before(scene, syntax, i) &&
         (syntax.chunks[i + 1].kind == ChunkKind::kPreposition || describes_thing(scene, syntax, i));
}

std::uint32_t described_document(const Scene& scene, const Syntax& syntax,
                                 std::span<const std::uint32_t> before, std::uint32_t i) {
  const VerbGroup& verb = syntax.verbs[syntax.chunks[i].index];
  const auto concludes = [&](const Hit& hit) { return scene.pack.frame_of(hit).agreement.has_value(); };
  if (scene.pack.has_cases() ||
      std::ranges::none_of(hits_in(scene, LexiconClass::kFrameVerb, verb.head, verb.end), concludes))
    return kNone;
  for (std::size_t k = before.size(); k-- > 0;) {
    const Chunk& chunk = syntax.chunks[before[k]];
    if (chunk.kind == ChunkKind::kVerb || chunk.kind == ChunkKind::kComma) return kNone;
    if (chunk.kind == ChunkKind::kNominal &&
        has_hit(scene, class_bits(LexiconClass::kDocument), chunk.first, chunk.end))
      return before[k];
  }
  return kNone;
}

}  // namespace concord::reading
