#include "reading/event/relative_sum.h"

namespace concord::reading {
namespace {

// Somebody, with an article or not, and then what he does.
bool names_who_does(const Scene& scene, const Syntax& syntax, std::uint32_t i) {
  bool somebody = false;
  for (; i < syntax.chunks.size(); ++i) {
    const Chunk& chunk = syntax.chunks[i];
    if (chunk.kind == ChunkKind::kVerb) return somebody && syntax.verbs[chunk.index].finite;
    if (chunk.kind == ChunkKind::kMention && chunk.preposition.empty() &&
        scene.mentions[chunk.index].kind <= MentionKind::kGroup)
      somebody = true;
    else if (chunk.kind != ChunkKind::kWord && chunk.kind != ChunkKind::kConjunction)
      return false;
  }
  return false;
}

bool is_noun(const Chunk& chunk) {
  return chunk.kind == ChunkKind::kNominal || chunk.kind == ChunkKind::kWord;
}

}  // namespace

bool is_sum(const Scene& scene, const Chunk& chunk) {
  return chunk.kind == ChunkKind::kMention && scene.mentions[chunk.index].kind == MentionKind::kMoney;
}

std::uint32_t sum_before(const Scene& scene, const Syntax& syntax, std::uint32_t i) {
  constexpr std::uint32_t kOverPreposition = 3;
  if (scene.pack.has_cases() || i == 0 || !names_who_does(scene, syntax, i + 1)) return kNone;
  const auto& chunks = syntax.chunks;
  if (is_sum(scene, chunks[i - 1])) return i - 1;
  if (!is_noun(chunks[i - 1])) return kNone;
  if (i > 1 && is_sum(scene, chunks[i - 2])) return i - 2;
  if (i >= kOverPreposition && chunks[i - 2].kind == ChunkKind::kPreposition &&
      is_sum(scene, chunks[i - kOverPreposition]))
    return i - kOverPreposition;
  return kNone;
}

bool gives_sum_before(const Scene& scene, const Syntax& syntax, std::uint32_t i) {
  if (scene.pack.has_cases() || i < 2) return false;
  const auto& chunks = syntax.chunks;
  const auto is_article = [&](const Chunk& chunk) {
    return chunk.kind == ChunkKind::kWord &&
           has_hit(scene, class_bits(LexiconClass::kDeterminer), chunk.first, chunk.first + 1);
  };
  const std::uint32_t sum = is_article(chunks[i - 1]) ? i - 2 : i - 1;
  return sum > 0 && is_sum(scene, chunks[sum]) && is_article(chunks[sum - 1]) &&
         names_who_does(scene, syntax, i);
}

}  // namespace concord::reading
