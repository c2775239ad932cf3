#include "reading/event/clause_opening.h"

#include <algorithm>

#include "reading/event/relative_sum.h"
#include "reading/event/subordinator.h"

namespace concord::reading {
namespace {

// "will", "may", "also"
bool is_modal(const Scene& scene, const Chunk& chunk) {
  if (chunk.kind != ChunkKind::kWord) return false;
  return has_hit(scene,
                 class_bits(LexiconClass::kPlanned, LexiconClass::kHypothetical, LexiconClass::kAdverb),
                 chunk.first, chunk.end);
}

bool is_document(const Scene& scene, const Chunk& chunk) {
  return chunk.kind == ChunkKind::kNominal &&
         has_hit(scene, class_bits(LexiconClass::kDocument), chunk.first, chunk.end);
}

// "talks", "visit": what people hold, pay or give, and not what they say.
bool is_meeting(const Scene& scene, const Chunk& chunk) {
  if (chunk.kind != ChunkKind::kNominal) return false;
  return std::ranges::any_of(
      hits_in(scene, LexiconClass::kFrameNoun, chunk.first, chunk.end),
      [&](const Hit& hit) { return scene.pack.frame_of(hit).type == EventType::kConsult; });
}

// "that both ministers signed in Vienna": from this chunk on stands who did something, and a verb follows
// without an object.
bool tells_of_document(const Scene& scene, const Syntax& syntax, std::uint32_t next) {
  const auto& chunks = syntax.chunks;
  bool somebody = false;
  for (; next < chunks.size() && chunks[next].kind != ChunkKind::kVerb; ++next) {
    if (chunks[next].kind == ChunkKind::kSubordinator || chunks[next].kind == ChunkKind::kRelative)
      return false;
    somebody = somebody || chunks[next].kind == ChunkKind::kMention;
  }
  if (!somebody || next >= chunks.size() || !syntax.verbs[chunks[next].index].finite) return false;
  if (next + 1 == chunks.size()) return true;
  const Chunk& behind = chunks[next + 1];
  if (behind.kind == ChunkKind::kMention) return scene.mentions[behind.index].kind == MentionKind::kDate;
  if (behind.kind == ChunkKind::kVerb) return syntax.verbs[behind.index].finite;  // "that both signed helps"
  return behind.kind == ChunkKind::kPreposition || behind.kind == ChunkKind::kComma ||
         scene.document.tokens[behind.first].kind == TokenKind::kPunctuation ||
         has_hit(scene, class_bits(LexiconClass::kWeekday, LexiconClass::kRelativeDay), behind.first,
                 behind.end);
}

// "signed", "initialled": the first verb from this chunk on makes a document one that was concluded.
bool concludes_next(const Scene& scene, const Syntax& syntax, std::uint32_t from) {
  const auto verb = std::find_if(syntax.chunks.begin() + from, syntax.chunks.end(),
                                 [](const Chunk& one) { return one.kind == ChunkKind::kVerb; });
  return verb != syntax.chunks.end() &&
         std::ranges::any_of(hits_in(scene, LexiconClass::kFrameVerb, verb->first, verb->end),
                             [&](const Hit& hit) { return scene.pack.frame_of(hit).agreement.has_value(); });
}

// "the memorandum (the) two ministries": the noun right before the chunk, or before its article, is a
// document.
bool is_behind_document(const Scene& scene, const Syntax& syntax, std::uint32_t i) {
  if (is_document(scene, syntax.chunks[i - 1])) return true;
  const Chunk& article = syntax.chunks[i - 1];
  return i > 1 && article.kind == ChunkKind::kWord && article.end == article.first + 1 &&
         has_hit(scene, class_bits(LexiconClass::kDeterminer), article.first, article.end) &&
         is_document(scene, syntax.chunks[i - 2]);
}

}  // namespace

std::string_view preposition_before(const Syntax& syntax, std::uint32_t i) {
  if (i == 0 || syntax.chunks[i - 1].kind != ChunkKind::kPreposition) return {};
  return syntax.chunks[i - 1].preposition;
}

bool stands_for_noun(const Scene& scene, const Syntax& syntax, std::uint32_t i) {
  if (scene.pack.has_cases() || i == 0) return false;
  const Chunk& before = syntax.chunks[i - 1];
  const std::uint32_t token = syntax.chunks[i].first;
  return (is_noun_phrase(before) || before.kind == ChunkKind::kWord) &&
         (verb_follows(scene, syntax, i) ||
          ((is_document(scene, before) || is_meeting(scene, before)) &&
           tells_of_document(scene, syntax, i + 1)) ||
          sum_before(scene, syntax, i) != kNone) &&
         has_subordinator(scene, token, token + 1, Subordinator::kNoun);
}

bool verb_follows(const Scene& scene, const Syntax& syntax, std::uint32_t i) {
  std::uint32_t next = i + 1;
  while (next < syntax.chunks.size() && is_modal(scene, syntax.chunks[next])) ++next;
  return next < syntax.chunks.size() && syntax.chunks[next].kind == ChunkKind::kVerb &&
         !syntax.verbs[syntax.chunks[next].index].gerund;
}

bool cannot_stand_for(const Scene& scene, const Chunk& relative, const Chunk& noun) {
  if (!scene.pack.has_dictionary || noun.kind != ChunkKind::kNominal) return false;
  const auto pronouns = scene.document.of(scene.document.tokens[relative.first]);
  bool is_noun = false;
  for (const Analysis& one : scene.document.of(scene.document.tokens[noun.first])) {
    if (one.part != PartOfSpeech::kNoun) continue;
    is_noun = true;
    for (const Analysis& pronoun : pronouns) {
      const bool same_gender = pronoun.gender == 0 || one.gender == 0 || pronoun.gender == one.gender;
      if (pronoun.plural == one.plural && (one.plural || same_gender)) return false;
    }
  }
  return is_noun && std::ranges::none_of(pronouns, &Analysis::plural);
}

bool opens_contact_clause(const Scene& scene, const Syntax& syntax, std::uint32_t i) {
  const Chunk& chunk = syntax.chunks[i];
  if (scene.pack.has_cases() || i == 0 || i + 1 >= syntax.chunks.size()) return false;
  if (!chunk.preposition.empty()) return false;
  // "the memorandum both signed", but not "under the memorandum both countries will build"
  const auto is_whole = [&](const Hit& hit) {
    return hit.first_token == chunk.first && hit.end_token == chunk.end;
  };
  if (is_document(scene, syntax.chunks[i - 1]) && syntax.chunks[i + 1].kind == ChunkKind::kVerb &&
      std::ranges::any_of(hits_in(scene, LexiconClass::kPronoun, chunk.first, chunk.end), is_whole))
    return true;
  return gives_sum_before(scene, syntax, i) ||
         (is_behind_document(scene, syntax, i) && tells_of_document(scene, syntax, i) &&
          concludes_next(scene, syntax, i));
}

bool is_behind_governed_noun(const Scene& scene, const Syntax& syntax, std::uint32_t i) {
  if (i < 2) return false;
  const Chunk& noun = syntax.chunks[i - 1];
  if (noun.kind == ChunkKind::kNominal) return !noun.preposition.empty();
  if (noun.kind != ChunkKind::kWord || scene.document.tokens[noun.first].kind != TokenKind::kWord ||
      is_modal(scene, noun) || scene.document.may_be(noun.first, part_bits(PartOfSpeech::kPronoun)))
    return false;
  std::uint32_t before = i - 1;
  while (before > 0 && (syntax.chunks[before].kind == ChunkKind::kWord ||
                        syntax.chunks[before].kind == ChunkKind::kNominal))
    --before;
  return syntax.chunks[before].kind == ChunkKind::kPreposition;
}

bool is_pronoun(const Scene& scene, const Chunk& chunk) {
  return has_hit(scene, class_bits(LexiconClass::kPronoun, LexiconClass::kImpersonal), chunk.first,
                 chunk.end);
}

bool belongs_to_subject(const Scene& scene, const Syntax& syntax, std::uint32_t i) {
  if (scene.pack.has_cases() || i == 0) return false;
  // "A memorandum on carrying out the treaty has been signed"
  const bool governed = i > 1 && syntax.chunks[i - 1].kind == ChunkKind::kPreposition &&
                        syntax.verbs[syntax.chunks[i].index].gerund;
  const Chunk& noun = syntax.chunks[governed ? i - 2 : i - 1];
  const bool thing = noun.kind == ChunkKind::kNominal ||
                     (noun.kind == ChunkKind::kWord &&
                      scene.document.tokens[noun.first].kind == TokenKind::kWord && !is_modal(scene, noun));
  if (!thing || !noun.preposition.empty()) return false;
  for (std::uint32_t next = i + 1; next < syntax.chunks.size(); ++next) {
    const Chunk& chunk = syntax.chunks[next];
    if (chunk.kind == ChunkKind::kComma || chunk.kind == ChunkKind::kRelative ||
        chunk.kind == ChunkKind::kSubordinator)
      return false;
    if (chunk.kind != ChunkKind::kVerb) continue;
    const VerbGroup& verb = syntax.verbs[chunk.index];
    if (verb.finite && verb.passive && !verb.bare) return true;
  }
  return false;
}

bool finite_verb_follows(const Scene& scene, const Syntax& syntax, std::uint32_t i) {
  if (!scene.pack.has_cases() || scene.pack.heads_last) return false;
  for (std::uint32_t next = i + 1; next < syntax.chunks.size(); ++next) {
    const Chunk& chunk = syntax.chunks[next];
    if (chunk.kind == ChunkKind::kVerb) return syntax.verbs[chunk.index].finite;
    if (chunk.kind == ChunkKind::kComma || chunk.kind == ChunkKind::kRelative ||
        chunk.kind == ChunkKind::kSubordinator)
      return false;
  }
  return false;
}

bool has_subject(const Scene& scene, const Syntax& syntax, std::span<const std::uint32_t> chunks) {
  for (const std::uint32_t index : chunks) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.kind == ChunkKind::kWord && scene.pack.has_dictionary && (chunk.cases & kNominative) != 0)
      return true;
    if (!is_noun_phrase(chunk) || !chunk.preposition.empty()) continue;
    if (chunk.kind == ChunkKind::kMention && scene.mentions[chunk.index].kind == MentionKind::kDate) continue;
    if (scene.pack.has_cases() && chunk.cases != 0 && (chunk.cases & kNominative) == 0) continue;
    return true;
  }
  return false;
}

