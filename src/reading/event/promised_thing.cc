// What is promised where words before the verb tell it: "A school the ministry will build", a sum.
#include <algorithm>

#include "reading/event/finding.h"
#include "reading/event/quote.h"

namespace concord::reading {
namespace {

bool is_money(const Scene& scene, const Chunk& chunk) {
  return chunk.kind == ChunkKind::kMention && scene.mentions[chunk.index].kind == MentionKind::kMoney;
}

// A noun in this case, and that no preposition governs.
bool may_be_done_to(const Scene& scene, const Chunk& chunk, std::uint8_t grammatical) {
  if (!chunk.preposition.empty() || !chunk.outer_preposition.empty()) return false;
  if (is_money(scene, chunk)) return true;
  // "the delegation the minister will head"
  if (chunk.kind == ChunkKind::kMention && scene.mentions[chunk.index].kind == MentionKind::kGroup)
    return chunk.cases == grammatical;
  if (chunk.kind == ChunkKind::kNominal) return (chunk.cases & grammatical) != 0;
  return chunk.kind == ChunkKind::kWord &&
         std::ranges::any_of(scene.document.of(scene.document.tokens[chunk.first]),
                             [grammatical](const Analysis& one) {
                               return one.part == PartOfSpeech::kNoun && (one.cases & grammatical) != 0;
                             });
}

bool is_subject_of(const Frame& frame, const Match& match, std::uint32_t chunk) {
  return std::ranges::any_of(match.fills, [&](const Fill& fill) {
    return frame.slots[fill.slot].relation == Relation::kSubject &&
           std::ranges::find(fill.chunks, chunk) != fill.chunks.end();
  });
}

}  // namespace

// "Five million the bank will give": a sum says what.
bool FindingMaker::is_sum(const Syntax& syntax, const Fill& fill) const {
  return std::ranges::any_of(fill.chunks,
                             [&](std::uint32_t chunk) { return is_money(scene_, syntax.chunks[chunk]); });
}

// "To widen the work the sides have agreed": from the infinitive to who has, or the verb.
std::optional<Span> FindingMaker::fronted_infinitive(const Syntax& syntax, const Match& match) const {
  const auto& tokens = scene_.document.tokens;
  for (const Clause& one : syntax.clauses) {
    if (one.governor != match.clause || one.verb == kNone || !syntax.verbs[one.verb].infinitive) continue;
    const std::uint32_t first = syntax.verbs[one.verb].first;
    if (first >= match.verb_first) continue;
    std::uint32_t end = match.verb_first;
    for (const Chunk& chunk : syntax.chunks)  // "the sides"
      if (chunk.first > first && chunk.end == end && chunk.kind == ChunkKind::kMention &&
          chunk.preposition.empty() && scene_.mentions[chunk.index].kind <= MentionKind::kGroup)
        end = chunk.first;
    while (end > first + 1 && tokens[end - 1].kind == TokenKind::kPunctuation) --end;
    return Span{tokens[first].at.begin, tokens[end - 1].at.end};
  }
  return std::nullopt;
}

// In languages that may put the object first; `what`: what stands behind the verb.
std::optional<Span> FindingMaker::told_first(const Syntax& syntax, const Match& match, Span what) const {
  const Clause& clause = syntax.clauses[match.clause];
  if (!scene_.pack.has_dictionary || match.verb_first == kNone || clause.verb == kNone) return std::nullopt;
  const Frame& frame = frame_of(match);
  if (what.begin == what.end)
    if (const auto infinitive = fronted_infinitive(syntax, match)) return infinitive;
  // Of the words, whatever the frame has them for: "will be built".
  const bool passive =
      syntax.verbs[clause.verb].passive || frame.slots[*frame.commitment].relation == Relation::kAgent;
  if (!passive && what.begin != what.end && !begins_with(what, kIsPreposition)) return std::nullopt;
  const Slot* object = frame.slot(Relation::kObject);
  if (object == nullptr || (object->fillers & kClauseFiller) == 0) return std::nullopt;
  const auto& tokens = scene_.document.tokens;
  std::uint32_t first = kNone;
  for (const std::uint32_t index : clause.chunks) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.first >= match.verb_first) break;
    if (is_subject_of(frame, match, index) ||
        !may_be_done_to(scene_, chunk, passive ? kNominative : kAccusative))
      continue;
    first = chunk.first;
    break;
  }
  if (first == kNone) return std::nullopt;
  // "a new (school)"
  const auto describes = [&](std::uint32_t at) {
    return scene_.document.may_be(at, part_bits(PartOfSpeech::kAdjective, PartOfSpeech::kParticiple)) ||
           tokens[at].kind == TokenKind::kNumber;
  };
  const std::uint32_t begin = scene_.document.sentences[syntax.sentence].first_token;
  while (first > begin && facts_.mention[first - 1] == kNone && describes(first - 1)) --first;
  if (what.begin != what.end) return Span{tokens[first].at.begin, what.end};
  std::uint32_t end = match.first_token;  // before the verb, or who does it
  for (const Fill& fill : match.fills)
    for (const std::uint32_t index : fill.chunks)
      if (is_subject_of(frame, match, index) && syntax.chunks[index].first > first)
        end = std::min(end, syntax.chunks[index].first);
  while (end > first + 1 && tokens[end - 1].kind == TokenKind::kPunctuation) --end;
  return Span{tokens[first].at.begin, tokens[end - 1].at.end};
}

// "agreed on it that maps will be exchanged": what the clause behind the pronoun tells.
Span FindingMaker::told_behind_pronoun(const Syntax& syntax, Span what) const {
  const auto& tokens = scene_.document.tokens;
  if (!scene_.pack.has_dictionary || what.begin == what.end || !begins_with(what, kIsPreposition))
    return what;
  const std::size_t comma = token_at(what.end);
  if (comma != token_at(what.begin) + 2 || comma >= tokens.size() || tokens[comma].mark != U',') return what;
  for (const Clause& clause : syntax.clauses) {
    if (clause.chunks.empty()) continue;
    const Chunk& opener = syntax.chunks[clause.chunks.front()];
    if (opener.kind != ChunkKind::kSubordinator || opener.first != comma + 1) continue;
    std::size_t last = clause.chunks.size() - 1;
    while (last > 0 && (syntax.chunks[clause.chunks[last]].kind == ChunkKind::kComma ||
                        syntax.chunks[clause.chunks[last]].kind == ChunkKind::kConjunction))
      --last;
    return {tokens[opener.first].at.begin, tokens[syntax.chunks[clause.chunks[last]].end - 1].at.end};
  }
  return what;
}

}  // namespace concord::reading
