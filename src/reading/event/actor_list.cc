#include "reading/event/actor_list.h"

#include <algorithm>

namespace concord::reading {
namespace {

bool is_article(const Scene& scene, const Chunk& chunk) {
  return chunk.kind == ChunkKind::kWord &&
         has_hit(scene, class_bits(LexiconClass::kDeterminer), chunk.first, chunk.end);
}

bool is_bare_actor(const Scene& scene, const Chunk& chunk) {
  return chunk.kind == ChunkKind::kMention && chunk.preposition.empty() &&
         scene.mentions[chunk.index].kind <= MentionKind::kGroup;
}

}  // namespace

bool says_or_hopes(const Scene& scene, const VerbGroup& verb) {
  return has_hit(scene, class_bits(LexiconClass::kSpeech), verb.first, verb.end) ||
         has_hit(scene, class_bits(LexiconClass::kWish), verb.first, verb.end);
}

bool lists_actors(const Scene& scene, const Syntax& syntax, std::span<const std::uint32_t> chunks) {
  return std::ranges::all_of(chunks, [&](std::uint32_t index) {
    const Chunk& chunk = syntax.chunks[index];
    return is_bare_actor(scene, chunk) || is_article(scene, chunk) || chunk.kind == ChunkKind::kConjunction ||
           chunk.kind == ChunkKind::kComma;
  });
}

std::uint32_t list_begin(const Scene& scene, const Syntax& syntax, std::span<const std::uint32_t> chunks,
                         std::uint32_t least, std::uint32_t from) {
  const auto is = [&](std::uint32_t at, ChunkKind kind) { return syntax.chunks[chunks[at]].kind == kind; };
  if (from < least + 2 || from >= chunks.size() || !is(from, ChunkKind::kConjunction)) return from;
  if (!is_bare_actor(scene, syntax.chunks[chunks[from - 1]])) return from;
  std::uint32_t begin = from - 1;
  while (begin > least && is_article(scene, syntax.chunks[chunks[begin - 1]])) --begin;
  if (begin == least) return from;
  const bool joined = begin > least + 1 && is(begin - 1, ChunkKind::kConjunction);
  return is(joined ? begin - 2 : begin - 1, ChunkKind::kComma) ? begin : from;
}

bool names_anybody(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  for (const std::uint32_t index : clause.chunks) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.kind == ChunkKind::kVerb) return false;
    if (chunk.kind == ChunkKind::kMention && chunk.preposition.empty()) return true;
    if (chunk.preposition.empty() &&
        has_hit(scene, class_bits(LexiconClass::kPronoun), chunk.first, chunk.end))
      return true;
  }
  return false;
}

bool tells_deed(const Scene& scene, const VerbGroup& verb) {
  if (verb.passive) return false;
  return std::ranges::any_of(
      hits_in(scene, LexiconClass::kFrameVerb, verb.head, verb.end), [&](const Hit& hit) {
        const Frame& frame = scene.pack.frame_of(hit);
        return (frame.type == EventType::kAgree && frame.nouns.empty()) || frame.type == EventType::kSupport;
      });
}

}  // namespace concord::reading