bool names_thing(const Scene& scene, const Syntax& syntax, std::span<const std::uint32_t> chunks) {
  bool thing = false;
  bool nobody = false;  // "said in a statement it (would)"
  for (const std::uint32_t index : chunks) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.kind == ChunkKind::kVerb) break;
    nobody = has_hit(scene, class_bits(LexiconClass::kImpersonal), chunk.first, chunk.end);
    if (chunk.kind == ChunkKind::kMention && !thing && chunk.preposition.empty()) return false;
    if ((chunk.kind != ChunkKind::kWord && chunk.kind != ChunkKind::kNominal) || thing) continue;
    if (scene.document.may_be(chunk.first, part_bits(PartOfSpeech::kPronoun))) return false;
    for (const LexiconClass kind :
         {LexiconClass::kPronoun, LexiconClass::kOrganisationHead, LexiconClass::kCollective})
      if (!hits_in(scene, kind, chunk.first, chunk.end).empty()) return false;
    const auto determiners = hits_in(scene, LexiconClass::kDeterminer, chunk.first, chunk.first + 1);
    for (const Hit& hit : determiners)
      if (scene.pack.lexicon.entry(hit.entry).value == kOwnDeterminer) return false;
    const bool small = !determiners.empty() || is_modal(scene, chunk) ||
                       !hits_in(scene, LexiconClass::kImpersonal, chunk.first, chunk.end).empty();
    thing = !small && scene.document.tokens[chunk.first].kind == TokenKind::kWord;
  }
  return thing && !nobody;
}

}  // namespace concord::reading
