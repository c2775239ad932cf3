#include "reading/event/speaking_aside.h"

#include <algorithm>

#include "reading/event/clause_opening.h"

namespace concord::reading {

namespace {

bool tells_of_agreeing(const Scene& scene, const Chunk& verb) {
  return std::ranges::any_of(
      hits_in(scene, LexiconClass::kFrameVerb, verb.first, verb.end),
      [&](const Hit& hit) { return scene.pack.frame_of(hit).type == EventType::kAgree; });
}

// "The next session will be in Oslo, the two agreed": whether the sentence ends there.
bool ends_with(const Scene& scene, const Syntax& syntax, std::uint32_t end) {
  const std::uint32_t last = scene.document.sentences[syntax.sentence].end_token;
  return end == last || (end + 1 == last && scene.document.tokens[end].kind == TokenKind::kPunctuation);
}

// Whether the verb right behind the mark tells of what is to come.
bool looks_ahead_behind(const Scene& scene, const Syntax& syntax, std::uint32_t mark) {
  if (!verb_follows(scene, syntax, mark)) return false;
  std::uint32_t next = mark + 1;
  while (syntax.chunks[next].kind != ChunkKind::kVerb) ++next;
  return syntax.verbs[syntax.chunks[next].index].planned_form ||
         has_hit(scene, class_bits(LexiconClass::kPlanned), syntax.chunks[mark + 1].first,
                 syntax.chunks[next].end);
}

}  // namespace

bool opens_attribution(const Scene& scene, const Syntax& syntax, std::uint32_t i) {
  constexpr std::uint32_t kMostChunks = 3;
  bool somebody = false;
  bool said = false;
  bool agreed = false;  // "The next session, it was agreed, will be held"
  for (std::uint32_t next = i + 1; next < syntax.chunks.size(); ++next) {
    const Chunk& chunk = syntax.chunks[next];
    if (chunk.kind == ChunkKind::kComma) {
      // "Sweden, the envoy noted, the project supports": where there are cases the object may come first.
      const bool goes_on = verb_follows(scene, syntax, next) || finite_verb_follows(scene, syntax, next);
      return somebody && ((said && goes_on) || (agreed && looks_ahead_behind(scene, syntax, next)));
    }
    if (next > i + kMostChunks) return false;
    if (chunk.kind == ChunkKind::kMention && chunk.preposition.empty()) {
      somebody = true;
    } else if (chunk.kind == ChunkKind::kVerb && !said && !agreed && syntax.verbs[chunk.index].finite) {
      said = has_hit(scene, class_bits(LexiconClass::kSpeech), chunk.first, chunk.end);
      agreed = !scene.pack.has_cases() && tells_of_agreeing(scene, chunk);
      if (!said && !agreed) return false;
    } else if (has_hit(scene, class_bits(LexiconClass::kImpersonal), chunk.first, chunk.end)) {
      somebody = true;
    } else if (chunk.kind != ChunkKind::kWord && chunk.kind != ChunkKind::kNominal) {
      return false;
    }
  }
  return false;
}

bool opens_last_aside(const Scene& scene, const Syntax& syntax, std::uint32_t mark) {
  if (scene.pack.has_cases() || mark + 2 >= syntax.chunks.size()) return false;
  const Chunk& it = syntax.chunks[mark + 1];
  const Chunk& verb = syntax.chunks[mark + 2];
  return has_hit(scene, class_bits(LexiconClass::kImpersonal), it.first, it.end) &&
         verb.kind == ChunkKind::kVerb && syntax.verbs[verb.index].finite && tells_of_agreeing(scene, verb) &&
         ends_with(scene, syntax, verb.end);
}

bool looks_ahead(const Scene& scene, const VerbGroup& verb) {
  return verb.planned_form || has_hit(scene, class_bits(LexiconClass::kPlanned), verb.first, verb.head);
}

bool is_aside(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  if (scene.pack.has_cases() || clause.chunks.empty() || clause.verb == kNone ||
      !syntax.verbs[clause.verb].finite || clause.antecedent != kNone)
    return false;
  const auto& tokens = scene.document.tokens;
  const std::uint32_t first = syntax.chunks[clause.chunks.front()].first;
  const std::uint32_t end = syntax.verbs[clause.verb].end;
  const bool opened = tokens[first].mark == U',' || (first > 0 && tokens[first - 1].mark == U',');
  if (!opened || end >= tokens.size()) return false;
  return tokens[end].mark == U',' || ends_with(scene, syntax, end);
}

bool is_speaking_aside(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  constexpr std::size_t kLeast = 4;  // both marks, who says it and the verb
  if (scene.pack.has_cases() || clause.chunks.size() < kLeast || clause.verb == kNone) return false;
  const VerbGroup& verb = syntax.verbs[clause.verb];
  const auto is_comma = [&](std::uint32_t index) {
    const Chunk& chunk = syntax.chunks[index];
    return chunk.kind == ChunkKind::kComma && scene.document.tokens[chunk.first].mark == U',';
  };
  if (!verb.finite || !is_comma(clause.chunks.front()) || !is_comma(clause.chunks.back()) ||
      !has_hit(scene, class_bits(LexiconClass::kSpeech), verb.first, verb.end))
    return false;
  return std::ranges::count_if(clause.chunks, is_comma) == 2;
}

std::uint32_t around_aside(const Scene& scene, const Syntax& syntax, std::uint32_t clause) {
  return clause > 0 && is_speaking_aside(scene, syntax, syntax.clauses[clause]) ? clause - 1 : clause;
}

}  // namespace concord::reading
